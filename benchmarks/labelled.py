"""Lines that a human labelled: what somebody types and how it should be understood."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.score import Row
from bot.root import ROOT
from bot.runner.problem import Problem

OWN = ROOT / "tests/language"
SHARED = ROOT.parent / "shared/eval"
"""Sets that several projects may share, where somebody put them next to this one."""
HELD = "gehouden"
"""The `deel` of lines that were written before the rules, to which no rule was ever fitted."""


@dataclass(frozen=True)
class Labelled:
    """A set of lines, or the part of it that was held back."""

    name: str
    rows: tuple[Row, ...]
    held: bool = False

    @property
    def title(self) -> str:
        """Tells the two parts of a set apart."""
        return f"{self.name} ({HELD})" if self.held else self.name


def collect(named: Sequence[Path], only_named: bool = False) -> list[Labelled]:
    """The project's own sets, the shared ones and the files or folders that were named.

    Raises Problem for a file that was named and has no labelled lines.
    """
    found = {} if only_named else {path: read(path) for path in _standing()}
    for path in _files(named):
        found[path.resolve()] = read(path)
        if not found[path.resolve()]:
            raise Problem(f"In {path} staan geen regels met “verwacht”.")
    return [part for path, rows in found.items() if rows for part in parts(_name(path), rows)]


def read(path: Path) -> list[Row]:
    """The lines of this file; none when it has no labels. Raises Problem for half a label."""
    try:
        rows = [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]
    except (OSError, ValueError) as error:
        raise Problem(f"Ik kan {path} niet lezen als regels JSON: {error}") from None
    if not any(isinstance(row, dict) and "verwacht" in row for row in rows):
        return []
    for number, row in enumerate(rows, 1):
        if not _whole(row):
            raise Problem(f"{path}, regel {number}: geef vraag, tekst en verwacht.uitkomst.")
    return rows


def parts(name: str, rows: Sequence[Row]) -> Iterator[Labelled]:
    """The lines that rules were fitted to, then those that were held back, if there are any."""
    for held in (False, True):
        kept = tuple(row for row in rows if (row.get("deel") == HELD) is held)
        if kept:
            yield Labelled(name, kept, held)


def _standing() -> Iterator[Path]:
    for folder in (OWN, SHARED):
        yield from (path.resolve() for path in sorted(folder.glob("*.jsonl")))


def _files(named: Iterable[Path]) -> Iterator[Path]:
    for path in named:
        if path.is_dir():
            yield from sorted(path.glob("*.jsonl"))
        else:
            yield path


def _name(path: Path) -> str:
    return path.stem if path.parent == OWN else f"{path.parent.name}/{path.stem}"


def _whole(row: object) -> bool:
    if not isinstance(row, dict) or not isinstance(row.get("verwacht"), dict):
        return False
    texts = (row.get("vraag"), row.get("tekst"), row["verwacht"].get("uitkomst"))
    return all(isinstance(text, str) for text in texts)
