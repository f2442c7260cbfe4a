"""The curve from which thresholds are chosen, with the classifier alone and with the rules."""

from __future__ import annotations

import pytest

from benchmarks import guesses
from benchmarks.guesses import (
    NEVER,
    THRESHOLDS,
    Guess,
    confusion,
    curve,
    guess_curve,
    point,
    silent_curve,
)
from benchmarks.share import Share
from bot.language.outcome import Outcome, Parse
from bot.language.question import Question
from bot.language.trust import Trust

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


def test_wat_de_regels_zelf_weten_hangt_niet_aan_een_drempel() -> None:
    known = Guess("waarom vraag je dit", "waarom", "waarom", 0.0)
    assert {each.kept for each in silent_curve([known])} == {Share(1, 1)}
    assert {each.kept for each in guess_curve([known])} == {Share(1, 1)}
    plain = Guess("klopt helemaal", "antwoord", "pauze", 0.99)
    assert {each.taken for each in silent_curve([plain])} == {Share(0, 1)}


def test_elke_lijn_beweegt_alleen_haar_eigen_drempel(monkeypatch: pytest.MonkeyPatch) -> None:
    tried: list[tuple[str, float, float]] = []

    def interpret(question: Question, text: str, parse: Parse, trust: Trust) -> Outcome:
        tried.append((question.kind, trust.silent, trust.guess))
        return Outcome(parse.intent if parse.confidence >= min(trust.silent, trust.guess) else "")

    monkeypatch.setattr(guesses, "interpret", interpret)
    unknown = [Guess("…", "waarom", "waarom", 0.72)]
    for drawn in (silent_curve, guess_curve):
        kept = {each.threshold: each.kept.hits for each in drawn(unknown)}
        assert (kept[0.7], kept[0.75]) == (1, 0)
    assert tried == [
        *(("k5", each, NEVER) for each in THRESHOLDS),
        *(("open", NEVER, each) for each in THRESHOLDS),
    ]
