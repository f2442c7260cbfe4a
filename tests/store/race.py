"""Processes that do one thing to one database at the same moment, and say how it went."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from bot.store import lease
from bot.store.claim import claim
from bot.store.database import Database

ROOT = Path(__file__).parents[2]


def race(action: str, url: str, key: bytes, *words: str, processes: int = 2) -> list[str]:
    """What each process printed; all of them wait for one starting shot."""
    command = [sys.executable, "-W", "error", __file__, action, url, key.decode(), *words]
    running = [
        subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
        )
        for _ in range(processes)
    ]
    for process in running:
        assert process.stdout is not None
        assert process.stdout.readline() == "op de plaats\n"
    for process in running:
        assert process.stdin is not None
        process.stdin.write("af\n")
        process.stdin.flush()
    return [process.communicate(timeout=60)[0].strip() for process in running]


def upgrade(database: Database) -> str:
    database.upgrade()
    return "klaar"


def take(database: Database, gesprek_id: str, bericht_id: str) -> str:
    with database.session() as session:
        return str(lease.take(session, gesprek_id, bericht_id, 60))


def claim_once(database: Database, gesprek_id: str, bericht_id: str) -> str:
    with database.session() as session:
        return str(claim(session, gesprek_id, bericht_id))


ACTIONS: dict[str, Callable[..., str]] = {"upgrade": upgrade, "take": take, "claim": claim_once}

if __name__ == "__main__":
    action, url, key, *words = sys.argv[1:]
    database = Database(url, key)
    print("op de plaats", flush=True)
    sys.stdin.readline()
    print(ACTIONS[action](database, *words), flush=True)
    database.close()
