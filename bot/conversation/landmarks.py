"""The questions whose answers mean something to the software, not only to the coach."""

from __future__ import annotations

from enum import StrEnum


class Landmark(StrEnum):
    PARTICIPATION = "INSTEMMING"
    ENERGY = "GEZONDHEID"
    STATISTICS = "STATISTIEK"
    READING = "LEZEN"
    LENGTH = "LENGTE"
    OWN_CHOICE = "AUT1"
    IMPORTANCE = "BELANG"
    CONFIDENCE = "VERTROUWEN"
    SUPPORTERS = "SOC_WIE"
    ENERGY_HELP = "BEL_LAAG"
    PRACTICAL = "CON_CHECKLIST"
    PRACTICAL_HELP = "CON_HULP"
    URGENT = "CON_ACUUT"
    SMALL_STEP = "INT_STAP"
    AGENDA = "AFSLUITING_KIES"
    OWN_AGENDA = "AFSLUITING_ANDERS"
    RATHER_NOT = "LIEVER_NIET"
    OVERVIEW = "OVERZICHT"
    CHANGE_TOPIC = "AANPASSEN_ONDERWERP"
    CHANGE_QUESTION = "AANPASSEN_VRAAG"


OPENING = "opening"
CLOSING = "afsluiting"
ENERGY_BLOCK = "belastbaarheid"
