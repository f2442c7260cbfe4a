from __future__ import annotations

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.operations import Operations
from alembic.script import ScriptDirectory
from sqlalchemy import inspect, select

from bot.store.database import MIGRATIONS, Database
from bot.store.sqlite import PURPOSE
from bot.store.tables import Base, Bericht
from tests.store.race import race


def tables(database: Database) -> set[str]:
    with database.engine.connect() as connection:
        return set(inspect(connection).get_table_names())


def test_de_migraties_maken_precies_de_tabellen_van_het_model(database: Database) -> None:
    with database.engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), Base.metadata) == []


def test_de_vergelijking_ziet_een_tabel_die_anders_is(database: Database) -> None:
    with database.engine.begin() as connection:
        connection.exec_driver_sql("ALTER TABLE gesprek DROP COLUMN heropend")
    with database.engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), Base.metadata) != []


def test_elke_migratie_kan_heen_terug_en_weer_heen(database: Database) -> None:
    complete = tables(database)
    database.downgrade("base")
    assert tables(database) == {"alembic_version"}
    database.upgrade()
    assert tables(database) == complete == {*Base.metadata.tables, "alembic_version"}


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_een_migratie_die_een_tabel_vervangt_wist_niet_wat_eraan_hangt(
    database: Database, gesprek_id: str, bericht_id: str
) -> None:
    engine = database.engine.execution_options(**{PURPOSE: "migrate"})
    with engine.begin() as connection:
        operations = Operations(MigrationContext.configure(connection))
        with operations.batch_alter_table("gesprek", recreate="always"):
            pass
    with database.reading() as session:
        assert session.scalars(select(Bericht.bericht_id)).one() == bericht_id


def test_er_is_een_laatste_migratie() -> None:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    assert len(ScriptDirectory.from_config(config).get_heads()) == 1


def test_processen_die_samen_beginnen_maken_samen_een_database(
    database_url: str, key: bytes
) -> None:
    assert race("upgrade", database_url, key, processes=4) == ["klaar"] * 4
    database = Database(database_url, key)
    assert tables(database) == {*Base.metadata.tables, "alembic_version"}
    database.close()
