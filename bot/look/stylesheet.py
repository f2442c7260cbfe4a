"""The one stylesheet: the components of NL Design System, our own rules, and the colours."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

from bot.look.palette import Palette
from bot.root import ROOT

HERE = Path(__file__).parent
OWN = ("tokens.css", "stijl.css")
SOURCE_MAP = re.compile(r"/\*# sourceMappingURL=.*?\*/")
"""It would ask for a file that we do not serve."""


class LookMissing(Exception):
    """The packages have not been fetched. The text says in Dutch what to do."""


def stylesheet(palette: Palette, root: Path = ROOT) -> str:
    """Raises LookMissing."""
    return "\n".join(
        [
            *map(_component, _packages(root)),
            *((HERE / name).read_text("utf-8") for name in OWN),
            f":root{{{palette.css()}}}",
            # High contrast, which a client chooses, goes before any colour of a page.
            f"html:not(.contrast-hoog) .blad-coach{{{palette.on_paper().css()}}}",
        ]
    )


def _packages(root: Path) -> Iterator[Path]:
    """Where the CSS of each package that `package.json` names stands."""
    named: dict[str, str] = json.loads((root / "package.json").read_text("utf-8"))["dependencies"]
    for name in named:
        component = name.rpartition("/")[2].removesuffix("-css")
        yield root / "node_modules" / name / "dist" / f"{component}.css"


def _component(path: Path) -> str:
    try:
        return SOURCE_MAP.sub("", path.read_text("utf-8"))
    except FileNotFoundError:
        raise LookMissing(
            f"De vormgeving is niet opgehaald: {path} ontbreekt. Geef eerst ./run install."
        ) from None
