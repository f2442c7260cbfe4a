"""The closed items that were put to a client, and their answers on the scale from 1 to 5."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import Literal, get_args

DeterminantId = Literal[
    "houding",
    "geloof_in_eigen_kunnen",
    "sociale_druk",
    "kennis_en_vaardigheden",
    "belastbaarheid",
    "context",
    "zelfregulering",
]
DETERMINANTS: tuple[DeterminantId, ...] = get_args(DeterminantId)
"""The seven, in the order in which every profile lists them."""

LOWEST, HIGHEST = 1, 5
"""The ends of the five buttons, and so of every scored answer and every mean."""
RULER_LOWEST, RULER_HIGHEST = 0, 10

Number = Fraction | Decimal | float
Answers = Mapping[str, Number | None]
"""Item id to the button or mark as chosen; None, like an absent id, is no answer."""


@dataclass(frozen=True)
class Item:
    """One closed question.

    `determinant` is one of the seven, "intentie" or "eigen_keuze". `direction` is -1 where
    agreement hinders the behaviour. A ruler is answered from 0 to 10, the others from 1 to 5.
    """

    id: str
    determinant: str
    direction: Literal[1, -1]
    ruler: bool = False
    facet: str | None = None


@dataclass(frozen=True)
class Score:
    """One answer: `value` as chosen, `scored` from 1 to 5 where more helps the behaviour."""

    item: str
    value: Fraction
    scored: Fraction


def scores(items: Iterable[Item], answers: Answers) -> tuple[Score, ...]:
    """The answered items in the order of `items`; an answer off its scale is a ValueError."""
    given = ((item, answers.get(item.id)) for item in items)
    return tuple(_score(item, exact(value)) for item, value in given if value is not None)


def exact(number: Number) -> Fraction:
    """The decimal as written: 0.1 is one tenth, not the nearest binary number."""
    return Fraction(str(number))


def _score(item: Item, value: Fraction) -> Score:
    low, high = (RULER_LOWEST, RULER_HIGHEST) if item.ruler else (LOWEST, HIGHEST)
    if not low <= value <= high:
        raise ValueError(f"answer to {item.id} is not on the scale from {low} to {high}")
    scored = LOWEST + (value - low) * (HIGHEST - LOWEST) / (high - low)
    return Score(item.id, value, scored if item.direction == 1 else LOWEST + HIGHEST - scored)
