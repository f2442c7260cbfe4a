from __future__ import annotations

import sqlite3
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier, Timer

import pytest
from sqlalchemy import text, update
from sqlalchemy.exc import DBAPIError

from bot.store.database import Database, DatabaseUnavailable
from bot.store.tables import Gesprek
from tests.conftest import free_port

only_sqlite = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
only_postgresql = pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)


def misses(database: Database, gesprek_id: str) -> int:
    with database.reading() as session:
        return session.get_one(Gesprek, gesprek_id).missers


def test_wat_lukt_blijft(database: Database, gesprek_id: str) -> None:
    with database.session() as session:
        session.get_one(Gesprek, gesprek_id).missers = 3
    assert misses(database, gesprek_id) == 3


def test_wat_mislukt_blijft_niet(database: Database, gesprek_id: str) -> None:
    with pytest.raises(ZeroDivisionError), database.session() as session:
        session.get_one(Gesprek, gesprek_id).missers = 3
        session.flush()
        raise ZeroDivisionError
    assert misses(database, gesprek_id) == 0


def test_wat_gelezen_is_blijft_bruikbaar_na_de_sessie(database: Database, gesprek_id: str) -> None:
    with database.session() as session:
        gesprek = session.get_one(Gesprek, gesprek_id)
    assert gesprek.gedrag == "werk_zoeken"


def test_wie_alleen_leest_kan_niet_schrijven(database: Database, gesprek_id: str) -> None:
    with pytest.raises((DBAPIError, DatabaseUnavailable)), database.reading() as session:
        session.execute(update(Gesprek).values(missers=3))
    with database.session() as session:
        session.execute(update(Gesprek).values(missers=4))
    assert misses(database, gesprek_id) == 4


def test_wie_leest_wacht_niet_op_wie_schrijft(database: Database, gesprek_id: str) -> None:
    with database.session() as session:
        session.execute(update(Gesprek).values(missers=3))
        started = time.monotonic()
        assert misses(database, gesprek_id) == 0
        assert time.monotonic() - started < 1


@only_sqlite
def test_twintig_schrijvers_wachten_op_elkaar(database: Database, gesprek_id: str) -> None:
    together = Barrier(20)

    def one_more(_: int) -> None:
        together.wait()
        with database.session() as session:
            gesprek = session.get_one(Gesprek, gesprek_id)
            gesprek.missers += 1

    with ThreadPoolExecutor(20) as threads:
        list(threads.map(one_more, range(20)))
    assert misses(database, gesprek_id) == 20


@only_sqlite
def test_wie_een_nieuw_bestand_opent_wacht_op_wie_er_al_schrijft(
    database_url: str, key: bytes, tmp_path: Path
) -> None:
    other = sqlite3.connect(tmp_path / "gesprekken.db", check_same_thread=False)
    other.execute("BEGIN IMMEDIATE")
    Timer(0.2, other.rollback).start()
    database = Database(database_url, key)
    database.ping()
    database.close()
    other.close()


@only_postgresql
def test_een_verbroken_verbinding_wordt_vernieuwd(database: Database, gesprek_id: str) -> None:
    assert misses(database, gesprek_id) == 0
    other = Database(database.engine.url.render_as_string(hide_password=False), "A" * 43 + "=")
    with other.session() as session:
        session.execute(
            text(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                "WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )
        )
    other.close()
    assert misses(database, gesprek_id) == 0


@only_postgresql
def test_een_verbinding_die_tijdens_een_sessie_breekt_is_een_storing(
    database: Database,
) -> None:
    with pytest.raises(DatabaseUnavailable), database.session() as session:
        session.execute(text("SELECT pg_terminate_backend(pg_backend_pid())"))


def test_een_database_die_antwoordt(database: Database) -> None:
    database.ping()


def test_een_database_die_niet_antwoordt_staat_er_zonder_wachtwoord(key: bytes) -> None:
    port = free_port()
    database = Database(f"postgresql://coach:geheim@127.0.0.1:{port}/intake", key)
    started = time.monotonic()
    for attempt in (database.ping, database.upgrade):
        with pytest.raises(DatabaseUnavailable) as caught:
            attempt()
        assert str(caught.value).startswith(f"De database intake op 127.0.0.1:{port} antwoordt")
        assert "geheim" not in str(caught.value)
    assert time.monotonic() - started < 8
    database.close()


def test_een_map_die_er_niet_is(key: bytes, tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path}/weg/x.db", key)
    with pytest.raises(DatabaseUnavailable, match=r"weg/x\.db is niet te gebruiken"):
        database.ping()


def test_een_bestand_dat_geen_database_is(key: bytes, tmp_path: Path) -> None:
    (tmp_path / "x.db").write_text("Dit is een brief en geen database." * 100)
    database = Database(f"sqlite:///{tmp_path}/x.db", key)
    with pytest.raises(DatabaseUnavailable, match="is niet te gebruiken"):
        database.ping()


@pytest.mark.parametrize(
    "url",
    ["", "beweegreden.db", "mysql://a:geheim@b/c", "postgresql://a:geheim@b:poort/c"],
)
def test_een_onbekend_adres_wordt_niet_herhaald(key: bytes, url: str) -> None:
    with pytest.raises(DatabaseUnavailable, match="adres van de database is onbekend") as caught:
        Database(url, key)
    assert "geheim" not in str(caught.value)


@only_postgresql
@pytest.mark.parametrize("scheme", ["postgres", "postgresql", "postgresql+psycopg"])
def test_elke_schrijfwijze_van_een_postgresql_adres_werkt(
    database_url: str, key: bytes, scheme: str
) -> None:
    database = Database(database_url.replace("postgresql", scheme, 1), key)
    database.ping()
    database.close()
