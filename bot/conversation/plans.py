"""The plans of a conversation: each save is a version that stays, and none is lost to another.

A plan rests on what the client released: after that is taken back nobody reads it or writes on
it until the client releases again.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.content.content import Content
from bot.content.pronoun import Pronoun
from bot.conversation.exported import explained
from bot.conversation.plan import Plan, PlanFile, Saved, stored
from bot.conversation.planstart import aims, begin
from bot.conversation.service import Unknown
from bot.conversation.summaries import released
from bot.conversation.trace import Access, Seen, note
from bot.store.database import Database
from bot.store.tables import Gesprek
from bot.store.tables import Plan as Row

Json = dict[str, Any]


@dataclass(frozen=True)
class Opened:
    """`saved` is None while nobody saved a plan: then `plan` is the draft, `aims` its aims."""

    gesprek: str
    clientcode: str
    gedrag: str
    plan: Plan
    saved: Saved | None
    newest: int
    aims: tuple[str, ...]


class Overtaken(Exception):
    """Somebody else saved a version meanwhile; it is `by`."""

    def __init__(self, by: Saved) -> None:
        super().__init__()
        self.by = by


class Plans:
    def __init__(self, database: Database, content: Content, pronoun: Pronoun) -> None:
        self.database = database
        self.content = content
        self.pronoun = pronoun

    def open(self, gesprek_id: str, access: Access, version: int | None = None) -> Opened:
        """The newest version, another one, or a draft. Raises Unknown."""
        with self.database.session() as session:
            found = released(session, gesprek_id)
            note(session, gesprek_id, access)
            return self._opened(session, gesprek_id, found, version)

    def saved(self, gesprek_id: str, access: Access, version: int | None = None) -> Opened:
        """As `open`, without a draft. Raises Unknown where nothing is saved."""
        with self.database.session() as session:
            found = released(session, gesprek_id)
            opened = self._opened(session, gesprek_id, found, version)
            if opened.saved is None:
                raise Unknown
            note(session, gesprek_id, access)
            return opened

    def begun(self, gesprek_id: str) -> Opened:
        """For a page that shows nothing of it but what was typed there. Raises Unknown."""
        with self.database.reading() as session:
            return self._opened(session, gesprek_id, released(session, gesprek_id), None)

    def versions(self, gesprek_id: str, access: Access) -> Sequence[Saved]:
        """The newest first. Raises Unknown where nothing is saved."""
        with self.database.session() as session:
            released(session, gesprek_id)
            found = versions(session, gesprek_id)
            if not found:
                raise Unknown
            note(session, gesprek_id, access)
            return found

    def save(self, gesprek_id: str, plan: Plan, base: int, who: str) -> Saved:
        """`base` is the version that was changed, 0 for none. The same plan is saved once.

        Raises Unknown, and Overtaken where a version was saved since `base`: that one is read.
        """
        with self.database.session() as session:
            released(session, gesprek_id)
            # Who saves at the same time waits here: a version has one number.
            session.get_one(Gesprek, gesprek_id, with_for_update=True)
            before = next(iter(versions(session, gesprek_id)), None)
            if before and before.plan == plan:
                return before
            if before is None or before.versie == base:
                return self._add(session, gesprek_id, plan, (before.versie if before else 0), who)
            note(session, gesprek_id, Access(who, Seen.PLAN))
        raise Overtaken(before)

    def as_file(self, opened: Opened) -> PlanFile:
        assert opened.saved is not None
        return PlanFile(
            uitleg=explained(self.pronoun, PlanFile),
            gesprek=opened.gesprek,
            clientcode=opened.clientcode,
            gedrag=opened.gedrag,
            over=self.content.behaviour(opened.gedrag).titel,
            bewaard=opened.saved,
        )

    @staticmethod
    def _add(session: Session, gesprek_id: str, plan: Plan, before: int, who: str) -> Saved:
        row = Row(gesprek=gesprek_id, versie=before + 1, inhoud=stored(plan), wie=who)
        session.add(row)
        session.flush()
        note(session, gesprek_id, Access(who, Seen.PLAN_SAVED))
        return _saved(row)

    def _opened(
        self, session: Session, gesprek_id: str, found: Json, version: int | None
    ) -> Opened:
        known = versions(session, gesprek_id)
        if version is not None and version not in [each.versie for each in known]:
            raise Unknown
        saved = next((each for each in known if version in (None, each.versie)), None)
        return Opened(
            gesprek=gesprek_id,
            clientcode=found["clientcode"],
            gedrag=found["gedrag"],
            plan=saved.plan if saved else begin(self.content, found),
            saved=saved,
            newest=known[0].versie if known else 0,
            aims=() if saved else aims(found),
        )


def versions(session: Session, gesprek_id: str) -> list[Saved]:
    """The newest first."""
    rows = select(Row).where(Row.gesprek == gesprek_id).order_by(Row.versie.desc())
    return [_saved(row) for row in session.scalars(rows)]


def _saved(row: Row) -> Saved:
    plan = Plan.model_validate(row.inhoud)
    return Saved(versie=row.versie, wie=row.wie, op=row.gemaakt_op, plan=plan)
