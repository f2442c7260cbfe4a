"""What a coach may read: only what a client has released, and not without leaving a trace."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.conversation import phrase, record
from bot.conversation.archive import Archive
from bot.conversation.script import asked
from bot.conversation.service import Unknown
from bot.conversation.situation import MEASURED
from bot.conversation.status import RELEASED
from bot.conversation.trace import Access, note
from bot.store.database import Database
from bot.store.tables import Gesprek, Profiel

Json = dict[str, Any]


class Summaries:
    def __init__(
        self, database: Database, archive: Archive, organisation: Mapping[str, str]
    ) -> None:
        self.database = database
        self.archive = archive
        self.organisation = organisation

    def all(self) -> list[Json]:
        """Every conversation, the newest first; of unreleased ones only that they exist."""
        with self.database.reading() as session:
            rows = session.scalars(select(Gesprek).order_by(Gesprek.gestart_op.desc()))
            return [self._line(session, gesprek) for gesprek in rows]

    def line(self, gesprek_id: str) -> Json:
        """One conversation as it stands in the list. Raises Unknown."""
        with self.database.reading() as session:
            gesprek = session.get(Gesprek, gesprek_id)
            if gesprek is None:
                raise Unknown
            return self._line(session, gesprek)

    def get(self, gesprek_id: str, access: Access) -> Json:
        """The newest released summary. Raises Unknown."""
        with self.database.session() as session:
            return self._looked_at(session, gesprek_id, access)

    def topics(self, gesprek_id: str) -> list[str]:
        """The determinants of the suggested topics: no more than their names. Raises Unknown."""
        with self.database.reading() as session:
            found = released(session, gesprek_id)
            return [each["determinant"] for each in found["onderwerpen"]]

    def printed(self, gesprek_id: str, access: Access) -> None:
        """A page that was read before is printed. Raises Unknown."""
        with self.database.session() as session:
            self._looked_at(session, gesprek_id, access)

    def answers(self, gesprek_id: str, access: Access) -> list[Json]:
        """All answers that the client shares, in the order of the questions. Raises Unknown."""
        with self.database.session() as session:
            self._looked_at(session, gesprek_id, access)
            gesprek = session.get_one(Gesprek, gesprek_id)
            content = self.archive.at(session, gesprek.inhoudversie)
            everything = record.situation(session, gesprek, content, self.organisation)
            situation = everything.for_coach()
            return [
                {
                    "determinant": one.question.determinant or block.id,
                    "vraag": one.id,
                    "tekst": phrase.text(one, situation),
                    "antwoord": phrase.read_back(one, given, situation),
                    "woorden": given.text if one.question.soort in MEASURED else None,
                    "staat": given.state.value,
                    "door_ander": one.id in situation.by_other,
                }
                for block in content.blocks.values()
                for one in asked(block, situation)
                if (given := situation.answers.get(one.id))
            ]

    def _line(self, session: Session, gesprek: Gesprek) -> Json:
        shared = gesprek.status == RELEASED
        found = released(session, gesprek.id) if shared else {}
        return {
            "gesprek": gesprek.id,
            "clientcode": gesprek.clientcode,
            "gedrag": gesprek.gedrag,
            "status": gesprek.status,
            "vrijgegeven_op": gesprek.vrijgegeven_op.isoformat()
            if gesprek.vrijgegeven_op
            else None,
            "ingetrokken_op": gesprek.ingetrokken_op.isoformat()
            if gesprek.ingetrokken_op
            else None,
            "zekerheid": found.get("zekerheid"),
            "signalen": found.get("signalen", []),
            "mens_gevraagd": gesprek.mens_gevraagd,
            "taalhulp": gesprek.taalhulp,
            "taal": gesprek.taal,
        }

    def _looked_at(self, session: Session, gesprek_id: str, access: Access) -> Json:
        found = released(session, gesprek_id)
        note(session, gesprek_id, access)
        return found


def released(session: Session, gesprek_id: str) -> Json:
    """The newest summary that the client released. Raises Unknown."""
    newest = select(Profiel).where(Profiel.gesprek == gesprek_id)
    row = session.scalar(newest.order_by(Profiel.versie.desc()).limit(1))
    if row is None:
        raise Unknown
    return dict(row.samenvatting)
