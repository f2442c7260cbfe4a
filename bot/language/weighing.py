"""Weighs what the rules make of an answer to a statement against what examples say of it."""

from __future__ import annotations

from collections.abc import Sequence

from .reading import Reading
from .trust import Trust

NEAR, BESIDE = 0.75, 0.4
"""How good a neighbour is: next to the end of the scale, and next to the middle."""
MIDDLE = 3


def weigh(said: Reading | None, chances: Sequence[float], trust: Trust) -> Reading | None:
    """What counts, what is said back, or None where it is better to ask again.

    `chances` are those of the levels 1 to 5; empty where nothing was learned.
    """
    if not chances:
        return said
    if said is not None and said.sure:
        return Reading(said.value, sure=_supported(said.value, chances) > trust.doubt)
    level, chance = likeliest(chances)
    if chance < trust.likely:
        return None
    return Reading(level, sure=chance >= trust.sure)


def likeliest(chances: Sequence[float]) -> tuple[int, float]:
    """The level that is right, or nearly so, most often; and that chance."""
    return max(((level, _fits(level, chances)) for level in range(1, 6)), key=lambda pair: pair[1])


def _fits(level: int, chances: Sequence[float]) -> float:
    """The chance of this level, with that of its neighbours for as far as they mean the same."""
    return chances[level - 1] + sum(
        chances[near - 1] * (BESIDE if MIDDLE in (level, near) else NEAR)
        for near in (level - 1, level + 1)
        if 1 <= near <= 5
    )


def _supported(value: float, chances: Sequence[float]) -> float:
    """The chance that the answer is on this side of the scale, or in the middle."""
    side = (1, 2, 3) if value < MIDDLE else (3, 4, 5) if value > MIDDLE else (2, 3, 4)
    return sum(chances[level - 1] for level in side)
