"""Who is asking: a client by the token of one conversation, a coach by the installation's key."""

from __future__ import annotations

import hmac
from collections.abc import Iterable
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from bot.conversation.service import Unknown

CLIENT_COOKIE = "gesprek"
COACH_COOKIE = "coach"
LOCK_COOKIE = "slot"
OTHERS_COOKIE = "andere"
MOST_OTHERS = 20
"""So many conversations at most does a device keep besides the one that is open."""
COACH = "coach"
"""The one account of coaches: everyone with the installation's key."""
KEPT = 14 * 24 * 60 * 60
"""Seconds that a browser can go on with a conversation."""


class Refused(Exception):
    """No key, or not the right one."""


class Locked(Exception):
    """This browser shows no words until somebody opens its lock."""


async def client(request: Request) -> str:
    """The conversation that the request's token opens. Raises Unknown, Locked."""
    if _bearer(request) is None:
        unlocked(request)
    held = token(request)
    if not held:
        raise Unknown
    return await run_in_threadpool(request.app.state.gateway.inbox.owner, held)


def unlocked(request: Request) -> None:
    """Raises Locked while this browser holds a conversation and its lock is on."""
    if begun_here(request) and LOCK_COOKIE in request.cookies:
        raise Locked


def token(request: Request) -> str:
    """What the request holds to open a conversation with; empty when it holds nothing."""
    return _bearer(request) or request.cookies.get(CLIENT_COOKIE, "")


def remember(request: Request, response: Response, token: str) -> Response:
    """Lets this browser go on with what the token opens; what was open stays among the others."""
    response.set_cookie(CLIENT_COOKIE, token, **_kept(request))
    kept = [request.cookies.get(CLIENT_COOKIE, ""), *others(request)]
    return _keep(request, response, [each for each in kept if each != token])


def set_aside(request: Request, response: Response, token: str) -> Response:
    """Lets this browser open it later; what is open now stays open."""
    return _keep(request, response, [token, *others(request)])


def others(request: Request) -> list[str]:
    """What this browser can open besides what is open now, the newest first."""
    return [each for each in request.cookies.get(OTHERS_COOKIE, "").split(".") if each]


def _keep(request: Request, response: Response, tokens: Iterable[str]) -> Response:
    known = [each for each in dict.fromkeys(tokens) if each][:MOST_OTHERS]
    if known:
        response.set_cookie(OTHERS_COOKIE, ".".join(known), **_kept(request))
    elif OTHERS_COOKIE in request.cookies:
        response.delete_cookie(OTHERS_COOKIE, httponly=True, samesite="lax")
    return response


def _kept(request: Request) -> dict[str, Any]:
    """Lax: a link is opened from a mail or a message."""
    https = request.url.scheme == "https"
    return {"max_age": KEPT, "httponly": True, "samesite": "lax", "secure": https}


def forget(response: Response) -> Response:
    """The conversation that is open; the others stay."""
    response.delete_cookie(CLIENT_COOKIE, httponly=True, samesite="lax")
    return response


def forget_all(response: Response) -> Response:
    response.delete_cookie(OTHERS_COOKIE, httponly=True, samesite="lax")
    return forget(response)


def begun_here(request: Request) -> bool:
    """Whether this browser holds the key of a conversation; says nothing about the database."""
    return bool(request.cookies.get(CLIENT_COOKIE))


async def own_conversation(request: Request) -> str:
    """As `client`, and the conversation in the path is that one."""
    gesprek = await client(request)
    if gesprek != request.path_params["gesprek"]:
        raise Unknown
    return gesprek


def coach(request: Request) -> str:
    """Who looks. Raises Refused unless the request carries the coach's key."""
    given = _bearer(request) or request.cookies.get(COACH_COOKIE, "")
    _check(request, given)
    return COACH


def coach_login(request: Request, key: str) -> Response:
    """Trades the key in the address for a cookie, so that it leaves the address bar."""
    _check(request, key)
    response = RedirectResponse("/coach", status_code=303)
    # Lax: the address may be opened from a mail program in the same browser.
    response.set_cookie(COACH_COOKIE, key, httponly=True, samesite="lax")
    return response


def from_own_page(request: Request) -> None:
    """Raises Refused for what a browser says that another site's page sent."""
    if not same_origin(request):
        raise Refused


def same_origin(request: Request) -> bool:
    """Whether a browser says that its own page sent this; others than browsers say nothing."""
    return request.headers.get("sec-fetch-site", "same-origin") in ("same-origin", "none")


def _check(request: Request, given: str) -> None:
    expected: str = request.app.state.coach_key
    if not hmac.compare_digest(given.encode(), expected.encode()):
        raise Refused


def _bearer(request: Request) -> str | None:
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    return token if scheme.lower() == "bearer" and token else None
