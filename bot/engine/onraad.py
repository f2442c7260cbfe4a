"""What may tell of danger without a word that the rules know, learned from examples.

Rules come first, before Rasa is even asked. This one only makes the bot ask what was meant.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.engine.examples import Examples
from bot.engine.learner import Learner
from bot.engine.statements import files
from bot.language.traits import traits

DANGER = "onraad"
"""Under this name the likeliest category and the chance of any danger stand on a message."""
NONE = "geen"


def _ordinary(file: dict[str, Any]) -> Iterator[str]:
    """The commands of a file of intents, or the answers to a statement."""
    for intent in file.get("nlu", ()):
        yield from (line.removeprefix("- ") for line in intent["examples"].splitlines())
    for answers in file.get("antwoorden", {}).values():
        yield from map(str, answers)


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class Onraad(Examples):
    @classmethod
    def examples(cls, config: dict[str, Any]) -> Iterator[tuple[Sequence[str], str]]:
        """Labelled by category; `geen` for the harmless, and so is what the other steps learn."""
        for file in files(config["voorbeelden"]):
            for text in file["berichten"]:
                yield traits(str(text)), file["categorie"]
        for folder in config["gewoon"]:
            for file in files(folder):
                for text in _ordinary(file):
                    yield traits(text), NONE

    def read(self, message: Message, asked: dict[str, Any], learner: Learner) -> None:
        chances = learner.chances(traits(message.get(TEXT)))
        calm = chances.pop(NONE, 0.0)
        message.set(DANGER, [max(chances, key=chances.__getitem__), 1.0 - calm])
