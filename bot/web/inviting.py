"""The coach's invitations: a new link, a list of who began, and a link that is taken back."""

from __future__ import annotations

from typing import Any

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from bot.conversation.invitations import OPEN, Invited
from bot.web import auth
from bot.web.coach import STATES
from bot.web.qr import qr
from bot.web.render import page
from bot.web.sheet import day, title
from bot.web.stored import stored

PLACE = "/coach/uitnodigingen"
TERMS = {7: "een week", 30: "een maand", 90: "drie maanden", 180: "een half jaar"}
"""Days that a link can work."""
USUAL = 90
LINKS = {"verlopen": "link verlopen", "ingetrokken": "link ingetrokken"}

Json = dict[str, Any]


async def overview(request: Request) -> Response:
    auth.coach(request)
    return await _list(request)


async def invite(request: Request) -> Response:
    """A new link, or a new one for a client that has one; the link is shown this once."""
    _from_coach(request)
    form = await request.form()
    days = _days(str(form.get("dagen", "")))
    invitations = request.app.state.gateway.invitations
    if code := form.get("clientcode"):
        return await _list(request, await stored(invitations.renew, str(code), days))
    behaviour = str(form.get("gedrag", ""))
    if behaviour not in request.app.state.content.behaviours:
        return await _list(request, status=422, mist="Kies waar het gesprek over gaat.")
    return await _list(request, await stored(invitations.invite, behaviour, days))


async def withdraw(request: Request) -> Response:
    _from_coach(request)
    code = str((await request.form()).get("clientcode", ""))
    await stored(request.app.state.gateway.invitations.withdraw, code)
    return RedirectResponse(PLACE, status_code=303)


async def _list(
    request: Request, made: Invited | None = None, status: int = 200, mist: str | None = None
) -> Response:
    lines = await stored(request.app.state.gateway.invitations.all)
    return page(
        request,
        "coach_uitnodigingen.html",
        status,
        uitnodigingen=[_row(request, line) for line in lines],
        gedragingen=request.app.state.content.behaviours,
        termijnen=TERMS,
        gewoon=USUAL,
        gemaakt=_link(request, made) if made else None,
        mist=mist,
    )


def _row(request: Request, line: Json) -> Json:
    begun = STATES[line["status"]] if line["status"] else "nog niet begonnen"
    return {
        **line,
        "onderwerp": title(request.app.state.content, line["gedrag"]),
        "stand": begun if line["link"] == OPEN else f"{begun}, {LINKS[line['link']]}",
        "gemaakt": day(line["gemaakt_op"]),
        "verloopt": day(line["verloopt_op"]),
        "open": line["link"] == OPEN,
    }


def _link(request: Request, made: Invited) -> Json:
    address = str(request.url_for("uitnodiging", sleutel=made.sleutel))
    return {
        "adres": address,
        "qr": qr(address),
        "clientcode": made.clientcode,
        "verloopt": day(made.verloopt_op.isoformat()),
    }


def _days(chosen: str) -> int:
    return int(chosen) if chosen.isdecimal() and int(chosen) in TERMS else USUAL


def _from_coach(request: Request) -> None:
    auth.coach(request)
    auth.from_own_page(request)


routes = [
    Route(PLACE, overview),
    Route(PLACE, invite, methods=["POST"]),
    Route(f"{PLACE}/intrekken", withdraw, methods=["POST"]),
]
