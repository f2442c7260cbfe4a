"""A mark from 0 to 10."""

from __future__ import annotations

from collections.abc import Sequence

from .bag import bag
from .clauses import clauses
from .degree import degree
from .numbers import answer
from .reading import Reading

ASKED = bag("belangrijk belang vertrouwen zin hoog")
"""What the ruler measures; the client says it again ("heel belangrijk")."""
LEVELS = {5: 9, 4: 7, 3: 5, 2: 3, 1: 0}
SPOKEN = {
    "max": 10, "maximaal": 10, "maximum": 10, "alle": 10, "minimum": 0, "hoogste": 10,
    "laagste": 0, "voldoende": 6, "onvoldoende": 4, "driekwart": 7.5, "halverwege": 5,
    "middelmatig": 5, "beetje": 3, "laag": 3, "weinig": 2, "helft": 5,
}  # fmt: skip
MORE = bag("ruim ruime dikke goede")


def ruler(words: Sequence[str]) -> Reading | None:
    """The mark that a message gives, or None."""
    number = answer(words)
    if number is None:
        return spoken(words)
    value = 10 * number.value / number.out_of if number.out_of else number.value
    return Reading(value) if 0 <= value <= 10 else None


def spoken(words: Sequence[str]) -> Reading | None:
    """A mark in words: `gemiddeld`, `een ruime voldoende`, `heel belangrijk`."""
    plain = [word for clause in clauses(words) for word in clause.words]
    for word in plain:
        if word in SPOKEN and "niet" not in plain:
            higher = word == "voldoende" and not MORE.isdisjoint(plain)
            return Reading(SPOKEN[word] + higher, sure=False)
    said = degree(["eens" if word in ASKED else word for word in plain])
    asked = not ASKED.isdisjoint(plain)
    if said.level is None or (said.spoken and not asked) or (said.rest and not asked):
        return None
    return Reading(LEVELS[said.level], sure=False)


def whole(words: Sequence[str], asked: Sequence[str]) -> Reading | None:
    """A whole number from 0 to 100; it may count what the question asks for ("20 uur")."""
    number = answer([word for word in words if word not in asked or word == "een"])
    if number is None or not 0 <= number.value <= 100:
        return None
    exact = number.value == int(number.value)
    return Reading(int(number.value), sure=exact and number.exact)
