"""Builds the language model for where the real one is not to be had, in the given folder."""

from __future__ import annotations

import sys
from pathlib import Path

import spacy


def build(folder: Path) -> None:
    """Sentences by punctuation and lemmas from a table, in this folder."""
    language = spacy.blank("nl")
    language.add_pipe("sentencizer")
    language.add_pipe("lemmatizer", config={"mode": "lookup"})
    language.initialize()
    folder.parent.mkdir(parents=True, exist_ok=True)
    language.to_disk(folder)


if __name__ == "__main__":
    build(Path(sys.argv[1]))
