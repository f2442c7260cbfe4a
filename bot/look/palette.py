"""The colours of the pages, and which of them meet: text on its ground, an edge beside it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, NamedTuple

from pydantic import AfterValidator, Field

from bot.content.schema import Model
from bot.look.colour import BLACK, WHITE, contrast, full

Colour = Annotated[str, AfterValidator(full)]

TEXT, EDGE = 4.5, 3.0
"""The least contrast that WCAG 2.2 AA asks of text, and of what one must see to use a page."""


class Palette(Model):
    """The names are those in a theme's file and, with `--` before them, in the stylesheet."""

    achtergrond: Colour = Field(default="#f6f3ec", description="De bladzijde.")
    vlak: Colour = Field(
        default=WHITE, description="Berichten van de chatbot, knoppen, kaarten en velden."
    )
    antwoord: Colour = Field(
        default="#d9e8e6", description="Wat de cliënt zei, en wat aangekruist is."
    )
    tekst: Colour = Field(default="#1c2226", description="Tekst, en de knop “Snel weg”.")
    bijtekst: Colour = Field(default="#4a545b", description="Tekst die minder opvalt.")
    accent: Colour = Field(
        default="#0b4a5e", description="Knoppen, links, de voortgang en wat aan de beurt is."
    )
    accenttekst: Colour = Field(default=WHITE, description="Tekst op een knop in het accent.")
    lijn: Colour = Field(default="#767f85", description="De rand van velden, kaarten en knoppen.")
    scheiding: Colour = Field(
        default="#d5d0c4", description="Dunne lijnen, en de baan achter de voortgang."
    )

    def on_paper(self) -> Palette:
        """For the coach: black on white, with this accent where it can be read there."""
        paper = Palette(achtergrond=WHITE, vlak=WHITE, tekst=BLACK)
        own = {"accent": self.accent, "accenttekst": self.accenttekst}
        coloured = paper.model_copy(update=own)
        return paper if any(clashes(coloured)) else coloured

    def css(self) -> str:
        """What stands in a rule of a stylesheet."""
        return "".join(f"--{name}:{colour};" for name, colour in self)


class Pair(NamedTuple):
    """Two colours by their names, and the least contrast between them."""

    front: str
    back: str
    least: float


PAIRS = (
    Pair("tekst", "achtergrond", TEXT),
    Pair("tekst", "vlak", TEXT),
    Pair("tekst", "antwoord", TEXT),
    Pair("bijtekst", "achtergrond", TEXT),
    Pair("bijtekst", "vlak", TEXT),
    Pair("accent", "achtergrond", TEXT),
    Pair("accent", "vlak", TEXT),
    Pair("accent", "antwoord", TEXT),
    Pair("accenttekst", "accent", TEXT),
    Pair("lijn", "achtergrond", EDGE),
    Pair("lijn", "vlak", EDGE),
    Pair("accent", "scheiding", EDGE),
)
"""Every pair that the stylesheet makes; a focus ring is an accent, so more than an edge."""


class Clash(NamedTuple):
    pair: Pair
    front: str
    back: str
    ratio: float


def clashes(palette: Palette) -> Iterator[Clash]:
    """Every pair that does not stand out enough."""
    for pair in PAIRS:
        front, back = getattr(palette, pair.front), getattr(palette, pair.back)
        ratio = contrast(front, back)
        if ratio < pair.least:
            yield Clash(pair, front, back, ratio)
