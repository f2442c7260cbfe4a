"""The organisation's logo: a small SVG or PNG from disk."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

from bot.content.problem import Fault

PNG = b"\x89PNG\r\n\x1a\n"
LARGEST = 30 * 1024
"""Bytes: with it a first page stays light on an old phone's line."""


@dataclass(frozen=True)
class Logo:
    body: bytes
    kind: str
    """The media type."""

    @property
    def suffix(self) -> str:
        return "png" if self.kind == "image/png" else "svg"


def read(path: Path) -> Logo | Fault:
    """What the file holds decides, not its name."""
    if not path.is_file():
        return Fault(f"Er is geen bestand {path}", "Zet het logo daar, of verbeter de naam")
    body = path.read_bytes()
    if len(body) > LARGEST:
        size = f"{path.name} is {-(-len(body) // 1024)} kB, hooguit {LARGEST // 1024} kan"
        return Fault(size, "Maak het logo kleiner, of gebruik een SVG")
    if body.startswith(PNG):
        return Logo(body, "image/png")
    if _is_svg(body):
        return Logo(body, "image/svg+xml")
    return Fault(f"{path.name} is geen SVG of PNG", "Bewaar het logo als SVG of PNG")


def _is_svg(body: bytes) -> bool:
    try:
        return ElementTree.fromstring(body).tag == "{http://www.w3.org/2000/svg}svg"
    except ElementTree.ParseError:
        return False
