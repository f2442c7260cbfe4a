"""How far a client agrees, composed from degree words, yes and no, and negation."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from .bag import bag
from .spelling import Speller
from .vocabulary import (
    AGREEMENT,
    DISAGREEMENT,
    EMPTY_NOUNS,
    FILLERS,
    FREQUENT,
    LEVELS,
    NEGATIONS,
    ORDINARY,
    PHRASES,
    PLAIN_WHEN_DENIED,
    SOFTENERS,
)

MEANT = {*LEVELS, *AGREEMENT, *DISAGREEMENT, *NEGATIONS}
SPELLER = Speller(MEANT, {*ORDINARY, *FILLERS})
OPENERS = {phrase[0] for phrase in PHRASES}
LONGEST_PHRASE = max(map(len, PHRASES))
ALMOST = frozenset(("bijna", "haast", "vrijwel"))
SAYING = bag("zeg zei zegt zeggen gezegd")
DENIED = {5: 2, 4: 2, 3: 2, 2: 4, 1: 3}
"""A level to what is left of it after `niet` ("niet vaak", "niet weinig")."""
NEGATED_BY = {5: 1, 4: 2, 3: 3, 2: 4, 1: 1}
"""A level to what it makes of the `niet` after it ("helemaal niet", "meestal niet")."""


@dataclass(frozen=True)
class Degree:
    """A clause on the scale of five.

    `level` is 1 to 5, or None where nothing says how far. `denied` tells whether a negation
    took part, `spoken` whether a yes or no did; `rest` holds the words with another meaning.
    """

    level: int | None
    denied: bool = False
    spoken: bool = False
    rest: tuple[str, ...] = ()


@dataclass
class Signs:
    """The meaningful words of a clause in order."""

    before: list[int] = field(default_factory=list)
    after: list[int] = field(default_factory=list)
    frequent: bool = False
    softened: bool = False
    absent: bool = False
    parted: bool = False
    negated: bool = False
    agreed: list[int] = field(default_factory=list)
    plain: bool = False
    disagreed: bool = False
    boosted: bool = False
    almost: bool = False
    rest: list[str] = field(default_factory=list)

    def add(self, level: int) -> None:
        (self.after if self.negated else self.before).append(level)


def degree(clause: Sequence[str], echo: Collection[str] = ()) -> Degree:
    """The place of a clause on the scale; words in `echo` repeat the statement itself."""
    signs = read(clause, echo)
    said = bool(signs.agreed) or signs.disagreed
    return Degree(compose(signs), signs.negated, said, tuple(signs.rest))


def read(clause: Sequence[str], echo: Collection[str]) -> Signs:
    signs = Signs()
    position = 0
    while position < len(clause):
        phrase = phrase_at(clause, position)
        if phrase:
            signs.add(PHRASES[phrase])
        elif is_quoted(clause, position) or denies_other(clause, position, echo):
            signs.rest.append(clause[position])
        else:
            sign(signs, clause[position], echo)
        position += len(phrase or (1,))
    return signs


def phrase_at(clause: Sequence[str], position: int) -> tuple[str, ...] | None:
    if clause[position] not in OPENERS:
        return None
    for length in range(LONGEST_PHRASE, 1, -1):
        phrase = tuple(clause[position : position + length])
        if phrase in PHRASES:
            return phrase
    return None


def is_quoted(clause: Sequence[str], position: int) -> bool:
    """Whether this yes or no is one that was said ("nee zeggen", "ik heb ja gezegd")."""
    beside = (*clause[max(0, position - 1) : position], *clause[position + 1 : position + 2])
    return clause[position] in ("ja", "nee") and not SAYING.isdisjoint(beside)


def denies_other(clause: Sequence[str], position: int, echo: Collection[str]) -> bool:
    """Whether this `geen` belongs to a noun that the statement is not about."""
    if clause[position] != "geen":
        return False
    noun = next((word for word in clause[position + 1 :] if word not in FILLERS), "")
    return bool(noun) and not (noun in echo or noun in MEANT or noun in EMPTY_NOUNS)


def sign(signs: Signs, typed: str, echo: Collection[str]) -> None:
    """Adds the meaning of one word."""
    word = typed if typed in FILLERS else SPELLER.correct(typed) or typed
    if word in NEGATIONS:
        signs.negated = True
        signs.absent |= word == "geen"
    elif signs.negated and word in SOFTENERS:
        signs.softened = True
    elif signs.negated and word in EMPTY_NOUNS:
        signs.before.append(5)
    elif word == "echt":
        signs.boosted = True
    elif word in ALMOST:
        signs.almost = True
    elif word in LEVELS:
        signs.frequent |= signs.negated and word in FREQUENT
        signs.add(LEVELS[word])
    elif word in AGREEMENT:
        signs.agreed.append(AGREEMENT[word])
        signs.plain |= word in PLAIN_WHEN_DENIED
    elif word in DISAGREEMENT:
        signs.disagreed = True
    elif word in echo and word not in FILLERS:
        signs.parted |= bool(signs.before) and not signs.negated
    elif word not in FILLERS:
        signs.rest.append(word)


def compose(signs: Signs) -> int | None:
    """One level from all signs: what stands before a negation strengthens it."""
    if signs.negated:
        return denied(signs)
    levels = signs.before
    if signs.disagreed:
        low = [level for level in levels if level < 3]
        return min(low) if low else 3 if 3 in levels else 1 if 5 in levels else 2
    if not levels:
        return max(signs.agreed, default=None) if not signs.boosted else 5 if signs.agreed else None
    if signs.almost:
        levels = [min(4, max(2, level)) for level in levels]
    if min(levels) < 3:
        return min(levels)
    if 3 in levels:
        return 3
    return 5 if levels[-1] == 5 or (5 in levels and len(levels) > 1) else 4


def denied(signs: Signs) -> int:
    if signs.before:
        told_apart = signs.parted and signs.before[-1] > 3
        return 3 if told_apart else NEGATED_BY[signs.before[-1]]
    if signs.after:
        return 3 if signs.frequent else DENIED[signs.after[-1]]
    if signs.almost or signs.softened:
        return 2
    return 1 if signs.boosted or signs.absent or (signs.plain and signs.agreed) else 2
