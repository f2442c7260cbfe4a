"""Messages of a client as the gateway keeps them: stored before anything happens with them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.conversation.invitations import opens
from bot.conversation.message import message
from bot.conversation.service import Unknown
from bot.store import lease
from bot.store.database import Database
from bot.store.tables import Bericht, Gesprek, Uitnodiging
from bot.store.tokens import hash_token

Json = dict[str, Any]


@dataclass(frozen=True)
class Entry:
    """`reply` is None until the message was answered; `handled` once its effect is stored."""

    bericht_id: str
    text: str | None
    question: str | None
    reply: Json | None
    handled: bool
    at: datetime


@dataclass(frozen=True)
class Route:
    """Rasa's name for this conversation now, and how many turns it has had under it."""

    sender: str | None
    turns: int


class Inbox:
    def __init__(self, database: Database) -> None:
        self.database = database

    def owner(self, token: str) -> str:
        """What a client's token opens: its own, or that of a link. Raises Unknown."""
        own = select(Gesprek.id).where(Gesprek.sleutel_hash == hash_token(token))
        invited = select(Uitnodiging.gesprek).where(opens(token))
        with self.database.reading() as session:
            found = session.scalar(own) or session.scalar(invited)
        if found is None:
            raise Unknown
        return found

    def receive(
        self, gesprek: str, bericht_id: str, text: str | None, question: str | None
    ) -> Entry:
        """Keeps the message, or finds it when it came before."""
        with self.database.session() as session:
            if session.get(Gesprek, gesprek) is None:
                raise Unknown
            row = message(session, gesprek, bericht_id)
            if row is None:
                row = Bericht(
                    gesprek=gesprek,
                    bericht_id=bericht_id,
                    vraag=question,
                    tekst=text,
                )
                session.add(row)
                session.flush()
            return _entry(row)

    def entry(self, gesprek: str, bericht_id: str) -> Entry:
        with self.database.reading() as session:
            row = message(session, gesprek, bericht_id)
            if row is None:
                raise Unknown
            return _entry(row)

    def answer(self, gesprek: str, bericht_id: str, reply: Json) -> None:
        with self.database.session() as session:
            row = message(session, gesprek, bericht_id)
            if row is not None:
                row.antwoord, row.verwerkt = reply, True

    def history(self, gesprek: str) -> list[Entry]:
        with self.database.reading() as session:
            return entries(session, gesprek)

    def take(self, gesprek: str, bericht_id: str, seconds: float) -> bool:
        with self.database.session() as session:
            return lease.take(session, gesprek, bericht_id, seconds)

    def release(self, gesprek: str, bericht_id: str) -> None:
        with self.database.session() as session:
            lease.release(session, gesprek, bericht_id)

    def route(self, gesprek: str) -> Route:
        with self.database.reading() as session:
            row = session.get(Gesprek, gesprek)
            if row is None:
                raise Unknown
            return Route(row.tracker, row.tracker_beurten)

    def reroute(self, gesprek: str, route: Route) -> None:
        with self.database.session() as session:
            row = session.get(Gesprek, gesprek)
            if row is not None:
                row.tracker, row.tracker_beurten = route.sender, route.turns


def entries(session: Session, gesprek: str) -> list[Entry]:
    """Every message of the conversation, in the order in which they came."""
    rows = select(Bericht).where(Bericht.gesprek == gesprek).order_by(Bericht.id)
    return [_entry(row) for row in session.scalars(rows)]


def _entry(row: Bericht) -> Entry:
    return Entry(row.bericht_id, row.tekst, row.vraag, row.antwoord, row.verwerkt, row.gemaakt_op)
