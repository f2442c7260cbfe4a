"""The end of a conversation: what the client reads before and after release, and the profile."""

from __future__ import annotations

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bot.content.landmarks import Landmark
from bot.content.wording import fill
from bot.conversation import phrase
from bot.conversation.care import signals
from bot.conversation.given import State
from bot.conversation.script import Asked, asked, find
from bot.conversation.situation import Situation
from bot.conversation.summary import quotes, summary
from bot.igm.priority import strengths
from bot.igm.profile import Profile, profile
from bot.store.tables import Gesprek, Profiel

SHOWN_WORDS = 3


def measured(situation: Situation) -> Profile:
    """The profile of the answers as they are now."""
    rules = situation.content.scoring.rules()
    return profile(situation.items(), situation.values(), rules)


def release(session: Session, gesprek: Gesprek, situation: Situation) -> None:
    """Computes the coach's summary and stores it as the next version of the profile."""
    last = session.scalar(select(func.max(Profiel.versie)).where(Profiel.gesprek == gesprek.id))
    session.add(
        Profiel(
            gesprek=gesprek.id,
            versie=(last or 0) + 1,
            samenvatting=summary(
                gesprek, situation, measured(situation), signals(session, gesprek.id)
            ),
        )
    )


def overview(situation: Situation) -> list[str]:
    """What the coach will see, in the client's words, before it is released."""
    texts = situation.content.texts.einde
    lines = [fill(texts.overzicht, situation.words)]
    lines += _line(texts.overzicht_onderwerpen, lijst=_labels(Landmark.AGENDA, situation))
    lines += _line(texts.overzicht_krachten, lijst=_strengths(situation))
    lines += _line(texts.overzicht_woorden, lijst=_quoted(situation))
    lines += _line(texts.overzicht_liever_niet, tekst=situation.own_words(Landmark.RATHER_NOT))
    lines += [fill(texts.overzicht_rest, situation.words)]
    return ["\n".join(lines)]


def ending(situation: Situation) -> list[str]:
    """What the client takes along: strengths, words, wishes and a small step; never a score."""
    texts = situation.content.texts.einde
    takes = [texts.meenemen]
    takes += _line(texts.krachten, lijst=_strengths(situation)) or [texts.eerlijk]
    takes += _line(texts.belangrijk, tekst=_reason(situation))
    takes += _line(texts.praten, lijst=_labels(Landmark.AGENDA, situation))
    takes += _line(texts.stap, tekst=situation.own_words(Landmark.SMALL_STEP))
    takes += _line(texts.hulp, lijst=_wanted_help(situation))
    takes += _line(texts.steun, lijst=_labels(Landmark.SUPPORTERS, situation))
    return [fill(texts.dank, situation.words), "\n".join(takes), texts.tot_dan]


def _line(template: str, **words: str | None) -> list[str]:
    """The sentence, or nothing where there is nothing to say."""
    if not all(words.values()):
        return []
    return [template.format(**words)]


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
