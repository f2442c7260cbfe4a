"""What SQLite needs to serve several processes as a database does."""

from __future__ import annotations

import sqlite3
import time
from typing import Any

from sqlalchemy import Connection, Engine, event

WAIT = 5.0
"""Seconds that a connection waits for another one's write."""
PURPOSE = "bot_purpose"
"""Execution option: `read`, `write` (when absent) or `migrate`."""


def prepare(engine: Engine) -> None:
    event.listen(engine, "connect", _connected)
    event.listen(engine, "begin", _begun)


def _connected(connection: sqlite3.Connection, record: Any) -> None:
    connection.isolation_level = None  # the driver begins nothing by itself
    connection.execute("PRAGMA secure_delete = ON")  # deleted means overwritten
    _use_wal(connection)


def _use_wal(connection: sqlite3.Connection) -> None:
    """Readers beside a writer. Only this one switch does not honour the driver's timeout."""
    deadline = time.monotonic() + WAIT
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.02)


def _begun(connection: Connection) -> None:
    purpose = connection.get_execution_options().get(PURPOSE, "write")
    # Rebuilding a table while foreign keys are on would delete the rows that refer to it.
    connection.exec_driver_sql(f"PRAGMA foreign_keys = {int(purpose != 'migrate')}")
    connection.exec_driver_sql(f"PRAGMA query_only = {int(purpose == 'read')}")
    # Asking for the write lock at once avoids the upgrade of a read that cannot wait.
    connection.exec_driver_sql("BEGIN" if purpose == "read" else "BEGIN IMMEDIATE")
