"""The numbers that turn answers into a profile, as `data/inhoud/scoring.yml` gives them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True)
class Rules:
    """Every cut, weight, order and limit; `..._from` is inclusive, means run from 1 to 5."""

    version: int

    attention_from: Fraction
    strength_from: Fraction
    near_cut: Fraction
    """At most this far from a cut, a mean is near it."""

    enough_share: Fraction
    """Of the items of a determinant, rounded up."""
    enough_least: int

    good_from: Fraction
    """Share of all items answered."""
    missing_most: Fraction
    """Share of all items; above it the whole profile says too little."""

    two_sided_from: Fraction
    """Griffin index, -1 to 5."""
    varied_from: Fraction
    """Distance between the two extreme scored answers."""
    agreed_from: Fraction
    """The button from which a statement and its opposite are both agreed with."""
    rulers_apart_from: Fraction
    """Points between the two marks."""
    max_contradictions: int

    doubt_from: Fraction
    plan_from: Fraction
    little_choice_to: int
    ruler_high_from: Fraction

    max_topics: int
    max_strengths: int
    changeability: Mapping[str, Fraction]
    """Determinant to weight; all seven."""
    chosen_weight: Fraction
    two_sided_weight: Fraction
    phase: Mapping[str, Mapping[str, Fraction]]
    """Stand of the intention to determinant to weight; 1 where absent."""
    tie_order: tuple[str, ...]

    spread: Fraction
    """Standard deviation that is assumed for a determinant."""
    reliability: Fraction
    z: Fraction
    possible_from: Fraction
    clear_from: Fraction
