"""The statements of the content as questions, for what has only the sentence or only the id."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

from bot.language.question import Question

PLACEHOLDER = re.compile(r"\{(\w+)\}")
BLOCKS = ("determinanten", "gesprek")


def statements(folder: str | Path) -> list[Question]:
    """Each statement as it sounds for each behaviour; `folder` holds a content that was checked."""
    blocks = [block for part in BLOCKS for block in files(Path(folder, part))]
    return [
        question
        for behaviour in files(Path(folder, "gedragingen"))
        for block in blocks
        for question in _statements(block, behaviour)
    ]


def files(folder: str | Path) -> Iterator[Any]:
    """What the YAML files of a folder hold, by name."""
    for path in sorted(Path(folder).glob("*.yml")):
        yield YAML(typ="safe").load(path.read_text("utf-8"))


def _statements(block: dict[str, Any], behaviour: dict[str, Any]) -> Iterator[Question]:
    own = behaviour.get("vragen") or {}
    for each in block["vragen"]:
        text = own.get(each["id"], each.get("tekst"))
        if each["soort"] == "k5" and text:
            statement = PLACEHOLDER.sub(lambda found: _word(found[1], behaviour["vormen"]), text)
            favours = each.get("richting") != "-"
            yield Question("k5", statement, item=each["id"], favours=favours)


def _word(name: str, forms: dict[str, str]) -> str:
    """{naam} is "werk zoeken" and {Naam} is "Werk zoeken"."""
    if name in forms:
        return forms[name]
    word = forms.get(name.lower(), "")
    return word[:1].upper() + word[1:]
