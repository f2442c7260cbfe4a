"""What a sentence that asked for care says is kept no longer than its purpose needs."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import select, update

from bot.store.database import Database
from bot.store.tables import Bericht, Veiligheidssignaal
from bot.store.times import now


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
