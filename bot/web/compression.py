"""Answers packed for a slow line; none that another site's page asked for.

Who may put words of their own beside a secret, and sees how long the packed answer is, guesses
the secret piece by piece (BREACH). No page of ours repeats what stands in an address, and a form
of another site is refused; a request that comes from elsewhere gets its answer unpacked besides.
"""

from __future__ import annotations

from starlette.middleware.gzip import GZipMiddleware
from starlette.requests import Request
from starlette.types import ASGIApp, Receive, Scope, Send

from bot.web.auth import same_origin

LEVEL = 6
"""Of zlib: higher costs more time than it saves on the line."""


class Compression:
    def __init__(self, app: ASGIApp) -> None:
        self.plain = app
        self.packed = GZipMiddleware(app, compresslevel=LEVEL)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        ours = scope["type"] == "http" and same_origin(Request(scope))
        await (self.packed if ours else self.plain)(scope, receive, send)
