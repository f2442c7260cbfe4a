"""How each page is brought into one of its states."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import expect

from bot.conversation.erasure import Erasure
from bot.store.database import DatabaseUnavailable
from tests.web.stage import Stage

Bring = Callable[[Stage], object]
LONG = "heeleenlangwoordzonderspaties" * 8
FROM_RIGHT = "لا أفهم هذا السؤال"
PHONE = "bel mijn moeder op 06-12345678"


def visit(path: str) -> Bring:
    return lambda stage: stage.open(path)


def at(question: str | None, *said: str, **answers: str | list[str]) -> Bring:
    return lambda stage: stage.at(question, *said, **answers)


def after(path: str, question: str | None = None, **answers: str | list[str]) -> Bring:
    """A page beside the conversation that was brought so far."""

    def bring(stage: Stage) -> None:
        stage.held(question, answers)
        stage.open(path)

    return bring


def command(name: str, question: str = "HOU3", times: int = 1) -> Bring:
    def bring(stage: Stage) -> None:
        talk = stage.held(question)
        for _ in range(times):
            talk.command(name)
        stage.open("/gesprek#nu")

    return bring


def unfolded(name: str, bring: Bring) -> Bring:
    def unfolded(stage: Stage) -> None:
        bring(stage)
        stage.unfold(name)

    return unfolded


def said(words: str) -> Bring:
    """Help, as it comes on the page where it was asked for."""

    def bring(stage: Stage) -> None:
        stage.at("HOU3")
        stage.says(words)
        expect(stage.page.locator("#antwoord [name=vraag]")).to_have_value("VEILIGHEID")

    return bring


def looking(question: str, **chosen: str) -> Bring:
    def bring(stage: Stage) -> None:
        stage.looks(**chosen)
        stage.at(question)

    return bring


def invited(stage: Stage) -> None:
    invited = stage.site.app.state.gateway.invitations.invite("werk_zoeken", 30)
    stage.open(f"/u/{invited.sleutel}")


def second_link(stage: Stage) -> None:
    stage.held("HOU3")
    invited(stage)


def typed_by_other(stage: Stage) -> None:
    stage.at("HOU3", LEZEN="samen")
    stage.press("Iemand typt voor mij")
    expect(stage.page.get_by_role("button", name="Ik typ zelf")).to_be_visible()


def ordered(stage: Stage) -> None:
    stage.held("OVERZICHT", {"AFSLUITING_KIES": ["context", "zelfregulering"]})
    stage.open("/gesprek/nakijken")
    stage.page.get_by_role("button", name="Later").click()
    stage.told("Je keuze is bewaard")


def seen_by_coach(stage: Stage) -> None:
    talk = stage.held()
    stage.as_coach()
    stage.open(f"/coach/gesprekken/{talk.id}")
    stage.open("/gesprek/gegevens")


def closed_to_others(stage: Stage) -> None:
    stage.set("open_to_all", False)
    stage.open("/")


def left_as_it_is(stage: Stage) -> None:
    talk = stage.held("CON_OPEN")
    talk.say(PHONE)
    talk.press("laten_staan")
    stage.open("/gesprek#nu")


def changing(stage: Stage) -> None:
    stage.held("OVERZICHT").press("aanpassen")
    stage.open("/gesprek#nu")


def declined(stage: Stage) -> None:
    stage.held("INSTEMMING").press("nee")
    stage.open("/gesprek#nu")


def nothing_typed(stage: Stage) -> None:
    stage.at("CON_OPEN")
    stage.press("Verstuur")
    stage.told("Ik zie nog geen antwoord")


def too_long(stage: Stage) -> None:
    stage.held("CON_OPEN")
    stage.open("/gesprek")
    stage.says("a" * 200_000)
    stage.told("Maak het dan korter")
    stage.page.locator("#tekst").fill("")


def waiting(stage: Stage) -> None:
    stage.at("CON_OPEN")
    stage.context.set_offline(True)
    stage.says("eerst de opvang regelen")
    stage.told("Je bericht is bewaard")


def one_by_one(stage: Stage) -> None:
    stage.looks(tempo="rustig")
    stage.open("/")
    stage.press("Werk zoeken")
    expect(stage.page.get_by_role("button", name="Toon alles")).to_be_visible()


def expiring(stage: Stage) -> None:
    stage.still_for(stage.held("HOU3"), stage.site.app.state.unshared_days - 10)
    stage.open("/gesprek#nu")


def withheld(stage: Stage) -> None:
    stage.held("OVERZICHT")
    stage.open("/gesprek/nakijken")
    for each in stage.page.get_by_label("Dit deel ik niet").all()[:2]:
        each.check()
    stage.press("Bewaar mijn keuze")
    stage.told("Je keuze is bewaard")


def preview_with_signal(stage: Stage) -> None:
    talk = stage.held("CON_OPEN", {"k5": "1", "CON_CHECKLIST": ["geld", "wonen"]})
    talk.say("ik wil niet meer leven")
    talk.press("verder")
    stage.open("/gesprek/voorbeeld")


def erased(stage: Stage) -> None:
    stage.held("HOU3")
    stage.open("/gesprek/gegevens/wissen")
    stage.press("Ja, wis alles")


def erased_in_part(stage: Stage) -> None:
    stage.held("HOU3")
    stage.patch.setattr(Erasure, "held", lambda *_: {"berichten": 3})
    stage.open("/gesprek/gegevens/wissen")
    stage.press("Ja, wis alles")


def stopped(stage: Stage) -> None:
    stage.held("HOU3")
    stage.open("/stop")
    stage.press("Stop en wis")


def lock_warns(stage: Stage) -> None:
    stage.context.clock.install()
    stage.at("HOU3")
    stage.page.clock.fast_forward("14:01")
    expect(stage.page.get_by_role("alertdialog")).to_be_visible()


def trouble(stage: Stage) -> None:
    stage.at("CON_OPEN")
    stage.site.order.away = 1
    stage.says("eerst de opvang regelen")


def too_much(stage: Stage) -> None:
    stage.at("CON_OPEN")
    stage.says("a" * 200_000)


def not_offered(stage: Stage) -> None:
    stage.open("/")
    button = stage.page.get_by_role("button", name="Werk zoeken")
    button.evaluate("each => { each.value = 'vliegen' }")
    button.click()


def closed_meanwhile(stage: Stage) -> None:
    stage.open("/")
    stage.set("open_to_all", False)
    stage.press("Werk zoeken")


def no_database(stage: Stage) -> None:
    def away(*_: object) -> None:
        raise DatabaseUnavailable("away")

    stage.held("HOU3")
    stage.patch.setattr(stage.site.app.state.gateway.inbox, "owner", away)
    stage.open("/gesprek")


def coach(path: str, **answers: str | list[str]) -> Bring:
    def bring(stage: Stage) -> None:
        talk = stage.held(None, answers)
        stage.as_coach()
        stage.open(path.format(talk.id))

    return bring


def coach_adds(stage: Stage) -> None:
    """Every form of the sheet is open, and what was written stands there."""
    coach("/coach/gesprekken/{}", k5="2", CON1="1")(stage)
    stage.page.get_by_label("Wat viel op?").fill(f"kwam rustig over {LONG}")
    stage.press("Bewaar mijn indruk")
    stage.told("De indruk is bewaard")
    stage.unfold("Mijn eigen beeld ernaast")
    stage.page.get_by_label("Mijn beeld: Houding").select_option("krachtbron")
    stage.press("Bewaar mijn beeld")
    stage.told("Het eigen beeld is bewaard")
    stage.unfold("Volgorde veranderen of schrappen")


def coach_refused(stage: Stage) -> None:
    coach("/coach/gesprekken/{}", k5="2", CON1="1")(stage)
    stage.unfold("Volgorde veranderen of schrappen")
    stage.page.get_by_label("Waarom?").fill(" ")
    stage.press("Bewaar de onderwerpen")


def plan_typed(stage: Stage, **answers: str | list[str]) -> str:
    """The form of a plan that nobody saved yet, with an action in it."""
    talk = stage.held(None, {"AFSLUITING_KIES": ["context", "zelfregulering"], **answers})
    stage.as_coach()
    stage.open(f"/coach/gesprekken/{talk.id}/plan")
    page = stage.page
    page.locator("#actie-0-wat").fill("De opvang bellen")
    page.locator("#actie-0-wanneer").fill("maandag om tien uur")
    page.locator("#actie-0-richting").select_option("context:1.2")
    page.locator("#actie-0-vertrouwen").select_option("5")
    return talk.id


def plan_saved(stage: Stage) -> str:
    talk = plan_typed(stage)
    stage.press("Bewaar")
    stage.told("Versie 1 is bewaard")
    return talk


def plan_wrong(stage: Stage) -> None:
    plan_typed(stage)
    stage.page.locator("#doel").fill("")
    stage.page.locator("#actie-0-als").fill(LONG)
    stage.press("Bewaar")
    expect(stage.page.get_by_role("alert")).to_contain_text("Nog niet bewaard")


def plan_overtaken(stage: Stage) -> None:
    plan_saved(stage)
    other = stage.context.new_page()
    other.goto(stage.page.url)
    other.locator("#plan_b").fill("Dan bel ik een vriend")
    other.get_by_role("button", name="Bewaar", exact=True).click()
    other.close()
    stage.page.locator("#plan_b").fill(f"Dan bel ik de coach {LONG}")
    stage.press("Bewaar")
    expect(stage.page.get_by_role("alert")).to_contain_text("Iemand anders was eerder")


def plan_read(stage: Stage) -> None:
    stage.open(f"/coach/gesprekken/{plan_saved(stage)}/plan/blad")


def plan_compared(stage: Stage) -> None:
    talk = plan_saved(stage)
    stage.page.locator("#plan_b").fill(f"Dan bel ik de coach {LONG}")
    stage.press("Bewaar")
    stage.told("Versie 2 is bewaard")
    stage.open(f"/coach/gesprekken/{talk}/plan/versies")


def plan_kept(stage: Stage) -> None:
    """No file for the second track without a reason."""
    plan_read(stage)
    form = stage.page.locator("#tweede_spoor")
    form.get_by_role("button", name="Bestand om te lezen").click()
    expect(stage.page.get_by_role("alert")).to_contain_text("Er is geen bestand gemaakt")


def coach_invites(stage: Stage) -> None:
    stage.as_coach()
    stage.open("/coach/uitnodigingen")
    stage.press("Maak een link")
