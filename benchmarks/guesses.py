"""What a classifier made of examples that it had not learned: confusions, and the curve from which
the thresholds `zwijgen` and `gok` of config.yml are chosen.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from benchmarks.score import NO_COMMAND
from benchmarks.share import Share, share
from bot.language.interpret import interpret
from bot.language.outcome import Parse
from bot.language.question import Kind, Question
from bot.language.trust import Trust

ANSWER = "antwoord"
STATEMENT = "Ik stel het vaak uit."
NEVER = 2.0
"""A threshold that no confidence reaches."""
THRESHOLDS = tuple(percent / 100 for percent in range(30, 96, 5))


@dataclass(frozen=True)
class Guess:
    """`intent` is what the example is, `made` what it was taken for."""

    text: str
    intent: str
    made: str
    confidence: float


@dataclass(frozen=True)
class Point:
    """What one threshold does.

    `right`: of the commands guessed at or above it, those that were that command. `kept`: of the
    commands that there were, those found at or above it. `taken`: of the answers that there were,
    those that would be taken for a command.
    """

    threshold: float
    right: Share
    kept: Share
    taken: Share


def curve(guesses: Sequence[Guess]) -> list[Point]:
    """The classifier alone."""
    return [point(guesses, threshold) for threshold in THRESHOLDS]


def silent_curve(guesses: Sequence[Guess]) -> list[Point]:
    """The whole reading of a statement: what `zwijgen` does where the rules find nothing."""
    return _advised_curve(
        guesses, "k5", lambda least: Trust(silent=least, asking=least, guess=NEVER)
    )


def guess_curve(guesses: Sequence[Guess]) -> list[Point]:
    """The whole reading of an open question, where `gok` alone holds a command back."""
    return _advised_curve(guesses, "open", lambda least: Trust(silent=NEVER, guess=least))


def _advised_curve(
    guesses: Sequence[Guess], kind: Kind, trust: Callable[[float], Trust]
) -> list[Point]:
    return [
        replace(point(advised(guesses, kind, trust(each)), 0.0), threshold=each)
        for each in THRESHOLDS
    ]


def advised(guesses: Iterable[Guess], kind: Kind, trust: Trust) -> list[Guess]:
    """What the rules make of each example with the classifier's guess as advice."""
    question = Question(kind, STATEMENT)
    return [
        replace(
            guess,
            made=interpret(
                question, guess.text, Parse(guess.made, guess.confidence), trust
            ).uitkomst,
            confidence=1.0,
        )
        for guess in guesses
    ]


def point(guesses: Sequence[Guess], threshold: float) -> Point:
    def counts(guess: Guess) -> bool:
        return guess.made not in NO_COMMAND and guess.confidence >= threshold

    def right(guess: Guess) -> bool:
        return guess.made == guess.intent

    return Point(
        threshold,
        right=share(right(guess) for guess in guesses if counts(guess)),
        kept=share(counts(guess) and right(guess) for guess in guesses if guess.intent != ANSWER),
        taken=share(counts(guess) for guess in guesses if guess.intent == ANSWER),
    )


def confusion(guesses: Iterable[Guess]) -> Counter[tuple[str, str]]:
    """How often one intent was taken for another or for itself, as (what it is, what was made)."""
    return Counter((guess.intent, guess.made) for guess in guesses)
