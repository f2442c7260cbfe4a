"""The database of one installation: SQLite in a file, or PostgreSQL by URL."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import URL, Engine, create_engine, func, make_url, select
from sqlalchemy.exc import (
    ArgumentError,
    DBAPIError,
    InterfaceError,
    OperationalError,
)
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.orm import Session

from bot.store import sqlite
from bot.store.secret import Cipher, equip
from bot.store.tables import Bericht

MIGRATIONS = Path(__file__).parent / "migrations"
DRIVERS = {
    "sqlite": "sqlite",
    "postgres": "postgresql+psycopg",
    "postgresql": "postgresql+psycopg",
}
MIGRATION_LOCK = 7_237_001
"""Any number will do, as long as no other advisory lock in the database uses it."""

OUTAGES = (OperationalError, InterfaceError, PoolTimeout)


class DatabaseUnavailable(Exception):
    """The database does not answer, or is none that this software knows."""


class Database:
    """Sessions on the database at `url`; `key` is a list of Fernet keys (see `Cipher`).

    Nothing connects before it is used. Raises DatabaseUnavailable for a URL that is
    not understood and InvalidKey for a key that is none.
    """

    def __init__(self, url: str, key: bytes | str) -> None:
        self._url = _url(url)
        self.engine = _engine(self._url)
        equip(self.engine, Cipher(key))

    @contextmanager
    def session(self) -> Iterator[Session]:
        """Commits at the end and rolls back on an error; on SQLite one writer at a time."""
        with self._answering(), _session(self.engine) as session, session.begin():
            yield session

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A session that cannot write, and on SQLite does not wait for one that does."""
        with self._answering(), _session(self._for("read")) as session:
            yield session

    def ping(self) -> None:
        """Raises DatabaseUnavailable when the database does not answer."""
        with self._answering((DBAPIError, PoolTimeout)), _session(self._for("read")) as session:
            session.execute(select(1))

    def check_key(self) -> None:
        """Raises WrongKey when what is stored was written with another key than ours."""
        with self.reading() as session:
            session.scalar(select(Bericht.antwoord).order_by(Bericht.id.desc()).limit(1))

    def upgrade(self, to: str = "head") -> None:
        """Brings the tables up to date. Processes that start together wait for each other."""
        self._migrate(command.upgrade, to)

    def downgrade(self, to: str) -> None:
        """Takes migrations back, with the data they brought; `base` leaves no table."""
        self._migrate(command.downgrade, to)

    def close(self) -> None:
        self.engine.dispose()

    def _for(self, purpose: str) -> Engine:
        return self.engine.execution_options(
            **{sqlite.PURPOSE: purpose}, postgresql_readonly=purpose == "read"
        )

    def _migrate(self, step: Callable[[Config, str], None], to: str) -> None:
        config = Config()
        config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
        with self._answering(), self._for("migrate").begin() as connection:
            if connection.dialect.name == "postgresql":
                connection.execute(select(func.pg_advisory_xact_lock(MIGRATION_LOCK)))
            config.attributes["connection"] = connection
            step(config, to)

    @contextmanager
    def _answering(self, failures: tuple[type[Exception], ...] = OUTAGES) -> Iterator[None]:
        try:
            yield
        except failures as error:
            raise DatabaseUnavailable(_unavailable(self._url)) from error


def _session(engine: Engine) -> Session:
    return Session(engine, expire_on_commit=False)


def _url(text: str) -> URL:
    try:
        url = make_url(text)
        return url.set(drivername=DRIVERS[url.get_backend_name()])
    except (ArgumentError, KeyError, ValueError):
        raise DatabaseUnavailable(
            "Dit adres van de database is onbekend. Gebruik sqlite:////map/bestand.db "
            "of postgresql://naam:wachtwoord@computer/database."
        ) from None


def _engine(url: URL) -> Engine:
    # Parameters are what people wrote; an exception text would carry them into a log.
    if url.get_backend_name() == "sqlite":
        engine = create_engine(url, hide_parameters=True, connect_args={"timeout": sqlite.WAIT})
        sqlite.prepare(engine)
        return engine
    return create_engine(
        url, hide_parameters=True, pool_pre_ping=True, connect_args={"connect_timeout": 3}
    )


def _unavailable(url: URL) -> str:
    if url.get_backend_name() == "sqlite":
        return (
            f"De database {url.database} is niet te gebruiken. "
            "Kijk of de map bestaat, of het bestand te beschrijven is en of de schijf vol is."
        )
    return (
        f"De database {url.database} op {url.host}:{url.port or 5432} antwoordt niet. "
        "Kijk of hij draait en of adres, naam en wachtwoord in de instelling kloppen."
    )
