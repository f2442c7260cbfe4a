"""How the pages look: large letters, high contrast, a calm pace, pictures with the answers."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from bot.web import auth, preferences
from bot.web.render import page
from bot.web.wayback import way_back

DISPLAY = "/weergave"
AT_LAST_MESSAGE = {"/gesprek": "/gesprek#nu"}


async def display(request: Request) -> Response:
    return page(request, "weergave.html", terug=_back(request, request.query_params.get("terug")))


async def choose(request: Request) -> Response:
    """Keeps what was chosen and goes back to where the client was."""
    auth.from_own_page(request)
    form = await request.form()
    back = _back(request, form.get("terug"))
    response = RedirectResponse(AT_LAST_MESSAGE.get(back, back), status_code=303)
    given = {name: str(choice) for name, choice in form.items()}
    preferences.keep(response, preferences.known(given), request.url.scheme == "https")
    return response


def _back(request: Request, given: object) -> str:
    return way_back(request, str(given))


routes = [
    Route(DISPLAY, display),
    Route(DISPLAY, choose, methods=["POST"]),
]
