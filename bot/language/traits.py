"""What a learner looks at in a message: words, pairs of words, pieces of words, and what was asked.

The same statement may be favourable ("it works out for me") or not ("I dread it"), so a learner
learns how favourable an answer is, and the words that agree or disagree apart for each kind.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from .agreement import agreement
from .normalise import words as words_of
from .question import Question
from .vocabulary import AGREEMENT, DISAGREEMENT, LEVELS, NEGATIONS

PIECES = (3, 4, 5)
"""Lengths of the pieces of a word."""
LONGEST = 60
"""Words: what a longer story says about the question stands at its beginning or its end."""
DETERMINANT = 3
"""The first letters of an item's id name its determinant: HOU1, HOU."""
WORD = "w="
ASKED = "asked="
"""The question that an answer chooses at."""
RULES = "rules="
"""These traits weigh by themselves, however long the message is."""
HOW_FAR = frozenset((*LEVELS, *AGREEMENT, *DISAGREEMENT, *NEGATIONS))


def traits(text: str) -> list[str]:
    """Of a message by itself."""
    return list(_plain(_words(text)))


def danger_traits(text: str, suspected: str | None) -> list[str]:
    """Of a message that may tell of danger, with the category that a rule suspects."""
    rules = (f"{RULES}{suspected}", f"{RULES}suspected") if suspected else ()
    return [*traits(text), *rules]


def answer_traits(question: Question, text: str) -> list[str]:
    """Of an answer to this statement."""
    words = _words(text)
    topic, item = question.item[:DETERMINANT], question.item
    side = "+" if question.favours else "-"
    return [
        *_plain(words),
        *(f"{topic}={word}" for word in words),
        *(f"{topic}={pair}" for pair in _pairs(words)),
        *(f"{item}={word}" for word in words if item),
        *_how_far(words, side),
        *_rules(question, words),
    ]


def choice_traits(item: str, text: str) -> list[str]:
    """Of an answer that chooses: a button of this question, or a mark."""
    words = _words(text)
    return [
        f"{ASKED}{item}",
        *_plain(words),
        *(f"{item}={word}" for word in words),
        *(f"{item}={pair}" for pair in _pairs(words)),
        *(f"first={word}" for word in words[:1]),
        *(f"last={word}" for word in words[-1:]),
    ]


def _rules(question: Question, words: Sequence[str]) -> list[str]:
    """What the rules make of it, turned the same way as what is learned."""
    said = agreement(question.statement, words)
    if said is None:
        return [f"{RULES}none"]
    level = said.value if question.favours else 6 - said.value
    kind = "sure" if said.sure else "guess"
    return [f"{RULES}{level:g}_{kind}", f"{RULES}{kind}"]


def _words(text: str) -> list[str]:
    words = words_of(text)
    half = LONGEST // 2
    return words if len(words) <= LONGEST else [*words[:half], *words[-half:]]


def _plain(words: Sequence[str]) -> Iterator[str]:
    yield from (f"{WORD}{word}" for word in words)
    yield from (f"b={pair}" for pair in _pairs(words))
    for word in words:
        edged = f"<{word}>"
        for length in PIECES:
            last = len(edged) - length + 1
            yield from (f"c={edged[start : start + length]}" for start in range(last))


def _pairs(words: Sequence[str]) -> Iterable[str]:
    return (f"{one}_{next_}" for one, next_ in pairwise(words))


def _how_far(words: Sequence[str], side: str) -> Iterator[str]:
    """Words that agree or disagree count the other way round for an unfavourable statement."""
    for position, word in enumerate(words):
        if position < 3 or word in HOW_FAR:
            yield f"{side}={word}"
    for one, next_ in pairwise(words):
        if one in HOW_FAR or next_ in HOW_FAR:
            yield f"{side}={one}_{next_}"
    if words:
        yield f"first{side}={words[0]}"
        yield f"last{side}={words[-1]}"
