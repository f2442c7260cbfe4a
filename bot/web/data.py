"""The client's own data: what is stored, who can read it, a copy to keep, and all of it gone."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.conversation.erasure import Erasure
from bot.conversation.export import Exporter
from bot.conversation.exported import Answer, Export
from bot.conversation.service import Unknown
from bot.conversation.status import RELEASED
from bot.web import auth, planform
from bot.web.receipt import PAGE, carried, farewell, shown_once
from bot.web.render import page, said
from bot.web.stored import stored

MY_DATA = "/gesprek/gegevens"
FILE = "kopie"
"""A name that does not tell what is in it, to who sees the list of downloads."""

NEWEST = 5
"""So many times that somebody looked are on the page; all of them are in the copy."""

OTHER, EARLIER = "anders", "wat [je|u] later veranderde"
"""Headings in the copy to read, besides the topics."""


async def my_data(request: Request) -> Response:
    found = await _own(request)
    return page(request, "gegevens.html", kopie=found, bewaren=_days(request), LAATSTE=NEWEST)


async def readable(request: Request) -> Response:
    """One file that needs nothing else, to read and to print."""
    found, earlier = await _own(request), said(request, EARLIER)
    topics: dict[str, list[Answer]] = {}
    for each in found.antwoorden:
        topics.setdefault(each.onderwerp or OTHER if each.telt else earlier, []).append(each)
    topics[earlier] = topics.pop(earlier, [])
    plan = planform.sheet(found.plannen[0], request.app.state.content) if found.plannen else {}
    file = page(request, "bestanden/kopie.html", kopie=found, onderwerpen=topics, **plan)
    return _to_keep(file, "html")


async def as_json(request: Request) -> Response:
    found = await _own(request)
    text = found.model_dump_json(indent=2)
    return _to_keep(Response(text, media_type="application/json; charset=utf-8"), "json")


async def over_api(request: Request) -> Response:
    found = await stored(_exporter(request).get, await auth.own_conversation(request))
    return JSONResponse(found.model_dump(mode="json"))


async def ask(request: Request) -> Response:
    view = request.app.state.gateway.conversations.view
    shown = await stored(view, await auth.client(request))
    return page(request, "wissen.html", gedeeld=shown.status == RELEASED)


async def erase(request: Request) -> Response:
    auth.from_own_page(request)
    try:
        gesprek = await auth.client(request)
        erasure = Erasure(request.app.state.gateway.conversations)
        return farewell(request, await stored(erasure.erase, gesprek))
    except Unknown:
        # Pressed twice: the first one did it.
        return farewell(request, None)


async def erased(request: Request) -> Response:
    return shown_once(request, page(request, "gewist.html", bewijs=carried(request)))


def _to_keep(response: Response, kind: str) -> Response:
    response.headers["content-disposition"] = f'attachment; filename="{FILE}.{kind}"'
    return response


async def _own(request: Request) -> Export:
    return await stored(_exporter(request).get, await auth.client(request))


def _exporter(request: Request) -> Exporter:
    return Exporter(request.app.state.gateway.conversations)


def _days(request: Request) -> int:
    """After so many days the sentence of a signal is erased."""
    days: int = request.app.state.content.safety.bewaren
    return days


routes = [
    Route(MY_DATA, my_data),
    Route(f"{MY_DATA}/{FILE}.html", readable),
    Route(f"{MY_DATA}/{FILE}.json", as_json),
    Route(f"{MY_DATA}/wissen", ask),
    Route(f"{MY_DATA}/wissen", erase, methods=["POST"]),
    Route(PAGE, erased),
]
api_routes = [Route("/gesprekken/{gesprek}/gegevens", over_api)]
