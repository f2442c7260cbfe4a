"""The client's pages: begin, talk, delete. They work without a script, and better with it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID, uuid4

from pydantic import TypeAdapter
from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from bot.conversation import typist
from bot.conversation.service import Unknown
from bot.conversation.view import CARE, KEEP
from bot.web import auth, invitation, receipt
from bot.web.gateway import GONE
from bot.web.hearing import hear
from bot.web.message import Message
from bot.web.render import page, said
from bot.web.stored import Unavailable, stored

Json = dict[str, Any]

_seed = TypeAdapter(UUID)

HEADINGS = {
    403: "Geen toegang",
    404: "Dit is er niet",
    413: "Dat is te veel tekst",
    503: "Even een storing",
}


async def begin(request: Request) -> Response:
    """Where to begin or go on: at what the link was for, or at what the client chooses."""
    return page(
        request,
        "start.html",
        gedragingen=request.app.state.content.behaviours,
        begonnen=await _begun(request),
        uitnodiging=await invitation.held(request),
        begin=uuid4(),
        vrij=request.app.state.open_to_all,
        andere=await _others(request),
    )


async def start(request: Request) -> Response:
    """Begins a conversation; its first question is put by the page that shows it."""
    auth.from_own_page(request)
    form = await request.form()
    behaviour = form.get("gedrag")
    if behaviour is None and await invitation.held(request):
        await request.app.state.gateway.begin(auth.token(request))
        return RedirectResponse("/gesprek", status_code=303)
    if behaviour not in request.app.state.content.behaviours:
        return error(request, 422, "Kies waar [je|uw] gesprek over gaat.")
    if not request.app.state.open_to_all:
        raise auth.Refused
    seed = _seed.validate_python(form.get("begin", uuid4()))
    token = await stored(request.app.state.beginnings.begin, behaviour, seed)
    return auth.remember(request, RedirectResponse("/gesprek", status_code=303), token)


async def conversation(request: Request) -> Response:
    gesprek = await auth.client(request)
    own = request.app.state
    state = await own.gateway.state(gesprek)
    gone = await stored(own.review.erased_on, gesprek, own.unshared_days)
    shown = _shown(state, _marked(state["geschiedenis"]))
    return page(request, "gesprek.html", **shown, verloopt=gone)


async def say(request: Request) -> Response:
    """A message from a page without a script: handled, and then the page anew."""
    auth.from_own_page(request)
    form = await request.form()
    try:
        counted = await receipt.before(request, form)
        reply = await _deliver(request, form)
    except Unavailable:
        return page(request, "storing.html", 503, velden=form.multi_items())
    if reply["gesprek"] is None:
        return page(request, "gesprek.html", **_shown(reply, _said(reply)))
    if reply["status"] == GONE:
        return await receipt.gone(request, counted)
    return RedirectResponse("/gesprek#nu", status_code=303)


async def turn(request: Request) -> Response:
    """A message from the page's script: answered with only what is new on the page."""
    auth.from_own_page(request)
    form = await request.form()
    counted = await receipt.before(request, form)
    reply = await _deliver(request, form)
    if reply["status"] == GONE:
        return await receipt.gone(request, counted)
    return page(request, "beurt.html", **_shown(reply, _said(reply)))


async def hand_over(request: Request) -> Response:
    """Who types from now on, in a conversation that is filled in together."""
    auth.from_own_page(request)
    gesprek = await auth.client(request)
    to = str((await request.form()).get("wie", ""))
    await stored(typist.hand_over, request.app.state.gateway.conversations, gesprek, to)
    return RedirectResponse("/gesprek#nu", status_code=303)


def error(request: Request, status: int, detail: str) -> Response:
    """A page for what cannot be done, with a way on; `detail` may hold both forms."""
    coach = request.url.path.startswith("/coach")
    heading = HEADINGS.get(status, "Dat lukt niet")
    explained = said(request, detail)
    return page(request, "fout.html", status, kop=heading, uitleg=explained, coach=coach)


async def _begun(request: Request) -> bool:
    try:
        await auth.client(request)
    except Unknown:
        return False
    return True


async def _others(request: Request) -> bool:
    """Whether this device can open a conversation besides the one that is open."""
    if not auth.others(request):
        return False
    return any(each != auth.token(request) for each in await invitation.on_device(request))


async def _deliver(request: Request, form: FormData) -> Json:
    return await hear(request, _message(form), auth.client)


def _message(form: FormData) -> Message:
    """Raises pydantic.ValidationError for what none of our forms sends."""
    said: Json = {name: form[name] for name in ("bericht_id", "vraag") if name in form}
    ticked = [value for value in form.getlist("keuzes") if value]
    if "opdracht" in form:
        said["opdracht"] = form["opdracht"]
    elif "keuze" in form:
        said["keuze"] = form["keuze"]
    elif ticked:
        said["keuze"] = ticked
    else:
        said["tekst"] = form.get("tekst", "")
    return Message.model_validate(said)


def _shown(state: Json, messages: Sequence[Json]) -> Json:
    """What the templates of the conversation need; every question shown has its own message id."""
    return {
        "gesprek": state["gesprek"],
        "berichten": messages,
        "vraag": state["vraag"],
        "voortgang": state["voortgang"],
        "status": state["status"],
        "voorlezen": state["voorlezen"],
        # A reply from before this could be chosen does not say it.
        "typt": state.get("typt"),
        # A reply from before there was a glossary has no words, and one without a database neither.
        "moeilijk": state.get("moeilijk", []),
        "meteen": (state["vraag"] or {}).get("id") == CARE,
        "bericht_id": uuid4(),
        "BEWAAR": KEEP,
    }


def _said(reply: Json) -> list[Json]:
    return [{"van": "bot", "tekst": text} for text in reply["berichten"]]


def _marked(history: Sequence[Json]) -> list[Json]:
    """The history with the client's last message marked: there the page opens."""
    own = [index for index, entry in enumerate(history) if entry["van"] == "client"]
    last = own[-1] if own else None
    return [{**entry, "nu": index == last} for index, entry in enumerate(history)]


routes = [
    Route("/", begin),
    Route("/start", start, methods=["POST"]),
    Route("/gesprek", conversation),
    Route("/gesprek", say, methods=["POST"]),
    Route("/gesprek/beurt", turn, methods=["POST"]),
    Route("/gesprek/wie-typt", hand_over, methods=["POST"]),
]
