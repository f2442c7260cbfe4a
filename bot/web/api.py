"""The public API under /api/v1: what the page, the terminal and the persona player use."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel, ConfigDict, ValidationError
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.conversation.trace import Access, Seen
from bot.web import auth
from bot.web.hearing import hear
from bot.web.message import Message
from bot.web.problem import problem


class Start(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    gedrag: str


async def start(request: Request) -> Response:
    body = Start.model_validate_json(await request.body())
    if not request.app.state.open_to_all:
        return problem(403, "Een gesprek begint hier met de link van een coach.")
    if body.gedrag not in request.app.state.content.behaviours:
        return problem(422, "Dit gedrag bestaat niet.", gedrag=list(_behaviours(request)))
    started, reply = await request.app.state.gateway.start(body.gedrag)
    made = {"clientcode": started.clientcode, "sleutel": started.sleutel}
    return JSONResponse({**reply, **made}, status_code=201)


async def behaviours(request: Request) -> Response:
    return JSONResponse(_behaviours(request))


async def state(request: Request) -> Response:
    gesprek = await auth.own_conversation(request)
    return JSONResponse(await request.app.state.gateway.state(gesprek))


async def say(request: Request) -> Response:
    auth.from_own_page(request)
    message = Message.model_validate_json(await request.body())
    return JSONResponse(await hear(request, message, auth.own_conversation))


async def delete(request: Request) -> Response:
    gesprek = await auth.own_conversation(request)
    await run_in_threadpool(request.app.state.gateway.conversations.delete, gesprek)
    return Response(status_code=204)


async def summaries(request: Request) -> Response:
    auth.coach(request)
    return JSONResponse(await run_in_threadpool(request.app.state.summaries.all))


async def summary(request: Request) -> Response:
    access = Access(auth.coach(request), Seen.SUMMARY_DATA)
    gesprek = request.path_params["gesprek"]
    return JSONResponse(await run_in_threadpool(request.app.state.summaries.get, gesprek, access))


def invalid(error: ValidationError) -> JSONResponse:
    """What is wrong with a body, without repeating what it said."""
    fields = [".".join(str(part) for part in each["loc"]) for each in error.errors()]
    return problem(422, "Het bericht heeft niet de goede vorm.", velden=fields)


def _behaviours(request: Request) -> dict[str, Any]:
    found = request.app.state.content.behaviours
    return {name: behaviour.titel for name, behaviour in found.items()}


routes = [
    Route("/gedragingen", behaviours),
    Route("/gesprekken", start, methods=["POST"]),
    Route("/gesprekken", summaries),
    Route("/gesprekken/{gesprek}", state),
    Route("/gesprekken/{gesprek}", delete, methods=["DELETE"]),
    Route("/gesprekken/{gesprek}/berichten", say, methods=["POST"]),
    Route("/gesprekken/{gesprek}/samenvatting", summary),
]
