"""A client looks back at the answers: shares or withholds each, changes one, takes all back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from uuid import uuid4

from sqlalchemy import delete

from bot.content.landmarks import CHANGING, Landmark
from bot.content.schema import OPENING
from bot.conversation import agenda, closing, phrase, record, retention
from bot.conversation.agenda import Agenda
from bot.conversation.given import Share
from bot.conversation.history import cleared, told
from bot.conversation.script import Asked, asked
from bot.conversation.service import Conversations
from bot.conversation.situation import MEASURED, Situation
from bot.conversation.status import RELEASED, RUNNING
from bot.conversation.summary import Json
from bot.store.tables import Gesprek, Profiel
from bot.store.times import now


@dataclass(frozen=True)
class Answer:
    """`words`: what the client wrote beside a mark or a choice; None where the answer is words.

    `by_other`: somebody else typed it for the client.
    """

    id: str
    question: str
    answer: str
    words: str | None
    share: Share
    by_other: bool


@dataclass(frozen=True)
class Topic:
    id: str
    name: str
    answers: list[Answer]


@dataclass(frozen=True)
class Overview:
    """`released`: the coach can read it, so that it is taken back before anything changes.

    What to talk about is an answer too, and stands in `agenda` instead.
    """

    agenda: Agenda | None
    topics: list[Topic]
    released: bool


class Review:
    def __init__(self, conversations: Conversations) -> None:
        self.conversations = conversations

    def overview(self, gesprek_id: str) -> Overview:
        """Every answer about the client, in the client's own words. Raises Unknown."""
        with self.conversations.seen(gesprek_id) as (_, gesprek, situation):
            wanted = agenda.agenda(situation)
            others = (one for one in _own(situation) if wanted is None or one.id != wanted.id)
            topics = [
                Topic(block.id, block.clientnaam, [_answer(one, situation) for one in own])
                for block, own in groupby(others, key=lambda one: one.block)
            ]
            return Overview(wanted, topics, gesprek.status == RELEASED)

    def share(self, gesprek_id: str, chosen: Mapping[str, Share]) -> bool:
        """Stores how much of each answer is shared; False once it has been released."""
        with self.conversations.at(gesprek_id) as (session, gesprek, situation):
            if gesprek.status == RELEASED:
                return False
            own = {one.id for one in _own(situation)}
            for row in record.current(session, gesprek):
                share = chosen.get(row.vraag)
                if row.vraag in own and share and row.delen != share.value:
                    row.delen = share.value
                    _show_anew(gesprek)
            return True

    def choose(self, gesprek_id: str, order: Sequence[str]) -> bool:
        """Stores what the client wants to talk about, in this order; False where that cannot be."""
        with self.conversations.at(gesprek_id) as (session, gesprek, situation):
            answer = agenda.given(order, situation)
            if gesprek.status == RELEASED or answer is None:
                return False
            if answer.choices != situation.chosen(Landmark.AGENDA):
                record.store(session, gesprek, Landmark.AGENDA, answer, str(uuid4()))
                _show_anew(gesprek)
            return True

    def wants_words(self, gesprek_id: str) -> bool:
        """Whether a topic of the client's own was chosen that has no words yet."""
        with self.conversations.seen(gesprek_id) as (_, _gesprek, situation):
            return agenda.lacks_words(situation)

    def reopen(self, gesprek_id: str, question_id: str) -> bool:
        """Puts an answered question again, to change its answer; False where that cannot be."""
        with self.conversations.at(gesprek_id) as (session, gesprek, situation):
            own = {one.id for one in _own(situation)}
            if gesprek.status == RELEASED or question_id not in own:
                return False
            record.withdraw(session, gesprek, *CHANGING)
            gesprek.heropend = question_id
            return True

    def take_back(self, gesprek_id: str) -> bool:
        """What was released is the client's alone again; False when nothing was."""
        with self.conversations.at(gesprek_id) as (session, gesprek, _):
            if gesprek.status != RELEASED:
                return False
            session.execute(delete(Profiel).where(Profiel.gesprek == gesprek_id))
            record.withdraw(session, gesprek, *CHANGING)
            gesprek.status, gesprek.vrijgegeven_op = RUNNING, None
            gesprek.ingetrokken_op = now()
            return True

    def erased_on(self, gesprek_id: str, days: int) -> datetime | None:
        """When it is erased if nothing happens, where that is soon. Raises Unknown."""
        with self.conversations.seen(gesprek_id) as (_, gesprek, _situation):
            return retention.erased_on(gesprek, days)

    def preview(self, gesprek_id: str) -> Json:
        """The summary that the coach would get if it were released now.

        Without what tells of danger at home: who looks along may be the danger.
        """
        with self.conversations.seen(gesprek_id) as (session, gesprek, situation):
            found = closing.prepared(session, gesprek, situation)
            return cleared(found, told(session, gesprek_id))


def _show_anew(gesprek: Gesprek) -> None:
    """What the coach will see was said before this change, so it is said and asked again."""
    if gesprek.vraag == Landmark.OVERVIEW:
        gesprek.vraag = None


def _own(situation: Situation) -> Iterator[Asked]:
    """The answered questions about the client, topic by topic; not those about the conversation."""
    for block in situation.content.blocks.values():
        for one in asked(block, situation) if block.id != OPENING else ():
            if one.id in situation.answers and one.id not in CHANGING:
                yield one


def _answer(one: Asked, situation: Situation) -> Answer:
    given = situation.answers[one.id]
    said = phrase.read_back(one, given, situation)
    beside = given.text if one.question.soort in MEASURED and given.text != said else None
    share = situation.shares.get(one.id, Share.ALL)
    return Answer(
        one.id, phrase.text(one, situation), said, beside, share, one.id in situation.by_other
    )
