from __future__ import annotations

import pytest

from bot.igm.rules import Rules
from bot.igm.stance import Stance, stance
from tests.igm.questionnaire import profile_of


@pytest.mark.parametrize(
    ("importance", "confidence", "expected"),
    [
        ("6", "6", "plan"),
        ("10", "5.9", "geloof_in_eigen_kunnen"),
        ("6", "0", "geloof_in_eigen_kunnen"),
        ("5.9", "6", "houding"),
        ("5.9", "5.9", "relatie"),
        ("0", "0", "relatie"),
        (None, "8", None),
        ("8", None, None),
    ],
)
def test_belang_en_vertrouwen_wijzen_het_begin_van_het_gesprek(
    importance: str | None, confidence: str | None, expected: Stance | None, rules: Rules
) -> None:
    found = profile_of({}, importance=importance, confidence=confidence)
    assert stance(found, rules) == expected
