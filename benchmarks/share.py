"""How many of how many."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Share:
    hits: int
    total: int

    @property
    def part(self) -> float | None:
        """From 0 to 1; None of nothing."""
        return self.hits / self.total if self.total else None


def share(found: Iterable[bool]) -> Share:
    each = list(found)
    return Share(sum(each), len(each))
