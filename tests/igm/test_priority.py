from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

from bot.igm.item import DETERMINANTS
from bot.igm.priority import flags, priorities, strengths
from bot.igm.profile import Certainty
from bot.igm.rules import Rules
from tests.igm.questionnaire import NAMES, codes, profile_of

ALL_THREE = dict.fromkeys(("HOU", "GEK", "SOC", "KEN", "BEL", "CON", "ZEL"), "3")


@pytest.fixture
def complete(rules: Rules) -> Rules:
    """The shipped rules without a maximum, so that the whole order shows."""
    return replace(rules, max_topics=7)


def test_veranderbaarheid_bepaalt_de_volgorde_van_gelijke_gemiddelden(complete: Rules) -> None:
    ranked = priorities(profile_of(ALL_THREE), [], False, complete)
    assert codes(ranked) == "GEK ZEL KEN CON HOU SOC BEL"


def test_bij_een_gelijk_gewicht_beslist_de_vaste_volgorde(complete: Rules) -> None:
    even = replace(complete, changeability=dict.fromkeys(DETERMINANTS, Fraction(1)))
    ranked = priorities(profile_of(ALL_THREE), [], False, even)
    assert codes(ranked) == "GEK ZEL HOU CON KEN SOC BEL"


def test_wie_nog_niet_wil_begint_bij_willen(complete: Rules) -> None:
    # GEK .625, HOU .5, CON .45, SOC .4375, ZEL and KEN .35, BEL .3
    ranked = priorities(profile_of(ALL_THREE, "nog_niet_van_plan"), [], False, complete)
    assert codes(ranked) == "GEK HOU CON SOC ZEL KEN BEL"


def test_wie_van_plan_is_begint_bij_kunnen(complete: Rules) -> None:
    # ZEL and KEN .575, CON .5175, GEK .5, HOU .4, SOC .35, BEL .3
    ranked = priorities(profile_of(ALL_THREE, "van_plan"), [], False, complete)
    assert codes(ranked) == "ZEL KEN CON GEK HOU SOC BEL"


@pytest.mark.parametrize("stand", ["twijfelt", "onbekend"])
def test_wie_twijfelt_of_niets_zegt_krijgt_geen_fasegewicht(complete: Rules, stand: str) -> None:
    profile = profile_of(ALL_THREE, "twijfelt" if stand == "twijfelt" else "onbekend")
    assert codes(priorities(profile, [], False, complete)) == "GEK ZEL KEN CON HOU SOC BEL"


def test_een_keuze_van_de_client_telt_anderhalf_keer(complete: Rules) -> None:
    # BEL .3 x 1.5 equals CON .45, which the fixed order puts first
    ranked = priorities(profile_of(ALL_THREE), ["belastbaarheid"], False, complete)
    assert codes(ranked) == "GEK ZEL KEN CON BEL HOU SOC"


def test_een_keuze_buiten_de_zeven_verandert_niets(complete: Rules) -> None:
    ranked = priorities(profile_of(ALL_THREE), ["anders"], False, complete)
    assert codes(ranked) == "GEK ZEL KEN CON HOU SOC BEL"


def test_een_tweezijdige_houding_telt_een_kwart_zwaarder(complete: Rules) -> None:
    # HOU .4 x 1.25 equals GEK, ZEL and KEN at .5
    ranked = priorities(profile_of(ALL_THREE, two_sided=True), [], False, complete)
    assert codes(ranked) == "GEK ZEL HOU KEN CON SOC BEL"


def test_een_lager_gemiddelde_weegt_zwaarder(complete: Rules) -> None:
    # SOC (5 - 1) / 4 x .7 = .7, KEN (5 - 2.2) / 4 = .7, ZEL (5 - 2.3) / 4 = .675
    ranked = priorities(profile_of({"SOC": "1", "KEN": "2.2", "ZEL": "2.3"}), [], False, complete)
    assert codes(ranked) == "KEN SOC ZEL"


def test_een_krachtbron_of_een_onbekend_onderwerp_is_geen_prioriteit(rules: Rules) -> None:
    means = {"KEN": "3.75", "ZEL": "3.74", "GEK": None}
    assert codes(priorities(profile_of(means), ["kennis_en_vaardigheden"], False, rules)) == "ZEL"


def test_er_zijn_hoogstens_drie_onderwerpen(rules: Rules) -> None:
    assert codes(priorities(profile_of(ALL_THREE), [], False, rules)) == "GEK ZEL KEN"
    assert codes(priorities(profile_of(ALL_THREE), [], True, rules)) == "CON GEK ZEL"


@pytest.mark.parametrize("mean", ["1", "4.5", "5", None])
def test_een_acute_nood_zet_context_voorop_wat_het_gemiddelde_ook_is(
    mean: str | None, rules: Rules
) -> None:
    found = profile_of({"CON": mean, "BEL": "2", "HOU": "2"})
    assert codes(priorities(found, ["houding"], True, rules)) == "CON HOU BEL"


@pytest.mark.parametrize(
    ("certainty", "expected"), [("goed", "GEK"), ("beperkt", "GEK"), ("onvoldoende", "")]
)
def test_te_weinig_antwoorden_dragen_geen_volgorde_ook_niet_bij_nood(
    certainty: Certainty, expected: str, rules: Rules
) -> None:
    found = replace(profile_of({"GEK": "2"}), certainty=certainty)
    assert codes(priorities(found, [], False, rules)) == expected
    assert (priorities(found, [], True, rules) == ()) is (certainty == "onvoldoende")
    expected_flags = (
        ("acuut", "onvoldoende_informatie") if certainty == "onvoldoende" else ("acuut",)
    )
    assert flags(found, True, rules) == expected_flags


def test_de_hoogste_drie_krachten_staan_voorop(rules: Rules) -> None:
    found = profile_of(dict.fromkeys(NAMES, "5"))
    assert codes(strengths(found, rules)) == "HOU GEK SOC"
    means = [Fraction(mean) for mean in ("3.8", "4.2", "3.9", "5", "4.2", "3.75", "4.1")]
    ranked = tuple(
        replace(each, mean=mean, band="krachtbron")
        for each, mean in zip(found.determinants, means, strict=True)
    )
    assert codes(strengths(replace(found, determinants=ranked), rules)) == "KEN GEK BEL"


def test_alleen_een_krachtbron_is_een_kracht(rules: Rules) -> None:
    assert codes(strengths(profile_of({**ALL_THREE, "SOC": "5"}), rules)) == "SOC"


def test_een_belemmerende_belastbaarheid_is_een_kader_ook_buiten_de_eerste_drie(
    rules: Rules,
) -> None:
    found = profile_of({"GEK": "1", "ZEL": "1", "KEN": "1", "BEL": "2.4"})
    low = tuple(
        replace(each, band="belemmerend") if each.id == "belastbaarheid" else each
        for each in found.determinants
    )
    bounded = replace(found, determinants=low)
    assert codes(priorities(bounded, [], False, rules)) == "GEK ZEL KEN"
    assert flags(bounded, False, rules) == ("kader_belastbaarheid",)
    assert flags(found, False, rules) == ()


def test_alle_vlaggen_staan_in_een_vaste_volgorde(rules: Rules) -> None:
    found = replace(profile_of({}, two_sided=True), own_choice=2, certainty="onvoldoende")
    expected = ("tweezijdig", "weinig_eigen_keuze", "acuut", "onvoldoende_informatie")
    assert flags(found, True, rules) == expected
