"""The coach's pages: who shared a conversation, one sheet to prepare it, and every answer."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.content.content import Content
from bot.conversation.service import Unknown
from bot.web import auth
from bot.web.bars import bars
from bot.web.render import page

Json = dict[str, Any]

STATES = {
    "bezig": "bezig",
    "gepauzeerd": "heeft pauze",
    "geen_deelname": "wil een gewoon gesprek",
    "vrijgegeven": "gedeeld",
}
FORMS = {"zelf": "zelf ingevuld", "voorgelezen": "voorgelezen", "samen": "samen ingevuld"}
STANDS = {
    "nog_niet_van_plan": "nog niet van plan",
    "twijfelt": "twijfelt",
    "van_plan": "van plan",
    "onbekend": "onbekend",
}
HELP = {
    "graag": "wil hier hulp bij",
    "zelf": "regelt dit zelf",
    "alleen_vertellen": "wil dit alleen vertellen",
}
CHANGES = {
    "geen_duidelijk_verschil": "geen duidelijk verschil",
    "mogelijk_verschil": "mogelijk verschil, vraag ernaar",
    "duidelijk_verschil": "duidelijk verschil",
}
MISSING = {
    "weet_niet": "weet ik niet",
    "overgeslagen": "overgeslagen",
    "liever_niet": "zeg ik liever niet",
}
MONTHS = (
    *("januari", "februari", "maart", "april", "mei", "juni"),
    *("juli", "augustus", "september", "oktober", "november", "december"),
)


async def overview(request: Request) -> Response:
    if key := request.query_params.get("sleutel"):
        return auth.coach_login(request, key)
    auth.coach(request)
    content: Content = request.app.state.content
    lines = await run_in_threadpool(request.app.state.summaries.all)
    rows = [
        {
            **line,
            "onderwerp": _title(content, line["gedrag"]),
            "stand": STATES[line["status"]],
            "gedeeld": _day(line["vrijgegeven_op"]),
            "let_op": _signals(line, []),
        }
        for line in lines
    ]
    return page(request, "coach_lijst.html", gesprekken=rows)


async def sheet(request: Request) -> Response:
    auth.coach(request)
    gesprek = request.path_params["gesprek"]
    found = await run_in_threadpool(request.app.state.summaries.get, gesprek)
    lines = await run_in_threadpool(request.app.state.summaries.all)
    line = next((each for each in lines if each["gesprek"] == gesprek), None)
    if line is None:
        raise Unknown
    return page(request, "coach_blad.html", **_sheet(request.app.state.content, found, line))


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
        {"id": group, "naam": _name(content, group), "antwoorden": rows}
        for group, rows in groups.items()
    ]
    return page(request, "coach_antwoorden.html", samenvatting=found, groepen=shown)


def _sheet(content: Content, found: Json, line: Json) -> Json:
    """Everything on the page in the words of the page; the summary itself stays as it is."""
    practical = [{**each, "hulp": HELP.get(each["hulp"])} for each in found["praktisch"]]
    return {
        "samenvatting": found,
        "titel": _title(content, found["gedrag"]),
        "periode": _period(content, found["gedrag"]),
        "ingevuld": _day(line["vrijgegeven_op"]),
        "vorm": FORMS[found["vorm"]],
        "signalen": _signals({**line, **found}, practical),
        "wensen": _wishes(content, found),
        "krachten": [_name(content, each) for each in found["krachten"]],
        "groepen": bars(content, found),
        "intentie": STANDS[found["intentie"]["stand"]],
        "onderwerpen": [
            {**each, "naam": _name(content, each["determinant"])} for each in found["onderwerpen"]
        ],
        "praktisch": practical,
        "verschil": _changes(content, found["verschil"] or []),
        "ontbreekt": _missing(content, found["niet_beantwoord"]),
        "zinnen": content.texts.coach,
    }


def _signals(found: Json, practical: Sequence[Json]) -> list[str]:
    """What a coach must know before anything else; from the list as well as from a summary."""
    lines = [_safety(each) for each in found["signalen"]]
    if "acuut" in found.get("vlaggen", ()):
        ticked = ", ".join(each["label"] for each in practical)
        lines.append(f"Dringend: er moet deze week nog iets gebeuren. Aangekruist: {ticked}.")
    if found["mens_gevraagd"]:
        lines.append("Vraag om mens: de cliënt spreekt liever een mens.")
    if found.get("vorm") in ("voorgelezen", "samen"):
        lines.append("Taal- of leeshulp gewenst.")
    return lines


def _safety(signal: Json) -> str:
    chosen = f" Cliënt koos: {signal['keuze']}." if signal["keuze"] else ""
    seen = _day(signal["gezien_op"])
    return f"Let op: veiligheid (niveau {signal['niveau']}), {seen}.{chosen} Volg het protocol."


def _wishes(content: Content, found: Json) -> list[str]:
    """In the client's own words for the topics: mensen om me heen."""
    chosen = [
        content.blocks[each].clientnaam for each in found["keuze_client"] if each in content.blocks
    ]
    return chosen + ([f"“{found['keuze_anders']}”"] if found["keuze_anders"] else [])


def _changes(content: Content, changes: Sequence[Json]) -> list[Json]:
    return [
        {**each, "naam": _name(content, each["determinant"]), "woord": CHANGES[each["woord"]]}
        for each in changes
    ]


def _missing(content: Content, unanswered: Sequence[Json]) -> list[str]:
    """`weet ik niet: Houding (2), Context (1)`, a line for each way of not answering."""
    lines = []
    for state, words in MISSING.items():
        counted = Counter(each["determinant"] for each in unanswered if each["staat"] == state)
        names = ", ".join(f"{_name(content, each)} ({n})" for each, n in counted.items())
        lines += [f"{words}: {names}"] if names else []
    return lines


def _name(content: Content, determinant: str) -> str:
    block = content.blocks.get(determinant)
    return block.naam if block else determinant.replace("_", " ").capitalize()


def _title(content: Content, behaviour: str) -> str:
    found = content.behaviours.get(behaviour)
    return found.titel if found else behaviour.replace("_", " ").capitalize()


def _period(content: Content, behaviour: str) -> str | None:
    found = content.behaviours.get(behaviour)
    return found.vormen.get("periode") if found else None


def _day(moment: str | None) -> str | None:
    """24 november 2026, where the server is."""
    if moment is None:
        return None
    day = datetime.fromisoformat(moment).astimezone()
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


routes = [
    Route("/coach", overview),
    Route("/coach/gesprekken/{gesprek}", sheet),
    Route("/coach/gesprekken/{gesprek}/antwoorden", answers),
]
