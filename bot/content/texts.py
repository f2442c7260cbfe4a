"""The fixed sentences of `data/inhoud/teksten.yml`, one field per sentence."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from bot.content.schema import Model, Text

SensitiveKind = Literal[
    "e-mailadres", "rekeningnummer", "telefoonnummer", "bsn", "postcode", "adres",
    "geboortedatum", "naam", "plaats", "gezondheid",
]  # fmt: skip
ReadingChoice = Literal["voorlezen", "kort", "samen", "nee"]
Scale = dict[Literal["1", "2", "3", "4", "5"], Text]


class Labels(Model):
    """Words on the command buttons."""

    weet_niet: Text
    overslaan: Text
    waarom: Text
    uitleg: Text
    terug: Text
    pauze: Text
    hervat: Text
    mens: Text
    privacy: Text
    wissen: Text
    laat_staan: Text


class States(Model):
    """How an answer that is no answer is shown."""

    weet_niet: Text
    overgeslagen: Text
    liever_niet: Text


class Reactions(Model):
    """Said right after a message."""

    open: Text
    weet_niet: Text
    overslaan: Text
    liever_niet: Text
    begrepen: Text
    onbegrepen: Text
    onbegrepen_weer: Text
    of_typ_schaal: str
    of_typ_liniaal: str
    te_veel: Text
    was: Text
    begin_van_gesprek: Text
    al_gedeeld: Text
    al_beantwoord: Text
    te_lang: Text
    leeg: Text
    persoonsgegevens: Text


class Commands(Model):
    """Said when a client uses a command."""

    uitleg: Text
    uitleg_schaal: Text
    uitleg_open: Text
    privacy: Text
    mens: Text
    buiten_onderwerp: Text
    pauze: Text
    hervat: Text
    wissen: Text
    wissen_ja: Text
    wissen_nee: Text
    gewist: Text
    helft: Text


class Endings(Model):
    """The overview before release and the ending that a client takes along."""

    geen_deelname: Text
    overzicht: Text
    overzicht_onderwerpen: Text
    overzicht_krachten: Text
    overzicht_woorden: Text
    overzicht_liever_niet: Text
    overzicht_rest: Text
    dank: Text
    meenemen: Text
    krachten: Text
    eerlijk: Text
    belangrijk: Text
    praten: Text
    stap: Text
    hulp: Text
    steun: Text
    tot_dan: Text


class Coach(Model):
    """Fixed sentences of the coach's page."""

    disclaimer: Text
    gelijkvormig: Text
    onvoldoende_informatie: Text
    openingszin: Text
    openingszin_zonder_keuze: Text
    rekening_belastbaarheid: Text
    rekening_belastbaarheid_leeg: Text
    rekening_niet_gevraagd: Text
    rekening_eigen_keuze: Text
    waarom: Text
    waarom_gekozen: Text
    waarom_acuut: Text
    waarom_tweezijdig: Text
    tegenstelling_tweezijdig: Text
    tegenstelling_tegendeel: Text
    tegenstelling_belang_hoger: Text
    tegenstelling_vertrouwen_hoger: Text
    tegenstelling_van_plan_en_tegen: Text
    tegenstelling_niet_van_plan_en_voor: Text
    tegenstelling_wisselend: Text


class Sensitive(Model):
    """Said when a message holds a detail that points to a person, or to an illness."""

    vraag: Text
    vraag_gezondheid: Text
    bsn: Text
    opnieuw: Text
    veranderen: Text
    weghalen: Text
    laten_staan: Text
    soorten: dict[SensitiveKind, Text]


class ReadingHelp(Model):
    """Offered after `na` moments in a row in which the client could not answer."""

    na: Annotated[int, Field(ge=2)]
    vraag: Text
    voorlezen: Text
    kort: Text
    samen: Text
    nee: Text
    gekozen: dict[ReadingChoice, Text]


class Texts(Model):
    schaal: Scale
    knoppen: Labels
    standen: States
    reacties: Reactions
    opdrachten: Commands
    gevoelig: Sensitive
    leeshulp: ReadingHelp
    einde: Endings
    coach: Coach
