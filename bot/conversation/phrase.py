"""How a question sounds, and how an answer reads back, for this client."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from bot.content.landmarks import CHANGING, Landmark
from bot.content.schema import Options
from bot.content.wording import fill, text_of
from bot.conversation.given import Given, State
from bot.conversation.script import Asked, asked, find
from bot.conversation.situation import Situation

STEP_DOWN = 2
"""A ruler's follow-up asks why not this much lower: it evokes reasons to change."""


def text(one: Asked, situation: Situation) -> str:
    return text_of(one.question, situation.behaviour, _words(one, situation)) or ""


def say(template: str, one: Asked, situation: Situation) -> str:
    """Fills the placeholders of a sentence that belongs to this question."""
    return fill(template, _words(one, situation))


def options(one: Asked, situation: Situation) -> Options:
    """The buttons of a menu question: stored value to label."""
    menu = one.question.menu
    made = {
        "onderwerpen": _topics,
        "ingevuld": _filled_in,
        "antwoorden": _answers,
    }
    if menu in made:
        first = made[menu](situation)
    else:
        first = situation.behaviour.menus.get(menu, {}) if menu else {}
    own = {value: say(label, one, situation) for value, label in one.question.knoppen.items()}
    if one.question.soort == "k5":
        return {str(mark): label for mark, label in situation.content.texts.schaal.items()}
    last = {value: own.pop(value) for value in one.question.alleen if value in own}
    if one.question.menu and one.question.menu not in made:
        return {**own, **first, **last}
    return {**first, **own, **last}


def read_back(one: Asked, given: Given, situation: Situation) -> str:
    """The answer in words: a label, a number, the client's own sentence, or why there is none."""
    texts = situation.content.texts
    if given.state is not State.ANSWERED:
        return str(getattr(texts.standen, given.state.value))
    if given.value is not None and one.question.soort == "k5":
        return texts.schaal[str(int(given.value))]  # type: ignore[index]
    if given.value is not None:
        return number(given.value)
    if given.choices:
        labels = options(one, situation)
        return ", ".join(labels.get(choice, choice) for choice in given.choices)
    return given.text or ""


def quoted(question_id: str, situation: Situation) -> str:
    """`“Ik stel het vaak uit.” klopt best wel`: an answer with the question it is to."""
    one = find(question_id, situation)
    given = situation.answers.get(question_id)
    if one is None or given is None:
        return question_id
    return f"“{text(one, situation)}” {read_back(one, given, situation).lower()}"


def number(value: Decimal) -> str:
    """7 or 6,5: as a Dutch reader writes it."""
    return f"{value.normalize():f}".replace(".", ",")


def ruler_words(value: Decimal) -> dict[str, str]:
    """{n} and its neighbours, for a mark from 0 to 10."""
    lower, higher = max(Decimal(0), value - STEP_DOWN), min(Decimal(10), value + 1)
    return {"n": number(value), "n_lager": number(lower), "n_hoger": number(higher)}


def _words(one: Asked, situation: Situation) -> Mapping[str, str]:
    """The words of the conversation, and those that only this question has."""
    words = dict(situation.words)
    ruler = situation.value(one.question.over) if one.question.over else None
    if ruler is not None:
        words |= ruler_words(ruler)
    if one.option and one.question.per_keuze:
        source = find(one.question.per_keuze, situation)
        labels = options(source, situation) if source else {}
        words["keuze"] = labels.get(one.option, one.option)
    if one.question.als and one.question.als.tweezijdig:
        words |= _two_sides(one.question.als.tweezijdig, situation)
    return words


def _two_sides(determinant: str, situation: Situation) -> dict[str, str]:
    """The statement on each side that the client agreed with most."""
    sides: dict[str, str] = {}
    for key, direction in (("hoogste_plus", "+"), ("hoogste_min", "-")):
        statements = [
            one
            for one in asked(situation.content.blocks[determinant], situation)
            if one.question.soort == "k5" and one.question.richting == direction
        ]
        strongest = max(statements, key=lambda one: situation.value(one.id) or 0, default=None)
        sides[key] = f"“{text(strongest, situation)}”" if strongest else ""
    return sides


def _topics(situation: Situation) -> Options:
    return {
        block.id: block.clientnaam for block in situation.content.blocks.values() if block.groep
    }


def _filled_in(situation: Situation) -> Options:
    return {
        block.id: block.clientnaam
        for block in situation.content.blocks.values()
        if any(answer.question.id in _changeable(situation) for answer in asked(block, situation))
    }


def _changeable(situation: Situation) -> set[str]:
    """Answers about the client, not about the conversation itself."""
    return {key.partition(":")[0] for key in situation.answers}.difference(CHANGING)


def _answers(situation: Situation) -> Options:
    chosen = situation.chosen(Landmark.CHANGE_TOPIC)
    block = situation.content.blocks.get(chosen[0]) if chosen else None
    if block is None:
        return {}
    return {
        one.id: f"{text(one, situation)} ({read_back(one, situation.answers[one.id], situation)})"
        for one in asked(block, situation)
        if one.id in situation.answers and one.question.id in _changeable(situation)
    }
