"""The question that the gateway sends along with a message."""

from __future__ import annotations

from typing import Any

from bot.language.question import Question


def question(asked: dict[str, Any]) -> Question:
    return Question(
        kind=asked["kind"],
        statement=asked.get("statement", ""),
        options=tuple((value, label) for value, label in asked.get("options", ())),
        item=asked.get("item", ""),
        favours=asked.get("favours", True),
    )
