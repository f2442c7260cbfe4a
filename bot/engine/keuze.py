"""What an answer in somebody's own words chooses, learned from examples: yes or no, or a mark.

"Daar heeft niemand wat mee te maken" declines without a word for no. The rules of `bot.language`
still decide what counts; a chance is only advice to them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import cycle
from typing import Any

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.engine.examples import Examples
from bot.engine.learner import Learner
from bot.engine.lines import answers, files, intents
from bot.language.interpret import ANSWER
from bot.language.traits import ASKED, choice_traits

CHOICES = "keuze"
"""Under this name the chance of each choice stands on a message."""
NONE = "geen"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class Keuze(Examples):
    """Each file of examples is named by the id of the question that they answer."""

    @classmethod
    def examples(cls, config: dict[str, Any]) -> Iterator[tuple[Sequence[str], str]]:
        """Labelled by the choice: `ja` and `nee` for the first and the second button, or a mark.

        What chooses nothing is learned from commands, half as many as there are answers, dealt
        out over the questions.
        """
        known = list(files(config["voorbeelden"]))
        chosen = [(file["vraag"], text, value) for file in known for value, text in answers(file)]
        other = [
            text
            for file in files(config["opdrachten"])
            for intent, text in intents(file)
            if intent != ANSWER
        ]
        step = max(1, 2 * len(other) // len(chosen))
        asked = cycle(file["vraag"] for file in known)
        others = [(next(asked), text, NONE) for text in other[::step]]
        for item, text, choice in (*chosen, *others):
            yield choice_traits(item, text), choice

    def read(self, message: Message, asked: dict[str, Any], learner: Learner) -> None:
        """Of another question, or a message without a known word, nothing was learned."""
        item = asked.get("item", "")
        if not learner.knows(f"{ASKED}{item}"):
            return
        traits = choice_traits(item, message.get(TEXT))
        if learner.knows_any(traits):
            message.set(CHOICES, likely(asked["kind"], learner.chances(traits)))


def likely(kind: str, chances: dict[str, float]) -> dict[str, float]:
    """Of the choices that this kind of question has."""
    own = {name: each for name, each in chances.items() if name == NONE or fits(kind, name)}
    total = sum(own.values())
    return {name: each / total for name, each in own.items()}


def fits(kind: str, choice: str) -> bool:
    return choice.isdigit() == (kind == "liniaal")
