"""A step of the pipeline that learns from examples of its own, beside those of the intents."""

from __future__ import annotations

import json
from abc import abstractmethod
from collections.abc import Iterator, Sequence
from functools import cache
from hashlib import sha256
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.engine.learner import SOURCE, Learner

FILE = "geleerd.skops"
OPTIONS = {"minstens": "least", "rondes": "rounds"}


Known = Sequence[tuple[Sequence[str], str]]
"""Traits with their label."""


@cache
def _known(step: type[Examples], config: str) -> Known:
    return list(step.examples(json.loads(config)))


class Examples(GraphComponent):
    """`voorbeelden` in the config is what to learn from, `sterkte` how closely.

    `minstens` is how many examples must share what counts, `rondes` how long it learns at most.
    """

    def __init__(self, config: dict[str, Any], storage: ModelStorage, resource: Resource) -> None:
        self.config = config
        self.storage = storage
        self.resource = resource
        self.learner: Learner | None = None

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> Examples:
        return cls(config, model_storage, resource)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> Examples:
        made = cls.create(config, model_storage, resource, execution_context)
        with model_storage.read_from(resource) as folder:
            made.learner = Learner.read(folder / FILE)
        return made

    @classmethod
    def fingerprint_addon(cls, config: dict[str, Any]) -> str | None:
        """Rasa's cache knows nothing of these examples, nor of how they are learned.

        None for a step that Rasa took from its cache, which has another config than our own.
        """
        if "voorbeelden" not in config:
            return None
        learned = repr(cls.known(config)).encode()
        return sha256(SOURCE.read_bytes() + learned).hexdigest()

    @classmethod
    def known(cls, config: dict[str, Any]) -> Known:
        """The examples, read once a run: Rasa asks for a step's fingerprint more than once."""
        return _known(cls, json.dumps(config, sort_keys=True))

    def train(self, training_data: TrainingData) -> Resource:
        return self.learn(self.known(self.config))

    def learn(self, examples: Known) -> Resource:
        traits, labels = zip(*examples, strict=True)
        limits = {OPTIONS[name]: self.config[name] for name in OPTIONS if name in self.config}
        self.learner = Learner.fitted(traits, labels, self.config["sterkte"], **limits)
        with self.storage.write_to(self.resource) as folder:
            self.learner.write(folder / FILE)
        return self.resource

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        return training_data

    def process(self, messages: list[Message]) -> list[Message]:
        for message in messages:
            given = message.get("metadata") or {}
            if self.learner is not None and "vraag" in given and "keuze" not in given:
                self.read(message, given["vraag"], self.learner)
        return messages

    @classmethod
    @abstractmethod
    def examples(cls, config: dict[str, Any]) -> Iterator[tuple[Sequence[str], str]]:
        """The traits of each example with its label, in a fixed order."""

    @abstractmethod
    def read(self, message: Message, asked: dict[str, Any], learner: Learner) -> None:
        """Writes on the message what was learned about one like it."""
