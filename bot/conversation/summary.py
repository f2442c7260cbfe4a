"""The coach's page as data: computed from stored answers, every line with its reason."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import Any

from bot.content.landmarks import CHANGING, ENERGY_BLOCK, Landmark
from bot.content.safety import NO
from bot.content.schema import CLOSING, OPENING
from bot.conversation import phrase
from bot.conversation.care import CALL_ME, UNSAFE_AT_HOME
from bot.conversation.contrasts import contrasts
from bot.conversation.given import State
from bot.conversation.script import asked, find
from bot.conversation.situation import Situation
from bot.conversation.topics import topics
from bot.igm.priority import flags, priorities, strengths
from bot.igm.profile import Determinant, Profile
from bot.igm.stance import stance
from bot.store.tables import Gesprek, Veiligheidssignaal

Json = dict[str, Any]


def summary(
    gesprek: Gesprek,
    situation: Situation,
    found: Profile,
    seen: Sequence[Veiligheidssignaal],
) -> Json:
    """One JSON object a released conversation; means are exact, rounding is for screens."""
    rules = situation.content.scoring.rules()
    wishes = [
        choice for choice in situation.chosen(Landmark.AGENDA) if _is_topic(choice, situation)
    ]
    acute = "dringend" in situation.chosen(Landmark.URGENT)
    ranked = priorities(found, wishes, acute, rules)
    conditions = _conditions(found, acute, situation)
    return {
        "gesprek": gesprek.id,
        "clientcode": gesprek.clientcode,
        "gedrag": gesprek.gedrag,
        "meting": gesprek.meting,
        "inhoudversie": gesprek.inhoudversie,
        "vorm": situation.form,
        "lengte": situation.length,
        "door_ander": [
            id_ for id_ in situation.answers if id_ in situation.by_other and id_ not in CHANGING
        ],
        "zekerheid": found.certainty,
        "signalen": [_signal(each) for each in seen if _is_shown(each)],
        "keuze_client": list(situation.chosen(Landmark.AGENDA)),
        "keuze_anders": situation.own_words(Landmark.OWN_AGENDA),
        "liever_niet": situation.own_words(Landmark.RATHER_NOT),
        "citaten": quotes(situation),
        "krachten": list(strengths(found, rules)),
        "determinanten": [_determinant(each) for each in found.determinants],
        "intentie": {"gemiddelde": _exact(found.intention.mean), "stand": found.intention.stand},
        "belang": _number(found.importance),
        "vertrouwen": _number(found.confidence),
        "eigen_keuze": found.own_choice,
        "belang_en_vertrouwen": stance(found, rules),
        "vlaggen": list(flags(found, acute, rules)),
        "prioriteiten": list(ranked),
        "onderwerpen": topics(ranked, found, wishes, acute, situation),
        "tegenstellingen": contrasts(found, situation),
        "rekening_houden_met": [line for line, _ in conditions],
        "rekening_vanwege": [cause for _, cause in conditions],
        "praktisch": _practical(situation),
        "niet_beantwoord": _unanswered(situation),
        "verschil": None,
        "openingszin": _opening(wishes, situation),
        "disclaimer": situation.say(situation.content.texts.coach.disclaimer),
    }


def quotes(situation: Situation) -> list[Json]:
    """The client's own words, literally, in the order they were asked for."""
    return [
        {"determinant": one.question.determinant or block.id, "vraag": one.id, "tekst": words}
        for block in situation.content.blocks.values()
        for one in asked(block, situation)
        if one.question.citaat and (words := situation.own_words(one.id))
    ]


def _is_shown(signal: Veiligheidssignaal) -> bool:
    """Of unsafety at home only when the client asked to be called: a flag may make it worse."""
    if signal.navraag or signal.keuze == NO:
        return False
    return signal.niveau != UNSAFE_AT_HOME or signal.keuze in CALL_ME


