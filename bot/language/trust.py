"""How far what was learned from examples is trusted, beside the rules."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Trust:
    """Chances, 0 to 1. An installation sets them in `config.yml`, where they are explained.

    The classifier's command counts from `silent` where the rules find nothing, or from `asking`
    when the message asks something; from `certain` before an answer that the rules see in such a
    message. At an open question, where nearly everything is an answer, it counts from `guess` when
    the message asks, and from `within` where the rules see that command too.

    An answer to a statement in own words is said back from `likely`, and counts at once from
    `sure`; a yes, a no or a mark in own words is said back from `chosen`. A plain answer that
    fits less than `doubt` is said back too. From `danger` on the bot asks what was meant, and
    from `suspected` on where a rule suspects danger too.
    """

    silent: float = 0.6
    asking: float = 0.5
    certain: float = 0.85
    guess: float = 0.9
    within: float = 0.96
    likely: float = 0.5
    sure: float = 0.85
    chosen: float = 0.5
    doubt: float = 0.1
    danger: float = 0.7
    suspected: float = 0.1


TRUST = Trust()
