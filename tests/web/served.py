"""The web application as the tests see it, and sensible answers for a walk through it."""

from __future__ import annotations

import contextlib
from collections import Counter
from collections.abc import AsyncIterator, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from starlette.applications import Starlette

from bot.client.api import Talk
from bot.conversation.factory import database
from bot.settings import Settings
from bot.web.app import create_app
from tests.web import server
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


@contextlib.contextmanager
def serving(settings: Settings) -> Iterator[Site]:
    """The application of these settings on a port of its own, with its database."""
    tables = database(settings)
    tables.upgrade()
    tables.close()
    app = _without_rasa(create_app(settings))
    with server.serving(app) as url:
        yield Site(url, app)


def _without_rasa(app: Starlette) -> Starlette:
    whole = app.router.lifespan_context

    @contextlib.asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        async with whole(app):
            app.state.gateway.dialogue.rasa = Order(app.state.gateway.conversations)
            yield

    app.router.lifespan_context = lifespan
    return app


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
