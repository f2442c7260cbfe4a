"""What the learners learn from, as the files of examples hold it; they were checked before."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML


def files(folder: str | Path) -> Iterator[Any]:
    """What the YAML files of a folder hold, by name."""
    for path in sorted(Path(folder).glob("*.yml")):
        yield YAML(typ="safe").load(path.read_text("utf-8"))


def answers(file: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Each answer of a file of answers, as (what it says, text); none of another file."""
    for value, texts in file.get("antwoorden", {}).items():
        yield from ((str(value), str(text)) for text in texts or ())


def intents(file: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Each example of a file of intents, as (intent, text); none of another file."""
    for intent in file.get("nlu", ()):
        for line in intent["examples"].splitlines():
            yield intent["intent"], line.removeprefix("- ")
