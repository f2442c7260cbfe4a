"""What the database holds of a conversation."""

from __future__ import annotations

from sqlalchemy import select

from bot.store.database import Database
from bot.store.tables import Antwoord


def stored(database: Database, gesprek: str) -> dict[str, list[str]]:
    """Question to its valid answers, as digits."""
    found: dict[str, list[str]] = {}
    with database.reading() as session:
        for row in session.scalars(
            select(Antwoord).where(Antwoord.gesprek == gesprek, Antwoord.geldig)
        ):
            found.setdefault(row.vraag, []).append(str(row.waarde))
    return found
