"""Takes out of a message the names of illnesses, medicines and treatments."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from .bag import bag
from .folding import plain
from .spans import Masked, Named, hide_all

KIND = "gezondheid"
STAR = "*"
TOKEN = re.compile(r"[^\W_]+")
SLIPS = ((re.compile(r"(.)\1+"), r"\1"), (re.compile(r"ph"), "f"), (re.compile(r"th"), "t"))
SHORT = 6
"""A word of fewer letters is read as it stands; a slip in it is another word too often."""
SHOUTED = 3
"""In more words than this, all in capitals, capitals mean nothing."""
BETWEEN = frozenset(("", " ", "-", "‐", "‑"))
LONGEST = 40
"""Letters of a word that are looked at."""
SWORN = frozenset(("kanker",))
"""Illnesses that are a swear word as well, before whatever word: "kanker zooi"."""
TELLS = bag("""
    heb hebt heeft hebben had hadden kreeg kregen gehad is was en of van aan met tegen door voor na
    sinds bij die mijn mn zijn zn haar
    """)
"""One of these before, or an ending after, makes an illness of it."""
GOES_ON = bag("""
    gehad heb heeft hebben had hadden kreeg gekregen is was en of maar dus want die dat waardoor in
    aan bij van door sinds toen nu terug weg overleden gestorven overwonnen genezen behandeld
    geconstateerd vastgesteld
    """)
ILL = bag("gehad gekregen overleden gestorven overwonnen genezen behandeld geconstateerd")


def medical(text: str, words: Collection[str], leave: bool = False) -> Masked:
    """The text with [gezondheid] for each of these words, unless they may stay (`leave`).

    A star at the end of a word stands for any ending. Capitals, accents and slips that cannot
    be heard do not count, except that a word all in capitals (MS) is meant that way. A word
    written with a hyphen or a space is seen with either, and without.
    """
    if leave:
        return Masked(text, ())
    return hide_all(text, _known(tuple(words)).within)


@dataclass(frozen=True)
class _Words:
    """Folded words and beginnings, each with the most parts that it may be typed in.

    `openers` are the first parts of those that may be typed in more than one.
    """

    whole: Mapping[str, int]
    beginnings: Mapping[str, int]
    capitals: frozenset[str]
    openers: frozenset[str]

    def within(self, text: str) -> Iterator[Named]:
        tokens = list(TOKEN.finditer(text))
        capitals = frozenset() if len(tokens) > SHOUTED and text.isupper() else self.capitals
        at = 0
        while at < len(tokens):
            length = self._length(tokens, at, text) or int(tokens[at][0] in capitals)
            if length and not _is_curse(tokens, at, text):
                yield tokens[at].start(), tokens[at + length - 1].end(), KIND
            at += length or 1

    def _length(self, tokens: Sequence[re.Match[str]], at: int, text: str) -> int:
        """How many of the tokens from here are one of the words together; most first."""
        typed = [tokens[at][0]]
        while (
            at + len(typed) < len(tokens)
            and _folded("".join(typed)) in self.openers
            and text[tokens[at + len(typed) - 1].end() : tokens[at + len(typed)].start()] in BETWEEN
        ):
            typed.append(tokens[at + len(typed)][0])
        lengths = range(len(typed), 0, -1)
        return next((n for n in lengths if self._holds(_folded("".join(typed[:n])), n)), 0)

    def _holds(self, word: str, parts: int) -> bool:
        if self.whole.get(word, 0) >= parts:
            return True
        return any(self.beginnings.get(word[:length], 0) >= parts for length in self.lengths)

    @cached_property
    def lengths(self) -> list[int]:
        return sorted({len(beginning) for beginning in self.beginnings})


@lru_cache(maxsize=8)
def _known(words: tuple[str, ...]) -> _Words:
    capitals = frozenset(word for word in words if len(word) > 1 and word.isupper())
    kept: tuple[dict[str, int], dict[str, int]] = ({}, {})
    openers: set[str] = set()
    for word in set(words) - capitals:
        parts = re.split(r"[ -]+", word.rstrip(STAR).strip())
        kept[word.endswith(STAR)][_folded("".join(parts))] = len(parts)
        openers.update(_folded("".join(parts[:n])) for n in range(1, len(parts)))
    return _Words(*kept, capitals, frozenset(openers))


@lru_cache(maxsize=4096)
def _folded(word: str) -> str:
    word = plain(word[:LONGEST])
    if len(word) >= SHORT:
        for slip, meant in SLIPS:
            word = slip.sub(meant, word)
    return word


def _is_curse(tokens: Sequence[re.Match[str]], at: int, text: str) -> bool:
    """Whether an illness is only sworn with: something else than an illness surrounds it."""
    if _folded(tokens[at][0]) not in SWORN:
        return False
    before = tokens[at - 1][0].lower() if at else ""
    follows = len(tokens) > at + 1 and text[tokens[at].end() : tokens[at + 1].start()] in (
        " ",
        " [",
    )
    after = tokens[at + 1][0].lower() if follows else ""
    return after not in ILL and (before not in TELLS or (follows and after not in GOES_ON))
