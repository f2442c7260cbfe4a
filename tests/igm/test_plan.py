"""The two rules of a plan."""

from __future__ import annotations

import pytest

from bot.igm.plan import fits, too_big

TECHNIQUES = {"context": ("1.2", "3.2"), "houding": ("9.2",)}


@pytest.mark.parametrize(("confidence", "smaller"), [(0, True), (6, True), (7, False), (10, False)])
def test_onder_de_grens_moet_de_stap_kleiner(confidence: int, smaller: bool) -> None:
    assert too_big(confidence, sure_from=7) is smaller


def test_een_cijfer_dat_niet_gevraagd_is_zegt_niets() -> None:
    assert not too_big(None, sure_from=7)


@pytest.mark.parametrize(
    ("technique", "determinant", "allowed"),
    [
        ("1.2", "context", True),
        ("9.2", "houding", True),
        ("9.2", "context", False),
        ("", "context", False),
        ("1.2", "onbekend", False),
    ],
)
def test_een_techniek_hoort_bij_haar_determinant(
    technique: str, determinant: str, allowed: bool
) -> None:
    assert fits(technique, determinant, TECHNIQUES) is allowed
