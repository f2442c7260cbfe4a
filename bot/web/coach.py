"""The coach's pages: who shared a conversation, one sheet to prepare it, and every answer."""

from __future__ import annotations

from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.content.content import Content
from bot.content.wording import fill
from bot.conversation.trace import Access, Seen
from bot.web import auth, notes, pdf
from bot.web.render import page
from bot.web.sheet import day, name, sheet, signals, title

Json = dict[str, Any]

STATES = {
    "bezig": "bezig",
    "gepauzeerd": "heeft pauze",
    "geen_deelname": "wil een gewoon gesprek",
    "vrijgegeven": "gedeeld",
}

PRINTS = {
    "samenvatting": Seen.SUMMARY_PRINT,
    "antwoorden": Seen.ANSWERS_PRINT,
    "plan": Seen.PLAN_PRINT,
}


async def overview(request: Request) -> Response:
    if key := request.query_params.get("sleutel"):
        return auth.coach_login(request, key)
    auth.coach(request)
    content: Content = request.app.state.content
    lines = await run_in_threadpool(request.app.state.summaries.all)
    rows = [
        {
            **line,
            "onderwerp": title(content, line["gedrag"]),
            "stand": _stand(line),
            "gedeeld": day(line["vrijgegeven_op"]),
            "let_op": [each["tekst"] for each in signals(content, line, [])],
        }
        for line in lines
    ]
    return page(request, "coach_lijst.html", gesprekken=rows)


async def one(request: Request) -> Response:
    access = Access(auth.coach(request), Seen.SUMMARY)
    gesprek = request.path_params["gesprek"]
    found = await run_in_threadpool(request.app.state.summaries.get, gesprek, access)
    line = await run_in_threadpool(request.app.state.summaries.line, gesprek)
    shown = sheet(request.app.state.content, found, line)
    whole = await notes.noted(request, shown, request.query_params.get("bewaard"))
    return page(request, "coach_blad.html", **whole, geen_pdf=await pdf.lacking())


async def answers(request: Request) -> Response:
    access = Access(auth.coach(request), Seen.ANSWERS)
    gesprek = request.path_params["gesprek"]
    given = await run_in_threadpool(request.app.state.summaries.answers, gesprek, access)
    line = await run_in_threadpool(request.app.state.summaries.line, gesprek)
    content: Content = request.app.state.content
    groups: dict[str, list[Json]] = {}
    for each in given:
        groups.setdefault(each["determinant"], []).append(each)
    shown = [
        {"id": group, "naam": name(content, group), "antwoorden": rows}
        for group, rows in groups.items()
    ]
    disclaimer = fill(content.texts.coach.disclaimer, request.app.state.words)
    return page(
        request, "coach_antwoorden.html", gesprek=line, groepen=shown, disclaimer=disclaimer
    )


async def printed(request: Request) -> Response:
    """The page says so itself, just before: only a browser knows that it prints."""
    who = auth.coach(request)
    auth.from_own_page(request)
    what = PRINTS.get(request.query_params.get("blad", ""))
    if what is None:
        raise HTTPException(404)
    gesprek = request.path_params["gesprek"]
    await run_in_threadpool(request.app.state.summaries.printed, gesprek, Access(who, what))
    return Response(status_code=204)


def _stand(line: Json) -> str:
    taken_back = line["ingetrokken_op"] and line["status"] != "vrijgegeven"
    return "teruggehaald door de cliënt" if taken_back else STATES[line["status"]]


routes = [
    Route("/coach", overview),
    Route("/coach/gesprekken/{gesprek}", one),
    Route("/coach/gesprekken/{gesprek}/antwoorden", answers),
    Route("/coach/gesprekken/{gesprek}/geprint", printed, methods=["POST"]),
]
