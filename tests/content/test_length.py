"""What the chatbot says is short: people read it on a phone, in one breath."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from statistics import median
from typing import Any

import pytest

from bot.content.content import Content
from bot.content.pronoun import Pronoun
from bot.content.schema import Question
from bot.content.wording import UnknownPlaceholder, fill
from bot.conversation.factory import organisation
from bot.settings import Settings

USUAL, LONGEST, IN_A_ROW = 12, 40, 3
"""Words: the median at most, and the most of one message; and messages without a pause."""
OF_QUESTION = ("tekst", "inleiding", "reactie", "uitleg", "waarom")
NOT_SAID = {"coach"}
"""Texts for the coach are read on paper."""


def strings(value: Any) -> Iterator[str]:
    """Every text in a piece of content."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for part in value.values():
            yield from strings(part)
    elif isinstance(value, list | tuple):
        for part in value:
            yield from strings(part)


def questions(content: Content) -> Iterator[Question]:
    return (each for block in content.blocks.values() for each in block.vragen)


@pytest.fixture(params=["je", "u"])
def spoken(request: pytest.FixtureRequest, content: Content) -> list[str]:
    """Every message of the chatbot, in both forms of address."""
    return said(content.addressing(request.param), request.param)


def said(content: Content, pronoun: Pronoun) -> list[str]:
    """With the words of an organisation that set nothing else."""
    chosen = Settings(aanspreekvorm=pronoun)
    words = {**organisation(chosen), "naam": "op tijd informatie doorgeven"}
    asked = (strings(each.model_dump(include=set(OF_QUESTION))) for each in questions(content))
    between = (block.tussenzin or "" for block in content.blocks.values())
    texts = strings(content.texts.model_dump(exclude=NOT_SAID))
    help_ = strings([reply.berichten for reply in content.safety.antwoorden.values()])
    found: Iterable[str] = [*(text for each in asked for text in each), *between, *texts, *help_]
    return [filled(text, words) for text in found if text]


def filled(text: str, words: dict[str, str]) -> str:
    """A placeholder of the moment, such as a mark, is one word as it stands."""
    try:
        return fill(text, words)
    except UnknownPlaceholder:
        return text


def test_half_of_what_is_said_is_very_short(spoken: list[str]) -> None:
    assert median(len(text.split()) for text in spoken) <= USUAL


def test_nothing_that_is_said_is_long(spoken: list[str]) -> None:
    lengths = {text: len(text.split()) for text in spoken}
    assert len(lengths) > 200
    assert {text: length for text, length in lengths.items() if length > LONGEST} == {}


@pytest.mark.parametrize("shorter", [False, True])
def test_no_question_comes_after_a_row_of_messages(content: Content, shorter: bool) -> None:
    for block in content.blocks.values():
        for number, question in enumerate(block.vragen):
            opens = bool(block.tussenzin) and (number == 0 or (shorter and question.kort))
            assert opens + len(question.inleiding) + 1 <= IN_A_ROW, question.id
