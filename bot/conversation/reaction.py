"""What the bot says around a question: before it, after an answer, on an interruption."""

from __future__ import annotations

from bot.content.landmarks import Landmark
from bot.content.wording import fill
from bot.conversation import closing, phrase
from bot.conversation.given import Given, State
from bot.conversation.judgement import Understood
from bot.conversation.script import Asked, asked
from bot.conversation.situation import Situation

LONG = 5
"""From this many words an answer in own words gets thanks."""


def introduction(one: Asked, situation: Situation, reopened: bool) -> list[str]:
    """What comes before the question: the new topic, or the answer that is being changed."""
    if reopened and one.id in situation.answers:
        was = phrase.read_back(one, situation.answers[one.id], situation)
        return [situation.content.texts.reacties.was.format(waarde=was)]
    said = [phrase.say(line, one, situation) for line in one.question.inleiding]
    if one.id == Landmark.OVERVIEW:
        return said + closing.overview(situation)
    if one.block.tussenzin and _first(one, situation):
        said.insert(0, fill(one.block.tussenzin, situation.words))
    return said


def reaction(one: Asked, given: Given, understood: Understood, situation: Situation) -> list[str]:
    """Thanks, permission, or what was understood; nothing where silence is calmer."""
    reactions = situation.content.texts.reacties
    if given.state is State.RATHER_NOT:
        return [reactions.liever_niet]
    if given.state is State.UNKNOWN:
        return [reactions.weet_niet]
    if given.state is State.SKIPPED:
        return [reactions.overslaan]
    if understood.bevestigen:
        said = phrase.read_back(one, given, situation)
        return [reactions.begrepen.format(waarde=said)]
    if one.question.soort == "open" and len((given.text or "").split()) >= LONG:
        return [reactions.open]
    return [
        phrase.say(one.question.reactie[choice], one, situation)
        for choice in given.choices
        if choice in one.question.reactie
    ]


def remark(intent: str, one: Asked | None, situation: Situation) -> str:
    """The answer to an interruption."""
    commands = situation.content.texts.opdrachten
    if intent == "waarom" and one is not None:
        return phrase.say(one.question.waarom or one.block.waarom, one, situation)
    if intent == "uitleg" and one is not None:
        return _explanation(one, situation)
    said = getattr(commands, intent) if intent in ("mens", "taal", "privacy") else None
    return fill(said or commands.buiten_onderwerp, situation.words)


def _explanation(one: Asked, situation: Situation) -> str:
    commands = situation.content.texts.opdrachten
    if one.question.uitleg:
        return phrase.say(one.question.uitleg, one, situation)
    general = {"k5": commands.uitleg_schaal, "open": commands.uitleg_open}
    return general.get(one.question.soort, commands.uitleg)


def _first(one: Asked, situation: Situation) -> bool:
    """A topic is announced once, before its first answer."""
    return not any(each.id in situation.answers for each in asked(one.block, situation))
