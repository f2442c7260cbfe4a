from __future__ import annotations

import stat
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier
from typing import Any

import pytest
from cryptography.fernet import Fernet
from sqlalchemy import Column, Text, cast, create_engine, literal, select, text, update
from sqlalchemy.exc import IntegrityError, StatementError

from bot.store.database import Database
from bot.store.secret import (
    Cipher,
    Encrypted,
    EncryptedJson,
    InvalidKey,
    WrongKey,
    load_or_create_key,
)
from bot.store.tables import (
    Aantekening,
    Antwoord,
    Base,
    Bericht,
    Gesprek,
    Plan,
    Profiel,
    Spoor,
    Veiligheidssignaal,
)

WORDS = "zonnebloem"
SECRET_COLUMNS: list[Column[Any]] = [
    column
    for table in Base.metadata.sorted_tables
    for column in table.columns
    if isinstance(column.type, (Encrypted, EncryptedJson))
]


def plant(database: Database, gesprek_id: str) -> None:
    """The words in every encrypted column."""
    where = {"gesprek": gesprek_id, "bericht_id": "een"}
    with database.session() as session:
        row = update(Gesprek).where(Gesprek.id == gesprek_id)
        session.execute(row.values(mag_blijven=[WORDS]))
        session.add_all(
            [
                Bericht(**where, tekst=WORDS, antwoord={"tekst": WORDS}, gevoelig=[WORDS]),
                Antwoord(**where, vraag="HOU1", staat="beantwoord", keuzes=[WORDS], tekst=WORDS),
                Profiel(gesprek=gesprek_id, versie=1, samenvatting={"citaten": [WORDS]}),
                Plan(gesprek=gesprek_id, versie=1, inhoud={"doel": WORDS}, wie="coach"),
                Veiligheidssignaal(**where, niveau=1, categorie="nood", zin=WORDS),
                Spoor(gesprek=gesprek_id, wie="coach", wat="samenvatting", waarom=WORDS),
                Aantekening(gesprek=gesprek_id, soort="indruk", inhoud=[WORDS], wie="coach"),
            ]
        )


def raw(database: Database) -> Iterator[tuple[Column[Any], object]]:
    """Every encrypted column with what the database itself holds in it."""
    with database.reading() as session:
        for column in SECRET_COLUMNS:
            query = text(f"SELECT {column.name} FROM {column.table.name}")
            yield column, session.execute(query).scalar_one()


def test_geplante_woorden_staan_in_geen_kolom(database: Database, gesprek_id: str) -> None:
    plant(database, gesprek_id)
    held = dict(raw(database))
    assert len(held) == 11
    for value in held.values():
        assert isinstance(value, str)
        assert value.startswith("gAAAA")
        assert WORDS not in value


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_geplante_woorden_staan_niet_op_de_schijf(
    database: Database, gesprek_id: str, tmp_path: Path
) -> None:
    plant(database, gesprek_id)
    disk = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    assert gesprek_id.encode() in disk
    assert WORDS.encode() not in disk


def test_wie_de_sleutel_heeft_leest_de_woorden(database: Database, gesprek_id: str) -> None:
    plant(database, gesprek_id)
    with database.reading() as session:
        for column in SECRET_COLUMNS:
            assert WORDS in str(session.scalars(select(column)).one())


def test_niets_is_niets_en_geen_versleuteld_niets(
    database: Database, gesprek_id: str, bericht_id: str
) -> None:
    with database.reading() as session:
        held = session.execute(text("SELECT tekst, antwoord FROM bericht")).one()
        assert tuple(held) == (None, None)
        bericht = session.scalars(select(Bericht)).one()
        assert (bericht.tekst, bericht.antwoord) == (None, None)


def test_een_andere_sleutel_geeft_een_duidelijke_fout(
    database: Database, database_url: str, gesprek_id: str
) -> None:
    plant(database, gesprek_id)
    stranger = Database(database_url, Fernet.generate_key())
    for column in SECRET_COLUMNS:
        with (
            pytest.raises(WrongKey, match="De sleutel past niet bij deze database"),
            stranger.reading() as session,
        ):
            session.scalars(select(column)).one()
    stranger.close()


def test_een_nieuwe_sleutel_voor_de_oude_leest_alles_en_schrijft_nieuw(
    database: Database, database_url: str, key: bytes, gesprek_id: str, bericht_id: str
) -> None:
    plant(database, gesprek_id)
    new = Fernet.generate_key()
    rotating = Database(database_url, new + b", " + key)
    with rotating.session() as session:
        assert session.scalars(select(Antwoord.tekst)).one() == WORDS
        row = session.scalars(select(Bericht).where(Bericht.bericht_id == bericht_id)).one()
        row.tekst = "nieuw"
    rotating.close()
    only_new = Database(database_url, new)
    with only_new.reading() as session:
        query = select(Bericht.tekst).where(Bericht.bericht_id == bericht_id)
        assert session.scalars(query).one() == "nieuw"
        with pytest.raises(WrongKey):
            session.scalars(select(Antwoord.tekst)).one()
    only_new.close()


def test_twee_databases_met_eigen_sleutels_werken_naast_elkaar(tmp_path: Path) -> None:
    keys = [Fernet.generate_key(), Fernet.generate_key()]
    pair = [Database(f"sqlite:///{tmp_path}/{n}.db", key) for n, key in enumerate(keys)]
    sealed = cast(literal(WORDS, Encrypted), Text)
    for key, database in [*zip(keys, pair, strict=True)] * 2:
        with database.reading() as session:
            assert Cipher(key).decrypt(session.execute(select(sealed)).scalar_one()) == WORDS
    for database in pair:
        database.close()


def test_zonder_sleutel_wordt_niets_geschreven() -> None:
    engine = create_engine("sqlite://")
    with pytest.raises(StatementError), engine.connect() as connection:
        connection.execute(select(literal(WORDS, Encrypted)))
    engine.dispose()


def test_een_fout_van_de_database_herhaalt_geen_woorden(
    database: Database, gesprek_id: str
) -> None:
    with pytest.raises(IntegrityError) as refused:
        plant(database, "onbekend")
    assert WORDS not in str(refused.value)
    with pytest.raises(StatementError) as unfit, database.session() as session:
        session.add(Profiel(gesprek=gesprek_id, versie=1, samenvatting=[WORDS, object()]))
    assert WORDS not in str(unfit.value)


@pytest.mark.parametrize("keys", ["", "geheim", f"{'A' * 43}=,", b"\xff\xfe"])
def test_een_ongeldige_sleutel_wordt_geweigerd_en_niet_herhaald(keys: bytes | str) -> None:
    with pytest.raises(InvalidKey, match="De sleutel is ongeldig") as caught:
        Cipher(keys)
    assert "geheim" not in str(caught.value)


def test_de_sleutel_wordt_een_keer_gemaakt_en_alleen_de_eigenaar_leest_hem(
    tmp_path: Path,
) -> None:
    path = tmp_path / "var" / "sleutel"
    key = load_or_create_key(path)
    Cipher(key)
    assert load_or_create_key(path) == key
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert list(path.parent.iterdir()) == [path]


def test_wie_samen_beginnen_delen_een_sleutel(tmp_path: Path) -> None:
    together = Barrier(20)

    def load(_: int) -> bytes:
        together.wait()
        return load_or_create_key(tmp_path / "sleutel")

    with ThreadPoolExecutor(20) as threads:
        assert len(set(threads.map(load, range(20)))) == 1
