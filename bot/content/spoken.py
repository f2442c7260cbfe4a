"""Every sentence and label of the content that a client can read."""

from __future__ import annotations

from collections.abc import Iterator

from bot.content.found import Found
from bot.content.safety import Safety
from bot.content.schema import Behaviour, Block, Question
from bot.content.texts import Texts

FOR_COACH = "coach"


def spoken(found: Found) -> Iterator[str]:
    for block in found.models(Block):
        yield from filter(None, (block.clientnaam, block.tussenzin, block.waarom))
        for question in block.vragen:
            yield from _question(question)
    for behaviour in found.models(Behaviour):
        yield from (behaviour.titel, *behaviour.vormen.values())
        yield from filter(None, behaviour.vragen.values())
        for menu in behaviour.menus.values():
            yield from menu.values()
    for texts in found.models(Texts):
        yield from _within(texts.model_dump(exclude={FOR_COACH}))
    for safety in found.models(Safety):
        for reply in (*safety.antwoorden.values(), *safety.navraag.values()):
            yield from (*reply.berichten, *(button.label for button in reply.knoppen))
        yield from safety.gekozen.values()


def _question(question: Question) -> Iterator[str]:
    yield from filter(None, (question.tekst, question.uitleg, question.waarom))
    yield from question.inleiding
    for labels in (question.knoppen, question.reactie, question.opdrachten):
        yield from labels.values()


def _within(part: object) -> Iterator[str]:
    """Every text in a part of teksten.yml, however deep."""
    if isinstance(part, str):
        yield part
    elif isinstance(part, dict):
        for each in part.values():
            yield from _within(each)
