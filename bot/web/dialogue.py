"""One exchange with Rasa, whose memory of a conversation may be lost at any moment."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

from bot.conversation import side
from bot.conversation.inbox import Inbox, Route
from bot.conversation.service import Conversations, Unknown
from bot.conversation.view import QuestionView, View
from bot.language.safety import Signal
from bot.web.message import Message
from bot.web.rasa import Rasa, RasaUnavailable, Said
from bot.web.stored import Unavailable, stored

FRESH_AFTER = 12
"""Turns under one name at Rasa, whose work grows with the length of what it remembers."""

Json = dict[str, Any]


class Dialogue:
    """The database knows where a conversation stands; Rasa is walked there when it does not."""

    def __init__(self, conversations: Conversations, inbox: Inbox, rasa: Rasa) -> None:
        self.conversations = conversations
        self.inbox = inbox
        self.rasa = rasa

    async def converse(
        self,
        gesprek: str,
        message: Message,
        text: str,
        shown: View,
        words: str | None = None,
        suspected: Signal | None = None,
    ) -> list[str]:
        """One exchange with Rasa; when its memory was lost, first back to where we were."""
        metadata = _metadata(message, shown.vraag, words, suspected)
        route = await stored(self.inbox.route, gesprek)
        aside = shown.vraag is not None and shown.vraag.id in (side.PAUSE, side.DELETE)
        if route.sender is None or (route.turns >= FRESH_AFTER and not aside):
            await self.resume(gesprek)
        said = await self._say(gesprek, text, metadata)
        if said.complete:
            return said.messages
        if await self._gone(gesprek):
            return said.messages
        messages = await self.resume(gesprek, anew=True)
        entry = await stored(self.inbox.entry, gesprek, message.key)
        now = await stored(self.conversations.view, gesprek)
        if entry.handled or now.vraag is None or now.vraag != shown.vraag:
            return messages
        said = await self._say(gesprek, text, metadata)
        if not said.complete:
            raise Unavailable
        return said.messages

    async def _say(self, gesprek: str, text: str, metadata: Json) -> Said:
        route = await stored(self.inbox.route, gesprek)
        await stored(self.inbox.reroute, gesprek, Route(route.sender, route.turns + 1))
        return await self._rasa(str(route.sender), text, metadata)

    async def resume(self, gesprek: str, anew: bool = False) -> list[str]:
        """A fresh name at Rasa, and a walk along the topics to the question that is open."""
        await stored(self.conversations.resume, gesprek)
        route = Route(f"{gesprek}~{uuid4().hex[:8]}", 0)
        await stored(self.inbox.reroute, gesprek, route)
        said = await self._rasa(
            str(route.sender), "hervat", {"opdracht": "hervat", "opnieuw": anew}
        )
        if not said.complete:
            raise Unavailable
        return said.messages

    async def _rasa(self, sender: str, text: str, metadata: Json) -> Said:
        try:
            return await self.rasa.say(sender, text, metadata)
        except RasaUnavailable as error:
            raise Unavailable from error

    async def _gone(self, gesprek: str) -> bool:
        try:
            await stored(self.conversations.view, gesprek)
        except Unknown:
            return True
        return False


def _metadata(
    message: Message, asked: QuestionView | None, words: str | None, suspected: Signal | None
) -> Json:
    """What Rasa is told of a message beside its words."""
    told: Json = {
        "bericht_id": message.key,
        "vraag": asked.for_language() if asked else {"kind": "open"},
        "zijvraag": asked is not None and asked.id == side.DELETE,
    }
    more = {
        "woorden": words,
        "keuze": message.keuze,
        "opdracht": message.opdracht,
        "vermoeden": suspected.category if suspected else None,
    }
    return told | {name: value for name, value in more.items() if value is not None}
