"""What can be wrong between files that are each good by themselves."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from bot.content import placeholders
from bot.content.found import Found, Loaded
from bot.content.glossary import Glossary
from bot.content.landmarks import NEEDED
from bot.content.plan import PlanTexts
from bot.content.problem import Fault, Place, Problem
from bot.content.schema import CONVERSATION, SERVICE_MENUS, Behaviour, Block, Library, Question
from bot.content.shape import CHOICES, SCALES
from bot.content.spoken import spoken
from bot.igm.item import DETERMINANTS

CALL_IT = "Zet hem met een naam bij technieken in plan.yml"


@dataclass(frozen=True)
class Placed:
    """A question and where it stands."""

    question: Question
    file: Loaded[Block]
    index: int

    def problem(self, wat: str, doe: str, *place: str | int) -> Problem:
        return self.file.source.problem(Fault(wat, doe, ("vragen", self.index, *place)))

    @property
    def where(self) -> str:
        return f"{self.file.source.file}:{self.file.source.line(('vragen', self.index))}"


def problems(found: Found) -> Iterator[Problem]:
    yield from _missing(found)
    placed = [
        Placed(question, file, index)
        for file in found.of(Block)
        for index, question in enumerate(file.model.vragen)
    ]
    known: dict[str, Placed] = {}
    for one in placed:
        first = known.setdefault(one.question.id, one)
        if first is not one:
            wat = f"{one.question.id} staat ook op {first.where}"
            yield one.problem(wat, "Geef een van beide een andere id", "id")
    options = Options(found)
    yield from _landmarks(found, known)
    for one in placed:
        yield from _references(one, known, options)
        for behaviour in found.models(Behaviour):
            yield from _usable(one, behaviour, options)
    for file in found.of(Behaviour):
        yield from file.problems(_behaviour(file.model, known))
    yield from _techniques(found)
    for glossary in found.of(Glossary):
        unused = glossary.model.unused(spoken(found))
        yield from glossary.problems(fault.under("woorden") for fault in unused)


class Options:
    """What can be chosen in a question: its own buttons and those of its menu."""

    def __init__(self, found: Found) -> None:
        self.behaviours = found.models(Behaviour)
        self.topics = {block.id for block in found.models(Block)}
        self.menus = {menu for behaviour in self.behaviours for menu in behaviour.menus}

    def of(self, question: Question, behaviour: Behaviour) -> set[str]:
        menu = question.menu or ""
        topics = self.topics if menu in SERVICE_MENUS else set()
        return {*question.knoppen, *behaviour.menus.get(menu, ()), *topics}

    def anywhere(self, question: Question) -> set[str]:
        own = set(question.knoppen)
        return own.union(*(self.of(question, behaviour) for behaviour in self.behaviours))


def _landmarks(found: Found, known: Mapping[str, Placed]) -> Iterator[Problem]:
    """The software acts on these questions and buttons; without them it would guess."""
    cure = "Zet die terug; de chatbot doet er iets mee"
    for landmark, (block, buttons) in NEEDED.items():
        one = known.get(landmark)
        if one is None:
            files = (each for each in found.of(Block) if each.model.id == block)
            yield from (
                each.source.problem(Fault(f"De vraag {landmark} ontbreekt", cure, ("vragen",)))
                for each in files
            )
            continue
        for button in buttons:
            if button not in one.question.knoppen:
                yield one.problem(f"De knop {button} van {landmark} ontbreekt", cure, "knoppen")


def _techniques(found: Found) -> Iterator[Problem]:
    """A topic's code without a name, and a name that no topic uses."""
    names = {bct for file in found.models(PlanTexts) for bct in file.technieken}
    used = set[str]()
    for library in found.of(Library):
        for place, topic in library.model.placed():
            used.update(topic.bct)
            unnamed = [each for each in topic.bct if each not in names]
            faults = (
                Fault(f"De techniek {each} heeft geen naam", CALL_IT, (*place, "bct"))
                for each in unnamed
            )
            yield from library.problems(faults)
    for file in found.of(PlanTexts):
        unused = (each for each in file.model.technieken if each not in used)
        yield from file.problems(
            Fault(f"Geen onderwerp gebruikt {each}", "Haal hem weg", ("technieken", each))
            for each in unused
        )


