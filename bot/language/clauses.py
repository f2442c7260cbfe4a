"""A message cut into clauses."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from .bag import bag

BREAKS = frozenset(".,;:!?()\n")
OPENERS = bag("maar want omdat dus doordat behalve terwijl hoewel daarom sinds")

BEFORE_PARTICLE = bag("alleen als dan die doe ga had het kom laat nog raad was wat zeg")


@dataclass(frozen=True)
class Clause:
    """Words between two breaks, and the conjunction that opened them (`""` for none)."""

    words: tuple[str, ...]
    opener: str = ""


def clauses(words: Sequence[str]) -> list[Clause]:
    """The clauses of a message in order; marks and emoji are left out, empty clauses too."""
    found: list[Clause] = []
    current: list[str] = []
    opener = ""
    for position, word in enumerate((*words, ".")):
        opens = word in OPENERS and not (word == "maar" and is_particle(words, position))
        if word in BREAKS or opens:
            if current:
                found.append(Clause(tuple(current), opener))
                current, opener = [], ""
            if opens:
                opener = word
        elif word.isalnum() or "'" in word or word in "/%":
            current.append(word)
    return found


def is_particle(words: Sequence[str], position: int) -> bool:
    """Whether this `maar` softens ("doe maar") instead of taking something back."""
    last = position + 1 == len(words) or words[position + 1] in BREAKS
    return last or (position > 0 and words[position - 1] in BEFORE_PARTICLE)
