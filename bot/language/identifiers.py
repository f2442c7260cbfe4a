"""Numbers and addresses that are somebody's own: e-mail, account, telephone, bsn."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .spans import Span, matches

BSN_WEIGHTS = (9, 8, 7, 6, 5, 4, 3, 2, -1)
LETTERS_BEFORE_NUMBERS = ord("A") - 10
"""In an IBAN the letter A counts as 10."""
DUTCH_IBAN = 18

EMAIL = re.compile(
    r"(?<![\w.+%-])[\w.+%-]{1,64}@[a-z0-9](?:[a-z0-9-]{0,62}\.){1,8}[a-z]{2,24}\b", re.I
)
IBAN = re.compile(
    r"\b(?:(?i:NL)[ .-]?\d{2}[ .-]?[A-Za-z]{4}(?:[ .-]?\d){10}"
    r"|[A-Z]{2}\d{2}(?:[ .-]?[A-Z0-9]{4}){2,7}(?:[ .-]?[A-Z0-9]{1,3})?)\b",
    re.ASCII,
)
NUMBER = r"(?:(?:\+|00)[ -]?31[ .-]?(?:\(0\)[ .-]?)?|\(?0)[1-7](?:\)?[ .-]{0,3}\d){8}"
TELEPHONE = re.compile(
    rf"(?<![\w+])(?<!\d[.-]){NUMBER}(?:[.-]{NUMBER})*(?![.-]?\d)(?!\w)", re.ASCII
)
BSN = re.compile(r"(?<![\w+])(?<!\d[.,-])\d(?:[ .-]?\d){8}(?![.,-]?\d)(?!\w)", re.ASCII)


def emails(text: str) -> Iterator[Span]:
    return matches(EMAIL, text)


def accounts(text: str) -> Iterator[Span]:
    return matches(IBAN, text, lambda found: is_iban(found[0]))


def telephones(text: str) -> Iterator[Span]:
    return matches(TELEPHONE, text)


def citizens(text: str) -> Iterator[Span]:
    return matches(BSN, text, lambda found: is_bsn(found[0]))


def is_bsn(typed: str) -> bool:
    """The elfproef: the weighted sum of the nine digits divides by eleven."""
    digits = [int(digit) for digit in re.findall(r"\d", typed)]
    total = sum(weight * digit for weight, digit in zip(BSN_WEIGHTS, digits, strict=True))
    return any(digits) and total % 11 == 0


def is_iban(typed: str) -> bool:
    """ISO 13616: country and check digits moved to the end, the number is 1 modulo 97."""
    code = re.sub(r"\W", "", typed).upper()
    if code.startswith("NL") and len(code) != DUTCH_IBAN:
        return False
    moved = code[4:] + code[:4]
    number = "".join(c if c.isdigit() else str(ord(c) - LETTERS_BEFORE_NUMBERS) for c in moved)
    return int(number) % 97 == 1
