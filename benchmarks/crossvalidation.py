"""`./run kruisproef`: does the classifier know commands that it has not learned?

Rasa's own test deals the examples of data/nlu into five parts and guesses each part after
learning the other four. The rules of `bot.language` come in only where the tables say so.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

from benchmarks.arguments import Arguments
from benchmarks.guesses import Guess, Point, confusion, curve, guess_curve, silent_curve
from benchmarks.share import share
from benchmarks.table import decimal, percent, table
from bot.root import ROOT
from bot.runner import engine
from bot.runner.environment import ENGINE
from bot.runner.languagemodel import MODELS
from bot.runner.problem import Problem
from bot.runner.task import LOGS, TaskFailed, perform

FOLDS = 5
CLASSIFIER = "bot.engine.opdracht.Opdracht"
COLUMNS = {"precision": "precisie", "recall": "gevonden", "f1-score": "f1"}
"""Of Rasa's report: of what was made of it this is right; of what it is this was found; both."""
CURVES = {
    "De herkenner alleen": curve,
    "Met de regels, bij een stelling: wat `zwijgen` doet": silent_curve,
    "Met de regels, bij een open vraag: wat `gok` doet": guess_curve,
}

Report = Mapping[str, Mapping[str, float]]


def main(arguments: list[str]) -> int:
    """Standard output carries the tables and the misses that were asked for, or JSON alone."""
    asked = Arguments("kruisproef [--fouten AANTAL] [--json]")
    asked.add_argument("--fouten", type=int, default=0)
    asked.add_argument("--json", action="store_true")
    given = asked.parse_args(arguments)
    MODELS.ensure()
    with tempfile.TemporaryDirectory() as folder:
        _validate(Path(folder))
        report, guesses = read(Path(folder, "out"))
    print(as_json(report, guesses) if given.json else as_text(report, guesses, given.fouten))
    return 0


def _validate(folder: Path) -> None:
    """A cache of its own: Rasa's would grow with every fold. Raises Problem."""
    config = folder / "config.yml"
    YAML().dump(classifying(YAML().load(ROOT / "config.yml")), config)
    command: list[str | Path] = [
        *(ENGINE.python, "-m", "benchmarks.seeded", "test", "nlu", "--cross-validation"),
        *("--folds", str(FOLDS), "--nlu", ROOT / "data/nlu", "--config", config),
        *("--domain", ROOT / "domain.yml"),
        *("--out", folder / "out", "--successes", "--no-plot"),
    ]
    variables = {**engine.variables(), "RASA_CACHE_DIRECTORY": str(folder / "cache")}
    log = LOGS / "kruisproef.log"
    try:
        perform("Ik leer en raad in vijf delen (enkele minuten)", command, log, variables)
    except TaskFailed:
        raise Problem(f"De kruisproef lukt niet. Kijk in {log} wat er misging.") from None


def classifying(config: dict[str, Any]) -> dict[str, Any]:
    """Up to the step that learns commands: what comes after it leaves an intent as it is."""
    steps = list(config["pipeline"])
    last = next(place for place, step in enumerate(steps) if step["name"] == CLASSIFIER)
    return {**config, "pipeline": steps[: last + 1]}


def read(folder: Path) -> tuple[Report, list[Guess]]:
    """Rasa's report for each intent, and its guess for each example."""
    report = json.loads((folder / "intent_report.json").read_text("utf-8"))
    found = [
        Guess(each["text"], each["intent"], made["name"] or "", made["confidence"])
        for name in ("intent_successes.json", "intent_errors.json")
        if (folder / name).exists()
        for each in json.loads((folder / name).read_text("utf-8"))
        for made in [each["intent_prediction"]]
    ]
    intents = {guess.intent for guess in found}
    return {intent: report[intent] for intent in sorted(intents)}, found


def as_text(report: Report, guesses: Sequence[Guess], misses: int) -> str:
    right = share(guess.intent == guess.made for guess in guesses)
    wrong = [guess for guess in guesses if guess.intent != guess.made]
    listed = "\n".join(told(guess) for guess in wrong[:misses])
    whole = f"{right.total} voorbeelden in {FOLDS} delen, {percent(right)} goed"
    parts = [
        listed,
        f"{whole}\n\n{by_intent(report)}",
        f"Wat het is (regels) en wat ervan gemaakt is (kolommen)\n\n{confusions(guesses)}",
        *(f"{name}\n\n{thresholds(drawn(guesses))}" for name, drawn in CURVES.items()),
    ]
    return "\n\n".join(part for part in parts if part)


def told(guess: Guess) -> str:
    confidence = decimal(guess.confidence, 2)
    return f"“{guess.text}” is {guess.intent}, werd {guess.made} ({confidence})"


def by_intent(report: Report) -> str:
    rows = (
        [intent, *(decimal(each[key], 2) for key in COLUMNS), str(int(each["support"]))]
        for intent, each in report.items()
    )
    return table(["intent", *COLUMNS.values(), "aantal"], rows)


def confusions(guesses: Sequence[Guess]) -> str:
    """Every pair. The columns have numbers for names, or the table would be too wide."""
    counted = confusion(guesses)
    names = sorted({name for pair in counted for name in pair})
    rows = (
        [f"{number} {intent}", *(str(counted[intent, made] or "·") for made in names)]
        for number, intent in enumerate(names, 1)
    )
    return table(["", *(str(number) for number, _ in enumerate(names, 1))], rows)


def thresholds(points: Sequence[Point]) -> str:
    head = ["drempel", "opdrachten goed", "opdrachten behouden", "antwoorden opgegeten"]
    rows = (
        [decimal(each.threshold, 2), *map(percent, (each.right, each.kept, each.taken))]
        for each in points
    )
    return table(head, rows)


def as_json(report: Report, guesses: Sequence[Guess]) -> str:
    pairs = [[*pair, count] for pair, count in sorted(confusion(guesses).items())]
    points = {name: [asdict(each) for each in drawn(guesses)] for name, drawn in CURVES.items()}
    whole = {"intents": report, "verwarringen": pairs, "drempels": points}
    return json.dumps(whole, ensure_ascii=False)
