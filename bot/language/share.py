"""A part of so many times: how often, in an answer about how far something is so."""

from __future__ import annotations

from collections.abc import Sequence

from .bag import bag
from .numbers import OUT_OF, Number, plain, skip, word_at

TIMES = bag("""
    keer keren dag dagen week weken maand maanden geval gevallen mensen vrienden kennissen
    collegas familieleden vacatures brieven
    """)
"""What is counted where a part of it tells how often, or how many."""
JOINTS = ("van", "vd", "op", "uit")


def share(words: Sequence[str]) -> float | None:
    """How many of so many times, 0 to 1 ("8 van de 10 keer", "een op de vijf dagen")."""
    for position, word in enumerate(words):
        part = Number(1, position, position + 1) if word == "een" else plain(words, position)
        if part is None or word_at(words, part.end) not in JOINTS:
            continue
        whole = plain(words, skip(words, part.end + 1, OUT_OF))
        if whole and 0 <= part.value <= whole.value and word_at(words, whole.end) in TIMES:
            return part.value / whole.value
    return None
