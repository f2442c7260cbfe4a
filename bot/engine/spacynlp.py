"""Loads the language model under one name, whichever of the two is there.

Rasa finds the provider of a spaCy model by the name of its class, so this one carries it too.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import spacy
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.nlu.constants import SPACY_DOCS
from rasa.nlu.model import InvalidModelError
from rasa.nlu.utils import spacy_utils
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.engine.languagemodel import LanguageModel, find

SILENCE = "."
USED = frozenset(("tok2vec", "ner", "sentencizer", "senter"))
"""Parts of a pipeline that something here reads; the others would only cost time."""


@DefaultV1Recipe.register(
    [
        DefaultV1Recipe.ComponentType.MODEL_LOADER,
        DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER,
    ],
    is_trainable=False,
    model_from="SpacyNLP",
)
class SpacyNLP(spacy_utils.SpacyNLP):  # type: ignore[misc]
    """Rasa's loader, but it keeps capitals, which names are known by."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        return {"case_sensitive": True}

    @staticmethod
    def load_model(spacy_model_name: str) -> spacy_utils.SpacyModel:
        """Raises InvalidModelError when there is none."""
        model = installed()
        config = spacy.util.load_config(model.folder / "config.cfg")
        unused = [name for name in config["nlp"]["pipeline"] if name not in USED]
        language = spacy.load(model.folder, exclude=unused)
        return spacy_utils.SpacyModel(language, model.identity)

    def process(self, messages: list[Message], model: spacy_utils.SpacyModel) -> list[Message]:
        """The classifier cannot do with a message without a word; it gets a full stop to read."""
        for message in messages:
            text = message.get(TEXT) or ""
            message.set(SPACY_DOCS[TEXT], model.model(text if text.strip() else SILENCE))
        return messages

    @classmethod
    def fingerprint_addon(cls, config: dict[str, Any]) -> str:
        """Rasa's cache would give back results of the other model, as the name is the same."""
        return installed().identity


def installed() -> LanguageModel:
    """Raises InvalidModelError when there is none."""
    model = find(map(Path, sys.path), Path(sys.prefix))
    if model is None:
        raise InvalidModelError("Er is geen taalmodel. Zet het klaar met: ./run install")
    return model
