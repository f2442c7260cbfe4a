"""Words within one typing slip of a known word."""

from __future__ import annotations

from collections.abc import Iterable

SHORTEST = 5
"""A shorter word has too many ordinary neighbours to be corrected."""


class Speller:
    """Finds the known word that a typed word was meant to be.

    One slip is a letter too many, too few, wrong, or two changed places. The first letter
    must be right, and a word in `ordinary` is never taken for a slip.
    """

    def __init__(
        self, known: Iterable[str], ordinary: Iterable[str] = (), shortest: int = SHORTEST
    ) -> None:
        self.known = frozenset(known)
        self.ordinary = frozenset(ordinary)
        self.shortest = shortest
        self.by_shape: dict[str, list[str]] = {}
        for word in sorted(self.known):
            if len(word) >= shortest:
                for shape in shapes(word):
                    self.by_shape.setdefault(shape, []).append(word)

    def correct(self, word: str) -> str | None:
        """The known word meant, or None where there is none or more than one."""
        if word in self.known:
            return word
        if word in self.ordinary or not self.shortest - 1 <= len(word) <= 24:
            return None
        near = {
            known
            for shape in shapes(word)
            for known in self.by_shape.get(shape, ())
            if known[0] == word[0] and one_slip(word, known)
        }
        return near.pop() if len(near) == 1 else None


def shapes(word: str) -> set[str]:
    """The word itself and every form with one letter left out."""
    return {word} | {word[:i] + word[i + 1 :] for i in range(len(word))}


def one_slip(a: str, b: str) -> bool:
    """Whether `a` and `b` differ by at most one insertion, deletion, change or swap."""
    if abs(len(a) - len(b)) > 1:
        return False
    start = 0
    while start < min(len(a), len(b)) and a[start] == b[start]:
        start += 1
    left, right = a[start:], b[start:]
    return (
        left[1:] == right[1:]
        or left[1:] == right
        or left == right[1:]
        or (left[:2] == right[1::-1] and left[2:] == right[2:])
    )
