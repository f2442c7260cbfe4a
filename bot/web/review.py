"""The client looks back: what is shared, what the coach will see, what is changed or taken back."""

from __future__ import annotations

from collections.abc import Callable

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from bot.conversation.given import Share
from bot.conversation.review import Review
from bot.web import auth
from bot.web.render import page
from bot.web.sheet import sheet
from bot.web.stored import stored

LOOK_BACK, CONVERSATION = "/gesprek/nakijken", "/gesprek#nu"
TOPICS = "onderwerpen"


async def look_back(request: Request) -> Response:
    gesprek = await auth.client(request)
    found = await stored(_review(request).overview, gesprek)
    return page(
        request,
        "nakijken.html",
        overzicht=found,
        bewaard=request.query_params.get("bewaard"),
        NIETS=Share.NOTHING,
        ZONDER=Share.NO_WORDS,
    )


async def share(request: Request) -> Response:
    """What is ticked is not shared; everything else is."""
    gesprek = await _own(request)
    kept = await _shared(request, gesprek)
    return RedirectResponse(f"{LOOK_BACK}?bewaard=delen" if kept else LOOK_BACK, status_code=303)


async def choose(request: Request) -> Response:
    """What to talk about, in the order of the button that was pressed."""
    gesprek = await _own(request)
    await _shared(request, gesprek)
    order = str((await request.form()).get(TOPICS, "")).split()
    async with request.app.state.gateway.alone(gesprek):
        kept = await stored(_review(request).choose, gesprek, order)
    if kept and await stored(_review(request).wants_words, gesprek):
        return RedirectResponse(CONVERSATION, status_code=303)
    address = f"{LOOK_BACK}?bewaard={TOPICS}#{TOPICS}" if kept else LOOK_BACK
    return RedirectResponse(address, status_code=303)


async def change(request: Request) -> Response:
    gesprek = await _own(request)
    await _shared(request, gesprek)
    question = str((await request.form()).get("verander", ""))
    return await _moved(request, gesprek, lambda: _review(request).reopen(gesprek, question))


async def take_back(request: Request) -> Response:
    gesprek = await _own(request)
    return await _moved(request, gesprek, lambda: _review(request).take_back(gesprek))


async def preview(request: Request) -> Response:
    """The coach's own page, of what would be shared now."""
    gesprek = await auth.client(request)
    found = await stored(_review(request).preview, gesprek)
    line = await run_in_threadpool(request.app.state.summaries.line, gesprek)
    shown = sheet(request.app.state.content, found, line)
    return page(request, "coach_blad.html", **shown, voorbeeld=True, alles=LOOK_BACK)


async def _own(request: Request) -> str:
    auth.from_own_page(request)
    return await auth.client(request)


async def _shared(request: Request, gesprek: str) -> bool:
    """Every button of the page sends the ticks along, so that none is lost on the way."""
    chosen = _chosen(await request.form())
    async with request.app.state.gateway.alone(gesprek):
        return await stored(_review(request).share, gesprek, chosen)


async def _moved(request: Request, gesprek: str, act: Callable[[], bool]) -> Response:
    """On to the question that stands now, or back where nothing changed."""
    moved = await request.app.state.gateway.beside(gesprek, act)
    return RedirectResponse(CONVERSATION if moved else LOOK_BACK, status_code=303)


def _chosen(form: FormData) -> dict[str, Share]:
    """Each question on the page with how much of its answer is shared."""
    withheld, wordless = set(form.getlist("niet")), set(form.getlist("woorden"))
    return {
        str(each): Share.NOTHING
        if each in withheld
        else Share.NO_WORDS
        if each in wordless
        else Share.ALL
        for each in form.getlist("vraag")
    }


def _review(request: Request) -> Review:
    review: Review = request.app.state.review
    return review


routes = [
    Route(LOOK_BACK, look_back),
    Route(LOOK_BACK, share, methods=["POST"]),
    Route(f"{LOOK_BACK}/{TOPICS}", choose, methods=["POST"]),
    Route(f"{LOOK_BACK}/veranderen", change, methods=["POST"]),
    Route(f"{LOOK_BACK}/terughalen", take_back, methods=["POST"]),
    Route("/gesprek/voorbeeld", preview),
]
