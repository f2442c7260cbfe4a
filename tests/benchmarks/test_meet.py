"""`./run meet`: its table and misses, and the command itself on a few lines."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks.labelled import Labelled
from benchmarks.meet import HEADING, JudgedSet, as_table, as_text, told
from benchmarks.score import FIGURES, Judged
from bot.root import ROOT

LABEL = {
    "id": "X-1",
    "vraag": "liniaal",
    "stelling": "Hoe belangrijk is het nu voor jou?",
    "tekst": "niks",
    "verwacht": {"uitkomst": "antwoord", "waarde": 0},
}
RIGHT = Judged(LABEL, {"uitkomst": "antwoord", "waarde": 0})
WRONG = Judged(LABEL, {"uitkomst": "antwoord", "waarde": 2, "bevestigen": True, "taal": None})
FILE = [
    {**LABEL, "tekst": "een 7tje", "verwacht": {"uitkomst": "antwoord", "waarde": 7}},
    {**LABEL, "tekst": "waarom vraag je dit", "verwacht": {"uitkomst": "waarom"}},
    {**LABEL, "tekst": "3", "verwacht": {"uitkomst": "antwoord", "waarde": 4}},
    {**LABEL, "tekst": "8", "verwacht": {"uitkomst": "antwoord", "waarde": 9}, "deel": "gehouden"},
]


def judged(*lines: Judged, name: str = "uitingen", held: bool = False) -> JudgedSet:
    return JudgedSet(Labelled(name, tuple(line.label for line in lines), held), lines)


def meet(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "bot.cli", "meet", *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=240,
    )


def test_de_tabel_zet_elk_cijfer_van_elke_verzameling_naast_elkaar() -> None:
    lines = as_table([judged(RIGHT, WRONG), judged(name="leeg")]).splitlines()
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
    assert cells[0] == ["", "uitingen", "leeg"]
    assert cells[2] == ["aantal", "2", "0"]
    assert cells[3] == ["strikt", "50,0% 1/2", "–"]
    assert [each[0] for each in cells[3:]] == [name.replace("_", " ") for name in FIGURES]


def test_een_fout_staat_op_een_regel_met_wat_het_is_en_wat_het_werd() -> None:
    assert told(WRONG) == (
        "X-1 [liniaal: Hoe belangrijk is het nu voor jou?] “niks” "
        "is antwoord 0, werd antwoord 2 bevestigen"
    )
    assert told(Judged(LABEL, {})).endswith("is antwoord 0, werd niets")


def test_wat_gehouden_is_staat_in_een_eigen_tabel_en_zijn_fouten_blijven_ongezien() -> None:
    seen, held = judged(RIGHT, WRONG), judged(WRONG, held=True)
    assert (seen.missed, held.missed) == ([WRONG], [])
    assert as_text([seen, held]) == f"{as_table([seen])}\n\n{HEADING}\n\n{as_table([held])}"
    assert as_text([held]).startswith(HEADING)


def test_de_opdracht_meet_een_bestand(tmp_path: Path) -> None:
    path = tmp_path / "paar.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in FILE), "utf-8")
    done = meet(path, "--alleen", "--json")
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    seen = found["verzamelingen"][f"{tmp_path.name}/paar"]
    held = found["verzamelingen"][f"{tmp_path.name}/paar (gehouden)"]
    assert (seen["aantal"], held["aantal"]) == (3, 1)
    assert seen["strikt"] == {"aantal": 2, "van": 3, "deel": 2 / 3}
    assert seen["ruim_opdrachten"] == {"aantal": 1, "van": 1, "deel": 1.0}
    assert held["fout_gescoord"]["aantal"] == 1
    assert found["regels_per_seconde"] > 0


@pytest.mark.parametrize("arguments", [("--fouten", "veel"), ("--snel",)])
def test_een_verkeerde_aanroep_zegt_hoe_het_moet(arguments: tuple[str, ...]) -> None:
    done = meet(*arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert "Gebruik: ./run meet" in done.stderr
