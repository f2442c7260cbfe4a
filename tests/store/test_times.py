from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select
from sqlalchemy.exc import StatementError

from bot.store.database import Database
from bot.store.tables import Gesprek
from bot.store.times import now

AMSTERDAM = ZoneInfo("Europe/Amsterdam")


@pytest.mark.parametrize(
    "moment",
    [
        datetime(2026, 7, 1, 9, 30, 15, 123456, tzinfo=AMSTERDAM),
        datetime(2026, 10, 25, 2, 30, tzinfo=AMSTERDAM, fold=0),
        datetime(2026, 10, 25, 2, 30, tzinfo=AMSTERDAM, fold=1),
        datetime(2026, 12, 31, 23, 59, 59, tzinfo=UTC),
    ],
)
def test_een_tijdstip_komt_terug_als_hetzelfde_moment_in_utc(
    database: Database, gesprek_id: str, moment: datetime
) -> None:
    with database.session() as session:
        session.get_one(Gesprek, gesprek_id).gestart_op = moment
    with database.reading() as session:
        stored = session.get_one(Gesprek, gesprek_id).gestart_op
    assert stored == moment.astimezone(UTC)
    assert stored.tzinfo is UTC


def test_tijdstippen_worden_als_momenten_vergeleken(database: Database, gesprek_id: str) -> None:
    noon = datetime(2026, 7, 1, 12, 0, tzinfo=AMSTERDAM)
    with database.session() as session:
        session.get_one(Gesprek, gesprek_id).gestart_op = noon
    later = noon.astimezone(UTC) + timedelta(minutes=1)
    with database.reading() as session:
        assert session.scalar(select(Gesprek.id).where(Gesprek.gestart_op < later)) == gesprek_id
        assert session.scalar(select(Gesprek.id).where(Gesprek.gestart_op > later)) is None


def test_een_tijdstip_zonder_tijdzone_wordt_geweigerd(database: Database, gesprek_id: str) -> None:
    with pytest.raises(StatementError, match="zonder tijdzone"), database.session() as session:
        session.get_one(Gesprek, gesprek_id).gestart_op = datetime(2026, 7, 1)


def test_nu_is_in_utc() -> None:
    assert now().tzinfo is UTC
