"""Two that read Dutch numbers: the rules of this chatbot, and text2num in a folder of its own."""

from __future__ import annotations

import re
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

from benchmarks.dutchnumbers import QUESTION, Typed
from benchmarks.share import Share, share
from bot.language.interpret import interpret
from bot.language.question import Question
from bot.root import ROOT
from bot.runner.task import install
from bot.runner.uv import uv

REQUIREMENTS = ROOT / "benchmarks/text2num.txt"
DIGITS = re.compile(r"\d+")
ALL = -1.0
"""text2num leaves numbers up to its threshold as words; everything is above this one."""

Reader = Callable[[str], int | None]
"""The whole number that a text says; None when it says none."""


@dataclass(frozen=True)
class Numbers:
    """The share read right, by kind; how many were taken for another number; the time of one."""

    right: dict[str, Share]
    other: Share
    microseconds: float


def measure(reader: Reader, typed: Mapping[str, Sequence[Typed]]) -> Numbers:
    everything = [each for kind in typed.values() for each in kind]
    begun = time.perf_counter()
    read = [reader(each.text) for each in everything]
    took = time.perf_counter() - begun
    given = iter(read)
    right = {kind: share(next(given) == each.number for each in typed[kind]) for kind in typed}
    pairs = zip(read, everything, strict=True)
    other = share(number not in (None, each.number) for number, each in pairs)
    return Numbers(right, other, 1e6 * took / len(everything))


def ours(text: str) -> int | None:
    outcome = interpret(Question("getal", QUESTION), text)
    return outcome.waarde if isinstance(outcome.waarde, int) else None


def text2num(folder: Path) -> Reader:
    """Installed in this folder. It counts whatever it leaves or makes as digits. Raises Problem."""
    command: list[str | Path] = [uv(), "pip", "install", "--no-deps", "--require-hashes"]
    into: list[str | Path] = ["--python", sys.executable, "--target", folder, "-r", REQUIREMENTS]
    install("Ik haal text2num op (enkele seconden)", [*command, *into])
    sys.path.append(str(folder))
    digits = import_module("text_to_num").alpha2digit

    def read(text: str) -> int | None:
        found = DIGITS.findall(digits(text, "nl", ALL))
        return int(found[0]) if len(found) == 1 else None

    return read
