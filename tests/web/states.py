"""Every state of every page. A new page or kind of question is added here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from playwright.sync_api import expect

from bot.conversation.erasure import Erasure
from bot.store.database import DatabaseUnavailable
from tests.web.stage import Stage

Bring = Callable[[Stage], object]
LONG = "heeleenlangwoordzonderspaties" * 8
FROM_RIGHT = "لا أفهم هذا السؤال"
PHONE = "bel mijn moeder op 06-12345678"


@dataclass(frozen=True)
class State:
    """`plain`: the conversation's script does not come, so that its forms open a page."""

    bring: Bring
    plain: bool = False


def _visit(path: str) -> Bring:
    return lambda stage: stage.open(path)


def _at(question: str | None, *said: str, **answers: str | list[str]) -> Bring:
    return lambda stage: stage.at(question, *said, **answers)


def _after(path: str, question: str | None = None, **answers: str | list[str]) -> Bring:
    """A page beside the conversation that was brought so far."""

    def bring(stage: Stage) -> None:
        stage.held(question, answers)
        stage.open(path)

    return bring


def _command(name: str, question: str = "HOU3", times: int = 1) -> Bring:
    def bring(stage: Stage) -> None:
        talk = stage.held(question)
        for _ in range(times):
            talk.command(name)
        stage.open("/gesprek#nu")

    return bring


def _unfolded(name: str, bring: Bring) -> Bring:
    def unfolded(stage: Stage) -> None:
        bring(stage)
        stage.unfold(name)

    return unfolded


def _said(words: str) -> Bring:
    """Help, as it comes on the page where it was asked for."""

    def bring(stage: Stage) -> None:
        stage.at("HOU3")
        stage.says(words)
        expect(stage.page.locator("#antwoord [name=vraag]")).to_have_value("VEILIGHEID")

    return bring


def _looking(question: str, **chosen: str) -> Bring:
    def bring(stage: Stage) -> None:
        stage.looks(**chosen)
        stage.at(question)

    return bring


def _invited(stage: Stage) -> None:
    invited = stage.site.app.state.gateway.invitations.invite("werk_zoeken", 30)
    stage.open(f"/u/{invited.sleutel}")


def _closed_to_others(stage: Stage) -> None:
    stage.set("open_to_all", False)
    stage.open("/")


def _left_as_it_is(stage: Stage) -> None:
    talk = stage.held("CON_OPEN")
    talk.say(PHONE)
    talk.press("laten_staan")
    stage.open("/gesprek#nu")


def _changing(stage: Stage) -> None:
    stage.held("OVERZICHT").press("aanpassen")
    stage.open("/gesprek#nu")


def _declined(stage: Stage) -> None:
    stage.held("INSTEMMING").press("nee")
    stage.open("/gesprek#nu")


def _nothing_typed(stage: Stage) -> None:
    stage.at("CON_OPEN")
    stage.press("Verstuur")
    stage.told("Ik zie nog geen antwoord")


def _too_long(stage: Stage) -> None:
    stage.held("CON_OPEN")
    stage.open("/gesprek")
    stage.says("a" * 200_000)
    stage.told("Maak het dan korter")
    stage.page.locator("#tekst").fill("")


def _waiting(stage: Stage) -> None:
    stage.at("CON_OPEN")
    stage.context.set_offline(True)
    stage.says("eerst de opvang regelen")
    stage.told("Je bericht is bewaard")


def _one_by_one(stage: Stage) -> None:
    stage.looks(tempo="rustig")
    stage.open("/")
    stage.press("Werk zoeken")
    expect(stage.page.get_by_role("button", name="Toon alles")).to_be_visible()


def _expiring(stage: Stage) -> None:
    stage.still_for(stage.held("HOU3"), stage.site.app.state.unshared_days - 10)
    stage.open("/gesprek#nu")


def _withheld(stage: Stage) -> None:
    stage.held("OVERZICHT")
    stage.open("/gesprek/nakijken")
    for each in stage.page.get_by_label("Dit deel ik niet").all()[:2]:
        each.check()
    stage.press("Bewaar mijn keuze")
    stage.told("Je keuze is bewaard")


