"""What a client plans to do; reported by itself, never averaged with a determinant."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from bot.igm.determinant import enough_mean
from bot.igm.item import Answers, Item, scores
from bot.igm.rules import Rules

Stand = Literal["nog_niet_van_plan", "twijfelt", "van_plan", "onbekend"]
INTENTION = "intentie"


@dataclass(frozen=True)
class Intention:
    """`mean` runs from 1 to 5; it is None, and `stand` "onbekend", with too few answers."""

    mean: Fraction | None
    stand: Stand


def intention(items: Iterable[Item], answers: Answers, rules: Rules) -> Intention:
    """The intention that the items with determinant "intentie" show."""
    own = [item for item in items if item.determinant == INTENTION]
    average = enough_mean(scores(own, answers), len(own), rules)
    return Intention(average, _stand(average, rules))


def _stand(average: Fraction | None, rules: Rules) -> Stand:
    if average is None:
        return "onbekend"
    if average < rules.doubt_from:
        return "nog_niet_van_plan"
    return "twijfelt" if average < rules.plan_from else "van_plan"
