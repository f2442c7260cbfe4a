"""Everything that a client reads is said with je, or everything with u."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import get_args
from uuid import uuid4

import pytest
from playwright.sync_api import Browser
from sqlalchemy import update

import bot.conversation
from bot.client.api import Json, Talk
from bot.content.pronoun import Pronoun, addressing, familiar
from bot.settings import Settings
from bot.store.tables import Gesprek
from bot.store.times import now
from bot.web import render
from bot.web.message import LONGEST
from bot.web.size import LARGEST
from tests.polite import polite
from tests.web.axe import violations
from tests.web.phone import FITS, hold, phone, ready
from tests.web.served import ROUTE, SENSIBLE, Site, serving, walk
from tests.web.test_surroundings import PAGES
from tests.web.visitor import Visitor

WRONG: dict[Pronoun, Callable[[str], str | None]] = {"je": polite, "u": familiar}
"""Finds a word of the other form."""
COACH = {"coach_antwoorden", "coach_lijst", "coach_uitnodigingen"}
"""Templates that no client sees."""
SOURCES = sorted(
    path
    for module in (render, bot.conversation)
    for path in Path(str(module.__file__)).parent.glob("*.py")
)
MINE = ("/gesprek", "/gesprek/nakijken", "/gesprek/voorbeeld", "/gesprek/gegevens")
FILES = ("/gesprek/gegevens/kopie.html", "/gesprek/gegevens/kopie.json")
ASIDE = ("waarom", "uitleg", "mens", "privacy", "terug", "pauze", "hervat", "wissen")
SAID = {
    "a detail": "bel mijn moeder op 06-12345678",
    "an illness": "door mijn depressie lukt niets",
    "hard to read": "lezen is lastig",
    "nonsense": "qwrtp",
    "nothing": "  ",
    "long": "la " * LONGEST,
    "suicide": "ik wil niet meer leven",
    "at home": "mijn man slaat mij",
    "a threat": "ik steek het kantoor in brand",
    "no food": "er is geen eten in huis en geen geld",
}
MOST = 90
"""Turns of a whole conversation."""


@dataclass(frozen=True)
class House:
    """The site of an organisation that addresses its clients so."""

    site: Site
    pronoun: Pronoun

    def right(self, text: str) -> None:
        """Nothing in this text is said in the other form, or in both."""
        found = WRONG[self.pronoun](text)
        place = text.casefold().find(str(found).casefold())
        assert found is None, text[max(place - 60, 0) : place + 60]
        assert "|u]" not in text and "|uw]" not in text


@pytest.fixture(scope="module", params=get_args(Pronoun))
def house(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[House]:
    folder = tmp_path_factory.mktemp(request.param)
    with serving(Settings(map=folder, aanspreekvorm=request.param)) as site:
        yield House(site, request.param)


@pytest.fixture
def visitor(house: House) -> Iterator[Visitor]:
    with Visitor(house.site.url) as visitor:
        visitor.begin()
        yield visitor


@pytest.fixture
def talk(house: House) -> Iterator[Talk]:
    talk = Talk(house.site.url, "werk_zoeken")
    yield talk
    talk.close()


def opened(house: House, talk: Talk, path: str) -> str:
    """A page of the conversation, to who holds its key."""
    page = talk.client.get(house.site.url + path)
    assert page.status_code == 200
    return page.text


@pytest.mark.parametrize("path", PAGES)
def test_every_page(house: House, visitor: Visitor, path: str) -> None:
    visitor.open(path)
    house.right(visitor.response.text)


@pytest.mark.parametrize("path", ["/", "/gesprek", "/stop", "/privacy", "/gestopt", "/gewist"])
def test_every_page_of_who_has_not_begun(house: House, path: str) -> None:
    with Visitor(house.site.url) as stranger:
        stranger.open(path)
        house.right(stranger.response.text)


def test_a_whole_conversation_and_all_that_is_kept_of_it(house: House, talk: Talk) -> None:
    kinds: set[str] = set()
    for _ in range(MOST):
        house.right(str(talk.turn))
        question = talk.question
        if question is None:
            break
        if question["soort"] not in kinds:
            kinds.add(question["soort"])
            house.right(opened(house, talk, "/gesprek"))
        answer(talk, question)
    assert talk.turn["status"] == "vrijgegeven"
    assert kinds == {"keuze", "ja_nee", "k5", "meerkeuze", "liniaal", "open"}
    for path in (*MINE, *FILES, "/gesprek/gegevens/wissen"):
        house.right(opened(house, talk, path))
    addressed = "U mag iemand meenemen" if house.pronoun == "u" else "Je mag iemand meenemen"
    assert addressed in talk.turn["berichten"][-1]


def answer(talk: Talk, question: Json) -> None:
    """Low marks and a tick everywhere: they open the most questions."""
    low = {**SENSIBLE, "k5": "2", "liniaal": "3"}
    value = ROUTE.get(question["id"]) or low.get(question["soort"])
    if question["soort"] == "open":
        talk.say(f"woorden bij {question['id']}, want die horen er ook bij")
    else:
        first = question["knoppen"][0]["waarde"]
        talk.press(value or ([first] if question["soort"] == "meerkeuze" else first))


def test_what_is_said_on_each_command(house: House, talk: Talk) -> None:
    walk(talk, {}, "HOU1")
    for command in ASIDE:
        house.right(str(talk.command(command)))
        house.right(opened(house, talk, "/gesprek"))


@pytest.mark.parametrize("house", ["u"], indirect=True)
@pytest.mark.parametrize("what", SAID)
def test_what_is_said_on_other_words(house: House, talk: Talk, what: str) -> None:
    walk(talk, {}, "HOU1" if what in ("hard to read", "nonsense") else "HOU_OPEN")
    for _ in range(2):
        house.right(str(talk.say(SAID[what])))
        house.right(opened(house, talk, "/gesprek"))


@pytest.mark.parametrize("house", ["u"], indirect=True)
@pytest.mark.parametrize("choice", ["coach_belt", "stoppen", "verder"])
def test_what_is_said_to_who_chooses_help(house: House, talk: Talk, choice: str) -> None:
    walk(talk, {}, "HOU_OPEN")
    talk.say(SAID["suicide"])
    house.right(str(talk.press(choice)))


def test_who_does_not_take_part(house: House, talk: Talk) -> None:
    walk(talk, {"INSTEMMING": "nee"}, None)
    assert talk.turn["status"] == "geen_deelname"
    house.right(str(talk.turn))
    house.right(opened(house, talk, "/gesprek"))


def test_an_answer_that_is_changed(house: House, talk: Talk) -> None:
    walk(talk, {}, "HOU2")
    house.right(str(talk.command("terug")))
    address = f"{house.site.url}/gesprek/nakijken"
    kept = talk.client.post(address, data={"vraag": "HOU1", "niet": "HOU1"}, follow_redirects=True)
    assert kept.status_code == 200
    house.right(kept.text)


def test_the_notice_that_it_will_be_erased(house: House, visitor: Visitor) -> None:
    site = house.site
    long_ago = now() - timedelta(days=site.app.state.unshared_days - 5)
    with site.app.state.gateway.conversations.database.session() as session:
        session.execute(update(Gesprek).values(gewijzigd_op=long_ago))
    visitor.open("/gesprek")
    assert "Dan wissen we ze op" in visitor.response.text
    house.right(visitor.response.text)


def test_a_failure(house: House, visitor: Visitor) -> None:
    house.site.order.away = 1
    visitor.press("begin")
    assert visitor.status == 503
    house.right(visitor.response.text)


@pytest.mark.parametrize(
    ("path", "body", "headers", "status"),
    [
        ("/start", {"gedrag": "onbekend"}, {}, 422),
        ("/start", {"gedrag": "werk_zoeken"}, {"sec-fetch-site": "cross-site"}, 403),
        ("/gesprek", {"bericht_id": "geen"}, {}, 422),
        ("/gesprek", {"tekst": "a" * (LARGEST + 1)}, {}, 413),
        ("/gesprek/nergens", {}, {}, 404),
        ("/api/v1/gesprekken", {"a": "a" * (LARGEST + 1)}, {}, 413),
    ],
)
def test_a_refusal(
    house: House,
    visitor: Visitor,
    path: str,
    body: dict[str, str],
    headers: dict[str, str],
    status: int,
) -> None:
    refused = visitor.http.post(path, data=body, headers=headers)
    assert refused.status_code == status
    house.right(refused.text)


def test_what_a_client_wrote_is_never_taken_for_our_own(house: House, visitor: Visitor) -> None:
    visitor.send("antwoord", [("tekst", "[Wil je|Wilt u] [a|b]"), ("bericht_id", str(uuid4()))])
    visitor.open("/gesprek")
    assert "[Wil je|Wilt u] [a|b]" in visitor.response.text


@pytest.mark.parametrize("pronoun", get_args(Pronoun))
@pytest.mark.parametrize(
    "template",
    [path for path in sorted(render.TEMPLATES.rglob("*.*")) if path.stem not in COACH],
    ids=lambda path: path.stem,
)
def test_a_sentence_in_a_template_has_both_forms(template: Path, pronoun: Pronoun) -> None:
    markup = addressing(template.read_text("utf-8"), pronoun)
    assert WRONG[pronoun](markup) is None


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: path.stem)
def test_a_sentence_in_a_source_has_both_forms(source: Path) -> None:
    tree = ast.parse(source.read_text("utf-8"))
    documenting = {node.value for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            sentence = " " in node.value and node not in documenting
            assert not (sentence and familiar(addressing(node.value, "u"))), node.value


def test_no_script_has_a_sentence_of_its_own() -> None:
    for path in (Path(render.__file__).parent / "static").glob("*.js"):
        assert familiar(path.read_text("utf-8")) is None, path.name


@pytest.mark.parametrize("house", ["u"], indirect=True)
@pytest.mark.parametrize("path", MINE)
def test_the_longer_words_still_fit_the_narrowest_phone(
    browser: Browser, house: House, talk: Talk, path: str
) -> None:
    walk(talk, {}, "AFSLUITING_KIES")
    with phone(browser, house.site) as context:
        hold(context, talk)
        page = context.new_page()
        ready(page, path)
        assert page.evaluate(FITS)
        assert violations(page) == []
