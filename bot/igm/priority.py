"""What to talk about first, what to build on, and what to bear in mind: suggestions only."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from fractions import Fraction
from typing import Literal

from bot.igm.determinant import measure
from bot.igm.intention import INTENTION, intention
from bot.igm.item import HIGHEST, LOWEST, Answers, Item
from bot.igm.profile import Profile
from bot.igm.rules import Rules

Flag = Literal[
    "tweezijdig",
    "gelijkvormig",
    "weinig_eigen_keuze",
    "kader_belastbaarheid",
    "acuut",
    "onvoldoende_informatie",
]
CONTEXT = "context"
CAPACITY = "belastbaarheid"


def priorities(
    profile: Profile, chosen: Collection[str], acute: bool, rules: Rules
) -> tuple[str, ...]:
    """At most `rules.max_topics` determinants, the most pressing and changeable first.

    `chosen` are the determinants that the client wants to discuss. An acute need puts
    context first, whatever its mean. Empty when the answers cannot carry an order.
    """
    if profile.certainty == "onvoldoende" or profile.uniform:
        return ()
    weights = _weights(profile, chosen, rules)
    ranked = sorted(weights, key=lambda name: (-weights[name], rules.tie_order.index(name)))
    if acute:
        ranked = [CONTEXT, *(name for name in ranked if name != CONTEXT)]
    return tuple(ranked[: rules.max_topics])


def strengths(profile: Profile, rules: Rules) -> tuple[str, ...]:
    """At most `rules.max_strengths` determinants to build on, highest mean first."""
    if profile.uniform:
        return ()
    means = {each.id: each.mean for each in profile.determinants if each.mean is not None}
    found = [each.id for each in profile.determinants if each.band == "krachtbron"]
    return tuple(sorted(found, key=lambda name: -means[name])[: rules.max_strengths])


def flags(profile: Profile, acute: bool, rules: Rules) -> tuple[Flag, ...]:
    """What a coach must know before reading the means, in the order of `Flag`."""
    found = {each.id: each for each in profile.determinants}
    two_sides = any(each.two_sided for each in profile.determinants)
    choice = profile.own_choice
    raised: dict[Flag, bool] = {
        "tweezijdig": two_sides and not profile.uniform,
        "gelijkvormig": profile.uniform,
        "weinig_eigen_keuze": choice is not None and choice <= rules.little_choice_to,
        "kader_belastbaarheid": found[CAPACITY].band == "belemmerend",
        "acuut": acute,
        "onvoldoende_informatie": profile.certainty == "onvoldoende",
    }
    return tuple(flag for flag, holds in raised.items() if holds)


def low(items: Sequence[Item], answers: Answers, rules: Rules, determinant: str) -> bool:
    """Whether the answers so far are belemmerend; for "intentie": nog niet van plan."""
    if determinant == INTENTION:
        return intention(items, answers, rules).stand == "nog_niet_van_plan"
    return measure(determinant, items, answers, rules).band == "belemmerend"


def two_sided(items: Sequence[Item], answers: Answers, rules: Rules, determinant: str) -> bool:
    """Whether the answers so far speak both for and against the behaviour."""
    return measure(determinant, items, answers, rules).two_sided


def _weights(profile: Profile, chosen: Collection[str], rules: Rules) -> dict[str, Fraction]:
    """Every determinant below the upper cut, with its weight."""
    phase = rules.phase.get(profile.intention.stand, {})
    return {
        each.id: _need(each.mean)
        * phase.get(each.id, 1)
        * rules.changeability[each.id]
        * (rules.chosen_weight if each.id in chosen else 1)
        * (rules.two_sided_weight if each.two_sided else 1)
        for each in profile.determinants
        if each.mean is not None and each.mean < rules.strength_from
    }


def _need(mean: Fraction) -> Fraction:
    """Room to grow, as a share of the scale."""
    return (HIGHEST - mean) / (HIGHEST - LOWEST)
