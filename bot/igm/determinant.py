"""One determinant: its mean, its band and what makes that mean less certain."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import ceil
from statistics import mean
from typing import Literal

from bot.igm.item import Answers, Item, Score, scores
from bot.igm.rules import Rules

Band = Literal["krachtbron", "aandacht", "belemmerend", "onvoldoende_informatie"]
ATTITUDE = "houding"
"""The only determinant that asks for both sides, so the only one that can be two-sided."""


@dataclass(frozen=True)
class Determinant:
    """`mean` (1 to 5) is None when too few of the `total` items were answered for a band.

    `varied` is a wide spread between answers; for houding `two_sided` takes its place.
    `scores` holds the answered items.
    """

    id: str
    mean: Fraction | None
    band: Band
    answered: int
    total: int
    two_sided: bool
    varied: bool
    near_cut: bool
    scores: tuple[Score, ...]


def measure(determinant: str, items: Sequence[Item], answers: Answers, rules: Rules) -> Determinant:
    """What the answers say about one determinant; items of others are left aside."""
    own = [item for item in items if item.determinant == determinant]
    found = scores(own, answers)
    average = enough_mean(found, len(own), rules, rules.enough_least)
    index = ambivalence(own, answers) if determinant == ATTITUDE else None
    return Determinant(
        id=determinant,
        mean=average,
        band=_band(average, rules),
        answered=len(found),
        total=len(own),
        two_sided=index is not None and index >= rules.two_sided_from,
        varied=determinant != ATTITUDE and _spread(found) >= rules.varied_from,
        near_cut=average is not None and _near_cut(average, rules),
        scores=found,
    )


def enough_mean(
    found: Sequence[Score], total: int, rules: Rules, least: int = 1
) -> Fraction | None:
    """The mean of the answered items, None where fewer than `least` or the required share."""
    if len(found) < max(least, ceil(total * rules.enough_share)):
        return None
    return mean(score.scored for score in found)


def ambivalence(items: Iterable[Item], answers: Answers) -> Fraction | None:
    """How strongly both sides of houding are felt at once, -1 to 5; None without both sides.

    The Griffin index (Thompson, Zanna & Griffin 1995) of agreement with what speaks for the
    behaviour and with what speaks against it; the ruler takes no side.
    """
    sides = [item for item in items if item.determinant == ATTITUDE and not item.ruler]
    pro = scores((item for item in sides if item.direction == 1), answers)
    con = scores((item for item in sides if item.direction == -1), answers)
    if not pro or not con:
        return None
    positive, negative = (mean(score.value for score in side) for side in (pro, con))
    return (positive + negative) / 2 - abs(positive - negative)


def _band(average: Fraction | None, rules: Rules) -> Band:
    if average is None:
        return "onvoldoende_informatie"
    if average < rules.attention_from:
        return "belemmerend"
    return "aandacht" if average < rules.strength_from else "krachtbron"


def _near_cut(average: Fraction, rules: Rules) -> bool:
    cuts = (rules.attention_from, rules.strength_from)
    return any(abs(average - cut) <= rules.near_cut for cut in cuts)


def _spread(found: Iterable[Score]) -> Fraction:
    values = [score.scored for score in found]
    return max(values) - min(values) if values else Fraction(0)
