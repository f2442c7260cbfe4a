"""Dates of birth, told from any other date by the words around them or by their year."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from .spans import Span, matches

FIRST_YEAR, LAST_YEAR = 1920, 2012
"""Years of birth of clients. Fixed: what a text means does not change with the clock."""
THIS_CENTURY = LAST_YEAR - 2000
"""A year of two digits up to this one is of this century."""
NAMES = ["jan", "feb", "maart", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"]
MONTH = (
    r"(?:jan(?:uari)?|feb(?:r|ruari)?|maart|mrt|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?"
    r"|sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
YEAR = r"(?:\d{4}|'?\d{2})"
FORMS = (
    rf"(\d{{1,2}})(?: ?[-/.] ?| )(\d{{1,2}})(?: ?[-/.] ?| )({YEAR})",
    rf"(\d{{1,2}})(?:e|ste|de)?[ -]?({MONTH})\.?[ -]?({YEAR})",
    r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})",
    r"(\d{2})(\d{2})(\d{4})",
)
"""As they are typed: 12-3-71, 12 mrt 1971, 1971-03-12, 12031971."""
YEAR_FIRST = FORMS[2]


def _any_of(forms: tuple[str, ...]) -> str:
    """A date that is no part of a longer number."""
    one = "|".join(re.sub(r"\((?!\?)", "(?:", form) for form in forms)
    return rf"(?<![\w+])(?<!\d[.,/-])(?P<deel>{one})(?!\w)(?![.,/-]\d)"


SAYS_SO = (
    r"\b(?:geb(?:\.|oren|(?:oorte)? ?(?:datum|dag|dat))?|ik ben van|date of birth|born)(?![^\W\d])"
)
LEADS_THERE = (
    r"(?:[ :=.,]|\b(?:is|op|was|ben|ik|de|on)\b){0,8}"
    r"(?:(?:te|in) [^\W\d_]{2,20}(?: [^\W\d_]{2,20})?,? (?:op )?)?"
)
NO_PERIOD = r"(?! ?(?:tot|t/m)\b)"
SAID_BEFORE = re.compile(rf"{SAYS_SO}{LEADS_THERE}{_any_of(FORMS)}{NO_PERIOD}", re.I | re.ASCII)
SAID_AFTER = re.compile(
    rf"{_any_of(FORMS)}(?: ben ik| is mijn)? ?(?:geb\b|geboren|geboortedatum)", re.I | re.ASCII
)
BARE = re.compile(_any_of(FORMS[:3]) + NO_PERIOD, re.I | re.ASCII)
PERIOD = re.compile(r"\b(?:sinds|vanaf|tot|t/m|per)(?: en met)?(?: de| ongeveer)?\s*$", re.I)
LONGEST_BEFORE = 24


def births(text: str) -> Iterator[Span]:
    """Where a date of birth stands: said to be one, or a full date with a likely year."""
    for form in (SAID_BEFORE, SAID_AFTER):
        yield from matches(form, text, lambda found: read(found["deel"]) is not None)
    yield from matches(BARE, text, _is_likely)


def _is_likely(found: re.Match[str]) -> bool:
    day = read(found["deel"])
    if day is None or re.search(r"\d{4}", found["deel"]) is None:
        return False
    before = found.string[max(0, found.start() - LONGEST_BEFORE) : found.start()]
    return FIRST_YEAR <= day.year <= LAST_YEAR and PERIOD.search(before) is None


def read(typed: str) -> date | None:
    """The day that was meant, or None where there is no such day."""
    for form in FORMS:
        if found := re.fullmatch(form, typed, re.I | re.ASCII):
            parts = found.groups() if form is not YEAR_FIRST else found.groups()[::-1]
            return _day(*parts)
    return None


def _day(day: str, month: str, year: str) -> date | None:
    try:
        return date(_year(year), _month(month), int(day))
    except ValueError:
        return None


def _year(typed: str) -> int:
    year = int(typed.lstrip("'"))
    if year > 99:
        return year
    return year + (2000 if year <= THIS_CENTURY else 1900)


def _month(typed: str) -> int:
    if typed.isdigit():
        return int(typed)
    named = typed.lower().replace("mrt", "maart").replace("oct", "okt")
    return 1 + [named.startswith(name) for name in NAMES].index(True)
