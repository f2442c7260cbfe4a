"""Which question comes next in a block: follows from the answers alone, never from memory."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from bot.content.schema import Block, Condition, Question
from bot.conversation.situation import Situation
from bot.igm.item import Item
from bot.igm.priority import low, two_sided
from bot.igm.rules import Rules

Test = Callable[[Sequence[Item], Mapping[str, Decimal], Rules, str], bool]


@dataclass(frozen=True)
class Asked:
    """One question as it is put: the same menu question may be put once per ticked option."""

    id: str
    question: Question
    block: Block
    option: str | None = None


def asked(block: Block, situation: Situation) -> Iterator[Asked]:
    """Every question of the block that applies now, in order."""
    if not situation.applies(block):
        return
    for question in block.vragen:
        if situation.put(block, question) and holds(question.als, block, situation):
            yield from _instances(question, block, situation)


def open_question(block: Block, situation: Situation) -> Asked | None:
    """The first question of the block without an answer."""
    return next((one for one in asked(block, situation) if one.id not in situation.answers), None)


def find(question_id: str, situation: Situation) -> Asked | None:
    """The question with this id, whether or not it would be asked now."""
    plain, _, option = question_id.partition(":")
    for block in situation.content.blocks.values():
        for question in block.vragen:
            if question.id == plain:
                return Asked(question_id, question, block, option or None)
    return None


def holds(condition: Condition | None, block: Block, situation: Situation) -> bool:
    if condition is None:
        return True
    return (
        all(_within(situation, key, span) for key, span in condition.waarde.items())
        and all(
            set(options) & set(situation.chosen(key)) for key, options in condition.keuze.items()
        )
        and (condition.laag is None or _measured(low, condition.laag, block, situation))
        and (
            condition.tweezijdig is None
            or _measured(two_sided, condition.tweezijdig, block, situation)
        )
    )


def _within(situation: Situation, question_id: str, span: tuple[int, int]) -> bool:
    value = situation.value(question_id)
    return value is not None and span[0] <= value <= span[1]


def _measured(test: Test, determinant: str, block: Block, situation: Situation) -> bool:
    """Looks at the determinant's own block only, so that a later answer opens nothing behind us."""
    assert callable(test)
    home = situation.content.blocks.get(determinant, block)
    rules = situation.content.scoring.rules()
    return test(situation.items(home), situation.values(), rules, determinant)


def _instances(question: Question, block: Block, situation: Situation) -> Iterator[Asked]:
    if question.per_keuze is None:
        yield Asked(question.id, question, block)
        return
    source = find(question.per_keuze, situation)
    exclusive = source.question.alleen if source else []
    for option in situation.chosen(question.per_keuze):
        if option not in exclusive:
            yield Asked(f"{question.id}:{option}", question, block, option)
