"""What a client wants to talk about, in the words that the client chose from."""

from __future__ import annotations

from typing import Any

from bot.content.content import Content
from bot.content.landmarks import OWN_TOPIC, Landmark

Json = dict[str, Any]


def wishes(content: Content, found: Json, typed: str = "") -> list[str]:
    """In the client's own order; `typed` comes after words that somebody else typed."""
    own = f"“{found['keuze_anders']}”{typed}" if found["keuze_anders"] else None
    labels = content.question(Landmark.AGENDA).knoppen
    named = {
        **{id_: block.clientnaam for id_, block in content.blocks.items()},
        **({**labels, OWN_TOPIC: own} if own else labels),
    }
    return [named[each] for each in found["keuze_client"] if each in named]
