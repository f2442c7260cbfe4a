"""The words that address a reader with u; `bot.content.pronoun.familiar` finds those with je."""

from __future__ import annotations

import re

_POLITE = re.compile(r"(?<!\w)(?:u|uw|uwe|uzelf)(?!\w)", re.IGNORECASE)


def polite(text: str) -> str | None:
    found = _POLITE.search(text)
    return found.group() if found else None
