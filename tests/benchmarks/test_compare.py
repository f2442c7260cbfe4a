"""`./run vergelijk`: which lines are fair, what is right, and one table for everybody."""

from __future__ import annotations

from typing import Any

import pytest

from benchmarks.compare import as_table, intents, read_cells, right, within
from benchmarks.dutchnumbers import Typed
from benchmarks.labelled import Labelled
from benchmarks.numberreaders import measure, ours
from benchmarks.reading import Reading
from benchmarks.share import Share
from bot.runner.problem import Problem


def row(expected: str, *fine: str) -> dict[str, Any]:
    return {
        "vraag": "k5",
        "verwacht": {"uitkomst": expected, "waarde": 4},
        "ook_goed": [{"uitkomst": each} for each in fine],
    }


def test_alleen_regels_die_een_herkenner_kan_noemen_doen_mee() -> None:
    sets = [
        Labelled("a", (row("waarom"), row("veiligheid"), row("antwoord"))),
        Labelled("b", (row("veiligheid"),)),
    ]
    kept = within(sets, ["waarom", "antwoord"])
    assert [(each.name, len(each.rows)) for each in kept] == [("a", 2)]
    with pytest.raises(Problem, match="geen regels"):
        within(sets, ["pauze"])


def test_de_uitkomsten_komen_uit_de_voorbeelden() -> None:
    assert {"antwoord", "waarom", "taal"} <= set(intents())
    assert "veiligheid" not in intents()


@pytest.mark.parametrize(
    ("made", "found"),
    [("waarom", True), ("uitleg", True), ("antwoord", False), (None, False)],
)
def test_de_waarde_telt_niet_mee_en_wat_ook_goed_is_wel(made: str | None, found: bool) -> None:
    assert right(row("waarom", "uitleg"), {"uitkomst": made}) is found


def test_opdrachten_en_antwoorden_worden_apart_geteld() -> None:
    sets = [Labelled("a", (row("waarom"), row("antwoord"))), Labelled("b", (row("antwoord"),))]
    made = [{"uitkomst": "waarom"}, {}, {"uitkomst": "antwoord"}]
    assert read_cells(sets, Reading(made, 200.0)) == {
        "a": "50,0% 1/2",
        "b": "100,0% 1/1",
        "alle regels": "66,7% 2/3",
        "waarvan opdrachten": "100,0% 1/1",
        "waarvan antwoorden": "50,0% 1/2",
        "ms per regel": "5,0",
    }


def test_een_getallenlezer_heeft_het_goed_fout_of_ziet_niets() -> None:
    typed = {"cijfers": [Typed("4", 4), Typed("5", 5)], "woorden": [Typed("zes", 6)]}
    found = measure({"4": 4, "5": 6}.get, typed)
    assert found.right == {"cijfers": Share(1, 2), "woorden": Share(0, 1)}
    assert found.other == Share(1, 3)


def test_de_regels_lezen_een_getal_of_niets() -> None:
    assert (ours("tweeëndertig"), ours("geen idee joh")) == (32, None)


def test_wie_een_cijfer_niet_heeft_krijgt_een_streepje() -> None:
    assert as_table({"ons": {"a": "1", "b": "2"}, "ander": {"b": "3", "c": "4"}}).splitlines() == [
        "|     | ons | ander |",
        "| --- | --: | ----: |",
        "| a   |   1 |     – |",
        "| b   |   2 |     3 |",
        "| c   |   – |     4 |",
    ]
