"""What is wrong in the content, for the trainer who has to mend it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

Place = tuple[str | int, ...]
"""The keys and positions that lead to a value, from the top of a file."""


@dataclass(frozen=True)
class Fault:
    """`wat` says what is wrong and `doe` the cure; both without a full stop."""

    wat: str
    doe: str
    place: Place = ()

    def under(self, *place: str | int) -> Fault:
        """The same, seen from further up in the file."""
        return replace(self, place=(*place, *self.place))


@dataclass(frozen=True, order=True)
class Problem:
    """A fault in a file; `line` counts from 1."""

    file: str
    line: int
    wat: str
    doe: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.wat}. Doe: {self.doe}."


class ContentError(Exception):
    """The content cannot be used. `problems` holds every problem found, at least one."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(set(problems)))
        super().__init__("\n".join(map(str, self.problems)))
