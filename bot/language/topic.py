"""Yes or no, said by what it is about: `volgende week pas` to "is there anything urgent?"."""

from __future__ import annotations

from collections.abc import Sequence

from .bag import bag
from .reading import Reading
from .vocabulary import NEGATIONS

DAYS = bag("""
    vandaag morgen overmorgen vanavond maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
    """)
TOPICS = {
    "weghalen": (
        bag("juist correct doorsturen versturen sturen stuur opsturen compleet volledig kloppend"),
        bag("""
            weg weghalen eraf eruit haal schrap schrappen verwijder verwijderen mist ontbreekt
            aanpassen wijzigen veranderen fout verkeerd weglaten
            """),
    ),
    "dringend": (
        DAYS | bag("dringend spoed haast deadline uiterlijk meteen deurwaarder aanmaning urgent"),
        bag("volgende later rustig wachten ooit maand"),
    ),
    "arts": (
        bag("""
            arts dokter huisarts psycholoog praktijkondersteuner psychiater therapeut
            verpleegkundige poh ggz longarts begeleider begeleidster coach fysio specialist
            maatschappelijk polikliniek poli
            """),
        bag("wachtlijst zelf alleen niemand"),
    ),
    "pauze": (
        bag("koffie thee adempauze ademen bijkomen"),
        bag("verder door doorgaan doorga afmaken bijna doorzetten afronden"),
    ),
    "bedoel": (bag("precies exact inderdaad klopt"), bag("anders ander andere iets eigenlijk")),
}
"""By a word of the question: the words by which somebody says yes, and those for no."""
DENIED = (NEGATIONS | bag("niks niets")) - bag("nee")
EVERYTHING = bag("alles alle antwoorden gegevens gesprek hele")


def content(asked: Sequence[str], words: Sequence[str]) -> Reading | None:
    """Yes or no by the words of one side only, never sure; None for any other question."""
    yes, no = next((TOPICS[word] for word in TOPICS if word in asked), (bag(""), bag("")))
    typed = set(words)
    agrees, declines = bool(typed & yes), bool(typed & no)
    if agrees and not declines and DENIED & typed:
        return Reading(0, sure=False)
    if declines and "weghalen" in asked and DENIED & typed:
        return Reading(1, sure=False)
    if agrees == declines:
        return Reading(1, sure=False) if agrees and "precies" in typed else None
    return Reading(int(agrees), sure=False)


def partly(asked: Sequence[str], words: Sequence[str]) -> bool:
    """Whether a wish to erase or to go on answers the question, and is no command."""
    return EVERYTHING.isdisjoint(words) and content(asked, words) is not None
