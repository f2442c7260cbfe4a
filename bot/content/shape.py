"""What can be wrong in one question by itself."""

from __future__ import annotations

from collections.abc import Iterator

from bot.content import placeholders
from bot.content.problem import Fault, Place
from bot.content.schema import Question
from bot.igm.item import DETERMINANTS

SCALES = {"k5": (1, 5), "liniaal": (0, 10)}
CHOICES = ("keuze", "meerkeuze")
TARGETS = (*DETERMINANTS, "intentie", "eigen_keuze")
"""What an answer can count for."""
ONLY_FOR = {
    "richting": tuple(SCALES),
    "facet": tuple(SCALES),
    "knoppen": CHOICES,
    "menu": CHOICES,
    "reactie": CHOICES,
    "alleen": ("meerkeuze",),
    "maximum": ("meerkeuze",),
}
"""Fields that mean something for these kinds of question alone."""


def faults(question: Question) -> Iterator[Fault]:
    yield from _kind(question)
    yield from _condition(question)
    if question.determinant and question.determinant not in TARGETS:
        yield _unknown(question.determinant, TARGETS, ("determinant",))
    allowed = placeholders.of_question(question)
    for place, text in _texts(question):
        yield from (fault.under(*place) for fault in placeholders.faults(text, allowed))


def _kind(question: Question) -> Iterator[Fault]:
    if question.soort in SCALES and not question.richting:
        yield Fault(f"{question.id} heeft geen richting", 'Voeg richting: "+" of "-" toe')
    if question.soort in CHOICES and not (question.knoppen or question.menu):
        yield Fault(f"{question.id} heeft geen antwoorden", "Voeg `knoppen:` of `menu:` toe")
    for field, kinds in ONLY_FOR.items():
        if getattr(question, field) and question.soort not in kinds:
            wat = f"`{field}` hoort niet bij een vraag van soort {question.soort}"
            yield Fault(wat, f"Haal hem weg of kies soort {' of '.join(kinds)}", (field,))
    if question.maximum is not None and question.maximum < 1:
        yield Fault("`maximum` is te laag", "Kies 1 of hoger", ("maximum",))


def _condition(question: Question) -> Iterator[Fault]:
    if question.als is None:
        return
    if question.als.laag and question.als.laag not in TARGETS:
        yield _unknown(question.als.laag, TARGETS, ("als", "laag"))
    if question.als.tweezijdig and question.als.tweezijdig not in DETERMINANTS:
        yield _unknown(question.als.tweezijdig, DETERMINANTS, ("als", "tweezijdig"))
    for key, (lowest, highest) in question.als.waarde.items():
        if lowest > highest:
            wat = f"{lowest} is hoger dan {highest}"
            yield Fault(wat, "Zet het laagste getal eerst", ("als", "waarde", key))


def _unknown(name: str, known: tuple[str, ...], place: Place) -> Fault:
    return Fault(f"`{name}` is geen determinant", f"Kies uit {', '.join(known)}", place)


def _texts(question: Question) -> Iterator[tuple[Place, str]]:
    """Every sentence of the question that is filled in before it is said."""
    for field in ("tekst", "uitleg", "waarom"):
        if text := getattr(question, field):
            yield (field,), text
    for index, text in enumerate(question.inleiding):
        yield ("inleiding", index), text
    for field in ("knoppen", "reactie", "opdrachten"):
        for name, text in getattr(question, field).items():
            yield (field, name), text
