"""`./run vergelijk`: this chatbot beside what else there is, on the same lines in one run.

Commands and answers: the whole chain, its classifier alone, and what Rasa sets up by default, both
learned from data/nlu. Numbers: the rules, and text2num.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from ruamel.yaml import YAML

from benchmarks.arguments import Arguments
from benchmarks.dutchnumbers import everything
from benchmarks.labelled import Labelled, collect
from benchmarks.numberreaders import Numbers, measure, ours, text2num
from benchmarks.reading import Reading, piped, understand
from benchmarks.score import NO_COMMAND, Row
from benchmarks.share import share
from benchmarks.table import NOTHING, counted, decimal, table
from bot.root import ROOT
from bot.runner import engine
from bot.runner.environment import ENGINE
from bot.runner.languagemodel import MODELS
from bot.runner.problem import Problem
from bot.runner.progress import step
from bot.runner.task import LOGS, TaskFailed, perform
from bot.runner.training import train

NLU = ROOT / "data/nlu"
OURS, DEFAULT = ROOT / "config.yml", ROOT / "benchmarks/rasa.yml"

Cells = Mapping[str, str]
"""Figures of one contestant by the name of their row."""


@dataclass(frozen=True)
class Model:
    """Trained by Rasa, which had to start for it."""

    file: Path
    seconds: float

    def cells(self) -> Cells:
        megabytes = self.file.stat().st_size / 1e6
        return {"trainen (s)": decimal(self.seconds, 0), "model (MB)": decimal(megabytes)}


def main(arguments: list[str]) -> int:
    """Standard output carries one table."""
    asked = Arguments("vergelijk [BESTAND_OF_MAP ...] [--alleen]")
    asked.add_argument("paths", nargs="*", type=Path)
    asked.add_argument("--alleen", action="store_true")
    given = asked.parse_args(arguments)
    sets = within(collect(given.paths, given.alleen), intents())
    with tempfile.TemporaryDirectory() as folder:
        print(as_table(contest(sets, Path(folder))))
    return 0


def contest(sets: Sequence[Labelled], folder: Path) -> dict[str, Cells]:
    """Every contestant by name. Raises Problem."""
    MODELS.ensure()
    train()
    theirs = text2num(folder / "text2num")
    classifier = trained(OURS, folder / "ours")
    standard = trained(DEFAULT, folder / "default")
    rows = [row for each in sets for row in each.rows]
    with step(f"Ik lees {len(rows)} regels, drie keer"):
        chain, alone, other = understand(rows), by(classifier, rows), by(standard, rows)
    typed = everything()
    return {
        "deze chatbot": {
            **read_cells(sets, chain),
            **classifier.cells(),
            **number_cells(measure(ours, typed)),
        },
        "alleen de herkenner": {**read_cells(sets, alone), **classifier.cells()},
        "standaard van Rasa": {**read_cells(sets, other), **standard.cells()},
        "text2num": number_cells(measure(theirs, typed)),
    }


def intents() -> list[str]:
    files = (YAML(typ="safe").load(path.read_text("utf-8")) for path in sorted(NLU.glob("*.yml")))
    return [each["intent"] for file in files for each in file["nlu"] if "intent" in each]


def within(sets: Sequence[Labelled], intents: Collection[str]) -> list[Labelled]:
    """The lines whose outcome a classifier could name. Raises Problem when there are none."""
    kept = [
        replace(each, rows=tuple(row for row in each.rows if expected(row) in intents))
        for each in sets
    ]
    if not any(each.rows for each in kept):
        raise Problem("Er zijn geen regels om te vergelijken. Noem een bestand of een map.")
    return [each for each in kept if each.rows]


def trained(config: Path, folder: Path) -> Model:
    """By Rasa's own command, with a cache of its own: nothing was learned before."""
    command = engine.rasa(
        *("train", "nlu", "--nlu", NLU, "--config", config, "--domain", ROOT / "domain.yml"),
        *("--out", folder, "--fixed-model-name", "model"),
    )
    variables = {**engine.variables(), "RASA_CACHE_DIRECTORY": str(folder / "cache")}
    log = LOGS / "vergelijk.log"
    begun = time.perf_counter()
    try:
        perform(f"Ik train met {config.name} (dit kan minuten duren)", command, log, variables)
    except TaskFailed:
        raise Problem(f"Het trainen lukt niet. Kijk in {log} wat er misging.") from None
    return Model(folder / "model.tar.gz", time.perf_counter() - begun)


def by(model: Model, rows: Sequence[Row]) -> Reading:
    """The intent of the model as the outcome."""
    quiet = {**engine.variables(), "PYTHONWARNINGS": "ignore"}
    return piped([ENGINE.python, "-m", "benchmarks.intents", model.file], rows, quiet)


def expected(row: Row) -> str:
    return str(row["verwacht"]["uitkomst"])


def right(row: Row, made: Row) -> bool:
    """Whether it is the right command, or rightly an answer, whatever its value."""
    accepted = [each["uitkomst"] for each in (row["verwacht"], *(row.get("ook_goed") or ()))]
    return made.get("uitkomst") in accepted


def read_cells(sets: Sequence[Labelled], reading: Reading) -> Cells:
    made = iter(reading.made)
    found = {each.title: [(row, right(row, next(made))) for row in each.rows] for each in sets}
    every = [pair for pairs in found.values() for pair in pairs]
    groups = {
        **found,
        "alle regels": every,
        "waarvan opdrachten": [pair for pair in every if expected(pair[0]) not in NO_COMMAND],
        "waarvan antwoorden": [pair for pair in every if expected(pair[0]) in NO_COMMAND],
    }
    shares = {name: counted(share(well for _, well in pairs)) for name, pairs in groups.items()}
    speed = 1000 / reading.per_second if reading.per_second else None
    return {**shares, "ms per regel": decimal(speed)}


def number_cells(numbers: Numbers) -> Cells:
    return {
        **{f"getallen: {kind}": counted(found) for kind, found in numbers.right.items()},
        "getallen: ander getal gelezen": counted(numbers.other),
        "µs per getal": decimal(numbers.microseconds, 0),
    }


def as_table(contestants: Mapping[str, Cells]) -> str:
    """A row for each figure that anybody has."""
    names = list(dict.fromkeys(name for cells in contestants.values() for name in cells))
    rows = ([name, *(each.get(name, NOTHING) for each in contestants.values())] for name in names)
    return table(["", *contestants], rows)
