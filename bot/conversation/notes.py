"""What a coach adds to a summary that was released: the summary itself stays as it is.

An order of the topics with a reason, an own impression, and an own view on the determinants. Each
time is kept with who and when; the newest of its kind counts.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, get_args

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.conversation.service import Unknown
from bot.conversation.status import RELEASED
from bot.conversation.trace import Access, Seen, note
from bot.igm.determinant import Band
from bot.igm.item import DETERMINANTS
from bot.store.database import Database
from bot.store.tables import Aantekening, Gesprek

MOST_IMPRESSION, MOST_REASON = 2000, 500
"""Characters."""
UNKNOWN = "weet_niet"
VIEWS = (*(each for each in get_args(Band) if each != "onvoldoende_informatie"), UNKNOWN)
"""What a coach can find of a determinant: the bands of the summary, or not knowing."""

Json = dict[str, Any]


class Kind(StrEnum):
    TOPICS = "onderwerpen"
    IMPRESSION = "indruk"
    VIEW = "beeld"


class Invalid(ValueError):
    """What cannot be kept; the text says in Dutch what to do."""


@dataclass(frozen=True)
class Note:
    kind: Kind
    content: Json
    in_copy: bool
    who: str
    at: datetime


class Notes:
    def __init__(self, database: Database) -> None:
        self.database = database

    def newest(self, gesprek_id: str) -> Mapping[Kind, Note]:
        """What counts now, for who has opened the summary, which left the trace."""
        with self.database.reading() as session:
            return {each.kind: each for each in written(session, gesprek_id)}

    def write(
        self, gesprek_id: str, who: str, kind: Kind, content: Json, in_copy: bool = True
    ) -> None:
        """Raises Unknown where nothing is shared."""
        with self.database.session() as session:
            gesprek = session.get(Gesprek, gesprek_id)
            if gesprek is None or gesprek.status != RELEASED:
                raise Unknown
            row = Aantekening(
                gesprek=gesprek_id, soort=kind.value, inhoud=content, in_kopie=in_copy, wie=who
            )
            session.add(row)
            note(session, gesprek_id, Access(who, Seen.NOTE))


def written(session: Session, gesprek_id: str) -> list[Note]:
    """All of it, the oldest first."""
    rows = select(Aantekening).where(Aantekening.gesprek == gesprek_id).order_by(Aantekening.id)
    return [
        Note(Kind(row.soort), row.inhoud, row.in_kopie, row.wie, row.op)
        for row in session.scalars(rows)
    ]


def impression(text: str) -> Json:
    """Empty takes an earlier one away. Raises Invalid."""
    return {"tekst": _short(text, MOST_IMPRESSION)}


def view(chosen: Mapping[str, str]) -> Json:
    """A band, or not knowing, for the determinants that were filled in. Raises Invalid."""
    given: Json = {name: chosen[name] for name in DETERMINANTS if chosen.get(name)}
    if not chosen or not set(given.values()) <= set(VIEWS):
        raise Invalid("Kies bij een determinant een van de woorden uit de lijst.")
    return given


def topics(suggested: Sequence[str], places: Mapping[str, str], reason: str) -> Json:
    """The suggested topics in order of their places; one without a place is struck.

    Raises Invalid without a reason, or with a place that is none.
    """
    known = {name: places.get(name, "") for name in suggested}
    numbers = {str(each + 1) for each in range(len(suggested))}
    if not known or set(places) != set(known) or not set(known.values()) <= {*numbers, ""}:
        raise Invalid("Geef elk onderwerp een plaats, of schrap het.")
    if not reason.strip():
        raise Invalid("Schrijf erbij waarom. Zo is later te volgen wat er is aangepast.")
    kept = sorted((name for name in known if known[name]), key=lambda name: int(known[name]))
    struck = [name for name in known if not known[name]]
    return {"volgorde": kept, "geschrapt": struck, "reden": _short(reason, MOST_REASON)}


def _short(text: str, most: int) -> str:
    stripped = text.strip()
    if len(stripped) > most:
        raise Invalid(f"Dit is te lang. Gebruik hoogstens {most} tekens.")
    return stripped
