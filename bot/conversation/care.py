"""A message that tells of danger: help first, and on only when the client says so."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.content.content import Content
from bot.content.safety import GO_ON, NO, YES, Reply
from bot.conversation.archive import Archive
from bot.conversation.status import RUNNING
from bot.conversation.view import CARE, Button, QuestionView
from bot.language.safety import Signal, Watch
from bot.store.claim import claim
from bot.store.database import Database
from bot.store.tables import Gesprek, Veiligheidssignaal

CALL_ME = ("coach_belt", "mens")
"""Choices that ask for a human; a later choice does not undo one."""
DISTRESS = 1
"""The level at which words are still an answer once the client wants to go on."""


@dataclass(frozen=True)
class Chosen:
    """`on`: back to the questions.

    `words` is the message whose words now count as the answer; the signal is finished in the
    transaction that stores it.
    """

    messages: list[str]
    on: bool = False
    words: str | None = None


class Care:
    def __init__(self, database: Database, archive: Archive) -> None:
        self.database = database
        self.archive = archive
        self._watch = Watch(archive.current.safety.woorden)

    def read(self, text: str) -> Signal | None:
        """Rules alone: needs no database and no Rasa."""
        return self._watch.read(text)

    def first_aid(self, signal: Signal) -> Reply:
        """What to say when nothing can be remembered."""
        return self.archive.current.safety.reply(signal.kind, signal.ask_back)

    def alarm(self, gesprek_id: str, bericht_id: str, signal: Signal, text: str) -> list[str]:
        """Remembers the signal, so that no question is asked before the client wants it."""
        with self.database.session() as session:
            gesprek = session.get_one(Gesprek, gesprek_id)
            content = self.archive.at(session, gesprek.inhoudversie)
            if claim(session, gesprek_id, bericht_id):
                finish(session, gesprek_id)
                gesprek.zijvraag = None
                session.add(
                    Veiligheidssignaal(
                        gesprek=gesprek_id,
                        niveau=signal.level,
                        categorie=signal.category,
                        soort=signal.kind,
                        navraag=signal.ask_back,
                        vraag=gesprek.vraag,
                        zin=text,
                        bericht_id=bericht_id,
                    )
                )
            return content.safety.reply(signal.kind, signal.ask_back).berichten

    def choose(self, gesprek_id: str, choice: str) -> Chosen:
        """What follows on a button of the help that stands; other words leave it standing."""
        with self.database.session() as session:
            gesprek = session.get_one(Gesprek, gesprek_id)
            content = self.archive.at(session, gesprek.inhoudversie)
            safety = content.safety
            signal = standing(session, gesprek_id)
            if signal is None:
                return Chosen([], on=True)
            reply = safety.reply(str(signal.soort), signal.navraag)
            if not reply.offers(choice):
                return Chosen([reply.berichten[-1]])
            if signal.keuze not in CALL_ME:
                signal.keuze = choice
            if choice in CALL_ME:
                gesprek.mens_gevraagd = True
            if choice == YES:
                signal.navraag = False
                return Chosen(safety.reply(str(signal.soort), False).berichten)
            if choice in (GO_ON, NO):
                kept = choice == NO or signal.niveau == DISTRESS
                if kept and gesprek.status == RUNNING and _asks_for_words(content, gesprek.vraag):
                    return Chosen([], on=True, words=signal.bericht_id)
                signal.afgerond = True
                return Chosen([], on=True)
            return Chosen([safety.gekozen.get(choice, reply.berichten[-1])])


def standing(session: Session, gesprek_id: str) -> Veiligheidssignaal | None:
    """The signal that the client has not yet gone on from."""
    wanted = select(Veiligheidssignaal).where(
        Veiligheidssignaal.gesprek == gesprek_id, Veiligheidssignaal.afgerond.is_(False)
    )
    return session.scalars(wanted.order_by(Veiligheidssignaal.id.desc())).first()


def signals(session: Session, gesprek_id: str) -> list[Veiligheidssignaal]:
    wanted = select(Veiligheidssignaal).where(Veiligheidssignaal.gesprek == gesprek_id)
    return list(session.scalars(wanted.order_by(Veiligheidssignaal.id)))


def question(reply: Reply) -> QuestionView:
    """The help as something to show: links that call, and buttons."""
    return QuestionView(
        id=CARE,
        soort="veiligheid",
        tekst=reply.berichten[-1],
        knoppen=[Button(each.waarde, each.label, each.url) for each in reply.knoppen],
    )


def _asks_for_words(content: Content, question_id: str | None) -> bool:
    if question_id is None:
        return False
    return content.question(question_id.partition(":")[0]).soort == "open"


def finish(session: Session, gesprek_id: str) -> None:
    """The client went on, or a newer signal takes the place of the one that stands."""
    signal = standing(session, gesprek_id)
    if signal is not None:
        signal.afgerond = True
