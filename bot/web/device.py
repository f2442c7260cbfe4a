"""What a device shows and keeps of a conversation: the quick way out, the lock, the clean exit.

The lock is a cookie that hides words and asks for no secret. The page's script sets it too, so
that it holds at once and without a connection.
"""

from __future__ import annotations

from uuid import uuid4

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from bot.web import auth
from bot.web.problem import LOCKED, problem
from bot.web.render import page
from bot.web.surroundings import Surroundings

AFTER_LOCK = {"gesprek": "/gesprek#nu", "stop": "/stop"}


async def way_out(request: Request) -> Response:
    """Without a script: what stays in the browser's history then opens on the lock."""
    chosen: Surroundings = request.app.state.surroundings
    return _locked(request, RedirectResponse(chosen.way_out, status_code=303))


async def lock(request: Request) -> Response:
    if not auth.begun_here(request):
        return _unlocked(RedirectResponse("/", status_code=303))
    return _locked(request, page(request, "slot.html"))


async def unlock(request: Request) -> Response:
    auth.from_own_page(request)
    chosen = str((await request.form()).get("naar", ""))
    address = AFTER_LOCK.get(chosen, AFTER_LOCK["gesprek"])
    return _unlocked(RedirectResponse(address, status_code=303))


async def closed(request: Request, _: Exception) -> Response:
    """Instead of any page with words, while the lock is on."""
    if request.url.path.startswith("/api/"):
        return problem(423, LOCKED)
    return RedirectResponse("/slot", status_code=303)


async def choose(request: Request) -> Response:
    """Asks the database nothing: leaving a device must be possible when that is away."""
    return page(request, "stop.html", bericht_id=uuid4(), andere=auth.others(request))


async def stop(request: Request) -> Response:
    """The device forgets; what was said stays stored."""
    auth.from_own_page(request)
    response = auth.forget_all(_unlocked(RedirectResponse("/gestopt", status_code=303)))
    response.headers["clear-site-data"] = '"cache", "cookies", "storage"'
    return response


async def stopped(request: Request) -> Response:
    return page(request, "gestopt.html")


def _locked(request: Request, response: Response) -> Response:
    if auth.begun_here(request):
        response.set_cookie(
            auth.LOCK_COOKIE,
            "1",
            max_age=auth.KEPT,
            httponly=True,
            samesite="lax",
            secure=request.url.scheme == "https",
        )
    return response


def _unlocked(response: Response) -> Response:
    response.delete_cookie(auth.LOCK_COOKIE, httponly=True, samesite="lax")
    return response


routes = [
    Route("/weg", way_out),
    Route("/slot", lock),
    Route("/slot", unlock, methods=["POST"]),
    Route("/stop", choose),
    Route("/stop", stop, methods=["POST"]),
    Route("/gestopt", stopped),
]
