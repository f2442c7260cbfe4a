"""The proof that all is gone, carried to the page that shows it.

In a cookie of the client's own browser: so nothing of it is stored with us, and it stands in no
address, which would stay in the history of the browser. It is not signed: only the browser that
shows it could change it.
"""

from __future__ import annotations

import base64
import binascii

from pydantic import TypeAdapter, ValidationError
from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from bot.conversation import side
from bot.conversation.erasure import Erasure, Held, Receipt
from bot.conversation.service import Unknown
from bot.store.database import DatabaseUnavailable
from bot.web import auth
from bot.web.stored import Unavailable, stored

COOKIE = "bewijs"
PAGE = "/gewist"
KEPT = 10 * 60
"""Seconds at most: it goes as soon as the page has been shown."""

_receipt = TypeAdapter(Receipt)


async def before(request: Request, form: FormData) -> tuple[str, Held] | None:
    """Whose conversation an answer in the chat may now delete, and what is stored of it.

    None also where that cannot be counted: the message itself goes before the proof.
    """
    if form.get("vraag") != side.DELETE:
        return None
    try:
        gesprek = await auth.client(request)
        return gesprek, await stored(_erasure(request).held, gesprek)
    except (Unknown, Unavailable, DatabaseUnavailable):
        return None


async def gone(request: Request, counted: tuple[str, Held] | None) -> Response:
    """To the last page, after a deletion in the chat."""
    if counted is None:
        return farewell(request, None)
    return farewell(request, await stored(_erasure(request).receipt, *counted))


def farewell(request: Request, receipt: Receipt | None) -> Response:
    """To the last page, with the proof where there is one; the conversation's key is forgotten."""
    response = auth.forget(RedirectResponse(PAGE, status_code=303))
    if receipt is not None:
        response.set_cookie(
            COOKIE,
            base64.urlsafe_b64encode(_receipt.dump_json(receipt)).decode().rstrip("="),
            max_age=KEPT,
            path=PAGE,
            httponly=True,
            samesite="strict",
            secure=request.url.scheme == "https",
        )
    return response


def carried(request: Request) -> Receipt | None:
    """The proof that this browser brings along; None for what is none."""
    text = request.cookies.get(COOKIE, "")
    try:
        return _receipt.validate_json(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)))
    except (ValidationError, binascii.Error, ValueError):
        return None


def shown_once(request: Request, response: Response) -> Response:
    """Nothing stays in the browser either, once this is the page on the screen.

    The chat's script meets the page first, in the background; a browser that does not say which
    of the two it is keeps the proof for its minutes.
    """
    if request.headers.get("sec-fetch-dest") == "document":
        response.delete_cookie(COOKIE, path=PAGE, httponly=True, samesite="strict")
    return response


def _erasure(request: Request) -> Erasure:
    return Erasure(request.app.state.gateway.conversations)
