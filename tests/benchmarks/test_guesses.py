"""The curve from which thresholds are chosen, with the classifier alone and with the rules."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from benchmarks.guesses import (
    THRESHOLDS,
    Guess,
    Point,
    confusion,
    curve,
    guess_curve,
    point,
    silent_curve,
)
from benchmarks.share import Share

GUESSES = [
    Guess("…", "waarom", "waarom", 0.95),
    Guess("…", "waarom", "waarom", 0.5),
    Guess("…", "pauze", "wissen", 0.7),
    Guess("…", "pauze", "antwoord", 0.9),
    Guess("…", "antwoord", "pauze", 0.65),
    Guess("…", "antwoord", "antwoord", 0.99),
]


@pytest.mark.parametrize(
    ("threshold", "right", "kept", "taken"),
    [
        (0.3, Share(2, 4), Share(2, 4), Share(1, 2)),
        (0.5, Share(2, 4), Share(2, 4), Share(1, 2)),
        (0.6, Share(1, 3), Share(1, 4), Share(1, 2)),
        (0.7, Share(1, 2), Share(1, 4), Share(0, 2)),
        (0.9, Share(1, 1), Share(1, 4), Share(0, 2)),
        (1.0, Share(0, 0), Share(0, 4), Share(0, 2)),
    ],
)
def test_een_drempel_kiest_tussen_opdrachten_en_antwoorden(
    threshold: float, right: Share, kept: Share, taken: Share
) -> None:
    found = point(GUESSES, threshold)
    assert (found.right, found.kept, found.taken) == (right, kept, taken)


def test_de_lijn_loopt_van_dertig_tot_vijfennegentig_honderdsten() -> None:
    assert (THRESHOLDS[0], THRESHOLDS[-1], len(THRESHOLDS)) == (0.3, 0.95, 14)
    for drawn in (curve, silent_curve, guess_curve):
        assert [each.threshold for each in drawn(GUESSES)] == list(THRESHOLDS)


def test_wie_niets_begrijpt_geeft_geen_opdracht() -> None:
    assert point([Guess("…", "antwoord", "onbegrepen", 1.0)], 0.3).taken == Share(0, 1)


def test_verwarringen_tellen_wat_het_is_en_wat_ervan_gemaakt_is() -> None:
    found = confusion(GUESSES)
    assert found["waarom", "waarom"] == 2
    assert found["pauze", "wissen"] == 1
    assert found["wissen", "pauze"] == 0


def test_met_de_regels_erbij_weegt_de_drempel_alleen_waar_zij_zwijgen() -> None:
    known = Guess("waarom vraag je dit", "waarom", "waarom", 0.0)
    assert {each.kept for each in silent_curve([known])} == {Share(1, 1)}
    assert {each.kept for each in guess_curve([known])} == {Share(1, 1)}
    plain = Guess("klopt helemaal", "antwoord", "pauze", 0.99)
    assert {each.taken for each in silent_curve([plain])} == {Share(0, 1)}


@pytest.mark.parametrize("drawn", [silent_curve, guess_curve])
def test_een_onbekende_opdracht_telt_vanaf_de_drempel(
    drawn: Callable[[Sequence[Guess]], list[Point]],
) -> None:
    unknown = Guess("zeg waarvoor zou jij dat nou willen", "waarom", "waarom", 0.72)
    kept = {each.threshold: each.kept.hits for each in drawn([unknown])}
    assert (kept[0.7], kept[0.75]) == (1, 0)
