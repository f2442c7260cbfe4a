"""Deletes all of one conversation, and shows by counting that nothing of it is left."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Table, func, select

from bot.conversation.service import Conversations
from bot.store.tables import Base, Gesprek
from bot.store.times import now
from bot.store.tokens import new_client_code

HOLDING: dict[Table, ColumnElement[str]] = {
    table: column
    for table in Base.metadata.sorted_tables
    for column in table.columns
    if column is Gesprek.__table__.c.id
    or any(key.column is Gesprek.__table__.c.id for key in column.foreign_keys)
}
"""Every table with the column that tells whose row it is; a new table counts by itself."""
KINDS = {
    "antwoord": "antwoorden",
    "bericht": "berichten",
    # Counted with the messages: a number of its own would tell who looks along that there were.
    "veiligheidssignaal": "berichten",
    # So too of what a coach wrote: not all of it is in the copy.
    "aantekening": "berichten",
    "profiel": "samenvattingen",
    "uitnodiging": "uitnodiging",
    "plan": "plan",
    "spoor": "bekeken",
    "gesprek": "gesprek",
}
OTHER = "overig"

Held = Mapping[str, int]
"""Kind to the number of rows."""


@dataclass(frozen=True)
class Receipt:
    """Of whom it was is not in it, and it is stored nowhere: only who asked for it sees it."""

    nummer: str
    op: datetime
    gewist: Held
    over: int
    """Rows that were still found afterwards: 0, or something is wrong."""


class Erasure:
    def __init__(self, conversations: Conversations) -> None:
        self.conversations = conversations

    def held(self, gesprek_id: str) -> Held:
        """What is stored now, in every table."""
        found: Counter[str] = Counter()
        with self.conversations.database.reading() as session:
            for table, column in HOLDING.items():
                rows = select(func.count()).select_from(table).where(column == gesprek_id)
                found[KINDS.get(table.name, OTHER)] += session.scalar(rows) or 0
        return found

    def erase(self, gesprek_id: str) -> Receipt:
        """Deletes all of it. Raises Unknown."""
        held = self.held(gesprek_id)
        self.conversations.delete(gesprek_id)
        return self.receipt(gesprek_id, held)

    def receipt(self, gesprek_id: str, held: Held) -> Receipt:
        """Of a deletion that was done: `held` is what was counted before; what is left, now."""
        left = self.held(gesprek_id)
        gone = {kind: count - left[kind] for kind, count in held.items() if count}
        return Receipt(_number(), now(), gone, sum(left.values()))


def _number() -> str:
    """Random, and not to be taken for a client's code."""
    return f"{new_client_code()}-{new_client_code()}"
