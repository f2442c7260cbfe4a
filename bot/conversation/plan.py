"""A plan as coach and client wrote it; every key says what it means."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

Who = Literal["client", "coach", "ander"]


class Part(BaseModel):
    model_config = ConfigDict(frozen=True)


class Action(Part):
    wat: str = Field(description="Wat er gebeurt.")
    wie: Who = Field(description="Wie het doet: client, coach of ander.")
    wie_anders: str = Field(default="", description="Wie die ander is, zonder naam.")
    wanneer: str = Field(description="Wanneer het gebeurt.")
    determinant: str = Field(description="Waar het op gericht is: één van de zeven determinanten.")
    bct: str = Field(description="Hoe: de code van één techniek uit BCTTv1.")
    verplicht: bool = Field(
        default=False, description="Of het verplicht is. Anders is het vrijwillig."
    )
    grond: str = Field(default="", description="Welke wet of regel het verplicht, in woorden.")
    als: str = Field(default="", description="Het begin van de zin: als dit gebeurt.")
    dan: str = Field(default="", description="Het eind van de zin: dan doe ik dit.")
    vertrouwen: int | None = Field(
        default=None,
        description="Het cijfer van 0 tot 10 dat de cliënt gaf. Leeg is niet gevraagd.",
    )
    hoger: str = Field(default="", description="Wat het cijfer een punt hoger zou maken.")


class Plan(Part):
    doel: str = Field(description="Het doel, in de woorden van de cliënt.")
    wensen: str = Field(default="", description="Waar de cliënt het over wil hebben.")
    waarom: str = Field(default="", description="Waarom het doel belangrijk is voor de cliënt.")
    helpt: str = Field(default="", description="Waar de cliënt goed in is, en wie en wat helpt.")
    hulp: str = Field(default="", description="Waar de cliënt hulp bij wil.")
    acties: list[Action] = Field(default_factory=list, description="De afspraken.")
    rekening: str = Field(
        default="", description="Waar het plan rekening mee houdt, als voorwaarden."
    )
    mogelijkheden: str = Field(default="", description="Wat wel kan, en wat daarvoor nodig is.")
    plan_b: str = Field(default="", description="Wat te doen bij tegenslag.")
    merken: str = Field(default="", description="Hoe te merken is dat het werkt.")
    vertrouwen: int | None = Field(
        default=None,
        description="Het cijfer van 0 tot 10 voor het hele plan. Leeg is niet gevraagd.",
    )
    hoger: str = Field(default="", description="Wat dat cijfer een punt hoger zou maken.")
    vrijwillig: str = Field(default="", description="Wat vrijwillig is en wat verplicht.")
    evaluatie: date | None = Field(
        default=None, description="De dag waarop dit plan bekeken wordt."
    )
    akkoord: bool | None = Field(
        default=None, description="Of de cliënt akkoord is. Leeg is nog niet gevraagd."
    )


class Saved(Part):
    """One version. It never changes: what is saved later is a next one."""

    versie: int = Field(description="1 is de eerste keer dat het plan bewaard is.")
    wie: str = Field(description="Wie deze versie bewaarde.")
    op: datetime = Field(description="Wanneer, in wereldtijd (UTC).")
    plan: Plan = Field(description="Het plan zoals het toen was.")


class PlanFile(Part):
    """What `plan.json` gives."""

    uitleg: dict[str, str] = Field(description="Wat elk onderdeel van dit bestand betekent.")
    gesprek: str = Field(description="Het nummer van het gesprek in de database.")
    clientcode: str = Field(description="De code van de cliënt.")
    gedrag: str = Field(description="Waar het plan over gaat, als code.")
    over: str = Field(description="Waar het plan over gaat, in woorden.")
    bewaard: Saved = Field(description="De versie die gevraagd is.")


def stored(plan: Plan) -> dict[str, Any]:
    return plan.model_dump(mode="json")
