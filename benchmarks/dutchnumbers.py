"""Every whole number from 0 to 100 as Dutch people type it, right and mistyped."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

HIGHEST = 100
BELOW_TWENTY = [
    "nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen",
    "tien", "elf", "twaalf", "dertien", "veertien",
    "vijftien", "zestien", "zeventien", "achttien", "negentien",
]  # fmt: skip
TENS = ["twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"]
QUESTION = "Hoeveel uur per week is dat?"
FRAMES = (
    "ik denk {}",
    "het zijn er {}",
    "ongeveer {} uur",
    "{} per week",
    "dat is {} geloof ik",
)
"""Answers to the question, with the number where {} is."""
MISTYPED = range(11)
"""The numbers of which every slip is tried."""


@dataclass(frozen=True)
class Typed:
    """A text and the number that it says."""

    text: str
    number: int


def word(number: int) -> str:
    """As the spelling has it: één, tweeëntwintig. Raises IndexError above a hundred."""
    if number == HIGHEST:
        return "honderd"
    if number < len(BELOW_TWENTY):
        return BELOW_TWENTY[number]
    tens, unit = divmod(number, 10)
    if not unit:
        return TENS[tens - 2]
    joint = "ën" if unit in (2, 3) else "en"
    return f"{plain(BELOW_TWENTY[unit])}{joint}{TENS[tens - 2]}"


def plain(text: str) -> str:
    """Without accents."""
    parts = unicodedata.normalize("NFD", text)
    return "".join(part for part in parts if not unicodedata.combining(part))


def slips(text: str) -> list[str]:
    """Every text with one letter left out, doubled or swapped with the next, each once."""
    found: dict[str, None] = {}
    for at, letter in enumerate(text):
        rest = text[at + 1 :]
        found[text[:at] + rest] = None
        found[text[:at] + letter + letter + rest] = None
        if rest:
            found[text[:at] + rest[0] + letter + rest[1:]] = None
    found.pop(text, None)
    return list(found)


def spellings() -> dict[str, list[Typed]]:
    """The number alone, in each way in which all of them can be written."""
    every = range(HIGHEST + 1)
    return {
        "cijfers": [Typed(str(number), number) for number in every],
        "woorden": [Typed(word(number), number) for number in every],
        "woorden zonder accenten": [Typed(plain(word(number)), number) for number in every],
    }


def everything() -> dict[str, list[Typed]]:
    """All that is tried, by what is hard about it."""
    alone = spellings()
    framed = [
        Typed(frame.format(each.text), each.number)
        for frame in FRAMES
        for typed in alone.values()
        for each in typed
    ]
    return {**alone, "in een zin": framed, "met een tikfout": list(mistyped())}


def mistyped() -> Iterator[Typed]:
    """A slip that happens to spell another number is no slip."""
    words = {plain(word(number)) for number in range(HIGHEST + 1)}
    for number in MISTYPED:
        for slip in slips(plain(word(number))):
            if slip not in words:
                yield Typed(slip, number)
