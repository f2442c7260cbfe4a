"""The shape of what a client gets of the own conversation; every key says what it means."""

from __future__ import annotations

from datetime import datetime
from typing import Any, get_args

from pydantic import BaseModel, ConfigDict, Field

from bot.content.pronoun import Pronoun, addressing
from bot.conversation.plan import Saved


class Part(BaseModel):
    model_config = ConfigDict(frozen=True)


class Conversation(Part):
    id: str = Field(description="Het nummer van dit gesprek in de database.")
    clientcode: str = Field(description="De code waaronder [je|uw] coach dit gesprek ziet.")
    gedrag: str = Field(description="Waar het gesprek over gaat, als code.")
    over: str = Field(description="Waar het gesprek over gaat, in woorden.")
    meting: int = Field(description="0 is het eerste gesprek hierover.")
    stand: str = Field(
        description="Hoe ver het gesprek is: bezig, gepauzeerd, geen_deelname of vrijgegeven."
    )
    inhoudversie: str = Field(description="De versie van de vragen die [je|u] kreeg.")
    begonnen_op: datetime = Field(description="Wanneer [je|u] begon, in wereldtijd (UTC).")
    veranderd_op: datetime = Field(description="Wanneer er het laatst iets veranderde.")
    taal: str | None = Field(description="De taal die [je|u] schreef, als dat geen Nederlands was.")
    ander_typt: bool = Field(description="Of iemand anders nu voor [je|u] typt.")
    leeshulp: str | None = Field(description="Wat [je|u] koos toen we hulp bij lezen aanboden.")
    mag_blijven: list[str] = Field(
        description="Soorten gegevens die van [jou|u] mochten blijven staan."
    )


class Sharing(Part):
    gedeeld: bool = Field(description="Of [je|uw] coach [je|uw] antwoorden nu kan lezen.")
    sinds: datetime | None = Field(description="Sinds wanneer [je|uw] coach ze kan lezen.")
    teruggehaald_op: datetime | None = Field(
        description="Wanneer [je|u] ze het laatst terughaalde."
    )


class Answer(Part):
    vraag: str = Field(description="De code van de vraag.")
    onderwerp: str | None = Field(description="Het onderwerp waar de vraag bij hoort.")
    vraagtekst: str | None = Field(
        description="De vraag in woorden. Leeg als die nu niet meer te stellen is."
    )
    antwoord: str = Field(description="[Je|Uw] antwoord in woorden.")
    woorden: str | None = Field(description="Wat [je|u] zelf schreef.")
    waarde: float | None = Field(
        description="Het cijfer: 1 tot 5 bij een zin, 0 tot 10 bij een liniaal."
    )
    keuzes: list[str] = Field(description="De knoppen die [je|u] koos, als code.")
    staat: str = Field(description="beantwoord, weet_niet, overgeslagen of liever_niet.")
    telt: bool = Field(description="Niet waar: [je|u] hebt dit antwoord later veranderd.")
    delen: str = Field(description="Wat [je|uw] coach mag weten: alles, zonder_woorden of niets.")
    door_ander: bool = Field(description="Of iemand anders dit antwoord voor [je|u] typte.")
    gegeven_op: datetime = Field(description="Wanneer [je|u] dit antwoord gaf.")


class Message(Part):
    van: str = Field(description="client ([jij|u]) of bot (de chatbot).")
    tekst: str = Field(description="Wat er gezegd is. Wat verborgen is, staat tussen haken.")
    op: datetime = Field(description="Wanneer [jouw|uw] bericht kwam.")


class Signal(Part):
    niveau: int = Field(description="Hoe dringend het leek: 3 is het dringendst.")
    categorie: str = Field(description="Waar de chatbot aan dacht.")
    vraag: str | None = Field(description="De vraag die toen openstond.")
    zin: str | None = Field(description="De zin zelf. Leeg als de bewaartijd voorbij is.")
    keuze: str | None = Field(description="De knop die [je|u] daarna koos.")
    gezien_op: datetime = Field(description="Wanneer het was.")


