"""The end of a conversation: what the client reads before and after release, and the profile."""

from __future__ import annotations

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bot.content.landmarks import Landmark
from bot.conversation import phrase
from bot.conversation.care import signals
from bot.conversation.given import State
from bot.conversation.script import Asked, asked, find
from bot.conversation.situation import Situation
from bot.conversation.summary import Json, quotes, summary
from bot.igm.priority import strengths
from bot.igm.profile import Profile, profile
from bot.store.tables import Gesprek, Profiel

SHOWN_WORDS = 3


def measured(situation: Situation) -> Profile:
    """The profile of the answers as they are now."""
    rules = situation.content.scoring.rules()
    return profile(situation.items(), situation.values(), rules)


def release(session: Session, gesprek: Gesprek, situation: Situation) -> None:
    """Stores the coach's summary as the next version of the profile."""
    last = session.scalar(select(func.max(Profiel.versie)).where(Profiel.gesprek == gesprek.id))
    session.add(
        Profiel(
            gesprek=gesprek.id,
            versie=(last or 0) + 1,
            samenvatting=prepared(session, gesprek, situation),
        )
    )


def prepared(session: Session, gesprek: Gesprek, situation: Situation) -> Json:
    """The coach's summary as it would be now; of what a client does not share it knows nothing."""
    known = situation.for_coach()
    return summary(gesprek, known, measured(known), signals(session, gesprek.id))


def overview(situation: Situation) -> list[str]:
    """What the coach will see, in the client's words, before it is released."""
    situation = situation.for_coach()
    texts = situation.content.texts.einde
    lines = [situation.say(texts.overzicht)]
    lines += _line(
        texts.overzicht_onderwerpen, situation, lijst=_labels(Landmark.AGENDA, situation)
    )
    lines += _line(texts.overzicht_krachten, situation, lijst=_strengths(situation))
    lines += _line(texts.overzicht_woorden, situation, lijst=_quoted(situation))
    lines += _line(
        texts.overzicht_liever_niet, situation, tekst=situation.own_words(Landmark.RATHER_NOT)
    )
    lines += [situation.say(texts.overzicht_rest)]
    return ["\n".join(lines)]


def ending(situation: Situation) -> list[str]:
    """What the client takes along: strengths, words, wishes and a small step; never a score."""
    texts = situation.content.texts.einde
    takes = [situation.say(texts.meenemen)]
    takes += _line(texts.krachten, situation, lijst=_strengths(situation)) or [
        situation.say(texts.eerlijk)
    ]
    takes += _line(texts.belangrijk, situation, tekst=_reason(situation))
    takes += _line(texts.praten, situation, lijst=_labels(Landmark.AGENDA, situation))
    takes += _line(texts.stap, situation, tekst=situation.own_words(Landmark.SMALL_STEP))
    takes += _line(texts.hulp, situation, lijst=_wanted_help(situation))
    takes += _line(texts.steun, situation, lijst=_labels(Landmark.SUPPORTERS, situation))
    return [situation.say(texts.dank), "\n".join(takes), situation.say(texts.tot_dan)]


def _line(template: str, situation: Situation, **words: str | None) -> list[str]:
    """The sentence, or nothing where there is nothing to say."""
    known = {name: word for name, word in words.items() if word}
    return [situation.say(template, **known)] if len(known) == len(words) else []


def _labels(question_id: str, situation: Situation) -> str:
    one = find(question_id, situation)
    given = situation.answers.get(question_id)
    if one is None or given is None or given.state is not State.ANSWERED:
        return ""
    left_out = set(one.question.alleen)
    shown = phrase.options(one, situation)
    return ", ".join(
        shown.get(choice, choice) for choice in given.choices if choice not in left_out
    )


def _strengths(situation: Situation) -> str:
    names = strengths(measured(situation), situation.content.scoring.rules())
    return ", ".join(situation.content.block(name).clientnaam for name in names)


def _quoted(situation: Situation) -> str:
    own = quotes(situation)[:SHOWN_WORDS]
    return ", ".join(f"“{quote['tekst']}”" for quote in own)


def _reason(situation: Situation) -> str | None:
    """The client's own reason: why this mark for importance and not a lower one."""
    for block in situation.content.blocks.values():
        for one in asked(block, situation):
            if one.question.over == Landmark.IMPORTANCE and situation.own_words(one.id):
                return situation.own_words(one.id)
    return None


def _wanted_help(situation: Situation) -> str:
    wanted = [one for one in _helps(situation) if "hulp" in situation.chosen(one.id)]
    source = find(Landmark.PRACTICAL, situation)
    labels = phrase.options(source, situation) if source else {}
    return ", ".join(labels.get(one.option or "", "") for one in wanted)


def _helps(situation: Situation) -> list[Asked]:
    return [
        one
        for block in situation.content.blocks.values()
        for one in asked(block, situation)
        if one.question.id == Landmark.PRACTICAL_HELP
    ]
