"""Change between two measurements of one determinant, with the margin that it needs."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from bot.igm.determinant import Determinant
from bot.igm.rules import Rules

Word = Literal["geen_duidelijk_verschil", "mogelijk_verschil", "duidelijk_verschil"]


@dataclass(frozen=True)
class Change:
    """Both levels (1 to 5) and `difference`, after minus before; what caused it is not known.

    `word` is for people; `reliable` is the Reliable Change Index of Jacobson & Truax (1991).
    """

    determinant: str
    before: Fraction
    after: Fraction
    difference: Fraction
    answered_before: int
    answered_after: int
    word: Word
    reliable: bool


def change(before: Determinant, after: Determinant, rules: Rules) -> Change | None:
    """The change of one determinant, None where one of the two has no mean.

    The caller sees to it that both come from the same version of the questions. Two
    different determinants are a ValueError.
    """
    if before.id != after.id:
        raise ValueError(f"{before.id} and {after.id} cannot be compared")
    if before.mean is None or after.mean is None:
        return None
    difference = after.mean - before.mean
    return Change(
        determinant=before.id,
        before=before.mean,
        after=after.mean,
        difference=difference,
        answered_before=before.answered,
        answered_after=after.answered,
        word=_word(abs(difference), rules),
        reliable=_reliable(difference, rules),
    )


def _word(distance: Fraction, rules: Rules) -> Word:
    if distance < rules.possible_from:
        return "geen_duidelijk_verschil"
    return "mogelijk_verschil" if distance < rules.clear_from else "duidelijk_verschil"


def _reliable(difference: Fraction, rules: Rules) -> bool:
    """|difference| >= z * spread * sqrt(2 * (1 - reliability)), squared to stay exact."""
    variance = 2 * rules.spread**2 * (1 - rules.reliability)
    return difference**2 >= rules.z**2 * variance
