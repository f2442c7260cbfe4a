from __future__ import annotations

import ast
import sys
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[2] / "bot" / "igm"
MODULES = sorted(PACKAGE.glob("**/*.py"))


def imported(source: str) -> set[str]:
    """Every module that this source imports, a relative one with its dots."""
    found = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            found.add("." * node.level + (node.module or ""))
    return found


def outside(names: set[str]) -> set[str]:
    """The modules that belong neither to the standard library nor to the model."""
    return {
        name
        for name in names
        if name.split(".")[0] not in sys.stdlib_module_names
        and name != "bot.igm"
        and not name.startswith("bot.igm.")
    }


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.stem)
def test_het_model_kent_alleen_de_standaardbibliotheek_en_zichzelf(path: Path) -> None:
    assert outside(imported(path.read_text(encoding="utf-8"))) == set()


def test_een_import_van_buiten_zou_opvallen() -> None:
    source = (
        "import pydantic.fields\ndef f():\n    from bot.store import tables\nfrom ..web import app"
    )
    assert outside(imported(source)) == {"pydantic.fields", "bot.store", "..web"}
    assert len(MODULES) > 1
