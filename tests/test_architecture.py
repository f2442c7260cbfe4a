"""The house holds: imports go one way, promises have tests, documents match the code."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

from bot.look.palette import Palette
from bot.root import ROOT
from bot.settings import PREFIX, Settings

ALLOWED = {
    "bot/igm": {"bot.igm"},
    "bot/language": {"bot.language"},
    "bot/content": {"bot.content", "bot.igm", "bot.language"},
    "bot/store": {"bot.store"},
    "bot/conversation": {
        "bot.conversation",
        "bot.igm",
        "bot.language",
        "bot.content",
        "bot.store",
        "bot.settings",
    },
    "bot/look": {"bot.look", "bot.content", "bot.root"},
    "bot/engine": {"bot.engine", "bot.language"},
    "actions": {"actions", "bot.conversation", "bot.content.schema", "bot.settings"},
}
PURE = ("bot/igm", "bot/language")
OURS = ("bot", "actions", "tests")


def imports(path: Path) -> set[str]:
    """Absolute imports; a relative one stays inside its part."""
    nodes = list(ast.walk(ast.parse(path.read_text("utf-8"))))
    froms = [node for node in nodes if isinstance(node, ast.ImportFrom) and not node.level]
    names = [name.name for node in nodes if isinstance(node, ast.Import) for name in node.names]
    return {*names, *(node.module for node in froms if node.module)}


def sources(folder: str) -> list[Path]:
    return sorted((ROOT / folder).rglob("*.py"))


@pytest.mark.parametrize("folder", sorted(ALLOWED))
def test_a_part_uses_only_what_is_below_it(folder: str) -> None:
    for path in sources(folder):
        own = {name for name in imports(path) if name.split(".")[0] in OURS}
        wrong = {
            name
            for name in own
            if not any(f"{name}.".startswith(f"{each}.") for each in ALLOWED[folder])
        }
        assert not wrong, f"{path.relative_to(ROOT)} gebruikt {wrong}"


@pytest.mark.parametrize("folder", PURE)
def test_the_pure_parts_use_the_standard_library_alone(folder: str) -> None:
    for path in sources(folder):
        foreign = {
            name.split(".")[0]
            for name in imports(path)
            if name.split(".")[0] not in sys.stdlib_module_names and name.split(".")[0] != "bot"
        }
        assert not foreign, f"{path.relative_to(ROOT)} gebruikt {foreign}"


def test_the_language_is_read_by_the_engines_python_too() -> None:
    for path in sources("bot/language") + sources("bot/engine"):
        ast.parse(path.read_text("utf-8"), feature_version=(3, 10))


def test_every_setting_is_in_the_architecture_document() -> None:
    document = (ROOT / "docs/architectuur.md").read_text("utf-8")
    for name, field in Settings.model_fields.items():
        assert f"`{PREFIX}{name.upper()}`" in document, name
        assert field.description and field.description in document, name


def test_every_colour_of_a_theme_is_in_the_architecture_document() -> None:
    document = (ROOT / "docs/architectuur.md").read_text("utf-8")
    for name, field in Palette.model_fields.items():
        assert f"| `{name}` | {field.description} | `{field.default}` |" in document, name


def test_every_proof_that_the_security_policy_names_exists() -> None:
    named = re.findall(r"`(tests/[\w/]+\.py)`", (ROOT / "SECURITY.md").read_text("utf-8"))
    assert named
    for path in named:
        assert (ROOT / path).is_file(), path


def test_every_path_that_the_documents_name_exists() -> None:
    for document in [
        ROOT / "README.md",
        ROOT / "CONTRIBUTING.md",
        *sorted((ROOT / "docs").glob("*.md")),
    ]:
        for named in re.findall(
            r"`((?:bot|actions|data|docs|tests)/[\w./-]*)`", document.read_text("utf-8")
        ):
            assert (ROOT / named).exists(), f"{document.name} noemt {named}"


def test_no_file_of_ours_is_long() -> None:
    for folder in OURS:
        for path in sources(folder):
            lines = len(path.read_text("utf-8").splitlines())
            assert lines <= 350, f"{path.relative_to(ROOT)} heeft {lines} regels"


def test_the_rules_and_the_content_know_the_same_topics() -> None:
    from bot.content.loader import load

    forms = set(re.findall(r"^  (\w+)_form:$", (ROOT / "domain.yml").read_text("utf-8"), re.M))
    assert forms == set(load(ROOT / "data/inhoud").blocks)


def test_style_and_types_hold() -> None:
    for command in (["ruff", "check", "."], ["ruff", "format", "--check", "."], ["mypy"]):
        done = subprocess.run(
            [sys.executable, "-m", *command], cwd=ROOT, capture_output=True, text=True
        )
        assert done.returncode == 0, done.stdout + done.stderr