def _preview_with_signal(stage: Stage) -> None:
    talk = stage.held("CON_OPEN", {"k5": "1", "CON_CHECKLIST": ["geld", "wonen"]})
    talk.say("ik wil niet meer leven")
    talk.press("verder")
    stage.open("/gesprek/voorbeeld")


def _erased(stage: Stage) -> None:
    stage.held("HOU3")
    stage.open("/gesprek/gegevens/wissen")
    stage.press("Ja, wis alles")


def _erased_in_part(stage: Stage) -> None:
    stage.held("HOU3")
    stage.patch.setattr(Erasure, "held", lambda *_: {"berichten": 3})
    stage.open("/gesprek/gegevens/wissen")
    stage.press("Ja, wis alles")


def _stopped(stage: Stage) -> None:
    stage.held("HOU3")
    stage.open("/stop")
    stage.press("Stop en wis")


def _lock_warns(stage: Stage) -> None:
    stage.context.clock.install()
    stage.at("HOU3")
    stage.page.clock.fast_forward("14:01")
    expect(stage.page.get_by_role("alertdialog")).to_be_visible()


def _trouble(stage: Stage) -> None:
    stage.at("CON_OPEN")
    stage.site.order.away = 1
    stage.says("eerst de opvang regelen")


def _too_much(stage: Stage) -> None:
    stage.at("CON_OPEN")
    stage.says("a" * 200_000)


def _not_offered(stage: Stage) -> None:
    stage.open("/")
    button = stage.page.get_by_role("button", name="Werk zoeken")
    button.evaluate("each => { each.value = 'vliegen' }")
    button.click()


def _closed_meanwhile(stage: Stage) -> None:
    stage.open("/")
    stage.set("open_to_all", False)
    stage.press("Werk zoeken")


def _no_database(stage: Stage) -> None:
    def away(*_: object) -> None:
        raise DatabaseUnavailable("away")

    stage.held("HOU3")
    stage.patch.setattr(stage.site.app.state.gateway.inbox, "owner", away)
    stage.open("/gesprek")


def _coach(path: str, **answers: str | list[str]) -> Bring:
    def bring(stage: Stage) -> None:
        talk = stage.held(None, answers)
        stage.as_coach()
        stage.open(path.format(talk.id))

    return bring


def _coach_invites(stage: Stage) -> None:
    stage.as_coach()
    stage.open("/coach/uitnodigingen")
    stage.press("Maak een link")


HARD: dict[str, str | list[str]] = {
    "k5": "2",
    "CON_CHECKLIST": ["kinderopvang", "vervoer", "geld", "wonen"],
    "CON_ACUUT": "dringend",
    "open": f"de opvang is vol en {LONG}",
}