class Summary(Part):
    versie: int = Field(description="1 is de eerste keer dat [je|u] deelde.")
    gemaakt_op: datetime = Field(description="Wanneer [je|u] dit deelde.")
    samenvatting: dict[str, Any] = Field(description="Wat [je|uw] coach kan lezen, als gegevens.")


class Estimate(Part):
    onderwerp: str = Field(description="Het onderwerp.")
    woord: str = Field(
        description="Wat [je|uw] coach koos: krachtbron (een kracht), aandacht (wisselend), "
        "belemmerend (hier kan hulp fijn zijn) of weet_niet."
    )


class Note(Part):
    soort: str = Field(
        description="onderwerpen (de volgorde voor het gesprek), indruk (wat [je|uw] coach opviel) "
        "of beeld (hoe [je|uw] coach elk onderwerp ziet)."
    )
    tekst: str | None = Field(description="De indruk, of waarom de volgorde anders is.")
    volgorde: list[str] = Field(description="De onderwerpen, in de volgorde van [je|uw] coach.")
    geschrapt: list[str] = Field(description="De onderwerpen die [je|uw] coach weghaalde.")
    beeld: list[Estimate] = Field(description="Hoe [je|uw] coach elk onderwerp ziet.")
    wie: str = Field(description="Wie het schreef. coach is iedereen met de sleutel van de coach.")
    op: datetime = Field(description="Wanneer het geschreven is.")


class View(Part):
    wie: str = Field(description="Wie het opende. coach is iedereen met de sleutel van de coach.")
    wat: str = Field(
        description="Wat er geopend is: samenvatting, antwoorden, plan of plan_versies. "
        "Met _print erachter om te printen, met _pdf als bestand om te printen, met _json als "
        "gegevens voor een computer. aantekening: [je|uw] coach schreef iets bij de samenvatting. "
        "plan_bewaard is een nieuwe versie van het plan. overdracht is een bestand voor een "
        "volgende coach, tweede_spoor een bestand voor re-integratie."
    )
    waarom: str | None = Field(description="De reden, als die gevraagd is.")
    op: datetime = Field(description="Wanneer het was.")


class Export(Part):
    uitleg: dict[str, str] = Field(description="Wat elk onderdeel van dit bestand betekent.")
    gemaakt_op: datetime = Field(description="Wanneer deze kopie is gemaakt.")
    gesprek: Conversation = Field(description="Het gesprek zelf.")
    delen: Sharing = Field(description="Of [je|uw] coach het kan lezen, en sinds wanneer.")
    antwoorden: list[Answer] = Field(
        description="Al [je|uw] antwoorden, ook die [je|u] later veranderde."
    )
    berichten: list[Message] = Field(description="Wat [jij|u] en de chatbot zeiden.")
    signalen: list[Signal] = Field(
        description="Wanneer de chatbot in [jouw|uw] woorden een vraag om hulp zag."
    )
    samenvattingen: list[Summary] = Field(description="Wat [je|u] deelde met [je|uw] coach.")
    aantekeningen: list[Note] = Field(
        description="Wat [je|uw] coach erbij schreef, ook wat later anders werd."
    )
    plannen: list[Saved] = Field(
        description="Het plan van aanpak van [jou|u] en [je|uw] coach. De nieuwste versie eerst."
    )
    bekeken: list[View] = Field(
        description="Wie [je|uw] samenvatting, antwoorden of plan opende. Het laatste eerst."
    )


def explained(
    pronoun: Pronoun, model: type[BaseModel] = Export, prefix: str = ""
) -> dict[str, str]:
    """Every key, as `antwoorden.vraag`, with what it means."""
    found: dict[str, str] = {}
    for name, field in model.model_fields.items():
        found[prefix + name] = addressing(str(field.description), pronoun)
        kind = next(iter(get_args(field.annotation)), field.annotation)
        if isinstance(kind, type) and issubclass(kind, BaseModel):
            found |= explained(pronoun, kind, f"{prefix}{name}.")
    return found
