"""The effect of a message, once."""

from __future__ import annotations

from sqlalchemy import update
from sqlalchemy.orm import Session

from bot.store.tables import Bericht


def claim(session: Session, gesprek_id: str, bericht_id: str) -> bool:
    """Whether the effect of this message is still to happen, and happens in this transaction.

    Claim and effect are committed or rolled back together. False for an unknown message.
    """
    claimed = (
        update(Bericht)
        .where(
            Bericht.gesprek == gesprek_id,
            Bericht.bericht_id == bericht_id,
            Bericht.verwerkt.is_(False),
        )
        .values(verwerkt=True)
        .returning(Bericht.id)
        .execution_options(synchronize_session="fetch")
    )
    return session.scalar(claimed) is not None
