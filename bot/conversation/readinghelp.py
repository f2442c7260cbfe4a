"""Help for who finds reading hard: hear the questions, have fewer, or do it with someone."""

from __future__ import annotations

from sqlalchemy.orm import Session

from bot.content.landmarks import ALOUD, TOGETHER, Landmark
from bot.conversation import record, side
from bot.conversation.given import Given, State
from bot.conversation.situation import Situation
from bot.store.tables import Gesprek

SETS = {
    "voorlezen": (Landmark.READING, ALOUD),
    "samen": (Landmark.READING, TOGETHER),
    "kort": (Landmark.LENGTH, "kort"),
}
"""A choice to the question of the opening that it answers anew."""


def doubt(gesprek: Gesprek, situation: Situation) -> list[str]:
    """Counts a moment in which the client could not answer; after several, the offer, once."""
    gesprek.twijfels += 1
    enough = gesprek.twijfels >= situation.content.texts.leeshulp.na
    if not enough or gesprek.leeshulp is not None or not situation.participates:
        return []
    return offer(gesprek, situation)


def offer(gesprek: Gesprek, situation: Situation) -> list[str]:
    gesprek.zijvraag, gesprek.twijfels = side.READING, 0
    return [situation.say(situation.content.texts.leeshulp.vraag)]


def choose(
    session: Session, gesprek: Gesprek, situation: Situation, choice: str | None, bericht_id: str
) -> list[str] | None:
    """What to say after a choice; None for what is none of them."""
    said = {str(each): text for each, text in situation.content.texts.leeshulp.gekozen.items()}
    if choice not in said:
        return None
    gesprek.zijvraag, gesprek.leeshulp = None, choice
    if choice in SETS:
        question, option = SETS[choice]
        record.store(
            session, gesprek, question, Given(State.ANSWERED, choices=(option,)), bericht_id
        )
    return [situation.say(said[choice])]
