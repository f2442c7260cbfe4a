"""An amount that is told in another measure than was asked for (`een half uur` for minutes)."""

from __future__ import annotations

from collections.abc import Sequence

from .bag import bag
from .numbers import Number, numbers
from .reading import Reading

MINUTES = bag("minuut minuten min")
HOURS = bag("uur uren uurtje uurtjes uurke uurkes")
CIGARETTES = bag("sigaret sigaretten peuken peukjes sjekkies")
PACKS = bag("pakje pakjes pak pakske pakskes")
DAYS = bag("dag dagen dagje dagjes daagjes")
EACH = bag("van a à x keer maal")
FULL_WEEK, HOUR, PACK = 40, 60, 20
PARTS = {
    ("half",): 0.5,
    ("een", "half"): 0.5,
    ("halve",): 0.5,
    ("een", "halve"): 0.5,
    ("anderhalf",): 1.5,
    ("anderhalve",): 1.5,
    ("een",): 1.0,
    (): 1.0,
}
"""What may be before a measure instead of a number."""
QUARTERS = {"kwartier": 15, "kwartiertje": 15, "kwartiertjes": 15, "driekwartier": 45}


def amount(words: Sequence[str], asked: Sequence[str]) -> Reading | None:
    """The amount in the measure that was asked for, or None where nothing else was told.

    What the client counted up is sure ("2 dagen van 8 uur, dus 16"); what is counted here is said
    back.
    """
    if summed := concluded(words):
        return Reading(summed.value)
    if not MINUTES.isdisjoint(asked):
        return minutes(words)
    if not HOURS.isdisjoint(asked):
        return hours(words)
    if not CIGARETTES.isdisjoint(asked) and CIGARETTES.isdisjoint(words):
        return times(words, PACKS, PACK)
    return None


def concluded(words: Sequence[str]) -> Number | None:
    """The one number after the last `dus`."""
    if "dus" not in words:
        return None
    start = len(words) - [*reversed(words)].index("dus")
    found = [each for each in numbers(words) if each.start >= start]
    return found[0] if len(found) == 1 and found[0].exact else None


def minutes(words: Sequence[str]) -> Reading | None:
    if not MINUTES.isdisjoint(words):
        return None
    for position, word in enumerate(words):
        if word in QUARTERS:
            three = words[max(0, position - 1) : position] in (["drie"], ["3"])
            return Reading(QUARTERS[word] * (3 if three else 1), sure=False)
    return times(words, HOURS, HOUR)


def hours(words: Sequence[str]) -> Reading | None:
    """`3 dagen van 8 uur`, `fulltime`."""
    found = numbers(words)
    if len(found) == 2 and found[0].end < found[1].start:
        between = words[found[0].end : found[1].start]
        if not DAYS.isdisjoint(between) and not EACH.isdisjoint(between):
            return Reading(found[0].value * found[1].value, sure=False)
    full = not found and {"fulltime", "voltijd", "voltijds"}.intersection(words)
    return Reading(FULL_WEEK, sure=False) if full else None


def times(words: Sequence[str], measure: frozenset[str], size: int) -> Reading | None:
    """So many of a larger measure; None when several are told."""
    places = [position for position, word in enumerate(words) if word in measure]
    if len(places) != 1:
        return None
    place = places[0]
    counted = [each for each in numbers(words) if each.end == place]
    if counted:
        return Reading(counted[0].value * size, sure=False)
    before = tuple(words[max(0, place - 2) : place])
    part = next((PARTS[end] for end in (before, before[1:], ()) if end in PARTS), 1.0)
    return Reading(part * size, sure=False)
