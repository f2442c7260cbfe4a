"""The coach's pages: who shared a conversation, one sheet to prepare it, and every answer."""

from __future__ import annotations

from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.content.content import Content
from bot.web import auth
from bot.web.render import page
from bot.web.sheet import day, name, sheet, signals, title

Json = dict[str, Any]

STATES = {
    "bezig": "bezig",
    "gepauzeerd": "heeft pauze",
    "geen_deelname": "wil een gewoon gesprek",
    "vrijgegeven": "gedeeld",
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
            "let_op": signals(content, line, []),
        }
        for line in lines
    ]
    return page(request, "coach_lijst.html", gesprekken=rows)


async def one(request: Request) -> Response:
    auth.coach(request)
    gesprek = request.path_params["gesprek"]
    found = await run_in_threadpool(request.app.state.summaries.get, gesprek)
    line = await run_in_threadpool(request.app.state.summaries.line, gesprek)
    return page(request, "coach_blad.html", **sheet(request.app.state.content, found, line))


async def answers(request: Request) -> Response:
    auth.coach(request)
    gesprek = request.path_params["gesprek"]
    found = await run_in_threadpool(request.app.state.summaries.get, gesprek)
    given = await run_in_threadpool(request.app.state.summaries.answers, gesprek)
    content: Content = request.app.state.content
    groups: dict[str, list[Json]] = {}
    for each in given:
        groups.setdefault(each["determinant"], []).append(each)
    shown = [
        {"id": group, "naam": name(content, group), "antwoorden": rows}
        for group, rows in groups.items()
    ]
    return page(request, "coach_antwoorden.html", samenvatting=found, groepen=shown)


def _stand(line: Json) -> str:
    taken_back = line["ingetrokken_op"] and line["status"] != "vrijgegeven"
    return "teruggehaald door de cliënt" if taken_back else STATES[line["status"]]


routes = [
    Route("/coach", overview),
    Route("/coach/gesprekken/{gesprek}", one),
    Route("/coach/gesprekken/{gesprek}/antwoorden", answers),
]
