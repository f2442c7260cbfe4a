"""A message that tells of danger: help first, and on only when the client says so."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.content.content import Content
from bot.content.safety import GO_ON, NO, YES, Reply
from bot.conversation import record
from bot.conversation.archive import Archive
from bot.conversation.status import RUNNING
from bot.conversation.view import CARE, Button, QuestionView
from bot.language.foreign import language
from bot.language.interpret import TOO_HARD
from bot.language.safety import LEVELS, Signal, Watch
from bot.store.claim import claim
from bot.store.database import Database
from bot.store.tables import Gesprek, Veiligheidssignaal

CALL_ME = ("coach_belt", "mens")
"""Choices that ask for a human; a later choice does not undo one."""
UNSAFE_AT_HOME = 2
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
        self._languages = archive.current.languages

    def read(self, text: str) -> Signal | None:
        """Rules alone: needs no database and no Rasa."""
        return self._watch.read(text)

    def first_aid(self, signal: Signal, text: str) -> Reply:
        """What to say when nothing can be remembered."""
        reply = self.archive.current.safety.reply(signal.kind, signal.ask_back)
        return reply.model_copy(update={"berichten": [*self._abroad(text), *reply.berichten]})

    def alarm(self, gesprek_id: str, bericht_id: str, signal: Signal, text: str) -> list[str]:
        """Remembers the signal, so that no question is asked before the client wants it."""
        help_ = self._remember(gesprek_id, bericht_id, signal, text)
        return [*self._abroad(text), *help_]

    def ask_back(self, gesprek_id: str, bericht_id: str, category: str) -> list[str]:
        """Asks what a message meant that a rule suspects, or that examples of danger are like."""
        with self.database.reading() as session:
            gesprek = session.get_one(Gesprek, gesprek_id)
            text = record.words_of(session, gesprek, bericht_id) or ""
        learned = Signal(LEVELS[category], category, ask_back=True, kind=category)
        suspected = self._watch.read(text)
        return self._remember(gesprek_id, bericht_id, suspected or learned, text)

    def _abroad(self, text: str) -> list[str]:
        """Where to call, in the language of who does not write Dutch."""
        spoken = language(text)
        return [] if spoken in (None, TOO_HARD) else [self._languages.of(spoken).nood]

    def _remember(self, gesprek_id: str, bericht_id: str, signal: Signal, text: str) -> list[str]:
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

    def kept_from_screens(self, gesprek_id: str) -> set[str]:
        with self.database.reading() as session:
            return kept_from_screens(session, gesprek_id)

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


def kept_from_screens(session: Session, gesprek_id: str) -> set[str]:
    """Messages from which help was given that a page shows once and not again.

    Who shares the phone may be the danger.
    """
    return {
        each.bericht_id
        for each in signals(session, gesprek_id)
        if each.niveau == UNSAFE_AT_HOME and each.keuze != NO
    }


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
