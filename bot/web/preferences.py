"""How somebody wants our pages to look: known words in one plain cookie, and nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass

from starlette.requests import Request
from starlette.responses import Response

COOKIE = "weergave"
KEPT = 365 * 24 * 60 * 60
"""Seconds."""

CHOICES: Mapping[str, tuple[str, ...]] = {
    "tekst": ("gewoon", "groot", "heel_groot"),
    "contrast": ("gewoon", "hoog"),
    "tempo": ("direct", "rustig", "heel_rustig"),
    "beelden": ("aan", "uit"),
}
"""The first of each is what stands without a choice."""


@dataclass(frozen=True)
class Preferences:
    tekst: str = "gewoon"
    contrast: str = "gewoon"
    tempo: str = "direct"
    beelden: str = "aan"

    @property
    def classes(self) -> str:
        """For <html>: each choice that is not the usual one."""
        return " ".join(f"{name}-{choice}" for name, choice in self._chosen())

    @property
    def cookie(self) -> str:
        return ".".join(f"{name}:{choice}" for name, choice in self._chosen())

    def _chosen(self) -> list[tuple[str, str]]:
        return [pair for pair in asdict(self).items() if pair[1] != CHOICES[pair[0]][0]]


def known(given: Mapping[str, str]) -> Preferences:
    """What is no choice of ours is as if it was not said."""
    return Preferences(
        **{name: given[name] for name in CHOICES if given.get(name) in CHOICES[name]}
    )


def of(request: Request) -> Preferences:
    parts = (part.partition(":") for part in request.cookies.get(COOKIE, "").split("."))
    return known({name: choice for name, _, choice in parts})


def keep(response: Response, chosen: Preferences, secure: bool) -> None:
    """Without a choice there is no cookie either."""
    if chosen == Preferences():
        response.delete_cookie(COOKIE, httponly=True, samesite="lax")
        return
    # Lax: who comes in by a link in a mail sees the pages as they were set, too.
    response.set_cookie(
        COOKIE, chosen.cookie, max_age=KEPT, httponly=True, samesite="lax", secure=secure
    )
