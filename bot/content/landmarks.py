"""The questions whose answers mean something to the software, not only to the coach."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from bot.content.schema import CLOSING, OPENING, RULERS


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


CHANGING = (Landmark.OVERVIEW, Landmark.CHANGE_TOPIC, Landmark.CHANGE_QUESTION)
"""The questions by which a client looks back; their answers say nothing about the client."""
ALOUD = "voorgelezen"
"""The option of READING for who wants to hear the questions."""
TOGETHER = "samen"
"""The option of READING for who fills it in with somebody."""
OWN_TOPIC = "anders"
"""The option of AGENDA for what none of the topics is about."""
ENERGY_BLOCK = "belastbaarheid"

NEEDED: Mapping[Landmark, tuple[str, tuple[str, ...]]] = {
    Landmark.PARTICIPATION: (OPENING, ("ja", "nee")),
    Landmark.ENERGY: (OPENING, ("ja", "nee")),
    Landmark.STATISTICS: (OPENING, ("ja", "nee")),
    Landmark.READING: (OPENING, ("zelf", ALOUD, TOGETHER)),
    Landmark.LENGTH: (OPENING, ("volledig", "kort")),
    Landmark.OWN_CHOICE: ("geloof_in_eigen_kunnen", ()),
    Landmark.IMPORTANCE: (RULERS, ()),
    Landmark.CONFIDENCE: (RULERS, ()),
    Landmark.SUPPORTERS: ("sociale_druk", ()),
    Landmark.ENERGY_HELP: (ENERGY_BLOCK, ()),
    Landmark.PRACTICAL: ("context", ()),
    Landmark.PRACTICAL_HELP: ("context", ("zelf", "hulp", "vertellen")),
    Landmark.URGENT: ("context", ("dringend", "wachten")),
    Landmark.SMALL_STEP: (RULERS, ()),
    Landmark.AGENDA: (CLOSING, (OWN_TOPIC,)),
    Landmark.OWN_AGENDA: (CLOSING, ()),
    Landmark.RATHER_NOT: (CLOSING, ()),
    Landmark.OVERVIEW: (CLOSING, ("klopt", "aanpassen")),
    Landmark.CHANGE_TOPIC: (CLOSING, ()),
    Landmark.CHANGE_QUESTION: (CLOSING, ()),
}
"""Where each stands, and the buttons that mean something."""
