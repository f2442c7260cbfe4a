from __future__ import annotations

from fractions import Fraction

import pytest

from bot.igm.item import DETERMINANTS
from bot.igm.priority import flags
from bot.igm.profile import Certainty, profile
from bot.igm.rules import Rules
from tests.igm.questionnaire import Clicks, alike, filled


def test_een_profiel_heeft_altijd_de_zeven_in_vaste_volgorde_en_geen_totaal(rules: Rules) -> None:
    found = profile(*filled({"ZEL": [3, 3, 3, 3, 3]}), rules)
    assert tuple(each.id for each in found.determinants) == DETERMINANTS
    assert [each.total for each in found.determinants] == [0, 0, 0, 0, 0, 0, 5]
    assert not hasattr(found, "mean")


def test_belang_vertrouwen_en_eigen_keuze_staan_apart_zoals_ze_gekozen_zijn(rules: Rules) -> None:
    clicks: Clicks = {"HOU": [4, 2, 4, 2, "6.5"], "GEK": [4, 4, 2, 9], "AUT": [3]}
    found = profile(*filled(clicks), rules)
    assert (found.importance, found.confidence) == (Fraction("6.5"), Fraction(9))
    assert found.own_choice == 3


def test_wat_niet_gegeven_is_blijft_leeg(rules: Rules) -> None:
    clicks: Clicks = {"HOU": [4, 2, 4, 2, None], "GEK": [4, 4, 2, None], "AUT": [None]}
    found = profile(*filled(clicks), rules)
    assert (found.importance, found.confidence, found.own_choice) == (None, None, None)


def test_eigen_keuze_en_intentie_tellen_in_geen_enkel_onderwerp(rules: Rules) -> None:
    clicks = {"GEK": [4, 4, 2, 5], "AUT": [1], "INT": [1, 1]}
    found = profile(*filled(clicks), rules)
    assert sum(each.total for each in found.determinants) == 4
    assert found.determinants[1].mean == Fraction("3.75")


@pytest.mark.parametrize(
    ("button", "little"), [(1, True), (2, True), (3, False), (5, False), (None, False)]
)
def test_een_of_twee_is_weinig_eigen_keuze(button: int | None, little: bool, rules: Rules) -> None:
    found = profile(*filled({"AUT": [button]}), rules)
    assert ("weinig_eigen_keuze" in flags(found, False, rules)) is little


@pytest.mark.parametrize(
    ("answered", "total", "certainty"),
    [
        (10, 10, "goed"),
        (8, 10, "goed"),
        (79, 100, "beperkt"),
        (60, 100, "beperkt"),
        (6, 10, "beperkt"),
        (59, 100, "onvoldoende"),
        (0, 10, "onvoldoende"),
        (0, 0, "onvoldoende"),
    ],
)
def test_de_zekerheid_volgt_uit_het_deel_dat_is_beantwoord(
    answered: int, total: int, certainty: Certainty, rules: Rules
) -> None:
    buttons = [4] * answered + [None] * (total - answered)
    found = profile(*alike("context", *buttons), rules)
    assert found.certainty == certainty
    assert found.missing == (1 - Fraction(answered, total) if total else 1)


def test_een_vraag_die_niet_gesteld_is_ontbreekt_ook_niet(rules: Rules) -> None:
    found = profile(*filled({"BEL": ["nvt", 4, 4, 2]}), rules)
    assert found.missing == 0
    assert found.determinants[4].total == 3
    assert found.determinants[4].mean == 4
