from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select, update
from sqlalchemy.exc import IntegrityError

from bot.store.database import Database
from bot.store.tables import (
    Aantekening,
    Antwoord,
    Base,
    Bericht,
    Gesprek,
    Plan,
    Profiel,
    Spoor,
    Uitnodiging,
    Veiligheidssignaal,
)
from bot.store.times import now
from bot.store.tokens import hash_token, new_client_code, new_token


def answer(gesprek_id: str, **changes: Any) -> Antwoord:
    row = {"gesprek": gesprek_id, "vraag": "HOU1", "staat": "beantwoord", "bericht_id": "een"}
    return Antwoord(**{**row, **changes})


def signal(gesprek_id: str, **changes: Any) -> Veiligheidssignaal:
    row = {"gesprek": gesprek_id, "niveau": 2, "categorie": "nood", "bericht_id": "een"}
    return Veiligheidssignaal(**{**row, "zin": "...", **changes})


def invitation(gesprek_id: str) -> Uitnodiging:
    return Uitnodiging(
        clientcode=new_client_code(),
        gedrag="werk_zoeken",
        sleutel_hash=hash_token(new_token()),
        gesprek=gesprek_id,
        verloopt_op=now(),
    )


def look(gesprek_id: str) -> Spoor:
    return Spoor(gesprek=gesprek_id, wie="coach", wat="samenvatting")


def version(gesprek_id: str) -> Plan:
    return Plan(gesprek=gesprek_id, versie=1, inhoud={}, wie="coach")


def counts(database: Database) -> dict[str, int]:
    with database.reading() as session:
        return {
            name: session.scalar(select(func.count()).select_from(table)) or 0
            for name, table in Base.metadata.tables.items()
        }


def test_wie_een_gesprek_wist_laat_in_geen_tabel_een_rij_achter(
    database: Database, gesprek_id: str, bericht_id: str
) -> None:
    with database.session() as session:
        session.add_all(
            [
                answer(gesprek_id, geldig=False),
                answer(gesprek_id),
                Profiel(gesprek=gesprek_id, versie=1, samenvatting={}),
                signal(gesprek_id),
                invitation(gesprek_id),
                look(gesprek_id),
                Aantekening(gesprek=gesprek_id, soort="indruk", inhoud={}, wie="coach"),
                version(gesprek_id),
            ]
        )
    assert all(counts(database).values())
    with database.session() as session:
        session.delete(session.get_one(Gesprek, gesprek_id))
    left = counts(database)
    assert left.pop("inhoudversie") == 1
    assert not any(left.values())


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_een_gewist_gesprek_staat_niet_meer_op_de_schijf(
    database: Database, gesprek_id: str, tmp_path: Path
) -> None:
    with database.session() as session:
        gesprek = session.get_one(Gesprek, gesprek_id)
        code = gesprek.clientcode.encode()
    database.close()
    assert code in on_disk(tmp_path)
    with database.session() as session:
        session.delete(session.get_one(Gesprek, gesprek_id))
    database.close()
    assert code not in on_disk(tmp_path)


def on_disk(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.iterdir())


def test_een_vraag_heeft_een_antwoord_dat_geldt(database: Database, gesprek_id: str) -> None:
    with database.session() as session:
        session.add(answer(gesprek_id))
    with pytest.raises(IntegrityError), database.session() as session:
        session.add(answer(gesprek_id, bericht_id="twee"))


def test_eerdere_antwoorden_op_een_vraag_blijven_staan(database: Database, gesprek_id: str) -> None:
    for bericht_id in ("een", "twee", "drie"):
        with database.session() as session:
            session.execute(update(Antwoord).values(geldig=False))
            session.add(answer(gesprek_id, bericht_id=bericht_id))
    with database.reading() as session:
        rows = session.scalars(select(Antwoord).order_by(Antwoord.id)).all()
    assert [(row.bericht_id, row.geldig) for row in rows] == [
        ("een", False),
        ("twee", False),
        ("drie", True),
    ]


def test_een_bericht_bestaat_een_keer_in_een_gesprek(
    database: Database, gesprek_id: str, bericht_id: str
) -> None:
    with pytest.raises(IntegrityError), database.session() as session:
        session.add(Bericht(gesprek=gesprek_id, bericht_id=bericht_id))


@pytest.mark.parametrize("given", ["6.5", "0", "10", "3.33", "-1"])
def test_een_getal_komt_precies_terug(database: Database, gesprek_id: str, given: str) -> None:
    with database.session() as session:
        session.add(answer(gesprek_id, waarde=Decimal(given)))
    with database.reading() as session:
        value = session.scalars(select(Antwoord.waarde)).one()
    assert isinstance(value, Decimal)
    assert str(value) == given


def test_een_gesprek_kent_alleen_de_afgesproken_standen(
    database: Database, gesprek_id: str
) -> None:
    with pytest.raises(IntegrityError), database.session() as session:
        session.get_one(Gesprek, gesprek_id).status = "anders"


def test_een_antwoord_kent_alleen_de_afgesproken_staten(
    database: Database, gesprek_id: str
) -> None:
    with pytest.raises(IntegrityError), database.session() as session:
        session.add(answer(gesprek_id, staat="anders"))


def test_een_signaal_heeft_niveau_een_twee_of_drie(database: Database, gesprek_id: str) -> None:
    with database.session() as session:
        session.add_all([signal(gesprek_id, niveau=niveau) for niveau in (1, 2, 3)])
    with pytest.raises(IntegrityError), database.session() as session:
        session.add(signal(gesprek_id, niveau=4))


@pytest.mark.parametrize("change", [{"wie": "een ander"}, {"waarom": "toch"}, {"wat": "niets"}])
def test_wie_er_keek_verandert_niet_meer(
    database: Database, gesprek_id: str, change: dict[str, str]
) -> None:
    with database.session() as session:
        session.add(look(gesprek_id))
    with pytest.raises(IntegrityError), database.session() as session:
        session.execute(update(Spoor).values(change))
    with database.reading() as session:
        row = session.scalars(select(Spoor)).one()
    assert (row.wie, row.wat, row.waarom) == ("coach", "samenvatting", None)


@pytest.mark.parametrize("change", [{"wie": "een ander"}, {"versie": 2}, {"gemaakt_op": now()}])
def test_wie_een_versie_van_een_plan_bewaarde_en_wanneer_verandert_niet(
    database: Database, gesprek_id: str, change: dict[str, Any]
) -> None:
    with database.session() as session:
        session.add(version(gesprek_id))
    with pytest.raises(IntegrityError), database.session() as session:
        session.execute(update(Plan).values(change))


def test_een_versie_van_een_plan_is_er_een_keer(database: Database, gesprek_id: str) -> None:
    with database.session() as session:
        session.add(version(gesprek_id))
    with pytest.raises(IntegrityError), database.session() as session:
        session.add(version(gesprek_id))


def test_van_wie_keek_staat_er_wie_wat_waarom_en_wanneer_en_niets_meer() -> None:
    columns = set(Spoor.__table__.columns.keys())
    assert columns == {"id", "gesprek", "wie", "wat", "waarom", "op"}


def test_een_antwoord_zonder_gesprek_wordt_geweigerd(database: Database) -> None:
    with pytest.raises(IntegrityError), database.session() as session:
        session.add(answer("onbekend"))
