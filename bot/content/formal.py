"""`data/inhoud/u_vorm.yml`: sentences that say je, each with the same sentence that says u."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any, TypeVar

from pydantic import Field

from bot.content.placeholders import within
from bot.content.problem import Fault
from bot.content.pronoun import familiar
from bot.content.schema import Model, Text

T = TypeVar("T")
NUMBER = re.compile(r"\d+")


class Pair(Model):
    je: Text
    u: Text


class Formal(Model):
    """Only sentences in which je, jij, jou or jouw stands need a pair."""

    zinnen: list[Pair] = Field(default_factory=list)

    @cached_property
    def sentences(self) -> Mapping[str, str]:
        return {pair.je: pair.u for pair in self.zinnen}

    def said(self, part: T) -> T:
        """This part of the content with every sentence of a pair, as text or as key, in u."""
        return _said(part, self.sentences)  # type: ignore[no-any-return]

    def faults(self) -> Iterator[Fault]:
        often = Counter(pair.je for pair in self.zinnen)
        for index, pair in enumerate(self.zinnen):
            here = ("zinnen", index)
            if often[pair.je] > 1:
                wat = f"Deze zin staat hier {often[pair.je]} keer"
                yield Fault(wat, "Laat er één staan", (*here, "je"))
            if word := familiar(pair.u):
                wat = f"In de zin met u staat nog `{word}`"
                yield Fault(wat, "Schrijf u, uw of uzelf", (*here, "u"))
            if sorted(within(pair.je)) != sorted(within(pair.u)):
                wat = "De woorden tussen accolades zijn niet dezelfde"
                yield Fault(wat, "Neem ze over uit de zin met je", (*here, "u"))
            # Above all the numbers to call.
            if NUMBER.findall(pair.je) != NUMBER.findall(pair.u):
                wat = "De getallen zijn niet dezelfde"
                yield Fault(wat, "Neem ze over uit de zin met je", (*here, "u"))


def _said(value: Any, sentences: Mapping[str, str]) -> Any:
    if isinstance(value, str):
        return sentences.get(value, value)
    if isinstance(value, Model):
        # Not a copy: that would keep what was computed from the old words.
        parts = {name: _said(getattr(value, name), sentences) for name in type(value).model_fields}
        return type(value).model_construct(**parts)
    if isinstance(value, dict):
        return {_said(key, sentences): _said(each, sentences) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return type(value)(_said(each, sentences) for each in value)
    return value