def _missing(found: Found) -> Iterator[Problem]:
    def absent(path: str) -> Problem:
        return Problem(f"{found.folder}/{path}", 1, "Dit bestand ontbreekt", "Zet het terug")

    blocks = {block.id for block in found.models(Block)}
    libraries = {library.determinant for library in found.models(Library)}
    yield from (absent(f"gesprek/{id}.yml") for id in CONVERSATION if id not in blocks)
    yield from (absent(f"determinanten/{id}.yml") for id in DETERMINANTS if id not in blocks)
    yield from (absent(f"onderwerpen/{id}.yml") for id in DETERMINANTS if id not in libraries)
    if not found.models(Behaviour):
        wat = "Er staat geen gedrag in deze map"
        yield Problem(f"{found.folder}/gedragingen", 1, wat, "Zet er minstens één bestand in")


def _references(one: Placed, known: dict[str, Placed], options: Options) -> Iterator[Problem]:
    question = one.question
    for place, id, kinds in _named(question):
        target = known.get(id)
        if target is None:
            yield one.problem(f"De vraag {id} bestaat niet", "Verbeter de naam", *place)
        elif target.question.soort not in kinds:
            wat = f"{id} is van soort {target.question.soort}"
            yield one.problem(wat, f"Noem een vraag van soort {' of '.join(kinds)}", *place)
        elif target.file is one.file and target.index >= one.index:
            cure = f"Zet {id} eerder in dit bestand"
            yield one.problem(f"{id} komt pas na deze vraag", cure, *place)
    if question.menu and question.menu not in options.menus.union(SERVICE_MENUS):
        cure = "Verbeter de naam, of voeg het menu toe aan een gedrag"
        yield one.problem(f"Geen gedrag heeft een menu `{question.menu}`", cure, "menu")
    for place, target_id, chosen in _chosen(question):
        target = known.get(target_id)
        if target and target.question.soort in CHOICES:
            for option in sorted(chosen - options.anywhere(target.question)):
                wat = f"`{option}` is geen antwoord op {target_id}"
                yield one.problem(wat, "Verbeter de naam", *place)


def _named(question: Question) -> Iterator[tuple[Place, str, tuple[str, ...]]]:
    """Every question that this one names, and the kinds that it may be."""
    if question.over:
        yield ("over",), question.over, ("liniaal",)
    if question.per_keuze:
        yield ("per_keuze",), question.per_keuze, CHOICES
    if question.als:
        for id in question.als.waarde:
            yield ("als", "waarde", id), id, tuple(SCALES)
        for id in question.als.keuze:
            yield ("als", "keuze", id), id, CHOICES


def _chosen(question: Question) -> Iterator[tuple[Place, str, set[str]]]:
    """Every option that this question names, and the question it belongs to."""
    yield ("alleen",), question.id, set(question.alleen)
    yield ("reactie",), question.id, set(question.reactie)
    if question.als:
        for id, chosen in question.als.keuze.items():
            yield ("als", "keuze", id), id, set(chosen)


def _usable(one: Placed, behaviour: Behaviour, options: Options) -> Iterator[Problem]:
    """Whether this behaviour has the words and the buttons for the question."""
    question, file = one.question, f"gedragingen/{behaviour.id}.yml"
    if question.id in behaviour.vragen and behaviour.vragen[question.id] is None:
        return
    if behaviour.vragen.get(question.id, question.tekst) is None:
        wat = f"{question.id} heeft geen tekst voor {behaviour.id}"
        yield one.problem(wat, f"Voeg hier `tekst:` toe, of {question.id} bij vragen in {file}")
    if question.soort in CHOICES and not options.of(question, behaviour):
        wat = f"{question.id} heeft geen antwoorden voor {behaviour.id}"
        yield one.problem(wat, f"Voeg in {file} het menu `{question.menu}` toe", "menu")


def _behaviour(behaviour: Behaviour, known: dict[str, Placed]) -> Iterator[Fault]:
    for id, text in behaviour.vragen.items():
        if id not in known:
            yield Fault(f"De vraag {id} bestaat niet", "Verbeter de naam", ("vragen", id))
        elif text:
            allowed = placeholders.of_question(known[id].question)
            found = placeholders.faults(text, allowed)
            yield from (fault.under("vragen", id) for fault in found)
    used = {one.question.menu for one in known.values()}
    for menu in behaviour.menus:
        if menu not in used:
            wat = f"Geen vraag gebruikt het menu `{menu}`"
            yield Fault(wat, "Verbeter de naam of haal het weg", ("menus", menu))
