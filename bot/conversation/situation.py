"""Everything that decides what is asked next: the content, the behaviour and the answers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal
from enum import StrEnum

from bot.content.content import Content
from bot.content.landmarks import ENERGY_BLOCK, TOGETHER, Landmark
from bot.content.schema import CLOSING, OPENING, Behaviour, Block, Length, Question
from bot.content.wording import fill
from bot.content.wording import words as words_of
from bot.conversation.given import Given, Share, State
from bot.igm.item import Item

MEASURED = ("k5", "liniaal")


class Typist(StrEnum):
    SELF = "zelf"
    OTHER = "ander"


@dataclass(frozen=True)
class Situation:
    content: Content
    behaviour: Behaviour
    words: Mapping[str, str]
    """Fills the placeholders of every text."""
    answers: Mapping[str, Given]
    """Question id ("HOU1", "CON_HULP:geld") to the answer that counts now."""
    shares: Mapping[str, Share] = field(default_factory=dict)
    """Question id to how much of its answer is shared; all of it where nothing is said."""
    other_types: bool = False
    """Whether the client last said that somebody else types."""
    by_other: frozenset[str] = frozenset()
    """Ids of the questions whose answers somebody else typed for the client."""

    def for_coach(self) -> Situation:
        """The same conversation with only what the client shares of it."""
        answers = {
            question_id: given.shared(self.shares.get(question_id, Share.ALL))
            for question_id, given in self.answers.items()
        }
        told = {id_ for id_, given in answers.items() if given.state is not State.RATHER_NOT}
        return replace(self, answers=answers, by_other=self.by_other & told)

    @property
    def written(self) -> Situation:
        """The same conversation in the words of the files, whether it is held in je or in u."""
        content = self.content.written
        if content is self.content:
            return self
        behaviour = content.behaviour(self.behaviour.id)
        words = {**self.words, **words_of(content, behaviour)}
        return replace(self, content=content, behaviour=behaviour, words=words)

    def chosen(self, question_id: str) -> tuple[str, ...]:
        given = self.answers.get(question_id)
        return given.choices if given else ()

    def value(self, question_id: str) -> Decimal | None:
        given = self.answers.get(question_id)
        return given.value if given else None

    def own_words(self, question_id: str) -> str | None:
        given = self.answers.get(question_id)
        return given.text if given and given.state is State.ANSWERED else None

    @property
    def participates(self) -> bool:
        return self.chosen(Landmark.PARTICIPATION) != ("nee",)

    @property
    def length(self) -> Length:
        return "kort" if "kort" in self.chosen(Landmark.LENGTH) else "volledig"

    @property
    def form(self) -> str:
        """Who reads and types: zelf, voorgelezen or samen."""
        return next(iter(self.chosen(Landmark.READING)), "zelf")

    @property
    def typist(self) -> Typist | None:
        """Who types now; None where the client fills it in alone."""
        if self.form != TOGETHER:
            return None
        return Typist.OTHER if self.other_types else Typist.SELF

    def applies(self, block: Block) -> bool:
        """A client who does not take part is asked nothing; energy only after a yes."""
        if block.id == OPENING:
            return True
        if block.id == ENERGY_BLOCK and "ja" not in self.chosen(Landmark.ENERGY):
            return False
        return self.participates

    def put(self, block: Block, question: Question) -> bool:
        """Whether this form and behaviour have the question at all, conditions aside."""
        if self.behaviour.vragen.get(question.id, question.tekst) is None:
            return False
        return question.kort or self.length == "volledig" or block.id in (OPENING, CLOSING)

    def items(self, only: Block | None = None) -> tuple[Item, ...]:
        """The closed items that count towards the profile, of one block or of all."""
        blocks = [only] if only else self.content.blocks.values()
        return tuple(
            item for block in blocks if self.applies(block) for item in self._items_of(block)
        )

    def _items_of(self, block: Block) -> Iterator[Item]:
        for question in block.vragen:
            if question.soort in MEASURED and question.telt and self.put(block, question):
                yield Item(
                    id=question.id,
                    determinant=question.determinant or block.id,
                    direction=-1 if question.richting == "-" else 1,
                    ruler=question.soort == "liniaal",
                    facet=question.facet,
                )

    def say(self, template: str, **own: str) -> str:
        """A fixed sentence, filled with the words of this conversation and its own."""
        return fill(template, {**self.words, **own})

    def values(self) -> dict[str, Decimal]:
        """Item id to the value that the client chose; absent where nothing was chosen."""
        return {
            question_id: given.value
            for question_id, given in self.answers.items()
            if given.value is not None
        }
