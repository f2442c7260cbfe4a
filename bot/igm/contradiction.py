"""What does not go together in the answers: something to explore, never something to hold against.

No rule decides which side is true. An answer that seems to contradict another may be doubt, a
situation that differs, or a sentence that was read another way.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from bot.igm.determinant import ATTITUDE, Determinant
from bot.igm.item import Item, Score
from bot.igm.profile import Profile
from bot.igm.rules import Rules

Kind = Literal[
    "tweezijdig",
    "tegendeel",
    "belang_hoger",
    "vertrouwen_hoger",
    "van_plan_en_tegen",
    "niet_van_plan_en_voor",
    "wisselend",
]


@dataclass(frozen=True)
class Contradiction:
    """`determinant` is the one that it is about; `items` the two answers, empty where marks or
    an intention say it."""

    kind: Kind
    determinant: str
    items: tuple[str, ...] = ()


def contradictions(
    profile: Profile, items: Sequence[Item], rules: Rules
) -> tuple[Contradiction, ...]:
    """At most `rules.max_contradictions`, what was asked from two sides first.

    None of a profile that is uniform: there every pair contradicts itself.
    """
    if profile.uniform:
        return ()
    pairs = [_within(each, items, rules) for each in profile.determinants]
    found = [
        *(pair for pair in pairs if pair and pair.kind != "wisselend"),
        *_between_marks(profile, rules),
        *_between_plan_and_attitude(profile),
        *(pair for pair in pairs if pair and pair.kind == "wisselend"),
    ]
    return tuple(found[: rules.max_contradictions])


def _within(found: Determinant, items: Sequence[Item], rules: Rules) -> Contradiction | None:
    """One a determinant: agreement with both sides says more than a wide spread."""
    by_id = {item.id: item for item in items}
    buttons = [score for score in found.scores if not by_id[score.item].ruler]
    pro = [score for score in buttons if by_id[score.item].direction == 1]
    con = [score for score in buttons if by_id[score.item].direction == -1]
    if pro and con and (found.two_sided or _agreed(pro, con, rules)):
        kind: Kind = "tweezijdig" if found.two_sided else "tegendeel"
        return Contradiction(kind, found.id, (_strongest(pro).item, _strongest(con).item))
    if found.varied:
        ordered = sorted(found.scores, key=lambda score: score.scored)
        return Contradiction("wisselend", found.id, (ordered[-1].item, ordered[0].item))
    return None


def _agreed(pro: Sequence[Score], con: Sequence[Score], rules: Rules) -> bool:
    return all(_strongest(side).value >= rules.agreed_from for side in (pro, con))


def _strongest(side: Sequence[Score]) -> Score:
    """The statement that was agreed with most; the first of equals."""
    return max(side, key=lambda score: score.value)


def _between_marks(profile: Profile, rules: Rules) -> Iterator[Contradiction]:
    """One high and the other low, and so far apart that it is no matter of one point."""
    importance, confidence = profile.importance, profile.confidence
    if importance is None or confidence is None:
        return
    low, high = sorted((importance, confidence))
    if low < rules.ruler_high_from <= high and high - low >= rules.rulers_apart_from:
        higher = importance > confidence
        yield Contradiction(
            "belang_hoger" if higher else "vertrouwen_hoger",
            "geloof_in_eigen_kunnen" if higher else ATTITUDE,
        )


def _between_plan_and_attitude(profile: Profile) -> Iterator[Contradiction]:
    """Who plans what seems to bring nothing may feel that it has to; and the other way round."""
    attitude = next(each.band for each in profile.determinants if each.id == ATTITUDE)
    stand = profile.intention.stand
    if stand == "van_plan" and attitude == "belemmerend":
        yield Contradiction("van_plan_en_tegen", ATTITUDE)
    if stand == "nog_niet_van_plan" and attitude == "krachtbron":
        yield Contradiction("niet_van_plan_en_voor", ATTITUDE)
