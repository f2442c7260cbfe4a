"""One client's turn through the whole chain, against the same turn with jsonschema 4.17.3.

`./run meting` starts both chains side by side and takes turns between them, so
that a slow moment of the machine hits both. Prints medians in milliseconds and their ratio.
"""

from __future__ import annotations

import statistics
import subprocess
import tempfile
import time
from pathlib import Path

from bot.client.api import Talk
from bot.root import ROOT
from bot.runner.supervisor import Stack
from bot.runner.uv import uv
from tests.stack.walker import walk

TURNS = 150
EARLY, LATE = slice(5, 25), slice(130, 150)
REQUIREMENTS = ROOT / "benchmarks/jsonschema.txt"


def timed_turn(talk: Talk) -> float:
    """Milliseconds from sending an answer to having the next question; then back again."""
    start = time.perf_counter()
    talk.press("4")
    took = time.perf_counter() - start
    talk.command("terug")
    return took * 1000


def main(_: list[str]) -> int:
    """`./run meting`."""
    with tempfile.TemporaryDirectory() as folder:
        old = Path(folder)
        install = [uv(), "pip", "install", "--quiet", "--no-deps", "--require-hashes"]
        subprocess.run([*install, "--target", old, "-r", REQUIREMENTS], check=True)
        with Stack.temporary() as ours, Stack.temporary(old) as theirs:
            talks = [Talk(each.url, "werk_zoeken") for each in (ours, theirs)]
            for talk in talks:
                walk(talk, until="HOU2")
            times = [[timed_turn(talk) for talk in talks] for _ in range(TURNS)]
    report([pair[0] for pair in times], [pair[1] for pair in times])
    return 0


def report(ours: list[float], theirs: list[float]) -> None:
    print(f"{'':24}{'deze':>9}{'4.17.3':>9}{'verhouding':>12}")
    for name, part in (
        ("alle beurten", slice(None)),
        ("beurt 6-25", EARLY),
        ("beurt 131-150", LATE),
    ):
        mine, other = statistics.median(ours[part]), statistics.median(theirs[part])
        print(f"{name:24}{mine:9.1f}{other:9.1f}{mine / other:12.2f}")
    growth = statistics.median(ours[LATE]) / statistics.median(ours[EARLY])
    print(f"{'laat / vroeg (deze)':24}{growth:9.2f}")
