from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.folding import fold, sentences


def _heard(text: str) -> list[list[str]]:
    return [[fold(word) for word in sentence] for sentence in sentences(text)]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("zelfmoort", "zelfmoord"),
        ("leve", "leven"),
        ("doooood", "dood"),
        ("ölmek", "olmek"),
        ("KANNIE", "kan niet"),
        ("nie", "niet"),
        ("kwil", "ik wil"),
        ("'k heb", "ik heb"),
        ("da'k", "dat ik"),
        ("ie", "hij"),
        ("mn", "mijn"),
        ("z e l f m o o r d", "zelfmoord"),
        ("z3lfm00rd", "zelfmoord"),
        ("pijn", "pein"),
        ("ze\u200blf", "zelf"),
        ("انتحاـر", "انتحار"),
    ],
)
def test_wat_hetzelfde_klinkt_is_hetzelfde(typed: str, meant: str) -> None:
    assert _heard(typed) == _heard(meant)


@pytest.mark.parametrize(
    ("one", "other"), [("alleen", "alle"), ("iedereen", "iedere"), ("dood", "doos"), ("112", "12")]
)
def test_wat_anders_klinkt_blijft_anders(one: str, other: str) -> None:
    assert fold(one) != fold(other)


def test_een_punt_of_nieuwe_regel_begint_een_zin_en_een_komma_niet() -> None:
    assert sentences("ja, nee. wel\nniet") == [["ja", "nee"], ["wel"], ["niet"]]


def test_zonder_woorden_is_er_geen_zin() -> None:
    assert sentences(" ... !! \n") == []


@given(st.text())
def test_elk_bericht_heeft_woorden_zonder_spaties(text: str) -> None:
    assert all(word and " " not in word for sentence in sentences(text) for word in sentence)


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyz", min_size=1))
def test_een_woord_verdwijnt_nooit(word: str) -> None:
    assert fold(word)
