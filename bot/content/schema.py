"""The shape of everything a trainer can edit under `data/inhoud`.

A behaviour is what a client thinks about changing; a block is a group of questions
that one Rasa form asks; a topic is a conversation suggestion for the coach. Field names
are the Dutch words that stand in the YAML files.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

Name = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*$")]
QuestionId = Annotated[str, StringConstraints(pattern=r"^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*[a-z]?$")]
Text = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]
Bct = Annotated[str, StringConstraints(pattern=r"^\d{1,2}\.\d{1,2}$")]
Options = dict[Name, Text]
"""Buttons in the order shown: stored value to the words on the button."""

Kind = Literal["k5", "liniaal", "open", "keuze", "meerkeuze"]
Command = Literal[
    "terug", "waarom", "uitleg", "pauze", "hervat", "wissen", "mens", "privacy", "overslaan"
]
Band = Literal["belemmerend", "aandacht", "krachtbron", "niet_gevraagd"]
Length = Literal["volledig", "kort"]

WORD_FORMS = (
    "naam",
    "te_inf",
    "ik_hoofd",
    "ik_bijzin",
    "je_bijzin",
    "anderen_inf",
    "met",
    "periode",
    "uitleg",
)


OPENING, RULERS, CLOSING = "opening", "linialen_en_intentie", "afsluiting"
CONVERSATION = (OPENING, RULERS, CLOSING)
"""The blocks besides the determinants that every conversation has."""

SERVICE_MENUS = ("onderwerpen", "ingevuld", "antwoorden")
"""Menus that the conversation makes itself: topics, topics with answers, answers."""


class Model(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Condition(Model):
    """When a question is asked; every part that is given must hold."""

    laag: Name | None = None
    """This determinant's mean so far falls in the band `belemmerend`."""
    tweezijdig: Name | None = None
    """This determinant shows ambivalence (Griffin index at or above the cut)."""
    waarde: dict[QuestionId, tuple[int, int]] = Field(default_factory=dict)
    """Question to the lowest and highest value (inclusive) that its answer may have."""
    keuze: dict[QuestionId, list[Name]] = Field(default_factory=dict)
    """Question to options of which at least one was chosen."""


class Question(Model):
    """One turn of the bot. `tekst` may be absent where each behaviour brings its own."""

    id: QuestionId
    soort: Kind
    tekst: Text | None = None
    inleiding: list[Text] = Field(default_factory=list)
    """Messages said before the question."""
    uitleg: Text | None = None
    """The same question in plainer words, for who does not understand it."""
    waarom: Text | None = None
    """Why this is asked, where the block's own reason does not fit."""
    richting: Literal["+", "-"] | None = None
    """Whether agreement helps (+) or hinders (-); k5 and liniaal must have it."""
    facet: Name | None = None
    determinant: Name | None = None
    """What the answer counts for, where that is not the block itself."""
    telt: bool = True
    """False: shown to the coach, in no mean."""
    kort: bool = False
    """Also asked in the short form."""
    als: Condition | None = None
    over: QuestionId | None = None
    """The ruler whose answer fills {n}, {n_lager} and {n_hoger}."""
    per_keuze: QuestionId | None = None
    """Asked once for each option ticked in that question; {keuze} is its label."""
    knoppen: Options = Field(default_factory=dict)
    menu: Name | None = None
    """A menu of the behaviour; its options come after `knoppen`, and before `alleen`."""
    alleen: list[Name] = Field(default_factory=list)
    """Options that exclude every other one ("niets van dit alles")."""
    maximum: int | None = None
    """At most this many options of a meerkeuze."""
    reactie: dict[Name, Text] = Field(default_factory=dict)
    """Option to what the bot says when it is chosen."""
    opdrachten: dict[Command, Text] = Field(default_factory=dict)
    """Commands that this question offers as buttons of its own: command to label."""
    verplicht: bool = False
    """Cannot be skipped: the conversation needs an explicit choice."""
    citaat: bool = False
    """An answer in own words that the coach reads literally."""


class Block(Model):
    """The questions of one Rasa form, `<id>_form`."""

    id: Name
    naam: Text
    """As the coach reads it."""
    clientnaam: Text
    """As the client reads it: "wat ik ervan vind"."""
    code: Annotated[str, StringConstraints(pattern=r"^[A-Z]{3}$")] | None = None
    groep: Literal["willen", "kunnen"] | None = None
    """Set for the seven determinants, and only for those."""
    tussenzin: Text | None = None
    waarom: Text
    vragen: Annotated[list[Question], Field(min_length=1)]


class Behaviour(Model):
    """One target behaviour with its word forms, own wordings and menus."""

    id: Name
    titel: Text
    vormen: dict[Name, Text]
    vragen: dict[QuestionId, Text | None] = Field(default_factory=dict)
    """Own wording per question; null leaves the question out."""
    menus: dict[Name, Options] = Field(default_factory=dict)


class Topic(Model):
    """A conversation suggestion: open questions, a possible direction, BCTTv1 codes."""

    id: Name
    titel: Text
    vragen: Annotated[list[Text], Field(min_length=2)]
    richting: Text
    bct: list[Bct] = Field(default_factory=list)
    tweezijdig: bool = False
    """Comes first when the client shows two sides, and is left out otherwise."""


class Library(Model):
    """The topics of one determinant, the best first in each band."""

    determinant: Name
    banden: dict[Band, Annotated[list[Topic], Field(min_length=1)]]
    weinig_eigen_keuze: list[Topic] = Field(default_factory=list)

    def placed(self) -> Iterator[tuple[tuple[str | int, ...], Topic]]:
        """Every topic with where it stands in the file."""
        lists: dict[tuple[str | int, ...], list[Topic]] = {
            **{("banden", band): topics for band, topics in self.banden.items()},
            ("weinig_eigen_keuze",): self.weinig_eigen_keuze,
        }
        for place, topics in lists.items():
            for index, topic in enumerate(topics):
                yield (*place, index), topic
