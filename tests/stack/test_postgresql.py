"""The whole chain on PostgreSQL: from the first question to the summary, and away again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import psycopg
import pytest

from bot.client.api import Talk, Trouble, summary
from bot.runner import ports
from bot.runner.supervisor import Stack
from bot.settings import Settings
from tests.stack.walker import at_once, walk


@pytest.fixture
def on_postgresql(postgresql_server: str, tmp_path: Path) -> Iterator[Stack]:
    name = f"keten_{uuid4().hex}"
    with psycopg.connect(f"{postgresql_server}/postgres", autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}".encode())
    web, rasa, actions = ports.free(3)
    settings = Settings(
        map=tmp_path,
        database_url=f"{postgresql_server}/{name}",
        poort_web=web,
        poort_rasa=rasa,
        poort_actions=actions,
    )
    with Stack(settings) as stack:
        yield stack


def test_a_conversation_from_beginning_to_deletion(on_postgresql: Stack) -> None:
    client = Talk(on_postgresql.url, "stoppen_met_roken")
    walk(client, until="SOC1")
    replies = at_once(client, "SOC1", "3")
    assert all(reply == replies[0] for reply in replies)
    client.turn = replies[0]
    walk(client)
    found = summary(on_postgresql.url, client.id, on_postgresql.coach_key)
    marks = {
        each["item"]: each["waarde"]
        for line in found["determinanten"]
        for each in line["antwoorden"]
    }
    assert marks["SOC1"] == 3
    client.command("wissen")
    assert client.press("ja")["status"] == "gewist"
    with pytest.raises(Trouble):
        summary(on_postgresql.url, client.id, on_postgresql.coach_key)
    client.close()
