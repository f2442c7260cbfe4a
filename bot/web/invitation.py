"""The link that a coach gives: it opens the conversation where it was, on any device."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from bot.conversation.invitations import Invitation
from bot.conversation.service import Unknown
from bot.conversation.status import RELEASED
from bot.web import auth
from bot.web.render import page
from bot.web.stored import stored


async def follow(request: Request) -> Response:
    """Trades the token in the address for a cookie, so that it leaves the address bar.

    It changes nothing yet: a program that looks at links beforehand begins no conversation.
    """
    token = request.path_params["sleutel"]
    try:
        found = await stored(request.app.state.gateway.invitations.opened, token)
    except Unknown:
        return page(request, "link_werkt_niet.html", 404)
    return auth.remember(request, RedirectResponse(_place(found), status_code=303), token)


async def held(request: Request) -> Invitation | None:
    """The invitation that this browser came with, where its conversation is still to begin."""
    try:
        found: Invitation = await stored(
            request.app.state.gateway.invitations.opened, auth.token(request)
        )
    except Unknown:
        return None
    return found if found.gesprek is None else None


def _place(found: Invitation) -> str:
    if found.gesprek is None:
        return "/"
    return "/gesprek/nakijken" if found.gesprek_status == RELEASED else "/gesprek#nu"


routes = [Route("/u/{sleutel}", follow, name="uitnodiging")]
