from __future__ import annotations

from fractions import Fraction

import pytest

from bot.igm.determinant import Band, measure
from bot.igm.rules import Rules
from tests.igm.questionnaire import alike, filled


@pytest.mark.parametrize(
    ("buttons", "mean", "band"),
    [
        ([1, 1, 1, 1], "1", "belemmerend"),
        ([2] * 13 + [3] * 12, "2.48", "belemmerend"),
        ([2, 2, 3, 3], "2.5", "aandacht"),
        ([3] * 7 + [4] * 18, "3.72", "aandacht"),
        ([3, 4, 4, 4], "3.75", "krachtbron"),
        ([5, 5, 5, 5], "5", "krachtbron"),
    ],
)
def test_een_gemiddelde_op_de_grens_valt_in_de_hogere_band(
    buttons: list[int], mean: str, band: Band, rules: Rules
) -> None:
    found = measure("context", *alike("context", *buttons), rules)
    assert (found.mean, found.band) == (Fraction(mean), band)


@pytest.mark.parametrize(
    ("buttons", "near"),
    [
        ([2] * 19 + [3] * 6, False),  # 2.24
        ([2, 2, 2, 3], True),  # 2.25
        ([2, 3], True),  # 2.5
        ([2, 3, 3, 3], True),  # 2.75
        ([2] * 6 + [3] * 19, False),  # 2.76
        ([3, 3, 3, 3], False),
        ([3] * 51 + [4] * 49, False),  # 3.49
        ([3, 4], True),  # 3.5
        ([4, 4], True),  # 4
        ([4] * 99 + [5], False),  # 4.01
    ],
)
def test_rond_de_grens_is_hoogstens_een_kwart_punt_ervandaan(
    buttons: list[int], near: bool, rules: Rules
) -> None:
    assert measure("context", *alike("context", *buttons), rules).near_cut is near


def test_omgekeerde_stellingen_en_de_liniaal_tellen_elk_als_een_vraag(rules: Rules) -> None:
    # 4, 6 - 2, 5, 6 - 3 and 1 + 4 x 8 / 10
    found = measure("houding", *filled({"HOU": [4, 2, 5, 3, 8]}), rules)
    assert found.mean == Fraction("20.2") / 5
    assert [score.scored for score in found.scores] == [4, 4, 5, 3, Fraction("4.2")]


@pytest.mark.parametrize(("total", "needed"), [(2, 2), (3, 2), (4, 2), (5, 3), (6, 3), (7, 4)])
def test_minstens_de_helft_en_minstens_twee_antwoorden_geven_een_gemiddelde(
    total: int, needed: int, rules: Rules
) -> None:
    enough = alike("context", *[4] * needed, *[None] * (total - needed))
    assert measure("context", *enough, rules).mean == 4
    too_few = measure(
        "context", *alike("context", *[4] * (needed - 1), *[None] * (total - needed + 1)), rules
    )
    assert (too_few.mean, too_few.band) == (None, "onvoldoende_informatie")
    assert (too_few.answered, too_few.total) == (needed - 1, total)
    assert too_few.near_cut is False


@pytest.mark.parametrize("total", [0, 1])
def test_een_onderwerp_met_minder_dan_twee_vragen_krijgt_nooit_een_band(
    total: int, rules: Rules
) -> None:
    found = measure("context", *alike("context", *[5] * total), rules)
    assert (found.band, found.total) == ("onvoldoende_informatie", total)


def test_weet_niet_telt_niet_als_nul(rules: Rules) -> None:
    found = measure("context", *alike("context", 4, None, 2, None), rules)
    assert found.mean == 3
    assert (found.answered, found.total) == (2, 4)
    assert [score.value for score in found.scores] == [4, 2]


def test_vragen_van_een_ander_onderwerp_tellen_niet_mee(rules: Rules) -> None:
    found = measure("context", *filled({"CON": [4, 4, 2], "ZEL": [1, 1, 5, 1, 1]}), rules)
    assert found.mean == 4
    assert found.total == 3


@pytest.mark.parametrize(
    ("marks", "varied"),
    [
        ([3, 3, 3, 5], False),
        ([4, 2, 3, 6], False),  # 4 to 2
        ([5, 3, 4, 6], True),  # 5 to 6 - 4
        ([5, 5, 1, 5], False),  # 5 to 1 + 4 x 5 / 10
        ([5, 5, 1, 2.5], True),  # 5 to 1 + 4 x 2.5 / 10, exactly 3
        ([5, 5, 1, 3], False),
        ([5, None, 5, None], True),
        ([None, None, None, None], False),
    ],
)
def test_wisselend_is_drie_punten_of_meer_tussen_de_uitersten_na_omkeren(
    marks: list[int | None], varied: bool, rules: Rules
) -> None:
    form = [None if mark is None else str(mark) for mark in marks]
    found = measure("geloof_in_eigen_kunnen", *filled({"GEK": form}), rules)
    assert found.varied is varied
