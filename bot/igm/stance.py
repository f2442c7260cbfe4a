"""Where to begin the conversation, from the two rulers."""

from __future__ import annotations

from typing import Literal

from bot.igm.profile import Profile
from bot.igm.rules import Rules

Stance = Literal["plan", "geloof_in_eigen_kunnen", "houding", "relatie"]


def stance(profile: Profile, rules: Rules) -> Stance | None:
    """The field of the importance by confidence matrix.

    None unless both marks were given, and when uniform. Both high: a plan. One low: the
    determinant behind it. Both low: the relation, without pressure. It colours the opening
    and never changes the priorities.
    """
    if profile.uniform or profile.importance is None or profile.confidence is None:
        return None
    important = profile.importance >= rules.ruler_high_from
    confident = profile.confidence >= rules.ruler_high_from
    if important:
        return "plan" if confident else "geloof_in_eigen_kunnen"
    return "houding" if confident else "relatie"
