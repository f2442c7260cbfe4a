"""What tests run on: SQLite and PostgreSQL, and a real browser."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NoReturn
from uuid import uuid4

import psycopg
import pytest
from cryptography.fernet import Fernet
from playwright.sync_api import Browser, sync_playwright

from bot.root import ROOT
from bot.store.database import Database

MISSING = "niet getest op PostgreSQL: installeer het met `apt install postgresql`"
NO_BROWSER = "niet getest in een browser: installeer chromium met `apt install chromium`"
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--beelden",
        type=Path,
        default=ROOT / "var/beelden",
        help="de map voor beelden van elke pagina in elke stand",
    )


@pytest.fixture(scope="session")
def pictures(pytestconfig: pytest.Config) -> Path:
    """Where pictures of pages are kept, outside git."""
    folder: Path = pytestconfig.getoption("beelden")
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def left_out(why: str) -> NoReturn:
    """Says what this machine lacks for the test; on CI nothing may be lacking."""
    if os.environ.get("CI") == "true":
        pytest.fail(why)
    pytest.skip(why)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    program = shutil.which("chromium")
    if program is None:
        left_out(NO_BROWSER)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def key() -> bytes:
    return Fernet.generate_key()


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of an empty database."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path}/gesprekken.db"
    server: str = request.getfixturevalue("postgresql_server")
    name = f"test_{uuid4().hex}"
    with psycopg.connect(f"{server}/postgres", autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}".encode())
    return f"{server}/{name}"


@pytest.fixture
def database(database_url: str, key: bytes) -> Iterator[Database]:
    """An empty database with its tables."""
    database = Database(database_url, key)
    database.upgrade()
    yield database
    database.close()


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[str]:
    """A server of our own for this run, as `postgresql://naam@adres:poort`."""
    found = _programs()
    if found is None:
        left_out(MISSING)
    # Not pytest's own folder: the user that PostgreSQL runs as may not enter it.
    folder = Path(tempfile.mkdtemp(prefix="postgresql-"))
    account = _account(folder)
    port = free_port()
    quiet: dict[str, Any] = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    create = f"-D {folder}/data -U test -A trust -E UTF8 --no-sync".split()
    serve = f"-D {folder}/data -k {folder} -p {port} -c fsync=off".split()
    subprocess.run([found / "initdb", *create], check=True, cwd=folder, **quiet, **account)
    process = subprocess.Popen[bytes]([found / "postgres", *serve], cwd=folder, **quiet, **account)
    try:
        address = f"postgresql://test@127.0.0.1:{port}"
        _wait_for(f"{address}/postgres", process)
        yield address
    finally:
        process.send_signal(signal.SIGINT)
        process.wait(timeout=30)
        shutil.rmtree(folder)


def _programs() -> Path | None:
    """The folder with the newest PostgreSQL server on this machine."""
    debian = Path("/usr/lib/postgresql").glob("*/bin/initdb")
    newest = max(debian, key=lambda path: float(path.parts[-3]), default=None)
    found = newest or shutil.which("initdb")
    return Path(found).resolve().parent if found else None


def _account(folder: Path) -> dict[str, Any]:
    """PostgreSQL refuses to run as root, so root runs it as the user of its package."""
    if os.geteuid() != 0:
        return {}
    shutil.chown(folder, "postgres", "postgres")
    return {"user": "postgres", "group": "postgres", "extra_groups": []}


def free_port() -> int:
    """A port on 127.0.0.1 that nothing listens on."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
    return port


def _wait_for(address: str, process: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + 30
    while True:
        try:
            psycopg.connect(address, connect_timeout=2).close()
            return
        except psycopg.OperationalError:
            if process.poll() is not None or time.monotonic() > deadline:
                raise
            time.sleep(0.1)
