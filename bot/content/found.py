"""The files of a folder as they were read, before they are one content."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import PurePath
from typing import Generic, TypeVar

from bot.content.content import Content
from bot.content.formal import Formal
from bot.content.glossary import Glossary
from bot.content.health import Health
from bot.content.languages import Languages
from bot.content.plan import PlanTexts
from bot.content.problem import Fault, Problem
from bot.content.safety import Safety
from bot.content.schema import CLOSING, OPENING, Behaviour, Block, Library, Model
from bot.content.scoring import Scoring
from bot.content.source import Source
from bot.content.texts import Texts
from bot.igm.item import DETERMINANTS

M = TypeVar("M", bound=Model)


@dataclass(frozen=True)
class Loaded(Generic[M]):
    """One file: where everything stands in it, and what it says."""

    source: Source
    model: M

    @property
    def name(self) -> str:
        """The file's name without its ending, which is the id of what it holds."""
        return PurePath(self.source.file).stem

    @property
    def folder(self) -> str:
        return PurePath(self.source.file).parent.name

    def problems(self, faults: Iterable[Fault]) -> list[Problem]:
        return [self.source.problem(fault) for fault in faults]


@dataclass(frozen=True)
class Found:
    """Every file that could be read; `folder` as it is shown in problems of no file."""

    folder: str
    files: tuple[Loaded[Model], ...]

    def of(self, kind: type[M]) -> list[Loaded[M]]:
        return [
            Loaded(each.source, each.model) for each in self.files if isinstance(each.model, kind)
        ]

    def models(self, kind: type[M]) -> list[M]:
        return [each.model for each in self.of(kind)]

    def content(self) -> Content:
        """Everything as one value, the blocks in the order of a profile."""
        return Content(
            blocks={block.id: block for block in sorted(self.models(Block), key=_rank)},
            behaviours={behaviour.id: behaviour for behaviour in self.models(Behaviour)},
            libraries={library.determinant: library for library in self.models(Library)},
            scoring=self.models(Scoring)[0],
            texts=self.models(Texts)[0],
            safety=self.models(Safety)[0],
            health=self.models(Health)[0],
            languages=self.models(Languages)[0],
            glossary=self.models(Glossary)[0],
            plan=self.models(PlanTexts)[0],
            formal=self.models(Formal)[0],
        )


def _rank(block: Block) -> tuple[int, str]:
    start = [OPENING, *DETERMINANTS]
    if block.id in start:
        return start.index(block.id), block.id
    return len(start) + (block.id == CLOSING), block.id
