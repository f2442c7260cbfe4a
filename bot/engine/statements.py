"""The questions of the content, for what has only the sentence or only the id."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bot.engine.lines import files
from bot.language.question import Question

PLACEHOLDER = re.compile(r"\{(\w+)\}")
BLOCKS = ("determinanten", "gesprek")
CLOSED = ("k5", "liniaal", "ja_nee")


def statements(folder: str | Path) -> list[Question]:
    """Each statement as it sounds for each behaviour; `folder` holds a content that was checked."""
    return [each for each in questions(folder) if each.kind == "k5"]


def questions(folder: str | Path) -> list[Question]:
    """Statements, rulers and two-way choices, as they sound for each behaviour."""
    blocks = [block for part in BLOCKS for block in files(Path(folder, part))]
    return [
        question
        for behaviour in files(Path(folder, "gedragingen"))
        for block in blocks
        for question in _questions(block, behaviour)
    ]


def _questions(block: dict[str, Any], behaviour: dict[str, Any]) -> Iterator[Question]:
    own = behaviour.get("vragen") or {}
    for each in block["vragen"]:
        text = own.get(each["id"], each.get("tekst"))
        buttons = list(each.get("knoppen") or ())
        two_way = len(buttons) == 2 or buttons[:2] == ["ja", "nee"]
        kind = "ja_nee" if two_way else each["soort"]
        if kind in CLOSED and text:
            sentence = PLACEHOLDER.sub(lambda found: _word(found[1], behaviour["vormen"]), text)
            favours = each.get("richting") != "-"
            yield Question(kind, sentence, item=each["id"], favours=favours)


def _word(name: str, forms: dict[str, str]) -> str:
    """{naam} is "werk zoeken" and {Naam} is "Werk zoeken"."""
    if name in forms:
        return forms[name]
    word = forms.get(name.lower(), "")
    return word[:1].upper() + word[1:]
