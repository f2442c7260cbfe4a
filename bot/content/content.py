"""Everything a conversation needs to know, as one value with a version."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cached_property
from hashlib import sha256
from typing import Any

from pydantic import PrivateAttr

from bot.content.formal import Formal
from bot.content.glossary import Glossary
from bot.content.health import Health
from bot.content.languages import Languages
from bot.content.plan import PlanTexts
from bot.content.pronoun import Pronoun
from bot.content.safety import Safety
from bot.content.schema import Behaviour, Block, Library, Model, Name, Question
from bot.content.scoring import Scoring
from bot.content.texts import Texts

VERSION_LENGTH = 12


class Content(Model):
    """Blocks, behaviours and libraries by id. Lookups raise KeyError for an unknown id."""

    blocks: dict[Name, Block]
    """The opening, the seven determinants, other blocks, and the closing."""
    behaviours: dict[Name, Behaviour]
    libraries: dict[Name, Library]
    scoring: Scoring
    texts: Texts
    safety: Safety
    health: Health
    languages: Languages
    glossary: Glossary
    plan: PlanTexts
    formal: Formal

    _written: Content | None = PrivateAttr(None)

    @cached_property
    def version(self) -> str:
        """Hexadecimal; the same for the same content, whatever the files looked like."""
        return sha256(self.to_json().encode()).hexdigest()[:VERSION_LENGTH]

    def block(self, id: str) -> Block:
        return self.blocks[id]

    def behaviour(self, id: str) -> Behaviour:
        return self.behaviours[id]

    def question(self, id: str) -> Question:
        return self._questions[id]

    def to_json(self) -> str:
        """A snapshot that `earlier` reads back; fields and options keep their order."""
        return self.model_dump_json()

    def earlier(self, snapshot: str) -> Content:
        """The content of a snapshot; what did not exist yet then is as it is here.

        Raises pydantic.ValidationError for a snapshot of another shape.
        """
        return Content.model_validate(_filled(json.loads(snapshot), self.model_dump(mode="json")))

    def addressing(self, pronoun: Pronoun) -> Content:
        """As clients read it whom the organisation addresses so."""
        if pronoun == "je":
            return self
        spoken = self.formal.said(self)
        spoken._written = self
        return spoken

    @property
    def written(self) -> Content:
        """As it stands in the files: what a message means never hangs on je or u."""
        return self._written or self

    @cached_property
    def techniques(self) -> Mapping[str, tuple[str, ...]]:
        """Determinant to the codes that its topics use, by number."""
        return {
            name: tuple(
                sorted({bct for _, topic in library.placed() for bct in topic.bct}, key=_number)
            )
            for name, library in self.libraries.items()
        }

    @cached_property
    def _questions(self) -> dict[str, Question]:
        return {each.id: each for block in self.blocks.values() for each in block.vragen}


def _number(bct: str) -> tuple[int, ...]:
    return tuple(map(int, bct.split(".")))


def _filled(old: Mapping[str, Any], now: Mapping[str, Any]) -> dict[str, Any]:
    """The old parts, with the parts, the sentences and the numbers that they lack."""
    sentences = {
        section: {**now["texts"][section], **old["texts"].get(section, {})}
        for section in now["texts"]
    }
    numbers = {**now["scoring"], **old["scoring"]}
    return {**now, **old, "texts": sentences, "scoring": numbers}
