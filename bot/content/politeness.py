"""Whether everything that a client can read is said with u, where that is how one is addressed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from bot.content.formal import Formal
from bot.content.found import Found, Loaded
from bot.content.health import Health
from bot.content.languages import Languages
from bot.content.problem import Fault, Place, Problem
from bot.content.pronoun import familiar
from bot.content.safety import Safety
from bot.content.schema import Model

FILE = "u_vorm.yml"
NO_DUTCH = (Health, Languages, Formal)
"""Files without a Dutch sentence to a client, and the pairs themselves."""
WATCHED_FOR = "woorden"
"""The part of the safety file that holds what clients write."""


def problems(found: Found) -> Iterator[Problem]:
    """Sentences that still say je, and pairs of a sentence that stands nowhere (any more)."""
    said = set[str]()
    formal = found.of(Formal)
    known = {each for file in formal for each in file.model.sentences}
    for file in found.files:
        for place, sentence in _sentences(file):
            said.add(sentence)
            if familiar(sentence) and sentence not in known:
                wat = "Deze zin heeft nog geen u-vorm"
                doe = f"Zet hem in {FILE} achter `je:`, met eronder achter `u:` dezelfde zin met u"
                yield file.source.problem(Fault(wat, doe, place))
    for pairs in formal:
        for index, pair in enumerate(pairs.model.zinnen):
            if pair.je not in said:
                wat = "Deze zin staat zo in geen enkel ander bestand"
                doe = "Neem hem over zoals hij daar nu is, of haal dit paar weg"
                yield pairs.source.problem(Fault(wat, doe, ("zinnen", index, "je")))


def _sentences(file: Loaded[Model]) -> Iterator[tuple[Place, str]]:
    if isinstance(file.model, NO_DUTCH):
        return
    data = file.source.data
    if isinstance(file.model, Safety):
        data = {name: part for name, part in data.items() if name != WATCHED_FOR}
    yield from _within(data, ())


def _within(value: Any, place: Place) -> Iterator[tuple[Place, str]]:
    """Every text with where it stands; a key counts too, for a glossary has its words there."""
    if isinstance(value, str):
        yield place, value.strip()
    elif isinstance(value, dict):
        for key, each in value.items():
            yield (*place, key), key
            yield from _within(each, (*place, key))
    elif isinstance(value, list):
        for index, each in enumerate(value):
            yield from _within(each, (*place, index))
