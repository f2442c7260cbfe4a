"""Names and places in a message, as far as the language model knows them.

Training keeps which language model it was done with; with another one nothing is loaded.
"""

from __future__ import annotations

from typing import Any

from rasa.engine.graph import ExecutionContext
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.constants import SPACY_DOCS
from rasa.nlu.extractors.spacy_entity_extractor import SpacyEntityExtractor
from rasa.nlu.model import InvalidModelError
from rasa.nlu.utils.spacy_utils import SpacyModel
from rasa.shared.nlu.constants import ENTITIES, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.engine.spacynlp import installed

FILE = "taalmodel.txt"


@DefaultV1Recipe.register(
    DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=True, model_from="SpacyNLP"
)
class Namen(SpacyEntityExtractor):  # type: ignore[misc]
    """Rasa's own extractor, on the document that the pipeline already made."""

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> Namen:
        made: Namen = cls(config)
        made.storage, made.resource = model_storage, resource
        return made

    def train(self, training_data: TrainingData, model: SpacyModel) -> Resource:
        with self.storage.write_to(self.resource) as folder:
            (folder / FILE).write_text(model.fingerprint(), "utf-8")
        return self.resource

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> Namen:
        """Raises InvalidModelError when this model was trained with another language model."""
        with model_storage.read_from(resource) as folder:
            trained = (folder / FILE).read_text("utf-8")
        if trained != installed().identity:
            raise InvalidModelError(
                f"Dit model is getraind met een ander taalmodel ({trained}) dan hier staat "
                f"({installed().identity}). Train het opnieuw met: ./run train"
            )
        return cls.create(config, model_storage, resource, execution_context)

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        return training_data

    def process(self, messages: list[Message], model: SpacyModel) -> list[Message]:
        for message in messages:
            doc = message.get(SPACY_DOCS[TEXT])
            found = self._extract_entities(doc) if doc is not None else []
            kept = self.filter_irrelevant_entities(found, self._config["dimensions"])
            message.set(ENTITIES, self.add_extractor_name(kept), add_to_output=True)
        return messages
