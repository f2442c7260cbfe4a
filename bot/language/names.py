"""Names of people and places, out of what a language model takes for one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from .vocabulary import AGREEMENT, DISAGREEMENT, FILLERS, LEVELS, NEGATIONS

KINDS = {"PERSON": "naam", "GPE": "plaats", "LOC": "plaats"}
"""A label of the language model to how the client is told."""
ORDINARY = FILLERS | NEGATIONS | DISAGREEMENT | LEVELS.keys() | AGREEMENT.keys()
"""Words that open a message with a capital and are taken for a name now and then."""


def names(found: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """`(kind, words)` for each `(label, words)` that is worth asking about.

    A model takes an ordinary word for a name now and then; a name has a capital.
    """
    for label, words in found:
        if label in KINDS and any(_may_be_name(word) for word in words.split()):
            yield KINDS[label], words


def _may_be_name(word: str) -> bool:
    return word[:1].isupper() and word.lower() not in ORDINARY
