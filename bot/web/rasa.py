"""The one place that talks to Rasa: text in, bot messages out, over loopback."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import httpx

from bot.language.neutral import neutral

TIMEOUT = 5.0
"""Seconds a turn may take; the lease on a conversation lasts longer."""


class RasaUnavailable(Exception):
    """Rasa does not answer, or answered with something else than messages."""


@dataclass(frozen=True)
class Said:
    """`complete` when the turn reached its end: the last action said so."""

    messages: list[str]
    complete: bool


class Rasa:
    def __init__(self, url: str, client: httpx.AsyncClient) -> None:
        self.url = url
        self.client = client

    async def say(self, sender: str, text: str, metadata: dict[str, Any]) -> Said:
        body = {"sender": sender, "message": neutral(text), "metadata": metadata}
        try:
            response = await self.client.post(
                f"{self.url}/webhooks/rest/webhook", json=body, timeout=TIMEOUT
            )
            response.raise_for_status()
            replies = response.json()
        except (httpx.HTTPError, ValueError) as error:
            raise RasaUnavailable(type(error).__name__) from None
        messages = [reply["text"] for reply in replies if "text" in reply]
        return Said(messages, any("klaar" in reply.get("custom", {}) for reply in replies))

    async def language_model(self) -> str | None:
        """Which language model Rasa understands Dutch with; None when it does not answer."""
        try:
            response = await self.client.get(f"{self.url}/webhooks/rest/taalmodel", timeout=2.0)
            response.raise_for_status()
            return str(response.json()["taalmodel"])
        except (httpx.HTTPError, ValueError, KeyError, TypeError):
            return None
