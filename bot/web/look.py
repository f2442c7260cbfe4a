"""The stylesheet and the logo, each at an address that changes with what it holds."""

from __future__ import annotations

import gzip
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.look.stylesheet import stylesheet
from bot.look.theme import Theme

FOREVER = {"cache-control": "public, max-age=31536000, immutable", "vary": "accept-encoding"}


@dataclass(frozen=True)
class Asset:
    name: str
    suffix: str
    kind: str
    """The media type."""
    body: bytes

    @cached_property
    def address(self) -> str:
        return f"/static/{self.name}.{sha256(self.body).hexdigest()[:16]}.{self.suffix}"

    @property
    def route(self) -> Route:
        return Route(self.address, self._answer)

    @cached_property
    def _small(self) -> bytes:
        return gzip.compress(self.body, mtime=0)

    async def _answer(self, request: Request) -> Response:
        if "gzip" not in request.headers.get("accept-encoding", ""):
            return Response(self.body, headers=FOREVER, media_type=self.kind)
        small = {**FOREVER, "content-encoding": "gzip"}
        return Response(self._small, headers=small, media_type=self.kind)


class Look:
    """Raises LookMissing."""

    def __init__(self, theme: Theme) -> None:
        sheet = stylesheet(theme.palette).encode()
        self.style = Asset("stijl", "css", "text/css", sheet)
        mark = theme.logo
        self.logo = Asset("logo", mark.suffix, mark.kind, mark.body) if mark else None

    @property
    def routes(self) -> list[Route]:
        return [asset.route for asset in (self.style, self.logo) if asset]
