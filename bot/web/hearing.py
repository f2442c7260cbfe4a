"""A message from any page or program: delivered, and answered when it cries for help."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from starlette.requests import Request

from bot.store.database import DatabaseUnavailable
from bot.web.message import Message
from bot.web.stored import Unavailable

Json = dict[str, Any]
Finder = Callable[[Request], Awaitable[str]]


async def hear(request: Request, message: Message, find: Finder) -> Json:
    """The reply; help lines come even when the database or Rasa is down. Raises as deliver."""
    gateway = request.app.state.gateway
    try:
        reply: Json = await gateway.deliver(await find(request), message)
        return reply
    except (Unavailable, DatabaseUnavailable):
        aid: Json | None = gateway.first_aid(message)
        if aid is None:
            raise
        return aid
