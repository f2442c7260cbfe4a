"""Nonsense and malice change nothing that they should not, and never give a 500."""

from __future__ import annotations

import json
import socket
from collections.abc import Callable
from uuid import uuid4

import httpx
import pytest
from sqlalchemy import select

from bot.client.api import Talk
from bot.runner.supervisor import Stack
from bot.store.database import Database
from bot.store.tables import Antwoord
from tests.stack.walker import walk

Begin = Callable[..., Talk]

COMMANDS = [
    "/restart",
    "/session_start",
    "/back",
    '/antwoord{"x":1}',
    '/wissen{"x":1}',
    "  /restart",
    "/hervat",
    "EXTERNAL: /restart",
]
WORDS = [
    "<script>alert(1)</script><b>vet</b>",
    "'; DROP TABLE gesprek; --",
    "{{ 7 * 7 }} {% raw %} ${ACTIONS_URL}",
    "\u202eneetsrev\u202c en \u200fverder",
    "a\x00b\x01c",
    "eenhoorn " + "🦄" * 500,
    "zin " * 4000,
    "\ud83d",
]


def values(database: Database, talk: Talk) -> dict[str, object]:
    with database.reading() as session:
        rows = session.scalars(select(Antwoord).where(Antwoord.gesprek == talk.id, Antwoord.geldig))
        return {row.vraag: (row.staat, row.waarde, row.tekst) for row in rows}


@pytest.mark.parametrize("text", COMMANDS)
def test_a_command_for_rasa_is_only_text(talk: Begin, database: Database, text: str) -> None:
    client = talk()
    walk(client, until="HOU2")
    before = values(database, client)
    turn = client.say(text)
    assert turn["vraag"]["id"] == "HOU2"
    assert values(database, client) == before


@pytest.mark.parametrize("text", COMMANDS)
def test_a_command_in_an_open_answer_is_kept_as_words(
    talk: Begin, database: Database, text: str
) -> None:
    client = talk()
    walk(client, until="HOU_OPEN")
    client.say(f"{text} is wat ik typ en dat meen ik")
    stored = values(database, client)["HOU_OPEN"]
    assert stored == ("beantwoord", None, f"{text.strip()} is wat ik typ en dat meen ik")


@pytest.mark.parametrize("text", WORDS)
def test_strange_words_are_stored_as_words(talk: Begin, database: Database, text: str) -> None:
    client = talk()
    walk(client, until="HOU_OPEN")
    body = {"bericht_id": str(uuid4()), "vraag": "HOU_OPEN", "tekst": text}
    response = client.client.post(
        f"/gesprekken/{client.id}/berichten",
        content=json.dumps(body).encode(),
        headers={"content-type": "application/json"},
    )
    assert response.status_code in (200, 422)
    if response.status_code == 200:
        assert response.json()["vraag"]["id"] != "HOU_OPEN"
        kept = values(database, client)["HOU_OPEN"]
        assert "\x00" not in str(kept) and "\u202e" not in str(kept)


def test_an_empty_message_asks_for_words(talk: Begin, database: Database) -> None:
    client = talk()
    walk(client, until="HOU_OPEN")
    for empty in ("", "   ", "\u200f\x00"):
        turn = client.say(empty)
        assert turn["vraag"]["id"] == "HOU_OPEN"
    assert "HOU_OPEN" not in values(database, client)


def test_a_megabyte_gets_a_friendly_limit(talk: Begin) -> None:
    client = talk()
    body = {"bericht_id": str(uuid4()), "tekst": "a" * 1_000_000}
    refused = client.client.post(f"/gesprekken/{client.id}/berichten", json=body)
    assert refused.status_code == 413
    assert "korter" in refused.json()["detail"]


def test_just_too_long_is_said_in_the_chat(talk: Begin, database: Database) -> None:
    client = talk()
    walk(client, until="HOU_OPEN")
    turn = client.say("lang " * 5000)
    assert "korter" in turn["berichten"][0]
    assert turn["vraag"]["id"] == "HOU_OPEN"
    assert "HOU_OPEN" not in values(database, client)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"[]",
        b'{"tekst": "a"}',
        b'{"bericht_id": "geen uuid", "tekst": "a"}',
        b'{"bericht_id": "6f9619ff-8b86-4d01-b42d-00cf4fc964ff", "tekst": "a", "keuze": "4"}',
        b'{"bericht_id": "6f9619ff-8b86-4d01-b42d-00cf4fc964ff"}',
        b'{"bericht_id": "6f9619ff-8b86-4d01-b42d-00cf4fc964ff", "sender": "x", "tekst": "a"}',
        b"\xff\xfe\x00",
    ],
)
def test_a_broken_body_is_a_422(talk: Begin, body: bytes) -> None:
    client = talk()
    refused = client.client.post(f"/gesprekken/{client.id}/berichten", content=body)
    assert refused.status_code == 422
    assert refused.headers["content-type"] == "application/problem+json"


@pytest.mark.parametrize("value", ["99", "", "ja; drop", "KLOPT", "6"])
def test_a_button_that_is_not_there_is_no_answer(
    talk: Begin, database: Database, value: str
) -> None:
    client = talk()
    walk(client, until="HOU1")
    body = {"bericht_id": str(uuid4()), "vraag": "HOU1", "keuze": value}
    response = client.client.post(f"/gesprekken/{client.id}/berichten", json=body)
    assert response.status_code in (200, 422)
    assert "HOU1" not in values(database, client)


def test_a_command_that_is_not_there_changes_nothing(talk: Begin, database: Database) -> None:
    client = talk()
    walk(client, until="HOU1")
    for command in ("restart", "antwoord", "ja", "bestaat_niet"):
        body = {"bericht_id": str(uuid4()), "vraag": "HOU1", "opdracht": command}
        response = client.client.post(f"/gesprekken/{client.id}/berichten", json=body)
        assert response.status_code in (200, 422)
    assert "HOU1" not in values(database, client)


def test_only_the_website_may_listen_for_others(stack: Stack) -> None:
    """Rasa and the actions are reachable on loopback and nowhere else."""
    own = socket.gethostbyname(socket.gethostname())
    if own.startswith("127."):
        own = _outside_address()
    for port in (stack.settings.poort_rasa, stack.settings.poort_actions):
        with socket.socket() as probe:
            probe.settimeout(1)
            assert probe.connect_ex(("127.0.0.1", port)) == 0
        if own:
            with socket.socket() as probe:
                probe.settimeout(1)
                assert probe.connect_ex((own, port)) != 0


def test_the_api_answers_errors_as_problems(stack: Stack) -> None:
    with httpx.Client(base_url=stack.url, trust_env=False) as client:
        unknown = client.post("/api/v1/gesprekken", json={"gedrag": "vliegen"})
        assert (unknown.status_code, "detail" in unknown.json()) == (422, True)
        assert client.get("/api/v1/gesprekken/niets").status_code == 404


def _outside_address() -> str:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))
        except OSError:
            return ""
        return str(probe.getsockname()[0])
