"""A line between a browser and the web application that can die without a word, or say all twice.

Nothing closes a dead line: no browser is told, as on a phone that drives into a tunnel.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from enum import Enum
from http.cookiejar import CookieJar, DefaultCookiePolicy

import httpx
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from tests.web.server import serving

METHODS = ["GET", "POST"]
OF_ONE_CONNECTION = {"connection", "keep-alive", "transfer-encoding", "date", "server"}


class Twice(Enum):
    AT_ONCE, ONE_AFTER_ANOTHER = range(2)


class Loses(Enum):
    """`MESSAGE`: what is sent does not arrive. `ANSWER`: it does, and no answer comes back."""

    MESSAGE, ANSWER = range(2)


@dataclass
class Line:
    """`url` is where a browser begins; it leads to `target`."""

    target: str
    url: str = ""
    twice: Twice | None = None
    loses: Loses | None = None
    sent: list[dict[str, str]] = field(default_factory=list)
    """The messages that came over the line, in order, one for each attempt."""
    client: httpx.AsyncClient = field(init=False)

    @contextmanager
    def open(self) -> Iterator[Line]:
        every = Route("/{path:path}", self._pass_on, methods=METHODS)
        app = Starlette(routes=[every], lifespan=self._reached)
        with serving(app) as self.url:
            yield self

    @asynccontextmanager
    async def _reached(self, _: Starlette) -> AsyncIterator[None]:
        # The browser's cookies and no others.
        none = CookieJar(DefaultCookiePolicy(allowed_domains=[]))
        async with httpx.AsyncClient(cookies=none, timeout=60, trust_env=False) as self.client:
            yield

    async def _pass_on(self, request: Request) -> Response:
        await request.body()
        if request.method == "POST":
            form = await request.form()
            self.sent.append({name: str(value) for name, value in form.items()})
        if self.loses is Loses.MESSAGE:
            return await self._silence(request)
        answers = await self._send(request)
        if self.loses is Loses.ANSWER:
            return await self._silence(request)
        return answers[-1]

    async def _send(self, request: Request) -> list[Response]:
        times = 1 if self.twice is None else 2
        if self.twice is Twice.AT_ONCE:
            return await asyncio.gather(*(self._once(request) for _ in range(times)))
        return [await self._once(request) for _ in range(times)]

    async def _once(self, request: Request) -> Response:
        url = httpx.URL(self.target).join(str(request.url).removeprefix(str(request.base_url)))
        headers = [(name, value) for name, value in request.headers.raw if name != b"connection"]
        body = await request.body()
        return _answer(
            await self.client.request(request.method, url, headers=headers, content=body)
        )

    async def _silence(self, request: Request) -> Response:
        """Until the browser gives up."""
        while not await request.is_disconnected():
            await asyncio.sleep(0.1)
        return Response()


def _answer(found: httpx.Response) -> Response:
    answer = Response(found.content, found.status_code)
    packed = {"content-encoding", "content-length"}
    answer.raw_headers = [
        (name.lower(), value)
        for name, value in found.headers.raw
        if name.decode().lower() not in OF_ONE_CONNECTION | packed
    ] + [(b"content-length", str(len(found.content)).encode())]
    return answer
