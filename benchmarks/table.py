"""Tables in Markdown that are also readable as they are, with figures as Dutch writes them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from benchmarks.share import Share

NOTHING = "–"


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """The first column to the left, figures to the right."""
    lines = [list(head), *(list(row) for row in rows)]
    widths = [max(3, *(len(cell) for cell in column)) for column in zip(*lines, strict=True)]
    shown = [_line(line, widths) for line in lines]
    first, *others = widths
    rule = ["-" * first, *("-" * (width - 1) + ":" for width in others)]
    return "\n".join([shown[0], _line(rule, widths), *shown[1:]])


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    first, *others = zip(cells, widths, strict=True)
    padded = [first[0].ljust(first[1]), *(cell.rjust(width) for cell, width in others)]
    return f"| {' | '.join(padded)} |"


def decimal(number: float | None, digits: int = 1) -> str:
    return NOTHING if number is None else f"{number:.{digits}f}".replace(".", ",")


def percent(found: Share) -> str:
    return NOTHING if found.part is None else f"{decimal(100 * found.part)}%"


def counted(found: Share) -> str:
    """The percentage with what it was counted over: 1 of 3 is no 33%."""
    return f"{percent(found)} {found.hits}/{found.total}" if found.total else NOTHING
