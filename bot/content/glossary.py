"""`data/inhoud/woordenlijst.yml`: difficult words that a client reads, each in plain words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Annotated

from pydantic import Field, StringConstraints

from bot.content.placeholders import PATTERN
from bot.content.problem import Fault
from bot.content.schema import Model, Text

Spellings = Annotated[
    str, StringConstraints(pattern=r"^[^\s,]+( [^\s,]+)*(, [^\s,]+( [^\s,]+)*)*$")
]
"""A word or an expression, with a comma between the ways in which it is written."""


@dataclass(frozen=True)
class Explained:
    """`woord` as it stands in the text."""

    woord: str
    uitleg: str


class Glossary(Model):
    woorden: Annotated[dict[Spellings, Text], Field(min_length=1)]

    def within(self, texts: Iterable[str]) -> list[Explained]:
        """The difficult words of these texts, each once, in the order in which they come."""
        found: dict[str, Explained] = {}
        for match in self._pattern.finditer(_plain(texts)):
            one = self._known[match.group()]
            found.setdefault(one.uitleg, one)
        return list(found.values())

    def doubled(self) -> Iterator[Fault]:
        often = Counter(each.casefold() for _, each in self._spellings())
        for words, each in self._spellings():
            if often[each.casefold()] > 1:
                yield Fault(f"`{each}` staat hier twee keer", "Laat er één staan", (words,))

    def unused(self, texts: Iterable[str]) -> Iterator[Fault]:
        """Every spelling that a client never reads."""
        read = _plain(texts)
        for words, each in self._spellings():
            if not re.search(_whole(each.casefold()), read):
                wat = f"`{each}` staat in geen enkele tekst voor cliënten"
                yield Fault(wat, "Verbeter de spelling of haal het weg", (words,))

    def _spellings(self) -> Iterator[tuple[str, str]]:
        for words in self.woorden:
            for each in words.split(", "):
                yield words, each

    @cached_property
    def _known(self) -> dict[str, Explained]:
        return {
            each.casefold(): Explained(each, self.woorden[words])
            for words, each in self._spellings()
        }

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        """The longest first: `wisselend inkomen` is not the `inkomen` in it."""
        return re.compile("|".join(map(_whole, sorted(self._known, key=len, reverse=True))))


def _whole(words: str) -> str:
    return rf"(?<!\w){re.escape(words)}(?!\w)"


def _plain(texts: Iterable[str]) -> str:
    """Without emphasis and placeholders, which are no words of the text."""
    return PATTERN.sub(" ", "\n".join(texts)).replace("*", "").casefold()
