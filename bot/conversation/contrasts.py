"""What does not go together in the answers, in words for the coach, each with those answers."""

from __future__ import annotations

from typing import Any

from bot.content.landmarks import Landmark
from bot.conversation import phrase
from bot.conversation.situation import Situation
from bot.igm.contradiction import Contradiction, contradictions
from bot.igm.intention import INTENTION
from bot.igm.profile import Profile

MARKS = (Landmark.IMPORTANCE.value, Landmark.CONFIDENCE.value)


def contrasts(found: Profile, situation: Situation) -> list[dict[str, Any]]:
    rules = situation.content.scoring.rules()
    return [
        {
            "soort": each.kind,
            "determinant": each.determinant,
            "tekst": _told(each, situation),
            "antwoorden": list(_causes(each)),
        }
        for each in contradictions(found, situation.items(), rules)
    ]


def _told(found: Contradiction, situation: Situation) -> str:
    words = {"determinant": situation.content.block(found.determinant).naam}
    if found.items:
        one, other = (phrase.quoted(item, situation) for item in found.items)
        words |= {"een": one, "ander": other}
    marks = zip(("belang", "vertrouwen"), MARKS, strict=True)
    words |= {
        name: phrase.number(value)
        for name, mark in marks
        if (value := situation.value(mark)) is not None
    }
    template = getattr(situation.content.texts.coach, f"tegenstelling_{found.kind}")
    return situation.say(template, **words)


def _causes(found: Contradiction) -> tuple[str, ...]:
    """The answers to look at; where all answers about something speak, what they are about."""
    if found.items:
        return found.items
    if found.kind in ("belang_hoger", "vertrouwen_hoger"):
        return MARKS
    return INTENTION, found.determinant
