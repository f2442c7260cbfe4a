"""The pages that a municipality answers for: privacy and accessibility, from what is in force."""

from __future__ import annotations

from dataclasses import dataclass, replace

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.content.content import Content
from bot.web import auth, preferences, receipt
from bot.web.render import page, said


@dataclass(frozen=True)
class Cookie:
    name: str
    purpose: str
    kept: str


COOKIES = (
    Cookie(
        auth.CLIENT_COOKIE,
        "opent [jouw|uw] gesprek, zodat [je|u] later verder kunt",
        f"{auth.KEPT // (24 * 60 * 60)} dagen",
    ),
    Cookie(
        receipt.COOKIE,
        "laat zien dat alles gewist is, als [je|u] dat vroeg",
        f"hoogstens {receipt.KEPT // 60} minuten",
    ),
    Cookie(
        auth.LOCK_COOKIE,
        "houdt [je|uw] woorden van het scherm, tot [jij|u] verdergaat",
        f"{auth.KEPT // (24 * 60 * 60)} dagen",
    ),
    Cookie(
        auth.OTHERS_COOKIE,
        "opent een ander gesprek dat op dit apparaat begonnen is, als [jij|u] dat kiest",
        f"{auth.KEPT // (24 * 60 * 60)} dagen",
    ),
    Cookie(
        preferences.COOKIE,
        "onthoudt hoe [jij|u] de pagina's wilt zien, als [je|u] dat kiest",
        f"{preferences.KEPT // (24 * 60 * 60)} dagen",
    ),
)
"""All that a client's browser gets."""


async def privacy(request: Request) -> Response:
    content: Content = request.app.state.content
    return page(
        request,
        "privacy.html",
        bewaren=content.safety.bewaren,
        ongedeeld=request.app.state.unshared_days,
        verborgen=list(content.texts.gevoelig.soorten.values()),
        cookies=[replace(each, purpose=said(request, each.purpose)) for each in COOKIES],
    )


async def accessibility(request: Request) -> Response:
    return page(request, "toegankelijkheid.html")


routes = [Route("/privacy", privacy), Route("/toegankelijkheid", accessibility)]
