"""No log of any process holds a word that a client wrote."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from uuid import uuid4

from bot.client.api import Talk
from bot.runner.supervisor import Stack
from tests.stack.walker import step, walk

PLANTED = "kwispelbeer"


def test_planted_words_are_in_no_log(stack: Stack, talk: Callable[..., Talk]) -> None:
    client, late = talk(), talk()
    walk(client, until="HOU1")
    client.say(f"{PLANTED} klopt wel")
    client.say(f"/{PLANTED}")
    walk(client, until="HOU_OPEN")
    client.say(f"ik denk aan {PLANTED} en dan word ik blij")
    client.say(f"waarom vraag je dat {PLANTED}")
    walk(client, until="INT_STAP")
    step(client, {"INT_STAP": f"maandag {PLANTED} bellen"})
    walk(client)
    frozen = stack.pid("actions")
    os.kill(frozen, signal.SIGSTOP)
    slow = {"bericht_id": str(uuid4()), "tekst": f"dit duurt {PLANTED} te lang"}
    try:
        answer = late.client.post(f"/gesprekken/{late.id}/berichten", json=slow)
    finally:
        os.kill(frozen, signal.SIGCONT)
    assert answer.status_code == 503
    logs = [path for path in stack.settings.map.rglob("*") if path.is_file()]
    assert any(path.suffix == ".log" for path in logs)
    found = [path.name for path in logs if PLANTED.encode() in path.read_bytes()]
    assert found == []
