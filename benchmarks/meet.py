"""`./run meet`: how well labelled lines are understood, set by set."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.arguments import Arguments
from benchmarks.labelled import Labelled, collect
from benchmarks.reading import understand
from benchmarks.score import FIGURES, Judged, score
from benchmarks.share import Share
from benchmarks.table import counted, decimal, table
from bot.runner.languagemodel import MODELS
from bot.runner.problem import Problem
from bot.runner.progress import step
from bot.runner.training import train

SHOWN = ("uitkomst", "waarde", "bevestigen", "categorie", "navraag")
HEADING = "Gehouden: geschreven vóór de regels, en daar nooit op aangepast"


@dataclass(frozen=True)
class JudgedSet:
    of: Labelled
    lines: Sequence[Judged]

    @property
    def missed(self) -> list[Judged]:
        """None of what was held back: who reads those will write rules for them."""
        return [] if self.of.held else [line for line in self.lines if line.missed()]


def main(arguments: list[str]) -> int:
    """Standard output carries the misses that were asked for and the table, or JSON alone."""
    asked = Arguments("meet [BESTAND_OF_MAP ...] [--alleen] [--fouten AANTAL] [--json]")
    asked.add_argument("paths", nargs="*", type=Path)
    asked.add_argument("--alleen", action="store_true")
    asked.add_argument("--fouten", type=int, default=0)
    asked.add_argument("--json", action="store_true")
    given = asked.parse_args(arguments)
    judged, per_second = judge(collect(given.paths, given.alleen))
    if given.json:
        print(as_json(judged, per_second))
        return 0
    for each in judged:
        for line in each.missed[: given.fouten]:
            print(f"{each.of.name} {told(line)}")
    print(as_text(judged))
    print(f"\n{decimal(per_second, 0)} regels per seconde")
    return 0


def judge(sets: Sequence[Labelled]) -> tuple[list[JudgedSet], float]:
    """The lines of each set beside what was made of them, and the lines per second.

    Raises Problem.
    """
    rows = [row for each in sets for row in each.rows]
    if not rows:
        raise Problem("Er zijn geen regels om te meten. Noem een bestand of een map.")
    MODELS.ensure()
    train()
    with step(f"Ik lees {len(rows)} regels"):
        reading = understand(rows)
    made = iter(reading.made)
    judged = [JudgedSet(each, [Judged(row, next(made)) for row in each.rows]) for each in sets]
    return judged, reading.per_second


def as_text(judged: Sequence[JudgedSet]) -> str:
    """The tables of docs/begrip.md: one for what was held back, one for the rest."""
    seen = [each for each in judged if not each.of.held]
    held = [each for each in judged if each.of.held]
    tables = [as_table(seen)] if seen else []
    return "\n\n".join([*tables, *([f"{HEADING}\n\n{as_table(held)}"] if held else [])])


def as_table(judged: Sequence[JudgedSet]) -> str:
    """The sets side by side."""
    scores = [score(each.lines) for each in judged]
    amounts = ["aantal", *(str(len(each.lines)) for each in judged)]
    rows = ([name.replace("_", " "), *_cells(name, scores)] for name in FIGURES)
    return table(["", *(each.of.name for each in judged)], [amounts, *rows])


def _cells(name: str, scores: Iterable[Mapping[str, Share]]) -> list[str]:
    return [counted(each[name]) for each in scores]


def as_json(judged: Sequence[JudgedSet], per_second: float) -> str:
    sets = {
        each.of.title: {"aantal": len(each.lines), **_shares(score(each.lines))} for each in judged
    }
    whole = {"regels_per_seconde": round(per_second, 1), "verzamelingen": sets}
    return json.dumps(whole, ensure_ascii=False)


def _shares(scores: Mapping[str, Share]) -> dict[str, object]:
    return {
        name: {"aantal": found.hits, "van": found.total, "deel": found.part}
        for name, found in scores.items()
    }


def told(line: Judged) -> str:
    """A miss on one line: what was typed, what it is and what was made of it."""
    label = line.label
    shown = {key: line.made.get(key) for key in SHOWN}
    return (
        f"{label.get('id', '')} [{label['vraag']}: {label.get('stelling', '')}] "
        f"“{label['tekst']}” is {_said(label['verwacht'])}, werd {_said(shown)}"
    )


def _said(outcome: Mapping[str, object]) -> str:
    """A mark of 0 is something; what is not there or not so is left out."""
    told = [
        key if value is True else str(value)
        for key, value in outcome.items()
        if value is not None and value is not False
    ]
    return " ".join(told) or "niets"
