"""Lines go through a program and come back to their own label."""

from __future__ import annotations

import os
import sys

import pytest

from benchmarks.reading import Reading, piped
from bot.runner.problem import Problem

ROWS = [
    {"id": "a", "vraag": "k5", "stelling": "s", "tekst": text, "verwacht": {"uitkomst": "geheim"}}
    for text in ("één", "twee", "drie")
]
BACKWARDS = """
import json, sys
for line in reversed(list(sys.stdin)):
    row = json.loads(line)
    if row["tekst"] != "twee":
        print(json.dumps({"id": row["id"], "uitkomst": row["tekst"], "kreeg": sorted(row)}))
"""


def through(program: str) -> Reading:
    return piped([sys.executable, "-c", program], ROWS, dict(os.environ))


def test_een_uitkomst_hoort_bij_haar_eigen_regel_en_wat_ontbreekt_is_leeg() -> None:
    made = through(BACKWARDS).made
    assert [row.get("uitkomst") for row in made] == ["één", None, "drie"]
    assert made[1] == {}


def test_een_programma_krijgt_geen_enkel_label_te_zien() -> None:
    assert through(BACKWARDS).made[0]["kreeg"] == ["id", "stelling", "tekst", "vraag"]


def test_de_snelheid_telt_vanaf_de_eerste_regel() -> None:
    slow = "import time; time.sleep(.3)\nfor n in range(3): print('{}', flush=True)"
    assert through(slow).per_second > 10
    assert through("print('{}')").per_second == 0.0


def test_een_programma_dat_faalt_geeft_zijn_laatste_woord() -> None:
    with pytest.raises(Problem, match="dit ging mis"):
        through("import sys; print('x', file=sys.stderr); sys.exit('dit ging mis')")
    with pytest.raises(Problem, match="lukt niet"):
        through("import sys; sys.exit(3)")
