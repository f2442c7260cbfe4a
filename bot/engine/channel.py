"""The door of Rasa: its own REST channel, which also tells which language model it runs on.

Without a model Rasa would serve all the same, and answer nothing; here it stops.
"""

from __future__ import annotations

import sys
from collections.abc import Awaitable, Callable
from typing import Any

from rasa.core.channels.channel import UserMessage
from rasa.core.channels.rest import RestInput
from sanic import Blueprint, Sanic, response
from sanic.request import Request
from sanic.response import HTTPResponse

from bot.engine.spacynlp import installed


class Channel(RestInput):  # type: ignore[misc]
    """Answers `GET /webhooks/rest/taalmodel` besides what the REST channel answers."""

    def blueprint(self, on_new_message: Callable[[UserMessage], Awaitable[Any]]) -> Blueprint:
        label = installed().label
        made = super().blueprint(on_new_message)

        @made.route("/taalmodel", methods=["GET"])
        async def language_model(_: Request) -> HTTPResponse:
            return response.json({"taalmodel": label})

        @made.listener("after_server_start")
        async def stop_without_model(app: Sanic, _: object) -> None:
            if not app.ctx.agent.is_ready():
                sys.exit("Rasa stopt: het model is niet te laden. De reden staat hierboven.")

        return made
