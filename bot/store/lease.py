"""One message of a conversation at a time, across threads, processes and machines."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import or_, update
from sqlalchemy.orm import Session

from bot.store.tables import Gesprek
from bot.store.times import now


def take(session: Session, gesprek_id: str, bericht_id: str, seconds: float) -> bool:
    """Whether this message may be handled now, for at most so many seconds.

    False while any message holds the lease, this same one included; an expired
    lease is taken over. It counts for others from the commit.
    """
    moment = now()
    free = or_(Gesprek.beurt.is_(None), Gesprek.beurt_tot.is_(None), Gesprek.beurt_tot <= moment)
    taken = (
        update(Gesprek)
        .where(Gesprek.id == gesprek_id, free)
        .values(beurt=bericht_id, beurt_tot=moment + timedelta(seconds=seconds))
        .returning(Gesprek.id)
        .execution_options(synchronize_session="fetch")
    )
    return session.scalar(taken) is not None


def release(session: Session, gesprek_id: str, bericht_id: str) -> None:
    """Gives the lease back; does nothing when another message took it over."""
    session.execute(
        update(Gesprek)
        .where(Gesprek.id == gesprek_id, Gesprek.beurt == bericht_id)
        .values(beurt=None, beurt_tot=None)
        .execution_options(synchronize_session="fetch")
    )
