"""Which command a message is, or that it is an answer; learned from both.

Beside the intents of `data/nlu` it learns from the answers that the other steps have, as answers.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.shared.nlu.constants import INTENT, INTENT_NAME_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.engine.examples import Examples
from bot.engine.learner import Learner
from bot.engine.lines import answers, files
from bot.language.interpret import ANSWER
from bot.language.traits import traits

COMMAND = "opdracht"
"""Under this name the likeliest command stands on a message, with the chance of any command."""


OTHER = "buiten_onderwerp"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class Opdracht(Examples):
    @classmethod
    def examples(cls, config: dict[str, Any]) -> Iterator[tuple[Sequence[str], str]]:
        for folder in config["voorbeelden"]:
            for file in files(folder):
                yield from ((traits(text), ANSWER) for _, text in answers(file))

    def train(self, training_data: TrainingData) -> Resource:
        intents = (
            (traits(message.get(TEXT)), message.get(INTENT))
            for message in training_data.intent_examples
        )
        return self.learn([*intents, *self.known(self.config)])

    def process(self, messages: list[Message]) -> list[Message]:
        for message in messages:
            if self.learner is not None and message.get(TEXT):
                self.read(message, {}, self.learner)
        return messages

    def read(self, message: Message, asked: dict[str, Any], learner: Learner) -> None:
        said = traits(message.get(TEXT))
        chances = learner.chances(said)
        intent = max(chances, key=chances.__getitem__)
        found = {INTENT_NAME_KEY: intent, "confidence": chances[intent]}
        message.set(INTENT, found, add_to_output=True)
        answer = chances.pop(ANSWER, 0.0)
        likeliest = max(chances, key=chances.__getitem__)
        # Words that no example has are no talk about something else: they say nothing at all.
        nonsense = likeliest == OTHER and not learner.knows_any(said)
        message.set(COMMAND, [likeliest, 0.0 if nonsense else 1.0 - answer])
