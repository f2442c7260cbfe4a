"""Whether somebody says that reading is hard: then help is offered, and no word about why."""

from __future__ import annotations

import re

from .normalise import words as words_of

READ = r"(?:lezen|leze|lees|leest|schrijven|letters)"
HARD = r"(?:niet|slecht|moeilijk|lastig|amper|nauwelijks|weinig|traag|langzaam|geen)"
WELL = r"(?:goed|zo|best|echt|meer|heel|erg|graag|snel)"
SELF = r"(?:ik|mij|me|mijn|voor mij|voor me)"
SAYS = re.compile(
    rf"\b{SELF}\b.*\b(?:kan|kon|ben|vind|heb|is|gaat|lukt|snap)\b.*\b{HARD}\b(?: {WELL})*"
    rf"\b.*\b{READ}\b"
    rf"|\b(?:kan|kon) (?:\w+ )?{HARD}\b(?: {WELL})* (?:\w+ )?{READ}\b"
    rf"|\b{READ}\b(?: \w+){{0,3}} \b{HARD}\b(?: {WELL})*(?: voor {SELF})?$"
    rf"|\b(?:laaggeletterd|analfabeet|dyslexie|dyslectisch|dislexie|leesbril|bril vergeten)\b"
    rf"|\bte (?:veel|lange?|kleine?) (?:tekst|letters|woorden|zinnen)\b"
    rf"|\b(?:wil|wilt|kan|kun|kunt|mag)\b.*\b(?:voorlezen|voorgelezen)\b"
)


def finds_reading_hard(text: str) -> bool:
    """By what is said, never by how it is spelled."""
    return bool(SAYS.search(" ".join(word for word in words_of(text) if word.isalnum())))
