"""Refuses a body that no client would type, before it is read into memory."""

from __future__ import annotations

from collections.abc import Callable

from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

Refuse = Callable[[Request], Response]
"""Makes the answer, a page or a problem, to a body that is too large."""
LARGEST = 128 * 1024
"""Bytes: the longest message in four-byte characters, with room for its JSON."""


class BodyLimit:
    def __init__(self, app: ASGIApp, refuse: Refuse) -> None:
        self.app = app
        self.refuse = refuse

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["method"] not in ("POST", "PUT", "PATCH"):
            await self.app(scope, receive, send)
            return
        body = await _read(receive)
        if body is None:
            await self.refuse(Request(scope))(scope, receive, send)
            return
        await self.app(scope, _replay(body, receive), send)


async def _read(receive: Receive) -> bytes | None:
    """The body, or None as soon as it is too large; the rest is read and thrown away."""
    body, kept, more = bytearray(), True, True
    while more:
        message = await receive()
        if message["type"] != "http.request":
            return None
        body += message.get("body", b"") if kept else b""
        more = message.get("more_body", False)
        if len(body) > LARGEST:
            kept, body = False, bytearray()
    return bytes(body) if kept else None


def _replay(body: bytes, receive: Receive) -> Receive:
    given = False

    async def again() -> Message:
        nonlocal given
        if given:
            return await receive()
        given = True
        return {"type": "http.request", "body": body, "more_body": False}

    return again
