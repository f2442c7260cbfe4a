"""The web application: the client's chat, the coach's pages and the API behind one door."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
from pydantic import ValidationError
from sqlalchemy.exc import SQLAlchemyError
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from bot.conversation.beginning import Beginnings
from bot.conversation.factory import conversations, organisation
from bot.conversation.handover import Handovers
from bot.conversation.notes import Notes
from bot.conversation.plans import Plans
from bot.conversation.retention import expire, forget
from bot.conversation.review import Review
from bot.conversation.service import Conversations, Unknown
from bot.conversation.summaries import Summaries
from bot.look import theme
from bot.settings import Settings
from bot.store.database import DatabaseUnavailable
from bot.web import (
    api,
    coach,
    data,
    device,
    display,
    invitation,
    inviting,
    notes,
    pages,
    papers,
    pdf,
    plan,
    review,
)
from bot.web.auth import Locked, Refused
from bot.web.compression import Compression
from bot.web.gateway import Gateway
from bot.web.headers import Headers
from bot.web.look import Look
from bot.web.problem import (
    NO_ADDRESS,
    REFUSED,
    REFUSED_COACH,
    TOO_LARGE,
    UNAVAILABLE,
    UNKNOWN,
    problem,
)
from bot.web.rasa import Rasa
from bot.web.render import said
from bot.web.size import BodyLimit
from bot.web.stored import Unavailable
from bot.web.surroundings import Surroundings

STATIC = Path(__file__).parent / "static"
DAY = 24 * 60 * 60.0
"""Seconds."""


def create_app(settings: Settings | None = None) -> Starlette:
    """Raises ContentError for broken content or a theme that cannot be used, and LookMissing."""
    chosen = settings or Settings()
    look = Look(theme.load(chosen.huisstijl))
    served = conversations(chosen)

    @contextlib.asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        async with httpx.AsyncClient(trust_env=False) as client:
            rasa = Rasa(f"http://127.0.0.1:{chosen.poort_rasa}", client)
            app.state.gateway = Gateway(served, rasa)
            forgetting = asyncio.create_task(_forget(served, chosen.ongedeeld_dagen))
            yield
            forgetting.cancel()

    app = Starlette(
        routes=[
            Route("/gezondheid", health),
            Mount("/api/v1", routes=[*api.routes, *data.api_routes]),
            *look.routes,
            Mount("/static", StaticFiles(directory=STATIC), name="static"),
            *coach.routes,
            *notes.routes,
            *pdf.routes,
            *plan.routes,
            *inviting.routes,
            *invitation.routes,
            *device.routes,
            *pages.routes,
            *review.routes,
            *data.routes,
            *papers.routes,
            *display.routes,
        ],
        middleware=[
            Middleware(Headers),
            Middleware(Compression),
            Middleware(BodyLimit, refuse=too_large),
        ],
        exception_handlers={
            Unknown: unknown,
            Refused: refused,
            Locked: device.closed,
            Unavailable: unavailable,
            DatabaseUnavailable: unavailable,
            ValidationError: invalid,
            HTTPException: refused_by_router,
        },
        lifespan=lifespan,
    )
    app.state.look = look
    app.state.words = served.organisation
    app.state.pronoun = chosen.aanspreekvorm
    app.state.surroundings = Surroundings(chosen.snelweg, chosen.slot_minuten)
    app.state.review = Review(served)
    app.state.beginnings = Beginnings(served, chosen.sleutel())
    app.state.content = served.archive.current
    app.state.open_to_all = chosen.zonder_uitnodiging
    app.state.unshared_days = chosen.ongedeeld_dagen
    app.state.coach_key = chosen.coachsleutel()
    app.state.notes = Notes(served.database)
    app.state.summaries = Summaries(served.database, served.archive, organisation(chosen))
    about = (served.database, served.archive.current, chosen.aanspreekvorm)
    app.state.plans, app.state.handovers = Plans(*about), Handovers(*about)
    return app


async def _forget(served: Conversations, unshared: int) -> None:
    """Every day, and so at every start; what fails is tried again the next time."""
    sentences = served.archive.current.safety.bewaren
    while True:
        with contextlib.suppress(DatabaseUnavailable, SQLAlchemyError):
            await run_in_threadpool(expire, served.database, unshared)
            await run_in_threadpool(forget, served.database, sentences)
        await asyncio.sleep(DAY)


async def health(request: Request) -> Response:
    """Whether the database and Rasa answer; never a word about a conversation."""
    gateway: Gateway = request.app.state.gateway
    language_model = await gateway.dialogue.rasa.language_model()
    parts = {"database": True, "rasa": language_model is not None}
    try:
        await run_in_threadpool(gateway.conversations.database.ping)
    except DatabaseUnavailable:
        parts["database"] = False
    healthy = all(parts.values())
    body = {"status": "goed" if healthy else "niet_goed", **parts, "taalmodel": language_model}
    return JSONResponse(body, status_code=200 if healthy else 503)


async def unknown(request: Request, _: Exception) -> Response:
    return _error(request, 404, UNKNOWN)


async def refused(request: Request, _: Exception) -> Response:
    coach = request.url.path.startswith("/coach")
    return _error(request, 403, REFUSED_COACH if coach else REFUSED)


async def unavailable(request: Request, _: Exception) -> Response:
    return _error(request, 503, UNAVAILABLE)


async def invalid(request: Request, error: Exception) -> Response:
    assert isinstance(error, ValidationError)
    if request.url.path.startswith("/api/"):
        return api.invalid(error)
    return pages.error(request, 422, "Dat bericht kunnen we niet lezen.")


def too_large(request: Request) -> Response:
    return _error(request, 413, TOO_LARGE)


async def refused_by_router(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    return _error(request, error.status_code, NO_ADDRESS)


def _error(request: Request, status: int, detail: str) -> Response:
    if request.url.path.startswith("/api/"):
        return problem(status, said(request, detail))
    return pages.error(request, status, detail)
