"""Sets of words, written as people write them: with spaces between."""

from __future__ import annotations


def bag(words: str) -> frozenset[str]:
    return frozenset(words.split())
