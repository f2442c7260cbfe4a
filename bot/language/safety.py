"""Reads whether a message tells of danger or great distress: before anything else, by rules."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from .folding import fold, meant, plain, sentences
from .phrases import STAR, Phrase, phrase

Level = Literal[1, 2, 3]
LEVELS: Mapping[str, Level] = {
    "acuut_gevaar": 3,
    "suicidaliteit": 3,
    "onveilig_thuis": 2,
    "dreiging": 2,
    "nood": 1,
}
"""Category to level, the most urgent first."""
KINDS: Mapping[str, str] = {
    **{category: category for category in LEVELS},
    "rouw": "nood",
    "bestaan": "nood",
    "hulp": "nood",
}
"""What a list of phrases tells of, to its category; the most urgent first."""

ASK_BACK = ".navraag"
HARMLESS, LIGHT, FILLERS = "onschuldig", "luchtig", "vulwoorden"
GRIEF = "rouw"
DISTRESS = "nood"
LONGEST_CLAUSE, STEP = 40, 20
"""Words: a longer sentence is read in overlapping pieces."""
STRUCK = " /"
"""Stands where harmless words stood; no phrase is read across it."""
LONGEST_STEM = 16


@dataclass(frozen=True)
class Signal:
    """`ask_back`: it may mean something else, so that is asked before help is offered.

    `kind` is the key of KINDS whose reply fits. With `doubtful` examples may show that it means
    something else indeed; what is certain, or only said lightly, is not for them to judge.
    """

    level: Level
    category: str
    ask_back: bool
    kind: str = field(default="", compare=False)
    doubtful: bool = field(default=False, compare=False)


class Watch:
    """Reads messages for signals.

    `phrases` has a list for each key of KINDS, and for such a key with ".navraag" what may mean
    something else. Struck out before those are looked for: "vulwoorden" (words that say
    nothing) and "onschuldig" (harmless sayings). A message with "luchtig" in it is asked back.
    Raises PhraseError for a phrase that cannot be read.
    """

    def __init__(self, phrases: Mapping[str, Sequence[str]]) -> None:
        self._fillers = fillers(phrases)
        self._light = self._lookup(phrases, {LIGHT: None})
        self._struck = self._lookup(phrases, {HARMLESS: None, GRIEF: _signal(GRIEF, False)})
        sure = {kind: _signal(kind, False) for kind in KINDS if kind != GRIEF}
        asked = {kind + ASK_BACK: _signal(kind, True) for kind in KINDS}
        by_urgency = sorted({**sure, **asked}.items(), key=lambda pair: _rank(pair[1]))
        self._signals = self._lookup(phrases, dict(by_urgency))

    def read(self, text: str) -> Signal | None:
        """The most urgent signal in this message.

        A certain one goes before one to ask back, and beside certain distress nothing is doubtful.
        """
        clauses = list(dict.fromkeys(self._clauses(text)))
        found = [signal for each in clauses for signal in self._find(each, len(clauses) == 1)]
        if not found:
            return None
        most_urgent = min(found, key=_rank)
        if any(True for each in clauses for _ in self._light.within(each)):
            return replace(most_urgent, ask_back=True, doubtful=False)
        return replace(most_urgent, doubtful=all(each.doubtful for each in found))

    def _clauses(self, text: str) -> Iterator[str]:
        for sentence in sentences(text):
            words = [word for word in map(fold, sentence) if word not in self._fillers]
            for start in range(0, max(bool(words), len(words) - STEP), STEP):
                yield "".join(f" {word}" for word in words[start : start + LONGEST_CLAUSE])

    def _find(self, clause: str, whole: bool) -> Iterator[Signal]:
        """All that the clause tells of."""
        rest = clause
        for grief, harmless in self._struck.within(clause):
            rest = harmless.strike(rest, STRUCK)
            if grief:
                yield grief
        for signal, sign in self._signals.within(rest):
            if signal and (whole or not sign.alone):
                yield signal

    def _lookup(
        self, phrases: Mapping[str, Sequence[str]], signals: Mapping[str, Signal | None]
    ) -> _Lookup:
        return _Lookup(
            (signal, phrase(text, self._fillers))
            for kind, signal in signals.items()
            for text in phrases.get(kind, ())
        )


class _Lookup:
    """Phrases by their anchors, so that a clause meets only the few that could be in it."""

    def __init__(self, phrases: Iterable[tuple[Signal | None, Phrase]]) -> None:
        self._phrases = list(phrases)
        self._by_anchor: dict[str, list[int]] = {}
        for number, (_, each) in enumerate(self._phrases):
            for anchor in each.anchors:
                self._by_anchor.setdefault(anchor, []).append(number)

    def within(self, clause: str) -> Iterator[tuple[Signal | None, Phrase]]:
        """The phrases that the clause holds, in the order in which they were given."""
        numbers = {n for key in _keys(clause) for n in self._by_anchor.get(key, ())}
        for number in sorted(numbers):
            if self._phrases[number][1].is_in(clause):
                yield self._phrases[number]


def _keys(clause: str) -> Iterator[str]:
    for word in set(clause.split()):
        yield word
        for length in range(2, min(len(word), LONGEST_STEM) + 1):
            yield word[:length] + STAR


def fillers(phrases: Mapping[str, Sequence[str]]) -> frozenset[str]:
    """The words that messages lose before they are read, folded."""
    words = plain(" ".join(phrases.get(FILLERS, ()))).split()
    return frozenset(fold(each) for word in words for each in meant(word))


def _signal(kind: str, ask_back: bool) -> Signal:
    category = KINDS[kind]
    return Signal(LEVELS[category], category, ask_back, kind, doubtful=ask_back)


def _rank(signal: Signal) -> tuple[bool, int, bool, int]:
    """Lower is more urgent: danger that is certain, then by level."""
    uncertain = signal.ask_back or signal.category == DISTRESS
    return uncertain, -signal.level, signal.ask_back, list(KINDS).index(signal.kind)
