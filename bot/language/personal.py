"""Takes out of a message what points to one person: numbers, accounts, addresses."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

BSN_WEIGHTS = (9, 8, 7, 6, 5, 4, 3, 2, -1)
LETTERS_BEFORE_NUMBERS = ord("A") - 10
"""In an IBAN the letter A counts as 10."""
DUTCH_IBAN = 18


@dataclass(frozen=True)
class _Kind:
    """`name` is how the client is told what was taken out."""

    name: str
    mark: str
    form: re.Pattern[str]
    holds: Callable[[str], bool] = bool


def mask(text: str) -> tuple[str, tuple[str, ...]]:
    """The text with [e-mail], [iban], [telefoon] and [bsn] in place, and the kinds found.

    A kind is named once: e-mailadres, rekeningnummer, telefoonnummer, bsn.
    """
    found: list[str] = []
    for kind in KINDS:
        text, masked = _without(kind, text)
        if masked:
            found.append(kind.name)
    return text, tuple(found)


def _without(kind: _Kind, text: str) -> tuple[str, bool]:
    kept, end = [], 0
    for match in kind.form.finditer(text):
        if kind.holds(match[0]):
            kept += [text[end : match.start()], kind.mark]
            end = match.end()
    return "".join([*kept, text[end:]]), bool(kept)


def _is_bsn(typed: str) -> bool:
    """The elfproef: the weighted sum of the nine digits divides by eleven."""
    digits = [int(digit) for digit in re.findall(r"\d", typed)]
    total = sum(weight * digit for weight, digit in zip(BSN_WEIGHTS, digits, strict=True))
    return any(digits) and total % 11 == 0


def _is_iban(typed: str) -> bool:
    """ISO 13616: country and check digits moved to the end, the number is 1 modulo 97."""
    code = re.sub(r"\W", "", typed).upper()
    if code.startswith("NL") and len(code) != DUTCH_IBAN:
        return False
    moved = code[4:] + code[:4]
    number = "".join(c if c.isdigit() else str(ord(c) - LETTERS_BEFORE_NUMBERS) for c in moved)
    return int(number) % 97 == 1


KINDS = (
    _Kind(
        "e-mailadres",
        "[e-mail]",
        re.compile(
            r"(?<![\w.+%-])[\w.+%-]{1,64}@[a-z0-9](?:[a-z0-9-]{0,62}\.){1,8}[a-z]{2,24}\b", re.I
        ),
    ),
    _Kind(
        "rekeningnummer",
        "[iban]",
        re.compile(
            r"\b(?:(?i:NL)[ .-]?\d{2}[ .-]?[A-Za-z]{4}(?:[ .-]?\d){10}"
            r"|[A-Z]{2}\d{2}(?:[ .-]?[A-Z0-9]{4}){2,7}(?:[ .-]?[A-Z0-9]{1,3})?)\b",
            re.ASCII,
        ),
        _is_iban,
    ),
    _Kind(
        "telefoonnummer",
        "[telefoon]",
        re.compile(
            r"(?<![\w+])(?:(?:\+|00)[ -]?31[ .-]?(?:\(0\)[ .-]?)?|\(?0)[1-7](?:\)?[ .-]{0,3}\d){8}"
            r"(?![.-]?\d)(?!\w)",
            re.ASCII,
        ),
    ),
    _Kind(
        "bsn",
        "[bsn]",
        re.compile(r"(?<![\w+])(?<!\d[.,-])\d(?:[ .-]?\d){8}(?![.,-]?\d)(?!\w)", re.ASCII),
        _is_bsn,
    ),
)
"""In this order: what is masked as one kind is not looked at for the next."""
