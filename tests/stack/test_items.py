"""Every closed item of every behaviour, in both forms, arrives in the database as it was given."""

from __future__ import annotations

from collections.abc import Callable
from itertools import cycle
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.client.api import Json, Talk
from bot.content.loader import load
from bot.root import ROOT
from bot.store.database import Database
from bot.store.tables import Antwoord
from tests.stack.walker import walk

CONTENT = load(Path(ROOT) / "data/inhoud")
CLOSED = {"k5", "liniaal"}


def expected(behaviour: str, length: str) -> set[str]:
    """The scored items that this behaviour has in this form, straight from the content."""
    own = CONTENT.behaviour(behaviour).vragen
    return {
        question.id
        for block in CONTENT.blocks.values()
        for question in block.vragen
        if question.soort in CLOSED
        and question.telt
        and question.als is None
        and own.get(question.id, question.tekst) is not None
        and (question.kort or length == "volledig")
    }


@pytest.mark.parametrize("length", ["volledig", "kort"])
@pytest.mark.parametrize("behaviour", sorted(CONTENT.behaviours))
def test_each_item_is_stored_with_its_value(
    talk: Callable[..., Talk], database: Database, behaviour: str, length: str
) -> None:
    marks = cycle([1, 4, 2, 5, 3])
    chosen: dict[str, str] = {"LENGTE": length}

    def choose(question: Json) -> None:
        if question["soort"] in CLOSED:
            chosen.setdefault(question["id"], str(next(marks)))

    client = talk(behaviour)
    walk(client, chosen, seen=choose)
    with database.reading() as session:
        rows = session.scalars(
            select(Antwoord).where(Antwoord.gesprek == client.id, Antwoord.geldig)
        )
        stored = {row.vraag: row.waarde for row in rows}
    items = expected(behaviour, length)
    assert items <= set(stored)
    assert {key: str(stored[key]) for key in items} == {key: chosen[key] for key in items}
