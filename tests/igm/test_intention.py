from __future__ import annotations

from fractions import Fraction

import pytest

from bot.igm.intention import Stand, intention
from bot.igm.rules import Rules
from tests.igm.questionnaire import alike


@pytest.mark.parametrize(
    ("buttons", "mean", "stand"),
    [
        ([1, 1], "1", "nog_niet_van_plan"),
        ([2] * 13 + [3] * 12, "2.48", "nog_niet_van_plan"),
        ([2, 3], "2.5", "twijfelt"),
        ([3] * 7 + [4] * 18, "3.72", "twijfelt"),
        ([3, 4, 4, 4], "3.75", "van_plan"),
        ([5, 5], "5", "van_plan"),
        ([None, 2], "2", "nog_niet_van_plan"),
        ([4], "4", "van_plan"),
    ],
)
def test_de_intentie_heeft_eigen_grenzen(
    buttons: list[int | None], mean: str, stand: Stand, rules: Rules
) -> None:
    found = intention(*alike("intentie", *buttons), rules)
    assert (found.mean, found.stand) == (Fraction(mean), stand)


@pytest.mark.parametrize("buttons", [[], [None], [None, None], [4, None, None]])
def test_met_minder_dan_de_helft_van_de_antwoorden_is_de_intentie_onbekend(
    buttons: list[int | None], rules: Rules
) -> None:
    found = intention(*alike("intentie", *buttons), rules)
    assert (found.mean, found.stand) == (None, "onbekend")
