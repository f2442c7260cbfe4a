"""A detail that points to a person, or to an illness: hidden first, and then the client decides.

The words are stored with the detail hidden. Only when the client wants it to stay, and types
it again, is it stored as it was typed.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from bot.content.content import Content
from bot.conversation import side
from bot.conversation.archive import Archive
from bot.conversation.message import message, stored
from bot.conversation.view import Button, QuestionView
from bot.language.medical import KIND as HEALTH
from bot.language.medical import medical
from bot.language.personal import Masked, mask
from bot.store.claim import claim
from bot.store.database import Database
from bot.store.tables import Bericht, Gesprek

CHANGE, REMOVE, LEAVE = "veranderen", "weghalen", "laten_staan"
ASKED_ONCE = frozenset(("naam", "plaats", HEALTH))
"""Kinds that may stay from then on, once the client said so."""
BSN = "bsn"
MARK = re.compile(r"\[[a-z-]+\]")


@dataclass(frozen=True)
class Decided:
    """`on`: the question behind this one stands again, and `words` are the message for it."""

    messages: list[str]
    on: bool = False
    words: str | None = None


class Discretion:
    def __init__(self, database: Database, archive: Archive) -> None:
        self.database = database
        self.archive = archive

    def hide(self, gesprek_id: str, text: str) -> Masked:
        """The text as it may be stored now, with the kinds of what was hidden."""
        with self.database.reading() as session:
            gesprek = session.get(Gesprek, gesprek_id)
            if gesprek is None:
                return Masked(text, ())
            words = self.archive.at(session, gesprek.inhoudversie).health.woorden
            leave = {*may_stay(gesprek), *_kinds(session, gesprek, side.AGAIN)}
        masked, found = mask(text, leave)
        if HEALTH in leave:
            return Masked(masked, found)
        masked, more = medical(masked, words)
        return Masked(masked, (*found, *more))

    def hold(self, gesprek_id: str, bericht_id: str, kinds: Sequence[str]) -> list[str]:
        """Asks what to do with what was hidden; nothing when the message had its effect already."""
        with self.database.session() as session:
            gesprek = session.get_one(Gesprek, gesprek_id)
            first = claim(session, gesprek_id, bericht_id)
            if not first and gesprek.zijvraag_bericht != bericht_id:
                return []
            return hold(session, gesprek, bericht_id, kinds, self._content(session, gesprek))

    def decide(self, gesprek_id: str, bericht_id: str, choice: str | None) -> Decided:
        """What follows on a button, or on other words (None), while the question stands."""
        with self.database.session() as session:
            gesprek = session.get_one(Gesprek, gesprek_id)
            texts = self._content(session, gesprek).texts.gevoelig
            held = _held(session, gesprek)
            if choice == LEAVE:
                gesprek.zijvraag = side.AGAIN
                return Decided([texts.opnieuw])
            if choice is None and gesprek.zijvraag == side.AGAIN:
                stay = {*may_stay(gesprek), *_kinds(session, gesprek, side.AGAIN)}
                gesprek.mag_blijven = sorted(stay & ASKED_ONCE)
            words = held.tekst if held and choice == REMOVE else None
            if words is not None and held is not None:
                _move(session, held, gesprek_id, bericht_id)
            gesprek.zijvraag = gesprek.zijvraag_bericht = None
            empty = words is not None and not re.search(r"\w", MARK.sub("", words))
            return Decided([], on=True, words=None if empty else words)

    def _content(self, session: Session, gesprek: Gesprek) -> Content:
        return self.archive.at(session, gesprek.inhoudversie)


def hold(
    session: Session, gesprek: Gesprek, bericht_id: str, kinds: Sequence[str], content: Content
) -> list[str]:
    """The message waits, and the question what to do with it stands."""
    stored(session, gesprek.id, bericht_id).gevoelig = list(kinds)
    gesprek.zijvraag, gesprek.zijvraag_bericht = side.SENSITIVE, bericht_id
    session.flush()
    return _messages(kinds, content)


def question(session: Session, gesprek: Gesprek, content: Content) -> QuestionView:
    """The side question as a page shows it."""
    texts = content.texts.gevoelig
    if gesprek.zijvraag == side.AGAIN:
        return QuestionView(
            id=side.AGAIN,
            soort="open",
            tekst=texts.opnieuw,
            opdrachten=[Button("hervat", content.texts.knoppen.hervat)],
        )
    choices = ((CHANGE, texts.veranderen), (REMOVE, texts.weghalen), (LEAVE, texts.laten_staan))
    return QuestionView(
        id=side.SENSITIVE,
        soort="keuze",
        tekst=_messages(_kinds(session, gesprek, side.SENSITIVE), content)[-1],
        knoppen=[Button(value, label) for value, label in choices],
    )


def may_stay(gesprek: Gesprek) -> tuple[str, ...]:
    return tuple(gesprek.mag_blijven or ())


def _messages(kinds: Sequence[str], content: Content) -> list[str]:
    texts = content.texts.gevoelig
    if tuple(kinds) == (HEALTH,):
        return [texts.vraag_gezondheid]
    named = " en ".join(words for kind, words in texts.soorten.items() if kind in kinds)
    warned = [texts.bsn] if BSN in kinds else []
    return [*warned, texts.vraag.replace("{soorten}", named)]


def _held(session: Session, gesprek: Gesprek) -> Bericht | None:
    return message(session, gesprek.id, gesprek.zijvraag_bericht)


def _kinds(session: Session, gesprek: Gesprek, standing: str) -> tuple[str, ...]:
    """What was hidden in the message that this side question is about."""
    held = _held(session, gesprek) if gesprek.zijvraag == standing else None
    return tuple(held.gevoelig or ()) if held else ()


def _move(session: Session, held: Bericht, gesprek_id: str, bericht_id: str) -> None:
    """The button that removes the detail now says what was typed, without it."""
    stored(session, gesprek_id, bericht_id).tekst = held.tekst
    held.tekst = None
