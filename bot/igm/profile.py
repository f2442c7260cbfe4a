"""The profile of one client on one behaviour: seven determinants side by side, no total."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from bot.igm.determinant import Band, Determinant, ambivalence, measure
from bot.igm.intention import Intention, Stand, intention
from bot.igm.item import DETERMINANTS, Answers, Item, Score, scores
from bot.igm.rules import Rules

__all__ = [
    "Band",
    "Certainty",
    "Determinant",
    "Intention",
    "Profile",
    "Score",
    "Stand",
    "profile",
]

Certainty = Literal["goed", "beperkt", "onvoldoende"]
IMPORTANCE, CONFIDENCE = "houding", "geloof_in_eigen_kunnen"
"""The determinants that the two rulers count for."""
OWN_CHOICE = "eigen_keuze"


@dataclass(frozen=True)
class Profile:
    """`determinants` are always the seven, in fixed order.

    `importance` and `confidence` are the marks from 0 to 10, `own_choice` the button from 1
    to 5, `ambivalence` the Griffin index of houding, `missing` the share of items without
    an answer. `uniform`: every button the same, on opposite statements too.
    """

    determinants: tuple[Determinant, ...]
    intention: Intention
    importance: Fraction | None
    confidence: Fraction | None
    own_choice: int | None
    ambivalence: Fraction | None
    missing: Fraction
    uniform: bool
    certainty: Certainty


def profile(items: Sequence[Item], answers: Answers, rules: Rules) -> Profile:
    """What the answers to `items`, the closed items put to this client, say together.

    Answers to anything else are left aside; an answer off its scale is a ValueError.
    """
    answered = len(scores(items, answers))
    missing = 1 - Fraction(answered, len(items)) if items else Fraction(1)
    uniform = _uniform(items, answers)
    choice = _first((item for item in items if item.determinant == OWN_CHOICE), answers)
    return Profile(
        determinants=tuple(measure(name, items, answers, rules) for name in DETERMINANTS),
        intention=intention(items, answers, rules),
        importance=_first(_rulers(items, IMPORTANCE), answers),
        confidence=_first(_rulers(items, CONFIDENCE), answers),
        own_choice=None if choice is None else int(choice),
        ambivalence=ambivalence(items, answers),
        missing=missing,
        uniform=uniform,
        certainty=_certainty(missing, uniform, rules),
    )


def _uniform(items: Iterable[Item], answers: Answers) -> bool:
    """Only with an answer on both directions do equal buttons contradict each other."""
    buttons = [item for item in items if not item.ruler and answers.get(item.id) is not None]
    values = {score.value for score in scores(buttons, answers)}
    directions = {item.direction for item in buttons}
    return len(values) == 1 and len(directions) == 2


def _certainty(missing: Fraction, uniform: bool, rules: Rules) -> Certainty:
    if missing > rules.missing_most:
        return "onvoldoende"
    return "beperkt" if uniform or 1 - missing < rules.good_from else "goed"


def _rulers(items: Iterable[Item], determinant: str) -> Iterable[Item]:
    return (item for item in items if item.ruler and item.determinant == determinant)


def _first(items: Iterable[Item], answers: Answers) -> Fraction | None:
    return next((score.value for score in scores(items, answers)), None)
