"""What the bot says around a question: before it, after an answer, on an interruption."""

from __future__ import annotations

from bot.content.landmarks import Landmark
from bot.content.languages import OTHER
from bot.conversation import closing, phrase
from bot.conversation.given import Given, State
from bot.conversation.judgement import Understood
from bot.conversation.script import Asked, asked
from bot.conversation.situation import Situation
from bot.conversation.view import progress

LONG = 5
"""From this many words an answer in own words gets thanks."""


def introduction(one: Asked, situation: Situation) -> list[str]:
    """What comes before a question: a new topic, an explanation, the overview."""
    said = [phrase.say(line, one, situation) for line in one.question.inleiding]
    if one.id == Landmark.OVERVIEW:
        return said + closing.overview(situation)
    if one.block.tussenzin and _first(one, situation):
        said.insert(0, situation.say(one.block.tussenzin))
        if _halfway(one, situation):
            said.insert(0, situation.say(situation.content.texts.opdrachten.helft))
    return said


def earlier(one: Asked, situation: Situation) -> str:
    """The answer that is being changed."""
    was = phrase.read_back(one, situation.answers[one.id], situation)
    return situation.say(situation.content.texts.reacties.was, waarde=was)


def reaction(one: Asked, given: Given, understood: Understood, situation: Situation) -> list[str]:
    """Thanks, permission, or what was understood; nothing where silence is calmer."""
    reactions = situation.content.texts.reacties
    if given.state is State.RATHER_NOT:
        return [situation.say(reactions.liever_niet)]
    if given.state is State.UNKNOWN:
        return [situation.say(reactions.weet_niet)]
    if given.state is State.SKIPPED:
        return [situation.say(reactions.overslaan)]
    if understood.bevestigen:
        said = phrase.read_back(one, given, situation)
        return [situation.say(reactions.begrepen, waarde=said)]
    if one.question.soort == "open" and len((given.text or "").split()) >= LONG:
        return [situation.say(reactions.open)]
    return [
        phrase.say(one.question.reactie[choice], one, situation)
        for choice in given.choices
        if choice in one.question.reactie
    ]


def remark(
    intent: str, one: Asked | None, situation: Situation, language: str | None = None
) -> str:
    """The answer to an interruption; to another language, in that language."""
    commands = situation.content.texts.opdrachten
    if intent == "waarom" and one is not None:
        return phrase.say(one.question.waarom or one.block.waarom, one, situation)
    if intent == "uitleg" and one is not None:
        return _explanation(one, situation)
    if intent == "taal":
        return situation.content.languages.of(language or OTHER).regel
    said = getattr(commands, intent) if intent in ("mens", "privacy") else None
    return situation.say(said or commands.buiten_onderwerp)


def _explanation(one: Asked, situation: Situation) -> str:
    commands = situation.content.texts.opdrachten
    if one.question.uitleg:
        return phrase.say(one.question.uitleg, one, situation)
    general = {"k5": commands.uitleg_schaal, "open": commands.uitleg_open}
    return situation.say(general.get(one.question.soort, commands.uitleg))


def _first(one: Asked, situation: Situation) -> bool:
    """A topic is announced once, before its first answer."""
    return not any(each.id in situation.answers for each in asked(one.block, situation))


def _halfway(one: Asked, situation: Situation) -> bool:
    """Whether this topic is the first of the second half."""
    shown = progress(one, situation)
    return shown.onderwerp == shown.van // 2 + 1
