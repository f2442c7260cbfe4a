"""Which of the offered options a client means."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from .bag import bag
from .clauses import clauses
from .normalise import words as words_of
from .numbers import ORDINALS, answer, numbers
from .spelling import Speller
from .vocabulary import FILLERS
from .yesno import yes_or_no

Options = Sequence[Sequence[str]]
NOTHING = bag("niets niks geen nee")


def one(options: Options, text: str) -> str | None:
    """The value of the one option meant: by number, value, words of its label, or yes and no."""
    words = words_of(text)
    number = answer(words)
    if number and number.value in range(1, len(options) + 1):
        return options[int(number.value) - 1][0]
    for word in words:
        if 0 < ORDINALS.get(word, 0) <= len(options):
            return options[ORDINALS[word] - 1][0]
    found = meant(options, words)
    if len(found) == 1:
        return found[0]
    said = yes_or_no((), words) if {value for value, _ in options} == {"ja", "nee"} else None
    return None if said is None else "ja" if said.value else "nee"


def several(options: Options, text: str) -> tuple[str, ...]:
    """The values of all options meant, in the order offered; empty when none is."""
    words = words_of(text.replace(",", ", "))
    chosen = {
        options[int(number.value) - 1][0]
        for number in numbers(words)
        if number.exact and not number.counts and number.value in range(1, len(options) + 1)
    }
    for clause in clauses([";" if word == "en" else word for word in words]):
        chosen.update(meant(options, clause.words))
    if not chosen and not NOTHING.isdisjoint(words):
        chosen = {value for value, label in options if NOTHING & set(words_of(f"{value} {label}"))}
    return tuple(value for value, _ in options if value in chosen)


def meant(options: Options, words: Sequence[str]) -> list[str]:
    """The options that share the most words with what was typed."""
    typed = [word for word in words if word.isalnum() and (word not in FILLERS or len(words) == 1)]
    shared = {value: overlap(f"{value} {label}", typed) for value, label in options}
    most = max(shared.values(), default=0)
    return [value for value, count in shared.items() if count == most and most > 0]


def overlap(label: str, typed: Sequence[str]) -> int:
    """How many typed words are in the label: whole, mistyped, or its first four letters or more."""
    own = own_words(label)
    return sum(
        own.correct(word) is not None
        or any(len(word) > 3 and known.startswith(word) for known in own.known)
        for word in typed
    )


@lru_cache(maxsize=512)
def own_words(label: str) -> Speller:
    return Speller(words_of(label.replace("_", " ")))
