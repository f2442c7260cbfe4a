"""A conversation with u is the same conversation, in other words."""

from __future__ import annotations

import pytest

from bot.content.content import Content
from bot.content.pronoun import familiar
from bot.conversation.export import Exporter
from bot.conversation.review import Review
from bot.conversation.service import Conversations
from bot.conversation.view import QuestionView
from bot.store.database import Database
from bot.store.tables import Gesprek, Inhoudversie
from tests.conversation.chain import ORGANISATION, Chain, Value
from tests.polite import polite

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)

MANY: dict[str, Value] = {
    **{"HOU1": 1, "HOU2": 5, "HOU3": 1, "HOU4": 5, "AUT1": 1, "SOC1": 1, "SOC2": 1, "SOC3": 1},
    **{"SOC4": 5, "KEN1": 1, "KEN2": 1, "KEN3": 1, "BEL1": 1, "BEL2": 1, "BEL3": 1, "CON1": 1},
    **{"CON2": 1, "CON_CHECKLIST": ["geld", "taal"], "ZEL1": 1, "ZEL2": 1, "ZEL4": 1},
    **{"BELANG": 7, "VERTROUWEN": 2, "INT1": 1, "INT2": 1, "DOEL": "anders"},
    **{"AFSLUITING_KIES": ["houding", "anders"], "OVERZICHT": "klopt"},
}
"""Answers that open as many questions as they can."""
ASIDE = ("waarom", "uitleg")


@pytest.fixture
def formal(database: Database, content: Content) -> Chain:
    return Chain(database, content, "werk_zoeken", "u")


@pytest.fixture
def plain(database: Database, content: Content) -> Conversations:
    """On the same database, of an organisation that says je."""
    return Conversations(database, content, ORGANISATION)


def read(question: QuestionView) -> list[str]:
    """All that a client reads of a question."""
    buttons = (*question.knoppen, *question.opdrachten, *question.altijd)
    return [question.tekst, *(button.label for button in buttons)]


def test_all_that_is_said_is_said_with_u(formal: Chain) -> None:
    seen: list[str] = []

    def ask_on(question: QuestionView) -> None:
        seen.extend(read(question))
        for intent in ASIDE:
            seen.extend(formal.service.remark(formal.id, formal.receive(intent), intent).messages)

    formal.finish(MANY, seen=ask_on)
    assert len(formal.asked) > 60
    said = [*seen, *formal.heard, *formal.said]
    assert [text for text in said if familiar(text)] == []
    assert any(polite(text) for text in formal.said)


def test_a_message_is_understood_against_the_same_words(
    formal: Chain, plain: Conversations
) -> None:
    """So what a client says means the same, whichever way the question was put."""
    other: list[str] = []

    def compare(question: QuestionView) -> None:
        written = plain.view(formal.id).vraag
        assert written is not None
        assert question.for_language() == written.for_language()
        if question.tekst != written.tekst:
            other.append(question.id)

    formal.finish(MANY, seen=compare)
    assert {"START", "HOU_OPEN", "BELANG", "AFSLUITING_KIES", "OVERZICHT"} <= set(other)


def test_side_questions_are_understood_against_the_same_words_too(
    formal: Chain, plain: Conversations
) -> None:
    for ask in (formal.service.ask_delete, formal.service.pause):
        ask(formal.id, formal.receive("zeg ik"))
        mine, written = formal.question, plain.view(formal.id).vraag
        assert mine and written
        assert mine.tekst != written.tekst
        assert mine.for_language() == written.for_language()
        formal.service.resume(formal.id)


def test_what_a_page_gets_holds_one_form_only(formal: Chain) -> None:
    shown = formal.service.view(formal.id).as_json()
    assert "geschreven" not in shown["vraag"]
    assert familiar(str(shown)) is None


def test_the_coach_gets_the_questions_as_they_will_be_asked(formal: Chain) -> None:
    formal.finish({**MANY, "AFSLUITING_KIES": ["houding"]}, until="OVERZICHT")
    found = Review(formal.service).preview(formal.id)
    assert found["openingszin"].startswith("U hebt vooraf wat vragen beantwoord")
    assert len(found["onderwerpen"]) == 3
    assert familiar(str(found)) is None


def test_the_copy_of_the_own_data_is_explained_in_the_same_form(
    formal: Chain, plain: Conversations
) -> None:
    for service, other in ((formal.service, familiar), (plain, polite)):
        explained = Exporter(service).get(formal.id).uitleg
        assert [text for text in explained.values() if other(text) or "|" in text] == []


class TestASwitchHalfway:
    """The form of address is no part of a version: only the words change."""

    def test_goes_on_in_the_new_form_on_the_same_version(
        self, formal: Chain, plain: Conversations, database: Database, content: Content
    ) -> None:
        formal.finish({}, until="HOU_OPEN")
        assert formal.question and "voor u beter" in formal.question.tekst
        shown = plain.view(formal.id).vraag
        assert shown and "voor jou beter" in shown.tekst
        with database.reading() as session:
            assert session.get_one(Gesprek, formal.id).inhoudversie == content.version

    def test_what_is_kept_of_a_version_is_what_the_files_say(
        self, formal: Chain, database: Database, content: Content
    ) -> None:
        with database.reading() as session:
            kept = session.get_one(Inhoudversie, content.version)
            assert kept.inhoud == content.to_json()

    def test_a_conversation_of_an_earlier_version_follows_too(
        self, database: Database, content: Content, formal: Chain
    ) -> None:
        behaviours = dict(reversed(content.behaviours.items()))
        changed = content.model_dump() | {"behaviours": behaviours}
        newer = Conversations(database, Content.model_validate(changed), ORGANISATION, "u")
        assert newer.archive.current.written.version != content.version
        shown = newer.view(formal.id).vraag
        assert shown and shown.altijd[0].label == "Waarom vraagt u dit?"
