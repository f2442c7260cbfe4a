"""The numbers that readers of numbers are tried on."""

from __future__ import annotations

import pytest

from benchmarks.dutchnumbers import everything, plain, slips, word


@pytest.mark.parametrize(
    ("number", "spelled"),
    [
        (0, "nul"),
        (1, "één"),
        (13, "dertien"),
        (20, "twintig"),
        (21, "eenentwintig"),
        (22, "tweeëntwintig"),
        (43, "drieënveertig"),
        (88, "achtentachtig"),
        (99, "negenennegentig"),
        (100, "honderd"),
    ],
)
def test_een_getal_in_letters(number: int, spelled: str) -> None:
    assert word(number) == spelled


def test_elk_getal_heeft_een_eigen_woord() -> None:
    assert len({plain(word(number)) for number in range(101)}) == 101


def test_zonder_accenten() -> None:
    assert plain("tweeëntwintig één") == "tweeentwintig een"


def test_een_tikfout_is_een_letter_minder_dubbel_of_verwisseld() -> None:
    assert set(slips("zes")) == {"es", "zs", "ze", "zzes", "zees", "zess", "ezs", "zse"}
    assert "een" not in slips("een")


def test_wat_er_geprobeerd_wordt_is_compleet() -> None:
    typed = everything()
    for kind in ("cijfers", "woorden", "woorden zonder accenten"):
        assert [each.number for each in typed[kind]] == list(range(101))
    assert len(typed["in een zin"]) == 5 * 3 * 101
    assert {each.number for each in typed["met een tikfout"]} == set(range(11))
    assert all(each.text for kind in typed.values() for each in kind)


def test_een_tikfout_die_een_ander_getal_is_doet_niet_mee() -> None:
    words = {plain(word(number)) for number in range(101)}
    assert words.isdisjoint(each.text for each in everything()["met een tikfout"])
