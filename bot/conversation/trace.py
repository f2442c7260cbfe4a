"""Who looked at what a client shared, written down in the transaction that reads it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.store.tables import Spoor


class Seen(StrEnum):
    """What was looked at or changed, and in which form where that is not a page."""

    SUMMARY = "samenvatting"
    SUMMARY_DATA = "samenvatting_json"
    SUMMARY_PRINT = "samenvatting_print"
    SUMMARY_PDF = "samenvatting_pdf"
    NOTE = "aantekening"
    """Not looked at but added: what a coach wrote beside the summary."""
    ANSWERS = "antwoorden"
    ANSWERS_PRINT = "antwoorden_print"
    PLAN = "plan"
    PLAN_SAVED = "plan_bewaard"
    PLAN_VERSIONS = "plan_versies"
    PLAN_DATA = "plan_json"
    PLAN_PRINT = "plan_print"
    HANDOVER = "overdracht"
    SECOND_TRACK = "tweede_spoor"


@dataclass(frozen=True)
class Access:
    """`who` is the name of an account, never an address of a computer."""

    who: str
    what: Seen
    why: str | None = None
    """The reason that was given, where one is asked for."""


def note(session: Session, gesprek_id: str, access: Access) -> None:
    row = Spoor(gesprek=gesprek_id, wie=access.who, wat=access.what.value, waarom=access.why)
    session.add(row)


def accesses(session: Session, gesprek_id: str) -> list[Spoor]:
    """The newest first."""
    rows = select(Spoor).where(Spoor.gesprek == gesprek_id).order_by(Spoor.id.desc())
    return list(session.scalars(rows))
