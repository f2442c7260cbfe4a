"""What does not go together is shown to be talked about; the cuts are those that are shipped."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.igm.contradiction import Contradiction, contradictions
from bot.igm.profile import profile
from bot.igm.rules import Rules
from tests.igm.questionnaire import Clicks, filled

CALM: Clicks = {
    "HOU": (4, 2, 4, 2, 7),
    "GEK": (4, 4, 2, 7),
    "SOC": (4, 4, 4, 2),
    "INT": (4, 4),
}
"""Everything goes together."""


def found(rules: Rules, **clicks: tuple[int | None, ...]) -> tuple[Contradiction, ...]:
    items, answers = filled({**CALM, **clicks})
    return contradictions(profile(items, answers, rules), items, rules)


def kinds(rules: Rules, **clicks: tuple[int | None, ...]) -> list[str]:
    return [each.kind for each in found(rules, **clicks)]


def test_wat_bij_elkaar_past_is_geen_tegenstelling(rules: Rules) -> None:
    assert found(rules) == ()


def test_twee_kanten_noemt_van_elke_kant_de_sterkste_zin(rules: Rules) -> None:
    assert found(rules, HOU=(4, 4, 5, 5, 7)) == (
        Contradiction("tweezijdig", "houding", ("HOU3", "HOU4")),
    )


@pytest.mark.parametrize(
    ("answers", "expected"),
    [((4, 3, 4, 7), ["tegendeel"]), ((4, 3, 3, 7), []), ((3, 3, 4, 7), [])],
)
def test_het_eens_zijn_met_een_zin_en_met_zijn_tegendeel(
    rules: Rules, answers: tuple[int, ...], expected: list[str]
) -> None:
    assert kinds(rules, GEK=answers) == expected


def test_een_tegendeel_gaat_voor_wisselend_over_hetzelfde(rules: Rules) -> None:
    assert found(rules, SOC=(5, 1, 3, 5)) == (
        Contradiction("tegendeel", "sociale_druk", ("SOC1", "SOC4")),
    )


def test_wisselend_noemt_het_hoogste_en_het_laagste_antwoord(rules: Rules) -> None:
    assert found(rules, SOC=(5, 1, 3, 2)) == (
        Contradiction("wisselend", "sociale_druk", ("SOC1", "SOC2")),
    )


@pytest.mark.parametrize(
    ("importance", "confidence", "expected"),
    [
        (8, 4, ["belang_hoger"]),
        (6, 4, ["belang_hoger"]),
        (6, 5, []),
        (4, 8, ["vertrouwen_hoger"]),
        (10, 6, []),
        (5, 1, []),
        (None, 1, []),
        (8, None, []),
    ],
)
def test_belang_en_vertrouwen_die_uiteen_liggen(
    rules: Rules, importance: int | None, confidence: int | None, expected: list[str]
) -> None:
    marks = {"HOU": (4, 2, 4, 2, importance), "GEK": (4, 4, 2, confidence)}
    assert kinds(rules, **marks) == expected


@pytest.mark.parametrize(
    ("attitude", "plan", "expected"),
    [
        ((2, 4, 2, 4, 2), (4, 4), ["van_plan_en_tegen"]),
        ((2, 4, 2, 4, 2), (2, 2), []),
        ((5, 1, 5, 1, 9), (2, 2), ["niet_van_plan_en_voor"]),
        ((5, 1, 5, 1, 9), (3, 3), []),
    ],
)
def test_een_plan_dat_niet_bij_de_houding_past(
    rules: Rules, attitude: tuple[int, ...], plan: tuple[int, ...], expected: list[str]
) -> None:
    assert kinds(rules, HOU=attitude, INT=plan, GEK=(4, 4, 2, attitude[-1])) == expected


def test_gelijke_knoppen_geven_geen_tegenstelling(rules: Rules) -> None:
    every = {"HOU": (5, 5, 5, 5, 10), "GEK": (5, 5, 5, 10), "SOC": (5, 5, 5, 5), "INT": (5, 5)}
    assert kinds(rules, **every) == []


def test_er_zijn_er_hoogstens_zoveel_als_de_regels_zeggen(rules: Rules) -> None:
    many = {"HOU": (5, 5, 5, 5, 9), "GEK": (5, 5, 5, 2), "SOC": (5, 1, 3, 2)}
    assert kinds(rules, **many) == ["tweezijdig", "tegendeel", "belang_hoger"]
    fewer = replace(rules, max_contradictions=1)
    assert kinds(fewer, **many) == ["tweezijdig"]
