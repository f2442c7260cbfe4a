"""Whatever dies, nothing is lost, nothing is doubled and the same question stands there."""

from __future__ import annotations

import os
import random
import signal
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from uuid import uuid4

import httpx
import pytest
from sqlalchemy import func, select, update

from bot.client.api import Talk
from bot.runner.supervisor import Stack
from bot.store.database import Database
from bot.store.tables import Bericht, Gesprek
from tests.stack.stored import stored
from tests.stack.walker import at_once, step, walk

Begin = Callable[..., Talk]
RECOVERY = 240.0
"""Seconds a restarted process may take before it answers again."""


def kill(stack: Stack, name: str) -> None:
    os.kill(stack.pid(name), signal.SIGKILL)


def send_until_answered(
    client: httpx.Client, path: str, body: dict[str, object]
) -> dict[str, object]:
    deadline = time.monotonic() + RECOVERY
    while True:
        try:
            response = client.post(path, json=body)
        except httpx.HTTPError:
            response = None
        if response is not None and response.status_code != 503:
            assert response.status_code == 200, response.text
            reply: dict[str, object] = response.json()
            return reply
        assert time.monotonic() < deadline, "geen antwoord na een herstart"
        time.sleep(0.2)


@pytest.mark.parametrize(
    "names", [("web",), ("actions",), ("rasa",), ("web", "actions", "rasa")], ids="+".join
)
def test_processes_killed_between_two_messages(
    stack: Stack, talk: Begin, database: Database, names: tuple[str, ...]
) -> None:
    client = talk()
    walk(client, until="HOU3")
    for name in names:
        kill(stack, name)
    body: dict[str, object] = {"bericht_id": str(uuid4()), "vraag": "HOU3", "keuze": "2"}
    reply = send_until_answered(client.client, f"/gesprekken/{client.id}/berichten", body)
    question = reply["vraag"]
    assert isinstance(question, dict) and question["id"] == "HOU4"
    assert stored(database, client.id)["HOU3"] == ["2"]


@pytest.mark.parametrize("name", ["web", "actions", "rasa"])
def test_a_process_killed_in_the_middle_of_a_message(
    stack: Stack, talk: Begin, database: Database, name: str
) -> None:
    moments = random.Random(name)
    client = talk()
    walk(client, until="HOU1")
    path = f"/gesprekken/{client.id}/berichten"
    for question in ("HOU1", "HOU2"):
        body: dict[str, object] = {"bericht_id": str(uuid4()), "vraag": question, "keuze": "5"}
        with ThreadPoolExecutor() as pool:
            sent = pool.submit(send_until_answered, client.client, path, body)
            time.sleep(moments.uniform(0, 0.03))
            kill(stack, name)
            sent.result()
    found = stored(database, client.id)
    assert (found["HOU1"], found["HOU2"]) == (["5"], ["5"])
    state = client.client.get(f"/gesprekken/{client.id}").json()
    assert state["vraag"]["id"] == "HOU3"


def test_one_message_sent_five_times_at_once(talk: Begin, database: Database) -> None:
    client = talk()
    walk(client, until="SOC1")
    replies = at_once(client, "SOC1", "3")
    assert all(reply == replies[0] for reply in replies)
    assert stored(database, client.id)["SOC1"] == ["3"]
    assert "SOC2" not in stored(database, client.id)
    with database.reading() as session:
        sent = select(func.count()).where(
            Bericht.gesprek == client.id, Bericht.bericht_id == replies[0]["bericht_id"]
        )
        assert session.scalar(sent) == 1


def test_rasas_memory_of_the_conversation_is_lost(talk: Begin, database: Database) -> None:
    client = talk()
    walk(client, until="KEN2")
    with database.session() as session:
        session.execute(update(Gesprek).where(Gesprek.id == client.id).values(tracker="vergeten~1"))
    client.press("2")
    assert client.question is not None and client.question["id"] == "KEN3"
    assert stored(database, client.id)["KEN2"] == ["2"]


def test_a_confirmed_deletion_is_not_guessed_from_a_lost_memory(
    talk: Begin, database: Database
) -> None:
    client = talk()
    walk(client, until="KEN2")
    client.command("wissen")
    with database.session() as session:
        session.execute(update(Gesprek).where(Gesprek.id == client.id).values(tracker="vergeten~2"))
    turn = client.press("ja")
    assert turn["vraag"]["id"] == "KEN2"
    assert "KEN2" not in stored(database, client.id)


ENDED = [
    {"event": "active_loop", "name": "houding_form"},
    {"event": "slot", "name": "requested_slot", "value": None},
    {"event": "active_loop", "name": None},
]
ASKING = [
    {"event": "action", "name": "context_form"},
    {"event": "active_loop", "name": "context_form"},
    {"event": "slot", "name": "requested_slot", "value": "antwoord"},
]


@pytest.mark.parametrize(
    ("houding", "asks"), [(ENDED, True), ([], False)], ids=["that ended", "that failed"]
)
def test_no_question_is_put_past_a_topic(
    stack: Stack, talk: Begin, database: Database, houding: list[dict[str, object]], asks: bool
) -> None:
    """Rasa walks on when the actions are away for a moment: what it asks then is out of order."""
    client = talk()
    walk(client, until="HOU3")
    walked = [
        {"event": "user", "text": "hervat"},
        {"event": "action", "name": "houding_form"},
        *houding,
        *ASKING,
    ]
    tracker = {
        "sender_id": f"{client.id}~toets",
        "slots": {},
        "events": walked,
        "latest_message": {"metadata": {}, "intent": {"name": "hervat"}},
        "active_loop": {"name": "context_form"},
        "paused": False,
    }
    body = {"next_action": "action_ask_antwoord", "sender_id": "toets", "tracker": tracker}
    address = f"http://127.0.0.1:{stack.settings.poort_actions}/webhook"
    reply = httpx.post(address, json={**body, "domain": {}, "version": "3"}).json()
    done = any("klaar" in (each.get("custom") or {}) for each in reply["responses"])
    assert done is asks
    state = client.client.get(f"/gesprekken/{client.id}").json()
    assert (state["vraag"]["id"] == "HOU3") is not asks


def test_a_reply_that_got_lost_is_given_again(talk: Begin, database: Database) -> None:
    client = talk()
    walk(client, until="HOU2")
    body = {"bericht_id": str(uuid4()), "vraag": "HOU2", "keuze": "1"}
    path = f"/gesprekken/{client.id}/berichten"
    first = client.client.post(path, json=body).json()
    with database.session() as session:
        lost = update(Bericht).where(Bericht.bericht_id == body["bericht_id"])
        session.execute(lost.values(antwoord=None))
    again = client.client.post(path, json=body).json()
    assert again["vraag"] == first["vraag"]
    assert stored(database, client.id)["HOU2"] == ["1"]
    assert "HOU3" not in stored(database, client.id)


def test_a_whole_conversation_with_a_kill_every_few_turns(
    stack: Stack, talk: Begin, database: Database
) -> None:
    client = talk("stoppen_met_roken")
    chosen = {"LENGTE": "kort"}
    turns = 0
    while client.question is not None:
        turns += 1
        if turns % 12 == 0:
            kill(stack, ("web", "actions", "rasa")[turns // 12 % 3])
        question = client.question
        deadline = time.monotonic() + RECOVERY
        while True:
            try:
                step(client, chosen)
                break
            except Exception:
                assert time.monotonic() < deadline
                client.turn = {**client.turn, "vraag": question}
    assert client.turn["status"] == "vrijgegeven"
    assert all(len(values) == 1 for values in stored(database, client.id).values())
