"""A message of a client as it comes in over the public API."""

from __future__ import annotations

import re
from typing import Annotated, Literal
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

LONGEST = 20_000
"""Characters of one message; more is refused with a friendly sentence."""

_INVISIBLE = re.compile("[\x00-\x08\x0b-\x1f\x7f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
"""Control characters and marks that turn the reading direction of what follows."""

Command = Literal[
    "weet_niet",
    "overslaan",
    "terug",
    "waarom",
    "uitleg",
    "pauze",
    "hervat",
    "mens",
    "privacy",
    "wissen",
]
Choice = Annotated[str, StringConstraints(min_length=1, max_length=100)]


class Message(BaseModel):
    """Exactly one of words, chosen buttons, or a command."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    bericht_id: UUID
    tekst: str | None = None
    keuze: Choice | Annotated[list[Choice], Field(min_length=1, max_length=30)] | None = None
    opdracht: Command | None = None
    vraag: Choice | None = None
    """The question that the page showed; an answer to an older one is never applied."""

    @model_validator(mode="after")
    def one_way_of_saying(self) -> Message:
        if sum(part is not None for part in (self.tekst, self.keuze, self.opdracht)) != 1:
            raise ValueError("geef precies één van tekst, keuze en opdracht")
        return self

    @property
    def key(self) -> str:
        return str(self.bericht_id)


def clean(text: str) -> str:
    """The words without characters that nobody sees."""
    return _INVISIBLE.sub("", text).strip()
