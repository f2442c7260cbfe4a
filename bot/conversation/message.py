"""One message of a client, as it is stored."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.store.tables import Bericht


def message(session: Session, gesprek_id: str, bericht_id: str | None) -> Bericht | None:
    wanted = (Bericht.gesprek == gesprek_id, Bericht.bericht_id == bericht_id)
    return session.scalar(select(Bericht).where(*wanted))


def stored(session: Session, gesprek_id: str, bericht_id: str) -> Bericht:
    """A message that is known to be there. Raises LookupError."""
    row = message(session, gesprek_id, bericht_id)
    if row is None:
        raise LookupError(bericht_id)
    return row
