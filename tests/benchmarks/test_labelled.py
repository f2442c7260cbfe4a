"""Which labelled lines are measured, and what is refused."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from benchmarks import labelled
from benchmarks.labelled import collect, read
from bot.runner.problem import Problem

LINE = {"vraag": "k5", "tekst": "ja", "verwacht": {"uitkomst": "antwoord", "waarde": 4}}
HELD = {**LINE, "deel": "gehouden"}


def written(path: Path, *rows: object) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    return path


@pytest.fixture(autouse=True)
def standing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A project with one set of its own, and one that is shared."""
    monkeypatch.setattr(labelled, "OWN", tmp_path / "tests/language")
    monkeypatch.setattr(labelled, "SHARED", tmp_path / "shared/eval")
    written(tmp_path / "tests/language/uitingen.jsonl", LINE, HELD, LINE)
    written(tmp_path / "tests/language/zonder.jsonl", {"tekst": "geen label"})
    written(tmp_path / "shared/eval/samen.jsonl", LINE)


def sizes(*named: Path, only_named: bool = False) -> dict[str, int]:
    return {each.title: len(each.rows) for each in collect(named, only_named)}


def test_de_eigen_en_gedeelde_verzamelingen_gaan_altijd_mee() -> None:
    assert sizes() == {"uitingen": 2, "uitingen (gehouden)": 1, "eval/samen": 1}


def test_zonder_gedeelde_map_zijn_er_alleen_eigen_verzamelingen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(labelled, "SHARED", tmp_path / "nergens")
    assert sizes() == {"uitingen": 2, "uitingen (gehouden)": 1}


def test_een_genoemd_bestand_of_een_genoemde_map_komt_erbij(tmp_path: Path) -> None:
    one = written(tmp_path / "los/een.jsonl", HELD)
    written(tmp_path / "map/a.jsonl", LINE)
    written(tmp_path / "map/b.jsonl", LINE, LINE)
    assert sizes(one, tmp_path / "map", only_named=True) == {
        "los/een (gehouden)": 1,
        "map/a": 1,
        "map/b": 2,
    }
    assert {"uitingen", "map/b"} <= set(sizes(tmp_path / "map"))


def test_een_bestand_telt_maar_een_keer(tmp_path: Path) -> None:
    own = tmp_path / "tests/language/uitingen.jsonl"
    assert sizes(own, own) == sizes()


def test_een_genoemd_bestand_zonder_verwacht_wordt_geweigerd(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="geen regels met “verwacht”"):
        collect([tmp_path / "tests/language/zonder.jsonl"])


@pytest.mark.parametrize(
    "row",
    [
        {"tekst": "ja", "verwacht": {"uitkomst": "antwoord"}},
        {"vraag": "k5", "verwacht": {"uitkomst": "antwoord"}},
        {"vraag": "k5", "tekst": "ja", "verwacht": {}},
        {"vraag": "k5", "tekst": "ja", "verwacht": "antwoord"},
        {"vraag": "k5", "tekst": "ja"},
        "ja",
    ],
)
def test_een_half_label_wordt_met_zijn_regel_genoemd(row: object, tmp_path: Path) -> None:
    with pytest.raises(Problem, match="regel 2"):
        read(written(tmp_path / "half.jsonl", LINE, row))


def test_wat_geen_json_is_wordt_geweigerd(tmp_path: Path) -> None:
    path = tmp_path / "stuk.jsonl"
    path.write_text("{", "utf-8")
    with pytest.raises(Problem, match=r"stuk\.jsonl"):
        collect([path])
    with pytest.raises(Problem, match=r"nergens\.jsonl"):
        collect([tmp_path / "nergens.jsonl"])
