"""Conversation topics for the coach: suggestions, each with the answers that led to it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import Any

from bot.content.landmarks import Landmark
from bot.content.schema import Topic
from bot.content.wording import fill
from bot.conversation import phrase
from bot.conversation.script import asked
from bot.conversation.situation import Situation
from bot.igm.priority import flags
from bot.igm.profile import Determinant, Profile

QUESTIONS = 2
"""Open questions a topic; the rest of the library is a click away."""
REASONS = 2
"""Answers quoted as the reason for a topic."""
RULER = {"houding": Landmark.IMPORTANCE, "geloof_in_eigen_kunnen": Landmark.CONFIDENCE}
OPEN_QUESTION = "_OPEN"


def topics(
    ranked: Sequence[str],
    found: Profile,
    wishes: Collection[str],
    acute: bool,
    situation: Situation,
) -> list[dict[str, Any]]:
    """One topic for each determinant that comes first, in that order."""
    by_id = {each.id: each for each in found.determinants}
    little_choice = "weinig_eigen_keuze" in flags(found, acute, situation.content.scoring.rules())
    return [
        _suggestion(
            by_id[name],
            choose(by_id[name], little_choice, situation),
            (name in wishes, acute and name == "context"),
            situation,
        )
        for name in ranked
    ]


def _suggestion(
    found: Determinant, topic: Topic, reasons: tuple[bool, bool], situation: Situation
) -> dict[str, Any]:
    wished, acute = reasons
    words = {**situation.words, **_client_words(found.id, situation)}
    return {
        "determinant": found.id,
        "titel": topic.titel,
        "waarom": _why(found, wished, acute, situation),
        "antwoorden": [score.item for score in _telling(found)],
        "vragen": _speakable(topic.vragen, words),
        "richting": fill(topic.richting, words),
        "bct": list(topic.bct),
    }


def choose(found: Determinant, little_choice: bool, situation: Situation) -> Topic:
    """The first topic of the band, unless two sides or having no choice come before it."""
    library = situation.content.libraries[found.id]
    if little_choice and library.weinig_eigen_keuze:
        return library.weinig_eigen_keuze[0]
    topics = [topic for topics in library.banden.values() for topic in topics]
    both = [topic for topic in topics if topic.tweezijdig]
    if found.two_sided and both:
        return both[0]
    band = found.band if found.band in library.banden else "aandacht"
    return next(topic for topic in library.banden[band] if not topic.tweezijdig)


def _speakable(questions: Iterable[str], words: dict[str, str]) -> list[str]:
    """The first questions for which the client gave the words that they need."""
    said = [fill(each, words) for each in questions if _known(each, words)]
    return said[:QUESTIONS]


def _known(template: str, words: dict[str, str]) -> bool:
    special = ("{citaat}", "{n}", "{n_lager}", "{n_hoger}")
    return all(name not in template or name[1:-1] in words for name in special)


def _client_words(determinant: str, situation: Situation) -> dict[str, str]:
    words: dict[str, str] = {}
    ruler = situation.value(RULER[determinant]) if determinant in RULER else None
    if ruler is not None:
        words |= phrase.ruler_words(ruler)
    for one in asked(situation.content.block(determinant), situation):
        if one.id.endswith(OPEN_QUESTION) and (own := situation.own_words(one.id)):
            words["citaat"] = f"“{own}”"
    return words


def _why(found: Determinant, wished: bool, acute: bool, situation: Situation) -> str:
    texts = situation.content.texts.coach
    reasons = [texts.waarom_acuut] if acute else []
    reasons += [texts.waarom_gekozen] if wished else []
    reasons += [texts.waarom_tweezijdig] if found.two_sided else []
    said = "; ".join(phrase.quoted(score.item, situation) for score in _telling(found))
    if said:
        name = situation.content.block(found.id).naam
        reasons.append(
            situation.say(texts.waarom, determinant=name, band=found.band, antwoorden=said)
        )
    return " ".join(reasons)


def _telling(found: Determinant) -> list[Any]:
    """The answers that pull the mean down most."""
    return sorted(found.scores, key=lambda score: score.scored)[:REASONS]
