"""How far an answer in somebody's own words agrees with a statement, learned from examples.

"Heb al 60 brieven gestuurd" says something about a statement without a word of the scale. The
rules of `bot.language` still decide what counts; a chance is only advice to them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.engine.asked import question
from bot.engine.examples import Examples
from bot.engine.learner import Learner
from bot.engine.lines import answers, files
from bot.engine.statements import statements
from bot.language.question import Question
from bot.language.traits import answer_traits

LEVELS = "strekking"
"""Under this name the chances of 1 to 5 stand on a message."""


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class Strekking(Examples):
    """`stellingen` in the config is the folder of the content that holds the statements."""

    @classmethod
    def examples(cls, config: dict[str, Any]) -> Iterator[tuple[Sequence[str], str]]:
        """Labelled by how favourable the answer is, 1 to 5."""
        known = {each.item: each for each in statements(config["stellingen"])}
        for file in files(config["voorbeelden"]):
            asked = known.get(file["vraag"])
            for level, text in answers(file) if asked else ():
                yield answer_traits(asked, text), str(_turned(int(level), asked))

    def read(self, message: Message, asked: dict[str, Any], learner: Learner) -> None:
        """Of a message without a known word nothing was learned."""
        if asked["kind"] == "k5":
            put = question(asked)
            traits = answer_traits(put, message.get(TEXT))
            if not learner.knows_any(traits):
                return
            chances = learner.chances(traits)
            levels = {_turned(int(label), put): chance for label, chance in chances.items()}
            message.set(LEVELS, [levels.get(level, 0.0) for level in range(1, 6)])


def _turned(level: int, asked: Question) -> int:
    return level if asked.favours else 6 - level
