"""What a client wants to talk about: the topics, and which of them comes first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.content.landmarks import OWN_TOPIC, Landmark
from bot.content.schema import CLOSING
from bot.conversation import phrase
from bot.conversation.given import Given, Share, State
from bot.conversation.judgement import Understood, judge
from bot.conversation.script import Asked, asked
from bot.conversation.situation import Situation

Order = tuple[str, ...]


@dataclass(frozen=True)
class Pick:
    """A chosen topic. The moves are the whole order after it, so that twice is as good as once."""

    label: str
    words: str | None
    without: Order
    earlier: Order | None
    later: Order | None


@dataclass(frozen=True)
class Agenda:
    """`more`: the order with one topic added, and that topic's label; empty when no more fit."""

    id: str
    picks: list[Pick]
    more: list[tuple[Order, str]]
    maximum: int | None
    share: Share
    by_other: bool


def agenda(situation: Situation) -> Agenda | None:
    """None until the question has been put: it comes by itself, after the topics."""
    one = _answered(situation)
    if one is None:
        return None
    chosen, options = situation.chosen(one.id), phrase.options(one, situation)
    picks = [
        Pick(
            options.get(each, each),
            situation.own_words(Landmark.OWN_AGENDA) if each == OWN_TOPIC else None,
            _without(chosen, each),
            _swapped(chosen, place - 1),
            _swapped(chosen, place),
        )
        for place, each in enumerate(chosen)
    ]
    added = [((*chosen, each), label) for each, label in options.items() if each not in chosen]
    more = [(order, label) for order, label in added if given(order, situation)]
    return Agenda(
        one.id,
        picks,
        more,
        one.question.maximum,
        situation.shares.get(one.id, Share.ALL),
        one.id in situation.by_other,
    )


def given(order: Sequence[str], situation: Situation) -> Given | None:
    """The answer that this order is; None where it cannot be one."""
    one = _answered(situation)
    if one is None:
        return None
    if not order:
        return None if one.question.verplicht else Given(State.SKIPPED)
    chosen = Understood("antwoord", list(order), button=True)
    return judge(one, chosen, None, phrase.options(one, situation))


def lacks_words(situation: Situation) -> bool:
    """Whether the client chose a topic of their own, and has not said yet which."""
    chosen = OWN_TOPIC in situation.chosen(Landmark.AGENDA)
    return chosen and Landmark.OWN_AGENDA not in situation.answers


def _answered(situation: Situation) -> Asked | None:
    put = asked(situation.content.block(CLOSING), situation)
    answered = (one for one in put if one.id in situation.answers)
    return next((one for one in answered if one.id == Landmark.AGENDA), None)


def _without(order: Order, topic: str) -> Order:
    return tuple(each for each in order if each != topic)


def _swapped(order: Order, place: int) -> Order | None:
    """With the topics at this place and the next changed about; None where there is none."""
    if not 0 <= place < len(order) - 1:
        return None
    return (*order[:place], order[place + 1], order[place], *order[place + 2 :])
