"""Which words between braces a sentence may use."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from bot.content.problem import Fault
from bot.content.schema import WORD_FORMS, Question

PATTERN = re.compile(r"\{([^{}]*)\}")

ORGANISATION = ("coach_naam", "meldkanaal", "bewaartermijn", "organisatie", "contact")
RULER = ("n", "n_lager", "n_hoger")
TICKED = ("keuze",)
TWO_SIDES = ("hoogste_plus", "hoogste_min")
QUOTE = ("citaat",)

TEXTS = {
    ("reacties", "begrepen"): ("waarde",),
    ("reacties", "was"): ("waarde",),
    ("reacties", "onbegrepen"): ("of_typ",),
    ("reacties", "te_veel"): ("maximum",),
    ("reacties", "te_lang"): ("maximum",),
    ("reacties", "persoonsgegevens"): ("soorten",),
    ("gevoelig", "vraag"): ("soorten",),
    **{
        ("einde", name): ("lijst",)
        for name in (
            "overzicht_onderwerpen",
            "overzicht_krachten",
            "overzicht_woorden",
            "krachten",
            "praten",
            "hulp",
            "steun",
        )
    },
    **{("einde", name): ("tekst",) for name in ("overzicht_liever_niet", "belangrijk", "stap")},
    ("coach", "openingszin"): ("keuze",),
    ("coach", "rekening_belastbaarheid"): ("lijst",),
    ("coach", "waarom"): ("determinant", "band", "antwoorden"),
    **{
        ("coach", f"tegenstelling_{kind}"): ("determinant", "een", "ander")
        for kind in ("tweezijdig", "tegendeel", "wisselend")
    },
    **{
        ("coach", f"tegenstelling_{kind}"): ("belang", "vertrouwen")
        for kind in ("belang_hoger", "vertrouwen_hoger")
    },
}
"""What a fixed sentence gets filled in besides the words of the organisation."""
SPOKEN = ("reacties", "opdrachten", "leeshulp", "einde", "coach")
"""The parts of teksten.yml that are sentences; the others are labels."""

NOTHING: frozenset[str] = frozenset()
EVERYWHERE = frozenset(
    spelling for name in (*WORD_FORMS, *ORGANISATION) for spelling in (name, name.capitalize())
)
ELSEWHERE = {
    **dict.fromkeys(RULER, "een vraag met `over` een cijfer"),
    **dict.fromkeys(TICKED, "een vraag met `per_keuze`"),
    **dict.fromkeys(TWO_SIDES, "een vraag met `als: tweezijdig`"),
    **dict.fromkeys(QUOTE, "de vragen van een onderwerp"),
}


def within(template: str) -> Iterator[str]:
    """The names between braces, in order."""
    return (match.group(1) for match in PATTERN.finditer(template))


def of_question(question: Question) -> frozenset[str]:
    """What the sentences of this question may use."""
    two_sided = question.als is not None and question.als.tweezijdig
    return EVERYWHERE.union(
        RULER if question.over else (),
        TICKED if question.per_keuze else (),
        TWO_SIDES if two_sided else (),
    )


def of_text(part: str, name: str) -> frozenset[str]:
    """What this sentence of teksten.yml may use."""
    own = frozenset(TEXTS.get((part, name), ()))
    if part not in SPOKEN:
        return own
    names = frozenset(spelling for word in ORGANISATION for spelling in (word, word.capitalize()))
    return names | own


def faults(template: str, allowed: Collection[str]) -> Iterator[Fault]:
    for name in within(template):
        if name in allowed:
            continue
        if not allowed:
            yield Fault(f"`{{{name}}}` kan hier niet", "Schrijf de woorden voluit")
        elif name in ELSEWHERE:
            yield Fault(f"`{{{name}}}` kan hier niet", f"Gebruik het in {ELSEWHERE[name]}")
        else:
            cure = f"Kies uit {', '.join(sorted(allowed))}"
            yield Fault(f"`{{{name}}}` is onbekend", cure)
    if set("{}") & set(PATTERN.sub("", template)):
        yield Fault("Een accolade mist zijn paar", "Schrijf `{naam}` met allebei")
