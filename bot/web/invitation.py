"""The link that a coach gives: it opens the conversation where it was, on any device.

A device can hold more than one: what a second link opens is put beside the first, and the client
chooses.
"""

from __future__ import annotations

from typing import Any

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from bot.conversation.invitations import Opened
from bot.conversation.service import Unknown
from bot.conversation.status import RELEASED
from bot.web import auth
from bot.web.render import page
from bot.web.sheet import title
from bot.web.stored import stored

CHOICE = "/gesprekken"


async def follow(request: Request) -> Response:
    """Trades the token in the address for a cookie, so that it leaves the address bar.

    It changes nothing yet: a program that looks at links beforehand begins no conversation.
    """
    token = request.path_params["sleutel"]
    try:
        found = await stored(request.app.state.gateway.invitations.opened, token)
    except Unknown:
        return page(request, "link_werkt_niet.html", 404)
    now = await _opened(request, auth.token(request))
    if now and now.gesprek and now.clientcode != found.clientcode:
        return auth.set_aside(request, RedirectResponse(CHOICE, status_code=303), token)
    return auth.remember(request, RedirectResponse(_place(found), status_code=303), token)


async def held(request: Request) -> Opened | None:
    """The invitation that this browser came with, where its conversation is still to begin."""
    found = await _opened(request, auth.token(request))
    return found if found and found.gesprek is None else None


async def choice(request: Request) -> Response:
    """Every conversation that this device can open."""
    auth.unlocked(request)
    current = await _opened(request, auth.token(request))
    shown = [_line(request, each, current) for each in (await on_device(request)).values()]
    return page(request, "gesprekken.html", gesprekken=shown)


async def choose(request: Request) -> Response:
    auth.from_own_page(request)
    auth.unlocked(request)
    code = str((await request.form()).get("gesprek", ""))
    for token, found in (await on_device(request)).items():
        if found.clientcode == code:
            place = RedirectResponse(_place(found), status_code=303)
            return auth.remember(request, place, token)
    return RedirectResponse(CHOICE, status_code=303)


async def on_device(request: Request) -> dict[str, Opened]:
    """Key to what it opens, each conversation once: the one that is open, then the newest."""
    found: dict[str, Opened] = {}
    for token in (auth.token(request), *auth.others(request)):
        opened = await _opened(request, token)
        if opened and opened.clientcode not in {each.clientcode for each in found.values()}:
            found[token] = opened
    return found


async def _opened(request: Request, token: str) -> Opened | None:
    if not token:
        return None
    try:
        found: Opened = await stored(request.app.state.gateway.invitations.held, token)
    except Unknown:
        return None
    return found


def _line(request: Request, found: Opened, current: Opened | None) -> dict[str, Any]:
    return {
        "code": found.clientcode,
        "over": title(request.app.state.content, found.gedrag),
        "begonnen": found.begonnen_op,
        "open": current is not None and current.clientcode == found.clientcode,
    }


def _place(found: Opened) -> str:
    if found.gesprek is None:
        return "/"
    return "/gesprek/nakijken" if found.gesprek_status == RELEASED else "/gesprek#nu"


routes = [
    Route("/u/{sleutel}", follow, name="uitnodiging"),
    Route(CHOICE, choice),
    Route(CHOICE, choose, methods=["POST"]),
]
