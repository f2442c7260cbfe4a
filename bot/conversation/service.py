"""The conversation itself: every effect of a message, each in one transaction and once.

Rasa decides which method is called; what has been answered, and so what is asked next,
stands in the database alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field

from sqlalchemy.orm import Session

from bot.content.content import Content
from bot.content.landmarks import CHANGING, Landmark
from bot.content.pronoun import Pronoun
from bot.conversation import (
    care,
    closing,
    phrase,
    reaction,
    readinghelp,
    record,
    sensitive,
    side,
    view,
)
from bot.conversation.archive import Archive
from bot.conversation.given import Given, State
from bot.conversation.judgement import Understood, judge, too_many
from bot.conversation.script import Asked, find, open_question
from bot.conversation.shown import shown
from bot.conversation.situation import Situation
from bot.conversation.status import DECLINED, PAUSED, RELEASED, RUNNING
from bot.language.interpret import TOO_HARD
from bot.store.claim import claim
from bot.store.database import Database
from bot.store.tables import Gesprek
from bot.store.times import now
from bot.store.tokens import hash_token, new_client_code, new_token

Moment = tuple[Session, Gesprek, Situation]


@dataclass(frozen=True)
class Started:
    """A new conversation; `sleutel` is shown once and stored as a hash only."""

    gesprek: str
    clientcode: str
    sleutel: str


@dataclass(frozen=True)
class Turn:
    """What the bot says. `again`: walk the topics from the start, an answer stands open there."""

    messages: list[str] = field(default_factory=list)
    again: bool = False


class Unknown(Exception):
    """There is no such conversation (any more)."""


class Conversations:
    """`organisation` fills placeholders such as {coach_naam} and {contact}."""

    def __init__(
        self,
        database: Database,
        content: Content,
        organisation: Mapping[str, str],
        pronoun: Pronoun = "je",
    ) -> None:
        self.database = database
        self.archive = Archive(database, content, pronoun)
        self.organisation = organisation

    def start(self, behaviour: str, token: str | None = None) -> Started:
        """Raises KeyError for a behaviour that the content does not have."""
        self.archive.current.behaviour(behaviour)
        token, code = token or new_token(), new_client_code()
        with self.database.session() as session:
            return Started(self.create(session, behaviour, code, token).id, code, token)

    def create(self, session: Session, behaviour: str, code: str, token: str) -> Gesprek:
        """A conversation with the content of now, opened by this token."""
        gesprek = Gesprek(
            clientcode=code,
            gedrag=behaviour,
            inhoudversie=self.archive.keep(session),
            sleutel_hash=hash_token(token),
        )
        session.add(gesprek)
        session.flush()
        return gesprek

    def open_in(self, gesprek_id: str, block: str) -> bool:
        """Whether this topic still has a question to ask now."""
        with self.seen(gesprek_id) as (_, gesprek, situation):
            return self._next(gesprek, situation, block) is not None

    def ask(self, gesprek_id: str, block: str, anew: bool = False) -> Turn:
        """Puts the next question of the topic and remembers that it stands.

        `anew`: the client may not have read what came before the question, so say it again.
        """
        with self.at(gesprek_id) as (_, gesprek, situation):
            one = self._next(gesprek, situation, block)
            if one is None or gesprek.zijvraag in side.ANSWERED_HERE:
                return Turn()
            said = _before(one, gesprek, situation, anew)
            gesprek.vraag, gesprek.zijvraag = one.id, None
            return Turn([*said, phrase.text(one, situation)])

    def answer(
        self, gesprek_id: str, bericht_id: str, understood: Understood, words: str | None = None
    ) -> Turn:
        """Stores the answer to the question that stands, or says why it is none.

        `words` is an earlier message whose words this one confirms as the answer.
        """
        with self._effect(gesprek_id, bericht_id) as (session, gesprek, situation):
            one = find(gesprek.vraag or "", situation)
            if one is None:
                return Turn()
            if understood.waarde == view.KEEP and gesprek.heropend:
                gesprek.heropend = None
                return Turn()
            if words is not None:
                care.finish(session, gesprek_id)
            text = record.words_of(session, gesprek, words or bericht_id)
            if text and (asked := self._named(session, gesprek, words or bericht_id, understood)):
                return Turn(asked)
            given = judge(one, understood, text, phrase.options(one, situation))
            if given is None:
                said = self._not_understood(one, understood, gesprek, situation)
                return Turn([said, *readinghelp.doubt(gesprek, situation)])
            record.store(session, gesprek, one.id, given, bericht_id)
            gesprek.missers, gesprek.heropend = 0, None
            self._follow_up(session, gesprek, one, given)
            reactions = reaction.reaction(one, given, understood, situation)
            if given.state is State.UNKNOWN:
                return Turn([*reactions, *readinghelp.doubt(gesprek, situation)])
            gesprek.twijfels = 0
            return Turn(reactions)

    def remark(
        self, gesprek_id: str, bericht_id: str, intent: str, language: str | None = None
    ) -> Turn:
        """Answers an interruption; the question that stands is put again by its form.

        `language` is what the client wrote in where that is not Dutch, or `nl` when Dutch is
        too hard to read.
        """
        with self._effect(gesprek_id, bericht_id) as (_, gesprek, situation):
            one = find(gesprek.vraag or "", situation)
            if intent == "mens":
                gesprek.mens_gevraagd = True
            if intent == "taal":
                gesprek.taalhulp, gesprek.taal = True, language
            if language == TOO_HARD:
                return Turn(readinghelp.offer(gesprek, situation))
            said = [reaction.remark(intent, one, situation, language)]
            if intent == "uitleg":
                said += readinghelp.doubt(gesprek, situation)
            return Turn(said)

    def help_reading(self, gesprek_id: str, bericht_id: str, choice: str | None) -> Turn | None:
        """What follows on the offer of help with reading; None for what is no answer to it."""
        with self.at(gesprek_id) as (session, gesprek, situation):
            said = readinghelp.choose(session, gesprek, situation, choice, bericht_id)
            return None if said is None else Turn(said)

    def back(self, gesprek_id: str, bericht_id: str) -> Turn:
        """Opens the answer before the question that stands; the old one counts until replaced."""
        with self._effect(gesprek_id, bericht_id) as (session, gesprek, situation):
            reactions = situation.content.texts.reacties
            if gesprek.status == RELEASED:
                return Turn([situation.say(reactions.al_gedeeld)])
            previous = record.last_answered(session, gesprek, gesprek.heropend)
            if previous is None:
                return Turn([situation.say(reactions.begin_van_gesprek)], again=True)
            if gesprek.status == DECLINED:
                gesprek.status = RUNNING
            gesprek.heropend = previous
            return Turn(again=True)

    def pause(self, gesprek_id: str, bericht_id: str) -> Turn:
        with self._effect(gesprek_id, bericht_id) as (_, gesprek, situation):
            if gesprek.status == RUNNING:
                gesprek.status, gesprek.zijvraag = PAUSED, side.PAUSE
            return Turn([situation.say(situation.content.texts.opdrachten.pauze)])

    def resume(self, gesprek_id: str) -> None:
        """Ends a pause or a side question; what stands next follows from the answers."""
        with self.at(gesprek_id) as (_, gesprek, _situation):
            gesprek.zijvraag = None
            if gesprek.status == PAUSED:
                gesprek.status = RUNNING

    def ask_delete(self, gesprek_id: str, bericht_id: str) -> Turn:
        with self._effect(gesprek_id, bericht_id) as (_, gesprek, situation):
            gesprek.zijvraag = side.DELETE
            return Turn([situation.say(situation.content.texts.opdrachten.wissen)])

    def delete(self, gesprek_id: str) -> Turn:
        """Removes the conversation and everything that hangs on it. Twice is as good as once."""
        with self.at(gesprek_id) as (session, gesprek, situation):
            session.delete(gesprek)
            return Turn([situation.say(situation.content.texts.opdrachten.gewist)])

    def close(self, gesprek_id: str) -> Turn:
        """The end of the walk: release with a profile, a goodbye, or back to an open answer."""
        with self.at(gesprek_id) as (session, gesprek, situation):
            endings = situation.content.texts.einde
            if not situation.participates:
                gesprek.status, gesprek.vraag = DECLINED, None
                return Turn([situation.say(endings.geen_deelname)])
            if gesprek.heropend or any(
                open_question(block, situation) for block in situation.content.blocks.values()
            ):
                return Turn(again=True)
            if gesprek.status != RELEASED:
                closing.release(session, gesprek, situation)
                gesprek.status, gesprek.vraag = RELEASED, None
                gesprek.vrijgegeven_op = now()
            return Turn(closing.ending(situation))

    def view(self, gesprek_id: str, past_care: bool = False, past_side: bool = False) -> view.View:
        """What stands now, from the database alone; `past_care` and `past_side` as in `shown`."""
        with self.seen(gesprek_id) as (session, gesprek, situation):
            stands = shown(session, gesprek, situation, past_care, past_side)
            if situation.written is situation:
                return stands
            return stands.beside(shown(session, gesprek, situation.written, past_care, past_side))

    def _named(
        self, session: Session, gesprek: Gesprek, bericht_id: str, understood: Understood
    ) -> list[str]:
        """Hides names and places that the language model found, and asks what to do with them."""
        stay = sensitive.may_stay(gesprek)
        found = [each for each in understood.namen if each[0] not in stay]
        if understood.uitkomst != "antwoord" or not record.hide(
            session, gesprek, bericht_id, found
        ):
            return []
        kinds = list(dict.fromkeys(kind for kind, _ in found))
        content = self.archive.at(session, gesprek.inhoudversie)
        return sensitive.hold(session, gesprek, bericht_id, kinds, content)

    def _next(self, gesprek: Gesprek, situation: Situation, block: str) -> Asked | None:
        if gesprek.heropend:
            one = find(gesprek.heropend, situation)
            return one if one and one.block.id == block else None
        if gesprek.status != RUNNING:
            return None
        return open_question(situation.content.block(block), situation)

    def _follow_up(self, session: Session, gesprek: Gesprek, one: Asked, given: Given) -> None:
        """Choosing an answer to change opens that answer, and the overview comes again."""
        if one.id == Landmark.CHANGE_QUESTION and given.choices:
            record.withdraw(session, gesprek, *CHANGING)
            gesprek.heropend = given.choices[0]

    def _not_understood(
        self, one: Asked, understood: Understood, gesprek: Gesprek, situation: Situation
    ) -> str:
        reactions = situation.content.texts.reacties
        gesprek.missers += 1
        if too_many(one, understood):
            return situation.say(reactions.te_veel, maximum=str(one.question.maximum or 1))
        if gesprek.missers > 1 and not one.question.verplicht:
            return situation.say(reactions.onbegrepen_weer)
        hints = {"k5": reactions.of_typ_schaal, "liniaal": reactions.of_typ_liniaal}
        return situation.say(reactions.onbegrepen, of_typ=hints.get(one.question.soort, ""))

    @contextmanager
    def at(self, gesprek_id: str) -> Iterator[Moment]:
        """The conversation to change, in one transaction. Raises Unknown."""
        with self.database.session() as session:
            yield self._moment(session, gesprek_id)

    @contextmanager
    def seen(self, gesprek_id: str) -> Iterator[Moment]:
        """The conversation to look at. Raises Unknown."""
        with self.database.reading() as session:
            yield self._moment(session, gesprek_id)

    def _moment(self, session: Session, gesprek_id: str) -> Moment:
        gesprek = session.get(Gesprek, gesprek_id)
        if gesprek is None:
            raise Unknown
        content = self.archive.at(session, gesprek.inhoudversie)
        return session, gesprek, record.situation(session, gesprek, content, self.organisation)

    @contextmanager
    def _effect(self, gesprek_id: str, bericht_id: str) -> Iterator[Moment]:
        """As `at`, for a message whose effect may happen once. Raises AlreadyHandled."""
        with self.at(gesprek_id) as (session, gesprek, situation):
            if not claim(session, gesprek_id, bericht_id):
                raise AlreadyHandled
            gesprek.gewijzigd_op = now()
            yield session, gesprek, situation


class AlreadyHandled(Exception):
    """This message has had its effect; only its reply may be missing."""


def _before(one: Asked, gesprek: Gesprek, situation: Situation, anew: bool) -> list[str]:
    """What is said before a question; after an interruption only the question comes again."""
    if gesprek.heropend == one.id and one.id in situation.answers:
        return [reaction.earlier(one, situation)]
    if gesprek.vraag == one.id and not anew and one.id != Landmark.OVERVIEW:
        return []
    return reaction.introduction(one, situation)
