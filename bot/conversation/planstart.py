"""The first draft of a plan, from what the client released: nothing is chosen for anyone yet."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bot.content.content import Content
from bot.content.landmarks import Landmark
from bot.conversation.plan import Plan
from bot.conversation.wishes import wishes
from bot.igm.item import DETERMINANTS

Json = dict[str, Any]
REASONS = 3
"""Quotes at most that say why it matters."""
LONGEST = 180
"""Characters of a quote."""


def begin(content: Content, found: Json) -> Plan:
    """`found` is the released summary."""
    return Plan(
        doel=_goal(content, found["gedrag"]),
        wensen=_lines(wishes(content, found)),
        waarom=_lines(_reasons(content, found["citaten"])[:REASONS]),
        helpt=_lines([_name(content, each) for each in found["krachten"]]),
        hulp=_lines([each["label"] for each in found["praktisch"] if each["hulp"] == "graag"]),
        rekening=_lines([*found["rekening_houden_met"], *_rather_not(found)]),
        vrijwillig=content.plan.zinnen.vrijwillig,
    )


def aims(found: Json) -> tuple[str, ...]:
    """Determinants to begin an action with: what the client chose, or else what was suggested."""
    chosen = tuple(each for each in found["keuze_client"] if each in DETERMINANTS)
    return chosen or tuple(found["prioriteiten"])


def _goal(content: Content, behaviour: str) -> str:
    found = content.behaviours.get(behaviour)
    if found is None:
        return ""
    period = found.vormen.get("periode")
    return f"{found.titel}, {period}" if period else found.titel


def _reasons(content: Content, quotes: Sequence[Json]) -> list[str]:
    return [f"“{_cut(each['tekst'])}”" for each in quotes if _says_why(content, each)]


def _says_why(content: Content, quote: Json) -> bool:
    """What was said about the behaviour itself, or about how much it matters."""
    if quote["determinant"] == "houding":
        return True
    known = (each for block in content.blocks.values() for each in block.vragen)
    return any(each.id == quote["vraag"] and each.over == Landmark.IMPORTANCE for each in known)


def _rather_not(found: Json) -> list[str]:
    return [f"Liever niet: “{found['liever_niet']}”"] if found["liever_niet"] else []


def _cut(words: str) -> str:
    return words if len(words) <= LONGEST else f"{words[:LONGEST].rsplit(' ', 1)[0]} …"


def _name(content: Content, determinant: str) -> str:
    block = content.blocks.get(determinant)
    return block.naam if block else determinant


def _lines(parts: Sequence[str]) -> str:
    return "\n".join(parts)
