"""The last step of the pipeline: what does this message mean as an answer to this question?

The gateway sends the question along as metadata. The rules of `bot.language` decide with
the classifier's guess as advice, and the intent that Rasa's rules act on is their verdict.
"""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import (
    ENTITIES,
    ENTITY_ATTRIBUTE_TYPE,
    ENTITY_ATTRIBUTE_VALUE,
    INTENT,
    TEXT,
)
from rasa.shared.nlu.training_data.message import Message

from bot.engine.asked import question
from bot.engine.keuze import CHOICES
from bot.engine.onraad import DANGER, SUSPICION
from bot.engine.opdracht import COMMAND
from bot.engine.strekking import LEVELS
from bot.language.interpret import ANSWER, interpret
from bot.language.names import names
from bot.language.outcome import Outcome, Parse
from bot.language.trust import Trust

TRUSTED = {
    "zwijgen": "silent",
    "vragend": "asking",
    "stellig": "certain",
    "gok": "guess",
    "binnenin": "within",
    "waarschijnlijk": "likely",
    "zeker": "sure",
    "gekozen": "chosen",
    "twijfel": "doubt",
    "onraad": "danger",
    "vermoeden": "suspected",
}


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class Duiding(GraphComponent):
    """Replaces the classifier's intent by the outcome of the language rules.

    The config has a Dutch name for each field of `Trust`.
    """

    def __init__(self, trust: Trust) -> None:
        self.trust = trust

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> Duiding:
        return cls(Trust(**{field: config[name] for name, field in TRUSTED.items()}))

    def process(self, messages: list[Message]) -> list[Message]:
        for message in messages:
            given = message.get("metadata") or {}
            if "vraag" in given or "opdracht" in given:
                outcome = self.read(given, message)
                message.set(
                    INTENT,
                    {"name": intent_of(given, outcome), "confidence": 1.0},
                    add_to_output=True,
                )
                found = {**asdict(outcome), "namen": named(message)}
                message.set("uitkomst", found, add_to_output=True)
        return messages

    def read(self, given: dict[str, Any], message: Message) -> Outcome:
        """A button says what it means; a text is interpreted for the question at hand."""
        if "opdracht" in given:
            return Outcome(given["opdracht"])
        if "keuze" in given:
            return Outcome("antwoord", given["keuze"])
        if "woorden" in given:
            return Outcome("antwoord")
        return interpret(
            question(given["vraag"]), message.get(TEXT), parsed(message, self.trust), self.trust
        )


def parsed(message: Message, trust: Trust) -> Parse:
    """What the learners before this step wrote on the message."""
    intent, confidence = intended(message, trust)
    danger, chance = message.get(DANGER) or ("", 0.0)
    return Parse(
        intent=intent,
        confidence=confidence,
        levels=tuple(message.get(LEVELS) or ()),
        choices=tuple((message.get(CHOICES) or {}).items()),
        danger=danger,
        danger_chance=chance,
        suspected=SUSPICION in (message.get("metadata") or {}),
    )


def intended(message: Message, trust: Trust) -> tuple[str, float]:
    """The likeliest command with the chance of any, or an answer where no command would count."""
    command, chance = message.get(COMMAND) or ("", 0.0)
    return (command, chance) if chance >= trust.asking else (ANSWER, 1.0 - chance)


def named(message: Message) -> list[list[str]]:
    """Names and places as [kind, words], taken off the message: no rule looks at them."""
    found = [
        (each[ENTITY_ATTRIBUTE_TYPE], each[ENTITY_ATTRIBUTE_VALUE])
        for each in message.get(ENTITIES) or []
    ]
    message.set(ENTITIES, [], add_to_output=True)
    return [list(each) for each in names(found)]


def intent_of(given: dict[str, Any], outcome: Outcome) -> str:
    """In a side conversation the answer itself ("ja", "nee") steers the story."""
    if given.get("zijvraag") and outcome.uitkomst == "antwoord":
        return str(outcome.waarde) if outcome.waarde in ("ja", "nee") else "onbegrepen"
    return outcome.uitkomst
