"""Walks a conversation over the public API, with an answer for every kind of question."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from uuid import uuid4

from bot.client.api import Json, Talk

Value = str | list[str]
ROUTE: dict[str, str] = {
    "START": "begin",
    "INSTEMMING": "ja",
    "GEZONDHEID": "ja",
    "OVERZICHT": "klopt",
}


OPPOSITE = {"HOU2", "HOU4", "GEK3", "SOC4", "KEN4", "BEL4", "CON3", "ZEL3"}
"""Statements that a content client disagrees with."""


def step(talk: Talk, chosen: Mapping[str, Value]) -> None:
    """Answers the question that stands: as chosen, else by the route, else something sensible."""
    question = talk.question
    assert question is not None
    key = question["id"]
    value = chosen.get(key, ROUTE.get(key))
    if question["soort"] == "open":
        talk.say(str(value or f"woorden bij {key}"))
    elif value is not None:
        talk.press(value)
    else:
        talk.press(_sensible(question))


def walk(
    talk: Talk,
    chosen: Mapping[str, Value] | None = None,
    until: str | None = None,
    seen: Callable[[Json], None] | None = None,
) -> None:
    """Goes on until the conversation ends or the question `until` stands."""
    for _ in range(200):
        question = talk.question
        if question is None or question["id"] == until:
            return
        if seen is not None:
            seen(question)
        step(talk, chosen or {})
    raise AssertionError(f"geen einde: {talk.question}")


def at_once(talk: Talk, question: str, value: str, times: int = 5) -> list[Json]:
    """The replies to one message that is sent so many times at the same moment."""
    body = {"bericht_id": str(uuid4()), "vraag": question, "keuze": value}
    path = f"/gesprekken/{talk.id}/berichten"
    with ThreadPoolExecutor(times) as pool:
        return list(pool.map(lambda _: talk.client.post(path, json=body).json(), range(times)))


def _sensible(question: Json) -> Value:
    values = [button["waarde"] for button in question["knoppen"]]
    if question["soort"] == "k5":
        return "2" if question["id"] in OPPOSITE else "4"
    if question["soort"] == "liniaal":
        return "7"
    if question["soort"] == "meerkeuze":
        return [values[0]]
    return str(values[0])
