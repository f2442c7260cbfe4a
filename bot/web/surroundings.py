"""What stands around every page of a client: the way out, and the lock."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from starlette.requests import Request

from bot.web import auth


@dataclass(frozen=True)
class Surroundings:
    way_out: str
    lock_after: int
    """Minutes without activity; 0 is never."""


def around(request: Request) -> dict[str, Any]:
    """For every template. A browser that holds no conversation has nothing to hide."""
    chosen: Surroundings = request.app.state.surroundings
    begun = auth.begun_here(request)
    lockable = begun and auth.LOCK_COOKIE not in request.cookies
    return {
        "snelweg": chosen.way_out,
        "heeft_gesprek": begun,
        "slot_minuten": chosen.lock_after if lockable else 0,
    }
