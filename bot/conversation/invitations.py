"""Invitations: a coach gives a link away; it begins one conversation and comes back to it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, and_, select, update
from sqlalchemy.orm import Session

from bot.conversation.service import Conversations, Unknown
from bot.store.tables import Gesprek, Uitnodiging
from bot.store.times import now
from bot.store.tokens import hash_token, new_client_code, new_token

_SAME = Uitnodiging.gesprek
OPEN, EXPIRED, WITHDRAWN = "open", "verlopen", "ingetrokken"


@dataclass(frozen=True)
class Invited:
    """`sleutel` goes into the link; it is stored nowhere and shown once."""

    clientcode: str
    sleutel: str
    verloopt_op: datetime


@dataclass(frozen=True)
class Opened:
    """What a key opens: `gesprek` is None until the client begins."""

    clientcode: str
    gedrag: str
    gesprek: str | None
    gesprek_status: str | None
    begonnen_op: datetime | None


class Invitations:
    def __init__(self, conversations: Conversations) -> None:
        self.conversations = conversations
        self.database = conversations.database

    def invite(self, behaviour: str, days: int) -> Invited:
        """Raises KeyError for a behaviour that the content does not have."""
        self.conversations.archive.current.behaviour(behaviour)
        token, ends = new_token(), _ends(days)
        with self.database.session() as session:
            row = Uitnodiging(
                clientcode=new_client_code(),
                gedrag=behaviour,
                sleutel_hash=hash_token(token),
                verloopt_op=ends,
            )
            session.add(row)
            session.flush()
            return Invited(row.clientcode, token, ends)

    def renew(self, clientcode: str, days: int) -> Invited:
        """A new link for the same client; the earlier one opens nothing more. Raises Unknown."""
        token, ends = new_token(), _ends(days)
        with self.database.session() as session:
            row = _of(session, clientcode)
            row.sleutel_hash, row.verloopt_op, row.ingetrokken_op = hash_token(token), ends, None
            return Invited(row.clientcode, token, ends)

    def withdraw(self, clientcode: str) -> None:
        """The link opens nothing more; what the client said stays. Raises Unknown."""
        with self.database.session() as session:
            row = _of(session, clientcode)
            row.ingetrokken_op = row.ingetrokken_op or now()

    def opened(self, token: str) -> Opened:
        """Raises Unknown for a link that opens nothing, or nothing more."""
        with self.database.reading() as session:
            row = session.scalar(select(Uitnodiging).where(opens(token)))
            if row is None or not self._can_go_on(row):
                raise Unknown
            gesprek = session.get(Gesprek, row.gesprek) if row.gesprek else None
            return _begun(gesprek) if gesprek else _unbegun(row)

    def held(self, token: str) -> Opened:
        """As `opened`, also for the own key of a conversation that began without a link."""
        with self.database.reading() as session:
            own = select(Gesprek).where(Gesprek.sleutel_hash == hash_token(token))
            gesprek = session.scalar(own)
        return _begun(gesprek) if gesprek else self.opened(token)

    def begin(self, token: str) -> str:
        """The conversation of this link, begun once however often it is asked for. Raises Unknown.

        Two that begin at once meet on the row: the second waits, and finds what the first began.
        """
        with self.database.session() as session:
            session.execute(update(Uitnodiging).where(opens(token)).values(gesprek=_SAME))
            row = session.scalar(select(Uitnodiging).where(opens(token)))
            if row is None or not self._can_go_on(row):
                raise Unknown
            if row.gesprek is None:
                # Its own key is given to nobody: who withdraws the link closes the conversation.
                begun = self.conversations.create(session, row.gedrag, row.clientcode, new_token())
                row.gesprek = begun.id
            return row.gesprek

    def _can_go_on(self, row: Uitnodiging) -> bool:
        """Not where a trainer took away what the conversation would be about."""
        return (
            row.gesprek is not None or row.gedrag in self.conversations.archive.current.behaviours
        )

    def all(self) -> list[dict[str, Any]]:
        """The newest first, with how the link and the conversation stand."""
        with self.database.reading() as session:
            wanted = select(Uitnodiging, Gesprek.status).outerjoin(
                Gesprek, Gesprek.id == Uitnodiging.gesprek
            )
            rows = session.execute(wanted.order_by(Uitnodiging.id.desc()))
            return [_line(row, status) for row, status in rows]


def opens(token: str) -> ColumnElement[bool]:
    """Whether a link is this one and still works."""
    return and_(
        Uitnodiging.sleutel_hash == hash_token(token),
        Uitnodiging.ingetrokken_op.is_(None),
        Uitnodiging.verloopt_op > now(),
    )


def _begun(gesprek: Gesprek) -> Opened:
    return Opened(
        gesprek.clientcode, gesprek.gedrag, gesprek.id, gesprek.status, gesprek.gestart_op
    )


def _unbegun(row: Uitnodiging) -> Opened:
    return Opened(row.clientcode, row.gedrag, None, None, None)


def _ends(days: int) -> datetime:
    return now() + timedelta(days=days)


def _of(session: Session, clientcode: str) -> Uitnodiging:
    row = session.scalar(select(Uitnodiging).where(Uitnodiging.clientcode == clientcode))
    if row is None:
        raise Unknown
    return row


def _line(row: Uitnodiging, status: str | None) -> dict[str, Any]:
    link = WITHDRAWN if row.ingetrokken_op else EXPIRED if row.verloopt_op <= now() else OPEN
    return {
        "clientcode": row.clientcode,
        "gedrag": row.gedrag,
        "link": link,
        "status": status,
        "gemaakt_op": row.gemaakt_op.isoformat(),
        "verloopt_op": row.verloopt_op.isoformat(),
    }
