"""`./run kruisproef`: what is read from Rasa's reports, and how it is shown."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from benchmarks.crossvalidation import (
    CLASSIFIER,
    CURVES,
    as_json,
    as_text,
    classifying,
    confusions,
    read,
)
from benchmarks.guesses import Guess


def guess(text: str, intent: str, made: str | None, confidence: float) -> dict[str, object]:
    found = {"name": made, "confidence": confidence}
    return {"text": text, "intent": intent, "intent_prediction": found}


@pytest.fixture
def reports(tmp_path: Path) -> Path:
    """As Rasa leaves them."""
    figures = {"precision": 1.0, "recall": 0.5, "f1-score": 2 / 3, "support": 2}
    files = {
        "intent_report": {"pauze": figures, "antwoord": figures, "accuracy": 0.5},
        "intent_successes": [
            guess("stop maar", "pauze", "pauze", 0.9),
            guess("klopt", "antwoord", "antwoord", 0.8),
        ],
        "intent_errors": [
            guess("nu niet", "pauze", "antwoord", 0.6),
            guess("4", "antwoord", None, 0.0),
        ],
    }
    for name, content in files.items():
        (tmp_path / f"{name}.json").write_text(json.dumps(content), "utf-8")
    return tmp_path


def test_alleen_wat_de_herkenner_nodig_heeft_wordt_geleerd() -> None:
    names = ["bot.engine.spacynlp.SpacyNLP", "SpacyTokenizer", CLASSIFIER]
    ours = ["bot.engine.strekking.Strekking", "bot.engine.duiding.Duiding"]
    config = {"language": "nl", "pipeline": [{"name": name} for name in [*names, *ours]]}
    assert classifying(config) == {
        "language": "nl",
        "pipeline": [{"name": name} for name in names],
    }


def test_elk_voorbeeld_komt_met_zijn_gok_uit_de_rapporten(reports: Path) -> None:
    report, guesses = read(reports)
    assert list(report) == ["antwoord", "pauze"]
    assert Guess("nu niet", "pauze", "antwoord", 0.6) in guesses
    assert Guess("4", "antwoord", "", 0.0) in guesses
    assert len(guesses) == 4


def test_zonder_fouten_is_er_geen_bestand_met_fouten(reports: Path) -> None:
    (reports / "intent_errors.json").unlink()
    assert len(read(reports)[1]) == 2


def test_de_tekst_begint_met_de_gevraagde_fouten_en_heeft_alle_tabellen(reports: Path) -> None:
    shown = as_text(*read(reports), misses=1)
    assert shown.startswith("“nu niet” is pauze, werd antwoord (0,60)\n\n4 voorbeelden in 5 delen")
    assert "50,0% goed" in shown
    assert "| antwoord |     1,00 |     0,50 | 0,67 |      2 |" in shown
    for name in CURVES:
        assert name in shown
    assert "werd" not in as_text(*read(reports), misses=0)


def test_de_verwarringen_hebben_nummers_boven_de_kolommen() -> None:
    made = [Guess("", "pauze", "terug", 1), Guess("", "terug", "terug", 1)]
    assert confusions(made).splitlines() == [
        "|         |   1 |   2 |",
        "| ------- | --: | --: |",
        "| 1 pauze |   · |   1 |",
        "| 2 terug |   · |   1 |",
    ]


def test_de_json_heeft_dezelfde_cijfers(reports: Path) -> None:
    found = json.loads(as_json(*read(reports)))
    assert ["pauze", "antwoord", 1] in found["verwarringen"]
    first = found["drempels"]["De herkenner alleen"][0]
    assert first == {
        "threshold": 0.3,
        "right": {"hits": 1, "total": 1},
        "kept": {"hits": 1, "total": 2},
        "taken": {"hits": 0, "total": 2},
    }
