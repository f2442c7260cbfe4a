"""Between the tables and the conversation: reads a situation, writes an answer."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from sqlalchemy import ColumnElement, select, update
from sqlalchemy.orm import Session

from bot.content.content import Content
from bot.content.landmarks import TOGETHER, Landmark
from bot.content.wording import words
from bot.conversation.given import Given, Share, State
from bot.conversation.message import message, stored
from bot.conversation.situation import Situation
from bot.language import personal
from bot.store.tables import Antwoord, Gesprek


def situation(
    session: Session, gesprek: Gesprek, content: Content, organisation: Mapping[str, str]
) -> Situation:
    """The conversation as it stands now; `organisation` fills {coach_naam} and its like."""
    behaviour = content.behaviour(gesprek.gedrag)
    rows = current(session, gesprek)
    return Situation(
        content=content,
        behaviour=behaviour,
        words={**organisation, **words(content, behaviour)},
        answers={row.vraag: given(row) for row in rows},
        shares={row.vraag: Share(row.delen) for row in rows},
        other_types=gesprek.ander_typt,
        by_other=frozenset(row.vraag for row in rows if row.door_ander),
    )


def given(row: Antwoord) -> Given:
    return Given(State(row.staat), row.waarde, tuple(row.keuzes or ()), row.tekst)


def store(
    session: Session, gesprek: Gesprek, question_id: str, answer: Given, bericht_id: str
) -> None:
    """The answer that counts from now on; an earlier one stays as a revision.

    What a client did not share of it stays unshared.
    """
    share = session.scalar(select(Antwoord.delen).where(*_current(gesprek, question_id)))
    withdraw(session, gesprek, question_id)
    session.add(
        Antwoord(
            gesprek=gesprek.id,
            vraag=question_id,
            staat=answer.state.value,
            waarde=answer.value,
            keuzes=list(answer.choices) or None,
            tekst=answer.text,
            delen=share or Share.ALL.value,
            door_ander=gesprek.ander_typt,
            bericht_id=bericht_id,
        )
    )
    if question_id == Landmark.READING and TOGETHER not in answer.choices:
        gesprek.ander_typt = False
    session.flush()


def words_of(session: Session, gesprek: Gesprek, bericht_id: str) -> str | None:
    """The client's words of one message, as the gateway stored them."""
    row = message(session, gesprek.id, bericht_id)
    return row.tekst if row else None


def hide(
    session: Session, gesprek: Gesprek, bericht_id: str, found: Sequence[tuple[str, str]]
) -> bool:
    """Hides these `(kind, words)` in a message; whether there was anything to hide."""
    row = stored(session, gesprek.id, bericht_id)
    text = row.tekst or ""
    spans = [
        (match.start(), match.end(), kind)
        for kind, words in found
        for match in re.finditer(re.escape(words), text)
    ]
    row.tekst, kinds = personal.hide(text, spans)
    return bool(kinds)


def withdraw(session: Session, gesprek: Gesprek, *question_ids: str) -> None:
    session.execute(update(Antwoord).where(*_current(gesprek, *question_ids)).values(geldig=False))


def last_answered(session: Session, gesprek: Gesprek, before: str | None) -> str | None:
    """The question answered last, or the one answered before the question `before`."""
    order = [row.vraag for row in current(session, gesprek)]
    if before in order:
        order = order[: order.index(before)]
    return order[-1] if order else None


def current(session: Session, gesprek: Gesprek) -> list[Antwoord]:
    """The answers that count now, in the order in which they were given."""
    rows = select(Antwoord).where(Antwoord.gesprek == gesprek.id, Antwoord.geldig)
    return list(session.scalars(rows.order_by(Antwoord.id)))


def _current(gesprek: Gesprek, *question_ids: str) -> tuple[ColumnElement[bool], ...]:
    """The answers that count now to these questions."""
    return (
        Antwoord.gesprek == gesprek.id,
        Antwoord.vraag.in_(question_ids),
        Antwoord.geldig.is_(True),
    )
