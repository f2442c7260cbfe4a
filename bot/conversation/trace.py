"""Who looked at what a client shared, written down in the transaction that reads it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.store.tables import Spoor


class Seen(StrEnum):
    """What was looked at, and in which form where that is not a page."""

    SUMMARY = "samenvatting"
    SUMMARY_DATA = "samenvatting_json"
    SUMMARY_PRINT = "samenvatting_print"
    SUMMARY_PDF = "samenvatting_pdf"
    NOTE = "aantekening"
    """Not looked at but added: what a coach wrote beside the summary."""
    ANSWERS = "antwoorden"
    ANSWERS_PRINT = "antwoorden_print"


@dataclass(frozen=True)
class Access:
    """`who` is the name of an account, never an address of a computer."""

    who: str
    what: Seen


def note(session: Session, gesprek_id: str, access: Access) -> None:
    session.add(Spoor(gesprek=gesprek_id, wie=access.who, wat=access.what.value))


def accesses(session: Session, gesprek_id: str) -> list[Spoor]:
    """The newest first."""
    rows = select(Spoor).where(Spoor.gesprek == gesprek_id).order_by(Spoor.id.desc())
    return list(session.scalars(rows))
