"""Whether a text repeats what somebody said elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

WORD = re.compile(r"\w+")
RUN = 4
"""So many words after each other are no coincidence."""
FEWEST = 3
"""Of one or two words everyone says the same."""


def repeats(text: str, said: Iterable[str], known: Iterable[str] = ()) -> bool:
    """Whether four words in a row of one of these stand in the text, or all three of a shorter one.

    Words that stand in `known` as well are no secret. Capitals, line ends and punctuation do not
    count.
    """
    here = f" {' '.join(_words(text))} "
    free = {run for each in known for run in _runs(each)}
    return any(f" {run} " in here for each in said for run in _runs(each) if run not in free)


def _runs(said: str) -> Iterator[str]:
    words = _words(said)
    if len(words) < FEWEST:
        return
    for at in range(max(1, len(words) - RUN + 1)):
        yield " ".join(words[at : at + RUN])


def _words(text: str) -> list[str]:
    return WORD.findall(text.casefold())
