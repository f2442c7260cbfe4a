"""Which language the letters of an unknown word suggest, learned from the words that are known."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache
from math import log

from .dutch import DUTCH
from .tongues import CLEAR, SURE

BORROWED = 2.0
"""How much a pair of letters tells of a third one, and a letter of the next."""
ALPHABET = 30
STRONGEST = 8.0
"""The most that one word says, for or against."""
UNTOLD = ("anders",)


@dataclass
class _Habits:
    """How often letters follow each other in the words of one language."""

    threes: Counter[str] = field(default_factory=Counter)
    twos: Counter[str] = field(default_factory=Counter)
    ones: Counter[str] = field(default_factory=Counter)

    def learn(self, word: str) -> None:
        word = f"^^{word}$"
        for end in range(3, len(word) + 1):
            self.threes[word[end - 3 : end]] += 1
            self.twos[word[end - 3 : end - 1]] += 1
            self.ones[word[end - 2]] += 1

    def logarithm(self, word: str) -> float:
        """Of the chance that a word of this language is this one."""
        word = f"^^{word}$"
        return sum(log(self._chance(word[end - 3 : end])) for end in range(3, len(word) + 1))

    def _chance(self, three: str) -> float:
        alone = (self.ones[three[2]] + 0.5) / (self.ones.total() + ALPHABET / 2)
        after_one = (self.twos[three[1:]] + BORROWED * alone) / (self.ones[three[1]] + BORROWED)
        return (self.threes[three] + BORROWED * after_one) / (self.twos[three[:2]] + BORROWED)


def likeness(words: Collection[str], code: str) -> float:
    """How much more these words look like this language than like Dutch; below zero, less."""
    return sum(_likeness(word).get(code, 0.0) for word in words)


@lru_cache(maxsize=4096)
def _likeness(word: str) -> Mapping[str, float]:
    dutch, others = _learned()
    as_dutch = dutch.logarithm(word)
    return {
        code: max(-STRONGEST, min(STRONGEST, habits.logarithm(word) - as_dutch))
        for code, habits in others.items()
    }


@cache
def _learned() -> tuple[_Habits, Mapping[str, _Habits]]:
    told = [code for code in CLEAR if code not in UNTOLD]
    return _of(DUTCH), {code: _of(CLEAR[code] | SURE[code]) for code in told}


def _of(words: Collection[str]) -> _Habits:
    habits = _Habits()
    for word in sorted(words):
        if len(word) > 1:
            habits.learn(word)
    return habits
