from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from sqlalchemy import select, update

from bot.store.claim import claim
from bot.store.database import Database
from bot.store.tables import Bericht, Gesprek
from tests.store.race import race


def claimed(database: Database, gesprek_id: str, bericht_id: str) -> bool:
    with database.session() as session:
        return claim(session, gesprek_id, bericht_id)


def test_een_bericht_werkt_een_keer(database: Database, gesprek_id: str, bericht_id: str) -> None:
    assert claimed(database, gesprek_id, bericht_id)
    assert not claimed(database, gesprek_id, bericht_id)


def test_een_onbekend_bericht_werkt_niet(database: Database, gesprek_id: str) -> None:
    assert not claimed(database, gesprek_id, "onbekend")


def test_mislukt_de_uitwerking_dan_kan_het_bericht_opnieuw(
    database: Database, gesprek_id: str, bericht_id: str
) -> None:
    with pytest.raises(ZeroDivisionError), database.session() as session:
        assert claim(session, gesprek_id, bericht_id)
        raise ZeroDivisionError
    assert claimed(database, gesprek_id, bericht_id)


def test_een_bericht_dat_al_gelezen_was_weet_dat_het_verwerkt_is(
    database: Database, gesprek_id: str, bericht_id: str
) -> None:
    with database.session() as session:
        bericht = session.scalars(select(Bericht)).one()
        claim(session, gesprek_id, bericht_id)
        assert bericht.verwerkt


def test_van_twintig_draden_heeft_er_een_de_uitwerking(
    database: Database, gesprek_id: str, bericht_id: str
) -> None:
    together = Barrier(20)
    one_more = update(Gesprek).values(missers=Gesprek.missers + 1)

    def attempt(_: int) -> bool:
        together.wait()
        with database.session() as session:
            won = claim(session, gesprek_id, bericht_id)
            if won:
                session.execute(one_more)
            return won

    with ThreadPoolExecutor(20) as threads:
        assert sum(threads.map(attempt, range(20))) == 1
    with database.reading() as session:
        assert session.get_one(Gesprek, gesprek_id).missers == 1


def test_van_twee_processen_heeft_er_een_de_uitwerking(
    database: Database, database_url: str, key: bytes, gesprek_id: str, bericht_id: str
) -> None:
    won = race("claim", database_url, key, gesprek_id, bericht_id)
    assert sorted(won) == ["False", "True"]
