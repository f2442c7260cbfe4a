"""How an organisation makes the pages its own: a logo and colours, in one YAML file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from math import floor
from pathlib import Path

from pydantic import Field, ValidationError

from bot.content import refusal
from bot.content.problem import ContentError, Fault, Problem
from bot.content.schema import Model, Text
from bot.content.source import Source, read
from bot.look import logo
from bot.look.colour import BLACK, WHITE, luminance, mix
from bot.look.logo import Logo
from bot.look.palette import Clash, Palette, clashes

STEPS = 20
"""So many shades are tried, on the way to black and on the way to white."""


class Chosen(Model):
    """The shape of the file."""

    logo: Text | None = None
    """A path from the folder of the file."""
    kleuren: Palette = Field(default_factory=Palette)


@dataclass(frozen=True)
class Theme:
    palette: Palette = field(default_factory=Palette)
    logo: Logo | None = None


def load(path: Path | None) -> Theme:
    """The theme in this file, ours without one. Raises ContentError with everything wrong."""
    if path is None:
        return Theme()
    if not path.is_file():
        cure = "Zet het bestand daar, of verbeter BEWEEGREDEN_HUISSTIJL"
        raise ContentError([Problem(str(path), 1, "Dit bestand ontbreekt", cure)])
    source = read(path, str(path))
    try:
        chosen = Chosen.model_validate(source.data)
    except ValidationError as error:
        raise ContentError(map(source.problem, refusal.faults(error))) from None
    mark = logo.read(path.parent / chosen.logo) if chosen.logo else None
    found = [*faults(chosen.kleuren)]
    if isinstance(mark, Fault):
        raise _refused(source, [mark.under("logo"), *found])
    if found:
        raise _refused(source, found)
    return Theme(chosen.kleuren, mark)


def _refused(source: Source, found: list[Fault]) -> ContentError:
    return ContentError(map(source.problem, found))


def faults(palette: Palette) -> Iterator[Fault]:
    """Each at a colour that the file itself names: that is the one that can be mended."""
    for clash in clashes(palette):
        own = [name for name in clash.pair[:2] if name in palette.model_fields_set]
        yield _fault(palette, clash, own[0])


def _fault(palette: Palette, clash: Clash, name: str) -> Fault:
    wat = (
        f"`{clash.pair.front}` ({clash.front}) valt te weinig op bij `{clash.pair.back}` "
        f"({clash.back}): het contrast is {_number(clash.ratio)} op 1 "
        f"en moet minstens {_number(clash.pair.least)} zijn"
    )
    return Fault(wat, _cure(palette, name), ("kleuren", name))


def _cure(palette: Palette, name: str) -> str:
    """The nearest shade of this colour that goes with all others, where there is one."""
    own: str = getattr(palette, name)
    for step in range(1, STEPS + 1):
        for end in (BLACK, WHITE):
            shade = mix(own, end, step / STEPS)
            tried = palette.model_copy(update={name: shade})
            if not any(name in clash.pair for clash in clashes(tried)):
                way = "donkerder" if luminance(shade) < luminance(own) else "lichter"
                return f'Maak `{name}` {way}, bijvoorbeeld "{shade}"'
    return f"Kies `{name}` en de kleuren eromheen verder uit elkaar"


def _number(ratio: float) -> str:
    """Never rounded up to what it does not reach."""
    return f"{floor(ratio * 100) / 100:g}".replace(".", ",")
