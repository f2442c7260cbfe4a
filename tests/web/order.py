"""Walks the topics as the rules under data/rules do, for pages that are tested without Rasa."""

from __future__ import annotations

from typing import Any

from bot.content.content import Content
from bot.content.schema import CLOSING, OPENING
from bot.conversation.care import Care
from bot.conversation.judgement import Understood
from bot.conversation.service import AlreadyHandled, Conversations, Turn
from bot.conversation.side import ANSWERED_HERE
from bot.language.interpret import interpret
from bot.language.question import Question
from bot.web.rasa import RasaUnavailable, Said


class Order:
    """Stands where `bot.web.rasa.Rasa` stands; `away` is how often Rasa is not there."""

    def __init__(self, conversations: Conversations) -> None:
        self.conversations = conversations
        self.care = Care(conversations.database, conversations.archive)
        self.away = 0

    async def language_model(self) -> str | None:
        return "ingebouwd"

    async def say(self, sender: str, text: str, metadata: dict[str, Any]) -> Said:
        if self.away:
            self.away -= 1
            raise RasaUnavailable("away")
        gesprek = sender.partition("~")[0]
        if metadata.get("opdracht") == "hervat":
            return Said(self._walk(gesprek), True)
        try:
            return Said(self._act(gesprek, text, metadata), True)
        except AlreadyHandled:
            return Said(self._walk(gesprek), True)

    def _act(self, gesprek: str, text: str, metadata: dict[str, Any]) -> list[str]:
        key = metadata["bericht_id"]
        if suspected := metadata.get("vermoeden"):
            return self.care.ask_back(gesprek, key, suspected)
        verdict = _verdict(text, metadata)
        match verdict.uitkomst:
            case "wissen":
                return self.conversations.ask_delete(gesprek, key).messages
            case "pauze":
                return self.conversations.pause(gesprek, key).messages
            case "antwoord" if metadata["zijvraag"] and verdict.waarde == "ja":
                return self.conversations.delete(gesprek).messages
            case "antwoord" | "weet_niet" | "overslaan" | "onbegrepen" if not metadata["zijvraag"]:
                said = self.conversations.answer(gesprek, key, verdict).messages
            case "terug":
                said = self.conversations.back(gesprek, key).messages
            case remark if not metadata["zijvraag"]:
                said = self.conversations.remark(gesprek, key, remark, verdict.taal).messages
            case _:
                self.conversations.resume(gesprek)
                said = []
        return said + self._walk(gesprek)

    def _walk(self, gesprek: str) -> list[str]:
        standing = self.conversations.view(gesprek).vraag
        if standing and standing.id in ANSWERED_HERE:
            return []
        turn = Turn(again=True)
        while turn.again:
            for block in blocks(self.conversations.archive.current):
                asked = self.conversations.ask(gesprek, block)
                if asked.messages:
                    return asked.messages
            turn = self.conversations.close(gesprek)
        return turn.messages


def blocks(content: Content) -> list[str]:
    """Every topic, the opening first and the closing last."""
    between = [each for each in content.blocks if each not in (OPENING, CLOSING)]
    return [OPENING, *between, CLOSING]


def _verdict(text: str, metadata: dict[str, Any]) -> Understood:
    if "opdracht" in metadata:
        return Understood(metadata["opdracht"], button=True)
    if "keuze" in metadata:
        return Understood("antwoord", metadata["keuze"], button=True)
    asked = metadata["vraag"]
    options = tuple((value, label) for value, label in asked.get("options", ()))
    heard = interpret(Question(asked["kind"], asked.get("statement", ""), options), text)
    return Understood(
        heard.uitkomst, heard.waarde, heard.bevestigen, heard.liever_niet, taal=heard.taal
    )
