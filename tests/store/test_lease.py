from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

from bot.store import lease
from bot.store.database import Database
from bot.store.tables import Gesprek
from tests.store.race import race


def take(database: Database, gesprek_id: str, bericht_id: str, seconds: float = 60) -> bool:
    with database.session() as session:
        return lease.take(session, gesprek_id, bericht_id, seconds)


def release(database: Database, gesprek_id: str, bericht_id: str) -> None:
    with database.session() as session:
        lease.release(session, gesprek_id, bericht_id)


def test_een_tweede_bericht_wacht_tot_het_eerste_klaar_is(
    database: Database, gesprek_id: str
) -> None:
    assert take(database, gesprek_id, "een")
    assert not take(database, gesprek_id, "twee")
    release(database, gesprek_id, "een")
    assert take(database, gesprek_id, "twee")


def test_hetzelfde_bericht_krijgt_de_beurt_geen_tweede_keer(
    database: Database, gesprek_id: str
) -> None:
    assert take(database, gesprek_id, "een")
    assert not take(database, gesprek_id, "een")


def test_een_verlopen_beurt_wordt_overgenomen(database: Database, gesprek_id: str) -> None:
    assert take(database, gesprek_id, "een", seconds=-1)
    assert take(database, gesprek_id, "twee")


def test_wie_te_laat_klaar_is_neemt_de_beurt_van_een_ander_niet_af(
    database: Database, gesprek_id: str
) -> None:
    take(database, gesprek_id, "een", seconds=-1)
    take(database, gesprek_id, "twee")
    release(database, gesprek_id, "een")
    assert not take(database, gesprek_id, "drie")


def test_een_onbekend_gesprek_heeft_geen_beurt(database: Database) -> None:
    assert not take(database, "onbekend", "een")


def test_een_gesprek_dat_al_gelezen_was_kent_zijn_beurt(
    database: Database, gesprek_id: str
) -> None:
    with database.session() as session:
        gesprek = session.get_one(Gesprek, gesprek_id)
        lease.take(session, gesprek_id, "een", 60)
        assert gesprek.beurt == "een"


def test_een_gesprek_dat_al_gelezen_was_weet_dat_de_beurt_voorbij_is(
    database: Database, gesprek_id: str
) -> None:
    take(database, gesprek_id, "een")
    with database.session() as session:
        gesprek = session.get_one(Gesprek, gesprek_id)
        lease.release(session, gesprek_id, "een")
        assert (gesprek.beurt, gesprek.beurt_tot) == (None, None)


def test_van_twintig_draden_krijgt_er_een_de_beurt(database: Database, gesprek_id: str) -> None:
    together = Barrier(20)

    def attempt(number: int) -> bool:
        together.wait()
        return take(database, gesprek_id, str(number))

    with ThreadPoolExecutor(20) as threads:
        assert sum(threads.map(attempt, range(20))) == 1


def test_van_twee_processen_krijgt_er_een_de_beurt(
    database: Database, database_url: str, key: bytes, gesprek_id: str
) -> None:
    won = race("take", database_url, key, gesprek_id, "een")
    assert sorted(won) == ["False", "True"]
