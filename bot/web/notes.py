"""What a coach adds to the page before the talk: how it is sent, and how it stands beside it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from bot.content.content import Content
from bot.conversation.notes import (
    MOST_IMPRESSION,
    MOST_REASON,
    UNKNOWN,
    VIEWS,
    Invalid,
    Kind,
    Note,
    Notes,
    impression,
    topics,
    view,
)
from bot.web import auth, pages
from bot.web.bars import BANDS
from bot.web.dates import clock
from bot.web.sheet import name
from bot.web.stored import stored

Json = dict[str, Any]

PLACE = "/coach/gesprekken/{gesprek}"
WORDS = {each: BANDS.get(each, "weet ik niet") for each in VIEWS}
SAVED = {
    Kind.TOPICS: "De onderwerpen zijn aangepast.",
    Kind.IMPRESSION: "De indruk is bewaard.",
    Kind.VIEW: "Het eigen beeld is bewaard.",
}


async def noted(request: Request, shown: Json, saved: str | None = None) -> Json:
    """For the template: the page as `shown`, with what the coach added to it."""
    content: Content = request.app.state.content
    found = shown["samenvatting"]
    newest = await stored(_notes(request).newest, found["gesprek"])
    about_this = [each for each in newest.values() if _is_after(each, shown["vrijgegeven_op"])]
    ordered = next((each for each in about_this if each.kind is Kind.TOPICS), None)
    return {
        **shown,
        "onderwerpen": _in_order(shown["onderwerpen"], ordered),
        "eigen": {
            "voorgesteld": shown["onderwerpen"],
            "onderwerpen": _told(ordered),
            "geschrapt": [name(content, each) for each in ordered.content["geschrapt"]]
            if ordered
            else [],
            "indruk": _told(newest.get(Kind.IMPRESSION)),
            "beeld": _told(newest.get(Kind.VIEW)),
            "naast": _beside(shown["groepen"], newest.get(Kind.VIEW)),
            "woorden": WORDS,
            "bewaard": next((SAVED[each] for each in SAVED if each.value == saved), None),
            "hoogstens": {"indruk": MOST_IMPRESSION, "reden": MOST_REASON},
        },
    }


async def write_topics(request: Request) -> Response:
    """Of the summary as the coach read it: its own topics, whatever a form names."""

    async def read(form: FormData) -> Json:
        suggested = await stored(request.app.state.summaries.topics, request.path_params["gesprek"])
        return topics(suggested, _fields(form, "plaats"), str(form.get("reden", "")))

    return await _write(request, Kind.TOPICS, read)


async def write_impression(request: Request) -> Response:
    async def read(form: FormData) -> Json:
        if "indruk" not in form:
            raise Invalid("Er staat niets in wat bewaard kan worden.")
        return impression(str(form["indruk"]))

    return await _write(request, Kind.IMPRESSION, read)


async def write_view(request: Request) -> Response:
    async def read(form: FormData) -> Json:
        return view(_fields(form, "beeld"))

    return await _write(request, Kind.VIEW, read)


async def _write(request: Request, kind: Kind, read: Callable[[FormData], Any]) -> Response:
    who = auth.coach(request)
    auth.from_own_page(request)
    gesprek = request.path_params["gesprek"]
    form = await request.form()
    try:
        content = await read(form)
    except Invalid as error:
        return pages.error(request, 422, str(error))
    in_copy = form.get("niet_in_kopie") is None
    await stored(_notes(request).write, gesprek, who, kind, content, in_copy)
    where = PLACE.format(gesprek=gesprek)
    return RedirectResponse(f"{where}?bewaard={kind.value}#{kind.value}", status_code=303)


def _fields(form: FormData, prefix: str) -> dict[str, str]:
    """`plaats:context` and its like, without what comes before the colon."""
    return {
        key.partition(":")[2]: str(value)
        for key, value in form.items()
        if key.startswith(f"{prefix}:")
    }


def _is_after(note: Note, released: str | None) -> bool:
    """What was said of the topics of an earlier release says nothing of these."""
    return released is not None and note.at >= datetime.fromisoformat(released)


def _in_order(suggested: list[Json], ordered: Note | None) -> list[Json]:
    if ordered is None:
        return suggested
    by_name = {each["determinant"]: each for each in suggested}
    return [by_name[each] for each in ordered.content["volgorde"] if each in by_name]


def _told(note: Note | None) -> Json | None:
    if note is None:
        return None
    when = {"wie": note.who, "op": clock(note.at), "in_kopie": note.in_copy}
    return {**note.content, **when} if note.kind is not Kind.VIEW else when


def _beside(groups: list[Json], own: Note | None) -> list[Json]:
    """The client's band and the coach's, and whether they differ; never a sum of it."""
    chosen: Mapping[str, str] = own.content if own else {}
    return [
        {
            "id": bar["id"],
            "naam": bar["naam"],
            "client": bar["woord"],
            "coach": (mine := chosen.get(bar["id"])),
            "verschilt": mine not in (None, UNKNOWN, bar["band"])
            and bar["band"] in VIEWS
            and not bar["grijs"],
        }
        for group in groups
        for bar in group["balken"]
    ]


def _notes(request: Request) -> Notes:
    notes: Notes = request.app.state.notes
    return notes


routes = [
    Route(f"{PLACE}/onderwerpen", write_topics, methods=["POST"]),
    Route(f"{PLACE}/indruk", write_impression, methods=["POST"]),
    Route(f"{PLACE}/beeld", write_view, methods=["POST"]),
]
