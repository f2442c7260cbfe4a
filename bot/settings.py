"""Everything an installation can set, each by an environment variable BEWEEGREDEN_<NAAM>."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Any

from pydantic import AfterValidator, Field, StringConstraints, ValidationInfo
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.content.pronoun import Pronoun, addressing, familiar
from bot.root import ROOT
from bot.store.secret import load_or_create_key

PREFIX = "BEWEEGREDEN_"

Place = Annotated[Path, AfterValidator(lambda path: ROOT / path.expanduser())]
"""A relative path counts from the folder of the project, wherever a process was started."""
Port = Annotated[int, Field(ge=1, le=65535)]
Words = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
Address = Annotated[str, StringConstraints(strip_whitespace=True, pattern=r"^https://\S+$")]


def _room_for_a_warning(minutes: int) -> int:
    if minutes == 1:
        raise ValueError("kies 0 (uit), of 2 of meer: een minuut ervoor komt een waarschuwing")
    return minutes


Minutes = Annotated[int, Field(ge=0, le=24 * 60), AfterValidator(_room_for_a_warning)]


def _in_form(words: str, info: ValidationInfo) -> str:
    """A word of the organisation that a client reads is said as the client is addressed."""
    if info.data.get("aanspreekvorm") == "u" and (found := familiar(words)):
        raise ValueError(f"met aanspreekvorm u past `{found}` er niet in")
    return words


Spoken = Annotated[Words, AfterValidator(_in_form)]


def _said(words: str) -> Callable[[dict[str, Any]], str]:
    """A default that holds both forms."""
    return lambda values: addressing(words, values["aanspreekvorm"])


def _database_in(values: dict[str, Any]) -> str:
    return f"sqlite:///{values['map']}/beweegreden.db"


class Settings(BaseSettings):
    """Raises pydantic.ValidationError for a value that cannot be used."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, frozen=True, validate_default=True)

    map: Place = Field(
        default=Path("var"), description="De map met de database, de sleutels en de logboeken."
    )
    inhoud: Place = Field(
        default=Path("data/inhoud"), description="De map met de vragen, onderwerpen en teksten."
    )
    database_url: Words = Field(
        default_factory=_database_in,
        description="Het adres van de database: sqlite:////map/bestand.db of "
        "postgresql://naam:wachtwoord@computer/database. Zonder instelling: een bestand in de map.",
    )
    host: Words = Field(
        default="127.0.0.1",
        description="Het adres waarop de website luistert. Rasa en de acties luisteren altijd "
        "alleen op 127.0.0.1.",
    )
    poort_web: Port = Field(default=8000, description="De poort van de website.")
    poort_rasa: Port = Field(default=5005, description="De poort van Rasa.")
    poort_actions: Port = Field(default=5055, description="De poort van de acties.")
    aanspreekvorm: Pronoun = Field(
        default="je",
        description="Hoe de chatbot cliënten aanspreekt: je of u.",
    )
    organisatie: Words = Field(
        default_factory=_said("[je|uw] organisatie"), description="De naam van de organisatie."
    )
    coach_naam: Spoken = Field(
        default_factory=_said("[je|uw] coach"),
        description="Hoe de chatbot de coach noemt tegenover de cliënt.",
    )
    contact: Spoken = Field(
        default_factory=_said("[je|uw] contactpersoon"),
        description="Wie een cliënt kan bereiken die liever een mens spreekt, "
        "bijvoorbeeld met een telefoonnummer.",
    )
    meldkanaal: Spoken = Field(
        default_factory=_said("[je|uw] contactpersoon"),
        description="Waar een cliënt een wijziging in werk, inkomen of wonen doorgeeft.",
    )
    huisstijl: Place | None = Field(
        default=None,
        description="Een bestand met het logo en de kleuren van de organisatie.",
    )
    zonder_uitnodiging: bool = Field(
        default=True,
        description="Of iedereen met het adres van de website een gesprek kan beginnen. "
        "Anders kan het alleen met een link van de coach.",
    )
    ongedeeld_dagen: int = Field(
        default=90,
        ge=0,
        description="Na hoeveel dagen zonder nieuw antwoord een gesprek wordt gewist dat niet "
        "gedeeld is. 0 is nooit.",
    )
    bewaartermijn: Spoken = Field(
        default_factory=_said("zolang [je|uw] coach ze nodig heeft"),
        description="Hoe lang antwoorden bewaard blijven: “We bewaren je antwoorden ...”.",
    )
    snelweg: Address = Field(
        default="https://www.buienradar.nl",
        description="Het neutrale adres waar de knop “Snel weg” heen gaat.",
    )
    slot_minuten: Minutes = Field(
        default=15,
        description="Na hoeveel minuten zonder activiteit het scherm van een cliënt op slot gaat; "
        "0 is nooit.",
    )

    def sleutel(self) -> bytes:
        """The key that encrypts what people wrote, made at first use."""
        return load_or_create_key(self.map / "sleutel")

    def coachsleutel(self) -> str:
        """The key that opens the coach's pages, made at first use."""
        return load_or_create_key(self.map / "coachsleutel").decode("ascii").rstrip("=")

    def environment(self) -> dict[str, str]:
        """The variables that give another process these same settings."""
        chosen = {name: value for name, value in self if value is not None}
        return {f"{PREFIX}{name.upper()}": str(value) for name, value in chosen.items()}
