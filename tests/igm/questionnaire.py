"""A questionnaire of the shape that clients get, and short ways to fill it in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction

from bot.igm.determinant import Band, Determinant
from bot.igm.intention import Intention, Stand
from bot.igm.item import DETERMINANTS, Answers, Item
from bot.igm.profile import Profile

FORM = {
    "HOU": ("houding", "+-+-/"),
    "GEK": ("geloof_in_eigen_kunnen", "++-/"),
    "AUT": ("eigen_keuze", "+"),
    "SOC": ("sociale_druk", "+++-"),
    "KEN": ("kennis_en_vaardigheden", "+++-"),
    "BEL": ("belastbaarheid", "+++-"),
    "CON": ("context", "++-"),
    "ZEL": ("zelfregulering", "++-++"),
    "INT": ("intentie", "++"),
}
"""Code to determinant and items: agreement helps (+) or hinders (-), or a ruler (/)."""

NAMES = {code: determinant for code, (determinant, _) in FORM.items()}
NOT_PUT = "nvt"

Clicks = Mapping[str, Sequence[int | str | None]]
"""Code to what was chosen in the order of `FORM`; None is no answer."""


def items_of(code: str) -> tuple[Item, ...]:
    determinant, marks = FORM[code]
    return tuple(
        Item(f"{code}{place}", determinant, -1 if mark == "-" else 1, ruler=mark == "/")
        for place, mark in enumerate(marks, start=1)
    )


ALL = tuple(item for code in FORM for item in items_of(code))


def filled(clicks: Clicks) -> tuple[tuple[Item, ...], Answers]:
    """The items of these codes, and the answers; an item that is `NOT_PUT` is left out."""
    pairs = [
        (item, value)
        for code, values in clicks.items()
        for item, value in zip(items_of(code), values, strict=True)
        if value != NOT_PUT
    ]
    answers = {item.id: Fraction(value) for item, value in pairs if value is not None}
    return tuple(item for item, _ in pairs), answers


def alike(determinant: str, *values: float | None) -> tuple[tuple[Item, ...], Answers]:
    """Statements with which agreement helps, so that a value is its own score."""
    items = tuple(Item(f"{determinant}{n}", determinant, 1) for n in range(len(values)))
    return items, {item.id: value for item, value in zip(items, values, strict=True)}


def known(mean: str | None, determinant: str = "context", band: Band = "aandacht") -> Determinant:
    """A determinant with this mean, from four answers to four items."""
    value = None if mean is None else Fraction(mean)
    return Determinant(determinant, value, band, 4, 4, False, False, False, ())


def profile_of(
    means: Mapping[str, str | None],
    stand: Stand = "twijfelt",
    two_sided: bool = False,
    importance: str | None = None,
    confidence: str | None = None,
) -> Profile:
    """A complete profile with these means by code; a determinant without one is a strength."""
    determinants = [
        Determinant(
            id=name,
            mean=Fraction(mean) if (mean := means.get(code, "5")) else None,
            band="krachtbron" if mean == "5" else "aandacht",
            answered=4,
            total=4,
            two_sided=two_sided and name == "houding",
            varied=False,
            near_cut=False,
            scores=(),
        )
        for code, name in NAMES.items()
        if name in DETERMINANTS
    ]
    return Profile(
        determinants=tuple(determinants),
        intention=Intention(None, stand),
        importance=None if importance is None else Fraction(importance),
        confidence=None if confidence is None else Fraction(confidence),
        own_choice=None,
        ambivalence=None,
        missing=Fraction(0),
        uniform=False,
        certainty="goed",
    )


def codes(determinants: Sequence[str]) -> str:
    """The codes of these determinants on one line, as the tests write them."""
    by_name = {name: code for code, name in NAMES.items()}
    return " ".join(by_name[name] for name in determinants)
