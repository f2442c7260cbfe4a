from __future__ import annotations

from fractions import Fraction

import pytest

from bot.igm.determinant import ambivalence, measure
from bot.igm.rules import Rules
from tests.igm.questionnaire import filled


@pytest.mark.parametrize(
    ("buttons", "index", "two_sided"),
    [
        ([5, 1, 5, 1], "-1", False),  # P 5, N 1
        ([1, 5, 1, 5], "-1", False),
        ([3, 3, 3, 3], "3", False),
        ([4, 4, 4, 3], "3.25", False),  # P 4, N 3.5
        ([5, 4, 4, 4], "3.75", True),  # P 4.5, N 4
        ([3, 4, 4, 3], "3.5", True),  # P 3.5, N 3.5
        ([4, 4, 4, 4], "4", True),
        ([5, 5, 5, 5], "5", True),
    ],
)
def test_tweezijdig_is_een_griffin_index_van_drie_en_een_half_of_hoger(
    buttons: list[int], index: str, two_sided: bool, rules: Rules
) -> None:
    items, answers = filled({"HOU": [*buttons, None]})
    assert ambivalence(items, answers) == Fraction(index)
    assert measure("houding", items, answers, rules).two_sided is two_sided


@pytest.mark.parametrize("mark", [0, 10])
def test_de_liniaal_kiest_geen_kant(mark: int) -> None:
    assert ambivalence(*filled({"HOU": [4, 4, 4, 3, mark]})) == Fraction("3.25")


@pytest.mark.parametrize(
    ("buttons", "index"),
    [
        ([5, "nvt", 4, 4], "3.75"),  # the short form asks one disadvantage
        ([5, None, None, 5], "5"),
        ([5, None, 5, None], None),
        ([None, 5, None, 5], None),
        ([None, None, None, None], None),
    ],
)
def test_twee_kanten_vragen_een_antwoord_aan_beide_kanten(
    buttons: list[int | str | None], index: str | None, rules: Rules
) -> None:
    items, answers = filled({"HOU": [*buttons, 5]})
    expected = None if index is None else Fraction(index)
    assert ambivalence(items, answers) == expected
    assert measure("houding", items, answers, rules).two_sided is (expected is not None)


def test_tweezijdig_staat_los_van_het_gemiddelde(rules: Rules) -> None:
    found = measure("houding", *filled({"HOU": [5, 4, 5, 4, 10]}), rules)
    assert (found.mean, found.band) == (Fraction("3.8"), "krachtbron")
    assert found.two_sided


def test_houding_is_nooit_wisselend_en_de_rest_nooit_tweezijdig(rules: Rules) -> None:
    items, answers = filled({"HOU": [5, 5, 5, 5, 10], "SOC": [5, 5, 5, 5]})
    attitude, others = (
        measure(name, items, answers, rules) for name in ("houding", "sociale_druk")
    )
    assert (attitude.two_sided, attitude.varied) == (True, False)
    assert (others.two_sided, others.varied) == (False, True)
