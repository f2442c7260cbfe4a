"""What may tell of danger, learned from examples.

Rules come first, before Rasa is even asked. This one only makes the bot ask what was meant: by a
message that no rule knows, or by one in which a rule suspects what may mean something else.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from ruamel.yaml import YAML

from bot.engine.examples import Examples
from bot.engine.learner import Learner
from bot.engine.lines import answers, files, intents
from bot.language.safety import Watch
from bot.language.traits import danger_traits

DANGER = "onraad"
"""Under this name the likeliest category and the chance of any danger stand on a message."""
SUSPICION = "vermoeden"
"""The category that a rule suspects, in the metadata of a message."""
NONE = "geen"


def _labelled(config: dict[str, Any]) -> Iterator[tuple[str, str]]:
    for file in files(config["voorbeelden"]):
        for text in file["berichten"]:
            yield str(text), file["categorie"]
    for folder in config["gewoon"]:
        for file in files(folder):
            for _, text in (*intents(file), *answers(file)):
                yield text, NONE


def phrases(path: Path) -> dict[str, list[str]]:
    """What the rules watch for; the file was checked before this process began."""
    found: dict[str, list[str]] = YAML(typ="safe").load(path.read_text("utf-8"))["woorden"]
    return found


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class Onraad(Examples):
    @classmethod
    def examples(cls, config: dict[str, Any]) -> Iterator[tuple[Sequence[str], str]]:
        """Labelled by category; `geen` for the harmless, and so is what the other steps learn."""
        watch = Watch(phrases(Path(config["woorden"])))
        for text, category in _labelled(config):
            signal = watch.read(text)
            suspected = signal.category if signal and signal.doubtful else None
            yield danger_traits(text, suspected), category

    def read(self, message: Message, asked: dict[str, Any], learner: Learner) -> None:
        suspected = (message.get("metadata") or {}).get(SUSPICION)
        chances = learner.chances(danger_traits(message.get(TEXT), suspected))
        calm = chances.pop(NONE, 0.0)
        likeliest = max(chances, key=chances.__getitem__)
        message.set(DANGER, [likeliest, 1.0 - calm])
