"""Nothing is kept longer than its purpose needs."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import CursorResult, delete, select, update

from bot.conversation.status import RELEASED
from bot.store.database import Database
from bot.store.tables import Bericht, Gesprek, Veiligheidssignaal
from bot.store.times import now

NOTICE = timedelta(days=14)
"""So long before it is erased a conversation says so."""


def forget(database: Database, days: int, today: datetime | None = None) -> int:
    """Erases the sentences of signals older than this, and returns how many.

    Level, category, time and choice stay; so do words that the client then gave as an answer.
    """
    before = (today or now()) - timedelta(days=days)
    with database.session() as session:
        wanted = select(Veiligheidssignaal).where(
            Veiligheidssignaal.zin.is_not(None), Veiligheidssignaal.gezien_op < before
        )
        old = list(session.scalars(wanted))
        for signal in old:
            signal.zin = None
            message = (Bericht.gesprek == signal.gesprek, Bericht.bericht_id == signal.bericht_id)
            session.execute(update(Bericht).where(*message).values(tekst=None))
        return len(old)


def expire(database: Database, days: int, today: datetime | None = None) -> int:
    """Erases what was not shared and stood still for so many days, and returns how many.

    Never with 0. What was shared stays: about that coach and client have an agreement.
    """
    if not days:
        return 0
    before = (today or now()) - timedelta(days=days)
    with database.session() as session:
        old = delete(Gesprek).where(Gesprek.status != RELEASED, Gesprek.gewijzigd_op < before)
        found = session.execute(old)
        assert isinstance(found, CursorResult)
        return found.rowcount


def erased_on(gesprek: Gesprek, days: int, today: datetime | None = None) -> datetime | None:
    """When it will be erased; None while that is far off, or never."""
    if not days or gesprek.status == RELEASED:
        return None
    moment = gesprek.gewijzigd_op + timedelta(days=days)
    return moment if moment - (today or now()) <= NOTICE else None