STATES: dict[str, State] = {
    "begin": State(_visit("/")),
    "begin-al-begonnen": State(_after("/", "HOU3")),
    "begin-met-link": State(_invited),
    "begin-alleen-met-link": State(_closed_to_others),
    "link-werkt-niet": State(_visit("/u/werkt-niet")),
    "vraag-eerste": State(_at("START")),
    "vraag-ja-nee": State(_at("INSTEMMING")),
    "vraag-keuze": State(_at("LENGTE")),
    "vraag-k5": State(_at("HOU1")),
    "vraag-open": State(_at("CON_OPEN")),
    "vraag-meerkeuze": State(_at("CON_CHECKLIST")),
    "vraag-liniaal": State(_at("BELANG")),
    "vraag-onderwerpen": State(_at("AFSLUITING_KIES")),
    "vraag-overzicht": State(_at("OVERZICHT")),
    "vraag-aanpassen": State(_changing),
    "vraag-opnieuw": State(_command("terug")),
    "vraag-opnieuw-liniaal": State(_command("terug", "VERTROUWEN")),
    "vraag-voorlezen": State(_at("HOU1", LEZEN="voorgelezen")),
    "vraag-heel-groot": State(_looking("HOU1", tekst="heel_groot")),
    "vraag-contrast": State(_looking("BELANG", contrast="hoog")),
    "antwoord-waarom": State(_command("waarom")),
    "antwoord-uitleg": State(_command("uitleg")),
    "antwoord-mens": State(_command("mens")),
    "antwoord-leeshulp": State(_command("weet_niet", times=4)),
    "antwoord-begrepen": State(_at("HOU1", "mwah, gaat wel een beetje")),
    "antwoord-onbegrepen": State(_at("HOU1", "qwerty", "asdf")),
    "antwoord-andere-taal": State(_at("HOU1", FROM_RIGHT)),
    "antwoord-lang-woord": State(_at("CON_OPEN", LONG)),
    "gevoelig": State(_at("CON_OPEN", PHONE)),
    "gevoelig-gezondheid": State(_at("CON_OPEN", "ik heb een depressie")),
    "gevoelig-blijft": State(_left_as_it_is),
    "veiligheid": State(_said("ik wil niet meer leven")),
    "veiligheid-navraag": State(_said("ik krijg klappen")),
    "veiligheid-thuis": State(_said("mijn man slaat mij")),
    "veiligheid-thuis-later": State(_at("HOU3", "mijn man slaat mij")),
    "pauze": State(_command("pauze")),
    "wissen-gevraagd": State(_command("wissen")),
    "blad-hulp": State(_unfolded("Hulp", _at("HOU3"))),
    "blad-meer": State(_unfolded("Meer", _at("HOU3"))),
    "blad-hulp-op-begin": State(_unfolded("Hulp", _visit("/"))),
    "moeilijke-woorden": State(_unfolded("Moeilijke woorden", _at("CON_CHECKLIST"))),
    "melding-leeg": State(_nothing_typed),
    "melding-te-lang": State(_too_long),
    "melding-wacht": State(_waiting),
    "een-voor-een": State(_one_by_one),
    "verloopt": State(_expiring),
    "gedeeld": State(_at(None)),
    "geen-deelname": State(_declined),
    "nakijken-leeg": State(_after("/gesprek/nakijken", "START")),
    "nakijken": State(_after("/gesprek/nakijken", "OVERZICHT", open=LONG)),
    "nakijken-bewaard": State(_withheld),
    "nakijken-gedeeld": State(_after("/gesprek/nakijken")),
    "voorbeeld": State(_after("/gesprek/voorbeeld", "OVERZICHT")),
    "voorbeeld-signaal": State(_preview_with_signal),
    "gegevens": State(_after("/gesprek/gegevens", "HOU3")),
    "gegevens-gedeeld": State(_after("/gesprek/gegevens")),
    "wissen": State(_after("/gesprek/gegevens/wissen", "HOU3")),
    "wissen-gedeeld": State(_after("/gesprek/gegevens/wissen")),
    "gewist": State(_erased),
    "gewist-niet-alles": State(_erased_in_part),
    "gewist-zonder-bewijs": State(_visit("/gewist")),
    "privacy": State(_visit("/privacy")),
    "toegankelijkheid": State(_visit("/toegankelijkheid")),
    "weergave": State(_visit("/weergave")),
    "stop": State(_after("/stop", "HOU3")),
    "gestopt": State(_stopped),
    "slot": State(_after("/slot", "HOU3")),
    "slot-waarschuwt": State(_lock_warns),
    "fout-is-er-niet": State(_visit("/dit-adres-is-er-niet")),
    "fout-keuze": State(_not_offered, plain=True),
    "fout-geen-toegang": State(_closed_meanwhile, plain=True),
    "fout-te-veel": State(_too_much, plain=True),
    "fout-storing-bericht": State(_trouble, plain=True),
    "fout-storing": State(_no_database),
    "coach-geen-toegang": State(_visit("/coach")),
    "coach-lijst": State(_coach("/coach")),
    "coach-blad": State(_coach("/coach/gesprekken/{}")),
    "coach-blad-veel": State(_coach("/coach/gesprekken/{}", **HARD)),
    "coach-antwoorden": State(_coach("/coach/gesprekken/{}/antwoorden", **HARD)),
    "coach-uitnodiging": State(_coach_invites),
}
