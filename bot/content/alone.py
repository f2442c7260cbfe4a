"""What can be wrong in one file, whatever the other files say."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping

from bot.content import placeholders, shape
from bot.content.formal import Formal
from bot.content.found import Loaded
from bot.content.glossary import Glossary
from bot.content.plan import FILLED, PlanTexts
from bot.content.problem import Fault, Place
from bot.content.safety import Safety
from bot.content.schema import WORD_FORMS, Band, Behaviour, Block, Library, Model, Topic
from bot.content.texts import Texts
from bot.igm.item import DETERMINANTS

DETERMINANT_FOLDER = "determinanten"
BANDS: tuple[Band, ...] = ("belemmerend", "aandacht", "krachtbron")
NOT_ASKED: Band = "niet_gevraagd"
ON_REQUEST = "belastbaarheid"
"""The determinant that is asked only after a separate yes."""
WITH_RULER = ("houding", "geloof_in_eigen_kunnen")
FEWEST = 2
"""Questions of a topic that can be asked whatever the client answered."""


def faults(loaded: Loaded[Model]) -> Iterator[Fault]:
    model, name = loaded.model, loaded.name
    if isinstance(model, Block):
        yield from _named("id", model.id, name)
        if loaded.folder == DETERMINANT_FOLDER:
            yield from _known("id", name)
            yield from _determinant(model)
        else:
            yield from _other(model)
        yield from _block(model)
    elif isinstance(model, Behaviour):
        yield from _named("id", model.id, name)
        yield from _behaviour(model)
    elif isinstance(model, Library):
        yield from _named("determinant", model.determinant, name)
        yield from _known("determinant", name)
        yield from _library(model)
    elif isinstance(model, Texts):
        yield from _texts(model)
    elif isinstance(model, Safety):
        yield from _safety(model)
    elif isinstance(model, Glossary):
        yield from _glossary(model)
    elif isinstance(model, PlanTexts):
        yield from _plan(model)
    elif isinstance(model, Formal):
        yield from model.faults()


def _plan(texts: PlanTexts) -> Iterator[Fault]:
    for part in ("zinnen", "fouten"):
        for name, text in getattr(texts, part).model_dump().items():
            yield from _braces(
                {name: text}, FILLED.get((part, name), placeholders.NOTHING), (part,)
            )


def _texts(texts: Texts) -> Iterator[Fault]:
    for part, sentences in texts.model_dump().items():
        for name, text in sentences.items():
            allowed = placeholders.of_text(part, name)
            if isinstance(text, dict):
                yield from _braces(text, allowed, (part, name))
            elif isinstance(text, str):
                yield from _braces({name: text}, allowed, (part,))


def _safety(safety: Safety) -> Iterator[Fault]:
    """Help must be readable when nothing else is known: it has no placeholders."""
    for part in ("antwoorden", "navraag"):
        for kind, reply in getattr(safety, part).items():
            for index, text in enumerate(reply.berichten):
                found = placeholders.faults(text, placeholders.NOTHING)
                yield from (each.under(part, kind, "berichten", index) for each in found)
    yield from _braces(safety.gekozen, placeholders.NOTHING, ("gekozen",))


def _glossary(glossary: Glossary) -> Iterator[Fault]:
    yield from (fault.under("woorden") for fault in glossary.doubled())
    yield from _braces(glossary.woorden, placeholders.NOTHING, ("woorden",))


def _named(field: str, given: str, file: str) -> Iterator[Fault]:
    if given != file:
        wat = f"`{given}` is niet de naam van dit bestand"
        yield Fault(wat, f"Schrijf `{field}: {file}` of noem het bestand {given}.yml", (field,))


def _known(field: str, file: str) -> Iterator[Fault]:
    if file not in DETERMINANTS:
        cure = f"Noem het bestand naar een van {', '.join(DETERMINANTS)}"
        yield Fault(f"`{file}` is geen determinant", cure, (field,))


def _block(block: Block) -> Iterator[Fault]:
    yield from _braces({"naam": block.naam, "clientnaam": block.clientnaam}, placeholders.NOTHING)
    spoken = {"tussenzin": block.tussenzin or "", "waarom": block.waarom}
    yield from _braces(spoken, placeholders.EVERYWHERE)
    for index, question in enumerate(block.vragen):
        yield from (fault.under("vragen", index) for fault in shape.faults(question))


def _determinant(block: Block) -> Iterator[Fault]:
    for field in ("groep", "code"):
        if not getattr(block, field):
            yield Fault(f"`{field}` ontbreekt", f"Voeg `{field}:` toe")
    if not any(each.soort == "k5" and each.telt and each.richting == "-" for each in block.vragen):
        wat = "Er is geen zin waarbij ja zeggen juist tegenwerkt"
        yield Fault(wat, 'Voeg een k5-vraag met richting: "-" toe', ("vragen",))


def _other(block: Block) -> Iterator[Fault]:
    for field in ("groep", "code"):
        if getattr(block, field):
            yield Fault(f"`{field}` hoort alleen bij een determinant", "Haal hem weg", (field,))


def _behaviour(behaviour: Behaviour) -> Iterator[Fault]:
    for form in WORD_FORMS:
        if form not in behaviour.vormen:
            wat = f"De vorm `{form}` ontbreekt"
            yield Fault(wat, f"Voeg onder vormen een regel `{form}:` toe", ("vormen",))
    for form in behaviour.vormen:
        if form not in WORD_FORMS:
            cure = f"Kies uit {', '.join(WORD_FORMS)}"
            yield Fault(f"`{form}` is geen bekende vorm", cure, ("vormen", form))
    yield from _braces({"titel": behaviour.titel}, placeholders.NOTHING)
    yield from _braces(behaviour.vormen, placeholders.NOTHING, ("vormen",))
    for menu, options in behaviour.menus.items():
        if not options:
            yield Fault(f"Menu `{menu}` is leeg", "Vul het of haal het weg", ("menus", menu))
        yield from _braces(options, placeholders.NOTHING, ("menus", menu))


def _library(library: Library) -> Iterator[Fault]:
    needed = (*BANDS, NOT_ASKED) if library.determinant == ON_REQUEST else BANDS
    for band in needed:
        if all(topic.tweezijdig for topic in library.banden.get(band, [])):
            wat = f"Bij de band `{band}` staat geen onderwerp"
            yield Fault(wat, f"Voeg er een toe onder `{band}:`", ("banden", band))
    for band in sorted(set(library.banden).difference(needed)):
        wat = f"De band `{band}` komt hier nooit voor"
        yield Fault(wat, "Haal hem weg", ("banden", band))
    yield from _topics(library)


def _topics(library: Library) -> Iterator[Fault]:
    often = Counter(topic.id for _, topic in library.placed())
    ruler = placeholders.RULER if library.determinant in WITH_RULER else ()
    for place, topic in library.placed():
        if often[topic.id] > 1:
            wat = f"Het onderwerp `{topic.id}` staat hier {often[topic.id]} keer"
            yield Fault(wat, "Geef elk onderwerp een eigen id", (*place, "id"))
        yield from (fault.under(*place) for fault in _topic(topic, ruler))


def _topic(topic: Topic, ruler: tuple[str, ...]) -> Iterator[Fault]:
    personal = {*placeholders.QUOTE, *placeholders.RULER}
    asked = placeholders.EVERYWHERE.union(placeholders.QUOTE, ruler)
    for index, text in enumerate(topic.vragen):
        found = placeholders.faults(text, asked)
        yield from (fault.under("vragen", index) for fault in found)
    yield from _braces({"titel": topic.titel}, placeholders.NOTHING)
    yield from _braces({"richting": topic.richting}, placeholders.EVERYWHERE)
    always = [text for text in topic.vragen if personal.isdisjoint(placeholders.within(text))]
    if len(always) < FEWEST:
        cure = f"Zet er minstens {FEWEST} bij zonder {{citaat}} of {{n}}"
        yield Fault("Te weinig vragen kunnen altijd gesteld worden", cure, ("vragen",))


def _braces(
    texts: Mapping[str, str], allowed: Collection[str], place: Place = ()
) -> Iterator[Fault]:
    for name, text in texts.items():
        yield from (fault.under(*place, name) for fault in placeholders.faults(text, allowed))
