"""`data/inhoud/veiligheid.yml`: what to watch for in a message, and what to say then."""

from __future__ import annotations

from typing import Annotated, Self

from pydantic import AfterValidator, Field, StringConstraints, model_validator

from bot.content.schema import Model, Name, Text
from bot.language.phrases import PhraseError, phrase
from bot.language.safety import ASK_BACK, FILLERS, HARMLESS, KINDS, LIGHT, fillers

GO_ON, YES, NO = "verder", "ja", "nee"
"""Buttons that the conversation acts on; any other one is answered by a sentence."""

Address = Annotated[str, StringConstraints(pattern=r"^(tel:\+?\d+|https://\S+)$")]


def _readable(text: str) -> str:
    try:
        phrase(text)
    except PhraseError as error:
        raise ValueError(f"“{text}”: {error}") from None
    return text


Phrases = Annotated[list[Annotated[Text, AfterValidator(_readable)]], Field(min_length=1)]


class Help(Model):
    """A button, or with `url` a link that calls a number or opens a site."""

    waarde: Name
    label: Text
    url: Address | None = None


class Reply(Model):
    """What the client reads instead of the next question."""

    berichten: Annotated[list[Text], Field(min_length=1)]
    knoppen: Annotated[list[Help], Field(min_length=1)]

    def offers(self, value: str) -> bool:
        return any(each.waarde == value for each in self.knoppen)


class Safety(Model):
    """Phrases, replies, questions back, and what is said after a choice."""

    bewaren: Annotated[int, Field(ge=1, le=365)]
    """Days after which the sentence of a signal is erased."""
    woorden: dict[str, Phrases]
    antwoorden: dict[Name, Reply]
    navraag: dict[Name, Reply]
    gekozen: dict[Name, Text]

    @model_validator(mode="after")
    def _phrases_can_be_read(self) -> Self:
        lost = fillers(self.woorden)
        known = {*KINDS, *(kind + ASK_BACK for kind in KINDS), HARMLESS, LIGHT, FILLERS}
        for kind, phrases in self.woorden.items():
            if kind not in known:
                raise ValueError(
                    f"woorden.{kind} bestaat niet; kies uit {', '.join(sorted(known))}"
                )
            for text in phrases if kind != FILLERS else ():
                try:
                    phrase(text, lost)
                except PhraseError as error:
                    raise ValueError(f"woorden.{kind}: “{text}”: {error}") from None
        return self

    @model_validator(mode="after")
    def _every_signal_has_its_reply(self) -> Self:
        for kind in KINDS:
            if kind not in self.antwoorden:
                raise ValueError(f"antwoorden.{kind} ontbreekt")
            asked = LIGHT in self.woorden or kind + ASK_BACK in self.woorden
            if asked and kind not in self.navraag:
                raise ValueError(f"navraag.{kind} ontbreekt")
        return self

    @model_validator(mode="after")
    def _every_reply_leads_on(self) -> Self:
        for kind, reply in self.antwoorden.items():
            if not reply.offers(GO_ON):
                raise ValueError(f"antwoorden.{kind} mist de knop {GO_ON}")
        for kind, reply in self.navraag.items():
            if not (reply.offers(YES) and reply.offers(NO)):
                raise ValueError(f"navraag.{kind} mist de knop {YES} of {NO}")
        said = {*self.gekozen, GO_ON, YES, NO}
        for reply in (*self.antwoorden.values(), *self.navraag.values()):
            for each in reply.knoppen:
                if each.url is None and each.waarde not in said:
                    raise ValueError(f"gekozen.{each.waarde} ontbreekt")
        return self

    def reply(self, kind: str, ask_back: bool) -> Reply:
        return self.navraag[kind] if ask_back else self.antwoorden[kind]
