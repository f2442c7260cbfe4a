"""What a page shows of a conversation now: the question that stands, or the help in its place."""

from __future__ import annotations

from functools import partial

from sqlalchemy.orm import Session

from bot.content.landmarks import ALOUD
from bot.conversation import care, sensitive, side
from bot.conversation.script import find
from bot.conversation.situation import Situation
from bot.conversation.status import PAUSED
from bot.conversation.view import (
    View,
    pause_question,
    progress,
    reading_question,
    side_question,
    view_of,
)
from bot.store.tables import Gesprek


def shown(
    session: Session, gesprek: Gesprek, situation: Situation, past_care: bool, past_side: bool
) -> View:
    """`past_care` and `past_side`: the question behind the help, or behind a side question."""
    aloud, typist = situation.form == ALOUD, situation.typist
    stands = partial(View, gesprek.status, voorlezen=aloud, typt=typist)
    if gesprek.zijvraag == side.DELETE:
        return stands(side_question(situation))
    signal = care.standing(session, gesprek.id)
    if signal is not None and not past_care:
        reply = situation.content.safety.reply(str(signal.soort), signal.navraag)
        return stands(care.question(reply))
    if gesprek.status == PAUSED:
        return stands(pause_question(situation))
    if gesprek.zijvraag in (side.SENSITIVE, side.AGAIN) and not past_side:
        return stands(sensitive.question(session, gesprek, situation.content))
    if gesprek.zijvraag == side.READING and not past_side:
        return stands(reading_question(situation))
    one = find(gesprek.vraag or "", situation)
    if one is None:
        return stands()
    return stands(view_of(one, situation, gesprek.heropend == one.id), progress(one, situation))
