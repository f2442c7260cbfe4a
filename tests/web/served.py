"""The web application as the tests see it, and sensible answers for a walk through it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from starlette.applications import Starlette

from bot.client.api import Talk
from tests.web.order import Order

ROUTE = {"START": "begin", "INSTEMMING": "ja", "GEZONDHEID": "ja", "OVERZICHT": "klopt"}
SENSIBLE = {"k5": "4", "liniaal": "7"}

STUCK = 5
"""So often no question is put in one conversation."""

Answers = Mapping[str, str | list[str]]
"""Question id or kind of question to what is said or pressed there."""


@dataclass(frozen=True)
class Site:
    url: str
    app: Starlette

    @property
    def coach_key(self) -> str:
        key: str = self.app.state.coach_key
        return key

    @property
    def order(self) -> Order:
        order: Order = self.app.state.gateway.dialogue.rasa
        return order


def walk(talk: Talk, answers: Answers, until: str | None) -> None:
    """Goes on until the conversation ends or the question `until` stands."""
    asked: Counter[str] = Counter()
    while (question := talk.question) and question["id"] != until:
        asked[question["id"]] += 1
        assert asked[question["id"]] < STUCK, f"blijft staan op {question['id']}: {talk.turn}"
        kind = question["soort"]
        value = answers.get(question["id"], answers.get(kind, ROUTE.get(question["id"])))
        if value == "weet_niet":
            talk.command("weet_niet")
        elif kind == "open":
            talk.say(str(value or f"woorden bij {question['id']}"))
        else:
            talk.press(value or SENSIBLE.get(kind) or _first(question))


def _first(question: Mapping[str, Any]) -> str | list[str]:
    first = str(question["knoppen"][0]["waarde"])
    return [first] if question["soort"] == "meerkeuze" else first
