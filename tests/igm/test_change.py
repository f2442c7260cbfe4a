from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

from bot.igm.change import Change, Word, change
from bot.igm.rules import Rules
from tests.igm.questionnaire import known


def compared(before: str, after: str, rules: Rules) -> Change:
    found = change(known(before), known(after), rules)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("before", "after", "word"),
    [
        ("2", "2", "geen_duidelijk_verschil"),
        ("2", "2.99", "geen_duidelijk_verschil"),
        ("2", "3", "mogelijk_verschil"),
        ("2", "3.49", "mogelijk_verschil"),
        ("2", "3.5", "duidelijk_verschil"),
        ("4", "3.01", "geen_duidelijk_verschil"),
        ("4", "3", "mogelijk_verschil"),
        ("4", "2.5", "duidelijk_verschil"),
    ],
)
def test_een_verschil_heeft_een_van_drie_woorden_omhoog_en_omlaag(
    before: str, after: str, word: Word, rules: Rules
) -> None:
    assert compared(before, after, rules).word == word


def test_een_verschil_noemt_beide_niveaus_en_het_aantal_antwoorden(rules: Rules) -> None:
    found = change(known("2.0"), replace(known("3.6"), answered=3), rules)
    assert found == Change(
        determinant="context",
        before=Fraction(2),
        after=Fraction("3.6"),
        difference=Fraction("1.6"),
        answered_before=4,
        answered_after=3,
        word="duidelijk_verschil",
        reliable=True,
    )


def test_een_daling_is_een_negatief_verschil(rules: Rules) -> None:
    assert compared("4", "2.25", rules).difference == Fraction("-1.75")


@pytest.mark.parametrize(
    ("z", "spread", "reliability", "below", "bound"),
    [
        ("1.96", "1", "0.7", "1.51", "1.52"),
        ("1.645", "1", "0.7", "1.27", "1.28"),
        ("1.2816", "1", "0.7", "0.99", "1"),
        ("1.96", "0.9", "0.8", "1.11", "1.12"),
        ("2", "1", "0.5", "1.99", "2"),  # the bound is exactly 2
    ],
)
def test_de_marge_volgt_uit_spreiding_en_betrouwbaarheid(
    z: str, spread: str, reliability: str, below: str, bound: str, rules: Rules
) -> None:
    margin = replace(
        rules, z=Fraction(z), spread=Fraction(spread), reliability=Fraction(reliability)
    )
    for distance, reliable in ((below, False), (bound, True)):
        up = compared("1", str(1 + Fraction(distance)), margin)
        down = compared("5", str(5 - Fraction(distance)), margin)
        assert (up.reliable, down.reliable) == (reliable, reliable)


def test_de_meegeleverde_marge_is_die_van_95_procent(rules: Rules) -> None:
    assert not compared("1", "2.51", rules).reliable
    assert compared("1", "2.52", rules).reliable


@pytest.mark.parametrize(("before", "after"), [(None, "3"), ("3", None), (None, None)])
def test_zonder_twee_gemiddelden_is_er_geen_verschil_te_noemen(
    before: str | None, after: str | None, rules: Rules
) -> None:
    assert change(known(before), known(after), rules) is None


def test_twee_verschillende_onderwerpen_worden_niet_vergeleken(rules: Rules) -> None:
    with pytest.raises(ValueError, match="context and houding cannot be compared"):
        change(known("2"), known("2", "houding"), rules)
