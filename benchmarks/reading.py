"""Labelled lines go through a program as JSON Lines; what it makes of them comes back."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from benchmarks.score import Row
from bot.root import ROOT
from bot.runner.problem import Problem

ASKED = ("vraag", "stelling", "tekst")
"""All that a program may know of a line: no label, and not which line it is."""


@dataclass(frozen=True)
class Reading:
    """What was made of each line, in order, and how fast once the program ran."""

    made: Sequence[Row]
    per_second: float


def understand(rows: Sequence[Row]) -> Reading:
    """Through `./run begrijp`, as anybody would. Raises Problem."""
    command = [sys.executable, "-P", "-m", "bot.cli", "begrijp"]
    return piped(command, rows, {**os.environ, "PYTHONPATH": str(ROOT)})


def piped(
    command: Sequence[str | Path], rows: Sequence[Row], variables: Mapping[str, str]
) -> Reading:
    """Empty for a line that did not come back. Raises Problem for a program that fails."""
    came: list[Row] = []
    moments: list[float] = []
    with tempfile.TemporaryFile("w+") as given, tempfile.TemporaryFile("w+") as errors:
        _write(rows, given)
        process = subprocess.Popen(
            command,
            cwd=ROOT,
            env=variables,
            stdin=given,
            stdout=subprocess.PIPE,
            stderr=errors,
            text=True,
        )
        with process:
            for line in process.stdout or ():
                moments.append(time.perf_counter())
                came.append(json.loads(line))
        if process.returncode != 0:
            raise Problem(_last_line(errors) or "Het lezen van de regels lukt niet.")
    by_id = {row.get("id"): row for row in came}
    return Reading([by_id.get(number, {}) for number in range(len(rows))], _rate(moments))


def _write(rows: Sequence[Row], file: IO[str]) -> None:
    for number, row in enumerate(rows):
        asked = {key: row.get(key, "") for key in ASKED}
        file.write(json.dumps({"id": number, **asked}) + "\n")
    file.seek(0)


def _rate(moments: Sequence[float]) -> float:
    """Lines per second after the first, for which everything had to be loaded."""
    return (len(moments) - 1) / (moments[-1] - moments[0]) if len(moments) > 1 else 0.0


def _last_line(errors: IO[str]) -> str:
    errors.seek(0)
    return (errors.read().strip().splitlines() or [""])[-1]
