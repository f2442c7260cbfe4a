"""A summary in the words of the coach's page; the summary itself stays as it is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from itertools import zip_longest
from typing import Any

from bot.content.content import Content
from bot.content.landmarks import Landmark
from bot.conversation.wishes import wishes
from bot.web.bars import bars

Json = dict[str, Any]

FORMS = {"zelf": "zelf ingevuld", "voorgelezen": "voorgelezen", "samen": "samen ingevuld"}
STANDS = {
    "nog_niet_van_plan": "nog niet van plan",
    "twijfelt": "twijfelt",
    "van_plan": "van plan",
    "onbekend": "onbekend",
}
HELP = {
    "graag": "wil hier hulp bij",
    "zelf": "regelt dit zelf",
    "alleen_vertellen": "wil dit alleen vertellen",
}
CHANGES = {
    "geen_duidelijk_verschil": "geen duidelijk verschil",
    "mogelijk_verschil": "mogelijk verschil, vraag ernaar",
    "duidelijk_verschil": "duidelijk verschil",
}
MISSING = {
    "weet_niet": "weet ik niet",
    "overgeslagen": "overgeslagen",
    "liever_niet": "zeg ik liever niet",
}
MONTHS = (
    *("januari", "februari", "maart", "april", "mei", "juni"),
    *("juli", "augustus", "september", "oktober", "november", "december"),
)


def sheet(content: Content, found: Json, line: Json) -> Json:
    """Everything that the page shows; `line` is the conversation in the list."""
    practical = [{**each, "hulp": HELP.get(each["hulp"])} for each in found["praktisch"]]
    return {
        "samenvatting": found,
        "titel": title(content, found["gedrag"]),
        "periode": _period(content, found["gedrag"]),
        "vrijgegeven_op": line["vrijgegeven_op"],
        "ingevuld": day(line["vrijgegeven_op"]),
        "teruggehaald": day(line["ingetrokken_op"]),
        "vorm": _form(found),
        "door_ander": by_other(found),
        "VRAGEN": {each.name: each.value for each in Landmark},
        "signalen": signals(content, {**line, **found}, practical),
        "wensen": _wishes(content, found),
        "krachten": [{"id": each, "naam": name(content, each)} for each in found["krachten"]],
        "groepen": bars(content, found),
        "intentie": STANDS[found["intentie"]["stand"]],
        "onderwerpen": [
            {**each, "naam": name(content, each["determinant"])} for each in found["onderwerpen"]
        ],
        "tegenstellingen": found.get("tegenstellingen", []),
        "rekening": _conditions(found),
        "praktisch": practical,
        "verschil": _changes(content, found["verschil"] or []),
        "ontbreekt": _missing(content, found["niet_beantwoord"]),
        "zinnen": content.texts.coach,
    }


def by_other(found: Json) -> list[str]:
    """Whose answers somebody else typed; a summary from before that was noted says nothing."""
    typed: list[str] = found.get("door_ander", [])
    return typed


def _form(found: Json) -> str:
    typed = len(by_other(found))
    count = f"{typed} antwoord{'' if typed == 1 else 'en'} getypt door een ander"
    return f"{FORMS[found['vorm']]}, {count}" if typed else FORMS[found["vorm"]]


def signals(content: Content, found: Json, practical: Sequence[Json]) -> list[Json]:
    """What a coach must know before anything else; from the list as well as from a summary.

    `vanwege` are the answers that say so: of a sentence that asked for help, or a press on a
    button for a person, there are none.
    """
    lines: list[tuple[str, list[str]]] = [
        (_safety(content, each), []) for each in found["signalen"]
    ]
    if "acuut" in found.get("vlaggen", ()):
        ticked = ", ".join(each["label"] for each in practical)
        said = f"Dringend: er moet deze week nog iets gebeuren. Aangekruist: {ticked}."
        lines.append((said, [Landmark.URGENT, Landmark.PRACTICAL]))
    if found["mens_gevraagd"]:
        lines.append(("Vraag om mens: de cliënt spreekt liever een mens.", []))
    helped = found.get("vorm") in ("voorgelezen", "samen")
    if found["taalhulp"] or helped:
        spoken = content.languages.talen.get(found["taal"] or "")
        wrote = f" De cliënt schreef in het {spoken.naam}." if spoken else ""
        lines.append((f"Taal- of leeshulp gewenst.{wrote}", [Landmark.READING] if helped else []))
    return [{"tekst": text, "vanwege": causes} for text, causes in lines]


def _conditions(found: Json) -> list[Json]:
    """A summary from before it said which answers these came from says nothing of them."""
    causes: list[str] = found.get("rekening_vanwege", [])
    lines = zip_longest(found["rekening_houden_met"], causes)
    return [{"tekst": text, "vanwege": [cause] if cause else []} for text, cause in lines]


def _safety(content: Content, signal: Json) -> str:
    chosen = f" Cliënt koos: “{_choice(content, signal['keuze'])}”." if signal["keuze"] else ""
    seen = day(signal["gezien_op"])
    return f"Let op: veiligheid (niveau {signal['niveau']}), {seen}.{chosen} Volg het protocol."


def _choice(content: Content, value: str) -> str:
    """The words on the button that the client pressed."""
    safety = content.safety
    replies = (*safety.navraag.values(), *safety.antwoorden.values())
    labels = {each.waarde: each.label for reply in replies for each in reply.knoppen}
    return labels.get(value, value)


def _wishes(content: Content, found: Json) -> list[str]:
    by_another = Landmark.OWN_AGENDA in by_other(found)
    return wishes(content, found, " (getypt door een ander)" if by_another else "")


def _changes(content: Content, changes: Sequence[Json]) -> list[Json]:
    return [
        {**each, "naam": name(content, each["determinant"]), "woord": CHANGES[each["woord"]]}
        for each in changes
    ]


def _missing(content: Content, unanswered: Sequence[Json]) -> list[Json]:
    """`weet ik niet: Houding (2), Context (1)`, a line for each way of not answering."""
    lines = []
    for state, words in MISSING.items():
        counted = Counter(each["determinant"] for each in unanswered if each["staat"] == state)
        topics = [{"id": each, "naam": name(content, each), "n": n} for each, n in counted.items()]
        lines += [{"woord": words, "onderwerpen": topics}] if topics else []
    return lines


def name(content: Content, determinant: str) -> str:
    block = content.blocks.get(determinant)
    return block.naam if block else determinant.replace("_", " ").capitalize()


def title(content: Content, behaviour: str) -> str:
    found = content.behaviours.get(behaviour)
    return found.titel if found else behaviour.replace("_", " ").capitalize()


def _period(content: Content, behaviour: str) -> str | None:
    found = content.behaviours.get(behaviour)
    return found.vormen.get("periode") if found else None


def day(moment: str | None) -> str | None:
    """24 november 2026, where the server is."""
    if moment is None:
        return None
    local = datetime.fromisoformat(moment).astimezone()
    return f"{local.day} {MONTHS[local.month - 1]} {local.year}"