def _signal(signal: Veiligheidssignaal) -> Json:
    """That it happened, when, and what the client chose; never the sentence itself."""
    return {
        "niveau": signal.niveau,
        "categorie": signal.categorie,
        "vraag": signal.vraag,
        "keuze": signal.keuze,
        "gezien_op": signal.gezien_op.isoformat(),
    }


def _is_topic(choice: str, situation: Situation) -> bool:
    block = situation.content.blocks.get(choice)
    return block is not None and block.groep is not None


def _determinant(found: Determinant) -> Json:
    return {
        "id": found.id,
        "gemiddelde": _exact(found.mean),
        "band": found.band,
        "beantwoord": found.answered,
        "van": found.total,
        "tweezijdig": found.two_sided,
        "wisselend": found.varied,
        "rond_de_grens": found.near_cut,
        "antwoorden": [
            {"item": each.item, "waarde": _number(each.value), "gescoord": _exact(each.scored)}
            for each in found.scores
        ],
    }


def _exact(value: Fraction | None) -> float | None:
    return None if value is None else float(value)


def _number(value: Fraction | int | float | None) -> int | float | None:
    """7 stays a whole number, 6.5 does not."""
    if value is None:
        return None
    return int(value) if value == int(value) else float(value)


def _conditions(found: Profile, acute: bool, situation: Situation) -> list[tuple[str, str]]:
    """What the plan has to respect, each with the answers that say so: a boundary to keep."""
    texts = situation.content.texts.coach
    energy = next(each for each in found.determinants if each.id == ENERGY_BLOCK)
    lines: list[tuple[str, str]] = []
    if energy.total == 0:
        lines.append((situation.say(texts.rekening_niet_gevraagd), Landmark.ENERGY))
    elif energy.band == "belemmerend":
        lines.append((_room(situation), ENERGY_BLOCK))
    if acute:
        lines.append((situation.say(texts.waarom_acuut), Landmark.URGENT))
    if "weinig_eigen_keuze" in flags(found, acute, situation.content.scoring.rules()):
        lines.append((situation.say(texts.rekening_eigen_keuze), Landmark.OWN_CHOICE))
    return lines


def _room(situation: Situation) -> str:
    texts = situation.content.texts.coach
    wished = find(Landmark.ENERGY_HELP, situation)
    given = situation.answers.get(Landmark.ENERGY_HELP)
    if wished and given and given.choices:
        helps = phrase.read_back(wished, given, situation)
        return situation.say(texts.rekening_belastbaarheid, lijst=helps)
    return situation.say(texts.rekening_belastbaarheid_leeg)


def _practical(situation: Situation) -> list[Json]:
    """What the client ticked, with the help that is wanted: zelf, graag, vertellen or unknown."""
    source = find(Landmark.PRACTICAL, situation)
    if source is None:
        return []
    labels = phrase.options(source, situation)
    wants = {"hulp": "graag", "zelf": "zelf", "vertellen": "alleen_vertellen"}
    return [
        {
            "wat": choice,
            "label": labels.get(choice, choice),
            "hulp": next(
                (wants[each] for each in situation.chosen(f"{Landmark.PRACTICAL_HELP}:{choice}")),
                None,
            ),
        }
        for choice in situation.chosen(Landmark.PRACTICAL)
        if choice not in source.question.alleen
    ]


def _unanswered(situation: Situation) -> list[Json]:
    """What was put to the client and got no answer, and in which of the three ways."""
    return [
        {"vraag": one.id, "determinant": one.question.determinant or block.id, "staat": state.value}
        for block in situation.content.blocks.values()
        if block.id not in (OPENING, CLOSING)
        for one in asked(block, situation)
        if (given := situation.answers.get(one.id)) and (state := given.state) is not State.ANSWERED
    ]


def _opening(wishes: list[str], situation: Situation) -> str:
    texts = situation.content.texts.coach
    if not wishes:
        return situation.say(texts.openingszin_zonder_keuze)
    names = " en ".join(f"“{situation.content.block(wish).clientnaam}”" for wish in wishes)
    return situation.say(texts.openingszin, keuze=names)
