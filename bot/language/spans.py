"""Stretches of a text, and what stands in their place."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator
from typing import NamedTuple

Span = tuple[int, int]
"""From the first character up to, not including, the last."""
Named = tuple[int, int, str]
"""A stretch and the kind of what it holds."""
THE_PART = "deel"
"""The group in a pattern that is meant; what stands around it only gives it away."""
MARKS = {
    "e-mailadres": "[e-mail]",
    "rekeningnummer": "[iban]",
    "telefoonnummer": "[telefoon]",
    **{
        kind: f"[{kind}]"
        for kind in ["bsn", "geboortedatum", "postcode", "adres", "naam", "plaats", "gezondheid"]
    },
}
"""How a client is told what was taken out, to what stands in its place."""
PASSES = 4
"""What is hidden can be all that kept its neighbour from being seen."""
MARKED = re.compile("|".join(map(re.escape, MARKS.values())))


class Masked(NamedTuple):
    """A text with marks in it; each kind that was taken out is named once."""

    text: str
    kinds: tuple[str, ...]


def matches(
    form: re.Pattern[str], text: str, holds: Callable[[re.Match[str]], bool] = bool
) -> Iterator[Span]:
    """Where this form stands and holds."""
    part = THE_PART if THE_PART in form.groupindex else 0
    return (found.span(part) for found in form.finditer(text) if holds(found))


def hide(
    text: str,
    spans: Iterable[Named],
    mark: Callable[[str], str] = MARKS.__getitem__,
    leave: Collection[str] = (),
) -> Masked:
    """The text with marks instead of the stretches; the first of two that overlap counts.

    What is marked already stays as it is, and so does what is of a kind to `leave`. `mark`
    gives the mark of a kind. A stretch outside the text raises nothing and hides nothing.
    """
    taken = bytearray(len(text))
    for found in MARKED.finditer(text):
        _take(taken, *found.span())
    hidden: list[Named] = []
    for start, end, kind in spans:
        if 0 <= start < end <= len(text) and not any(taken[start:end]):
            _take(taken, start, end)
            if kind not in leave:
                hidden.append((start, end, kind))
    kinds = tuple(dict.fromkeys(kind for _, _, kind in hidden))
    return Masked("".join(_parts(text, sorted(hidden), mark)), kinds)


def hide_all(
    text: str, find: Callable[[str], Iterable[Named]], leave: Collection[str] = ()
) -> Masked:
    """The text in which nothing is left that is found: hiding it again changes nothing."""
    kinds: dict[str, None] = {}
    for _ in range(PASSES):
        text, found = hide(text, find(text), leave=leave)
        kinds |= dict.fromkeys(found)
        if not found:
            break
    return Masked(text, tuple(kinds))


def _take(taken: bytearray, start: int, end: int) -> None:
    taken[start:end] = b"\1" * (end - start)


def _parts(text: str, hidden: Iterable[Named], mark: Callable[[str], str]) -> Iterator[str]:
    at = 0
    for start, end, kind in hidden:
        yield text[at:start]
        yield mark(kind)
        at = end
    yield text[at:]
