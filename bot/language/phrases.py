"""The phrase language in which a trainer writes what to watch for.

wil dood            these words, next to each other
(stap|spring*) uit  one of these; a star stands for any ending
wil (er)? uit       a question mark: may be missing
wil ... dood        at most four words in between
man & (sla|slaat)   both in the same sentence, in any order
= help              nothing else in the message
kan niet meer .     the sentence ends here; a full stop in front: it begins here
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from functools import lru_cache

from .folding import fold, meant, plain, stem

SIGNS = re.compile(r"\.\.\.|[()|&=?.]|[^\s()|&=?]+")
WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*|[^\w\s\"#$%*+,\-./:;<>@\\^`{}~\[\]]")
GAP = r"(?: [^ /]+){0,4}?"
EDGE = r"(?:^|$)"
ANY_END = r"[^ /]*"
SHORTEST_STEM = 3
STAR = "*"


class PhraseError(ValueError):
    """A phrase that cannot be read; the message says, in Dutch, why."""


@dataclass(frozen=True)
class Phrase:
    """A phrase ready to be looked for in a clause: folded words between single spaces.

    A clause without any of the `anchors` (words, or beginnings that end in a star) cannot
    hold it.
    """

    parts: tuple[re.Pattern[str], ...]
    anchors: frozenset[str]
    alone: bool = False

    def is_in(self, clause: str) -> bool:
        return all(part.search(clause) for part in self.parts)

    def strike(self, clause: str, instead: str) -> str:
        """The clause without the first part of this phrase, where all of it is there."""
        return self.parts[0].sub(instead, clause) if self.is_in(clause) else clause


def phrase(text: str, fillers: Collection[str] = ()) -> Phrase:
    """Reads one phrase. `fillers` are folded words that messages lose. Raises PhraseError."""
    return _read(text, frozenset(fillers))


@lru_cache(maxsize=16_384)
def _read(text: str, fillers: frozenset[str]) -> Phrase:
    """The same phrases are read again with every content that is loaded."""
    return _Reader(text, fillers).phrase()


@dataclass(frozen=True)
class _Piece:
    pattern: str
    anchors: frozenset[str] = frozenset()
    """Empty: nothing that must be there."""


class _Reader:
    def __init__(self, text: str, fillers: Collection[str]) -> None:
        self.signs = SIGNS.findall(text)
        self.fillers = fillers

    def phrase(self) -> Phrase:
        alone = self._next("=")
        pieces = [self._sequence()]
        while self._next("&"):
            pieces.append(self._sequence())
        if self.signs:
            raise PhraseError(f"{self.signs[0]} staat op een plek waar het niet kan")
        if not all(piece.anchors for piece in pieces):
            raise PhraseError("elk deel heeft een woord nodig dat niet mag ontbreken")
        form = "^{}$" if alone else "{}(?= |$)"
        parts = tuple(re.compile(form.format(piece.pattern)) for piece in pieces)
        return Phrase(parts, _strongest(pieces), alone)

    def _sequence(self) -> _Piece:
        pieces: list[_Piece] = []
        while self.signs and self.signs[0] not in ("|", ")", "&", "="):
            pieces.append(self._element())
        if not pieces:
            raise PhraseError("er ontbreekt een woord")
        return _Piece("".join(piece.pattern for piece in pieces), _strongest(pieces))

    def _element(self) -> _Piece:
        if self._next("..."):
            return _Piece(GAP)
        if self._next("."):
            return _Piece(EDGE)
        piece = self._choice() if self._next("(") else self._word(self.signs.pop(0))
        if self._next("?"):
            return _Piece(f"(?:{piece.pattern})?")
        return piece

    def _choice(self) -> _Piece:
        options = [self._sequence()]
        while self._next("|"):
            options.append(self._sequence())
        if not self._next(")"):
            raise PhraseError("een haakje mist zijn paar")
        pattern = "|".join(option.pattern for option in options)
        anchors = [option.anchors for option in options]
        return _Piece(
            f"(?:{pattern})", frozenset().union(*anchors) if all(anchors) else frozenset()
        )

    def _word(self, typed: str) -> _Piece:
        word = plain(typed)
        beginning = word.removesuffix(STAR) if word.endswith(STAR) else None
        if not WORD.fullmatch(word if beginning is None else beginning):
            raise PhraseError(f"{typed} is geen woord")
        if beginning is not None:
            return self._beginning(stem(beginning))
        folded = [each for each in map(fold, meant(word)) if each not in self.fillers]
        if not folded:
            raise PhraseError(f"{typed} is een vulwoord en telt dus niet mee")
        pattern = "".join(f" {re.escape(each)}" for each in folded)
        return _Piece(pattern, frozenset({max(folded, key=len)}))

    def _beginning(self, letters: str) -> _Piece:
        if len(letters) < SHORTEST_STEM:
            raise PhraseError(f"{letters}* is te kort; er passen te veel woorden op")
        # At the end of a word a d sounds as t, so the same beginning may end in either.
        hard = letters[-1] in "dt"
        kept = letters[:-1] if hard else letters
        pattern = f" {re.escape(kept)}{'[dt]' if hard else ''}{ANY_END}"
        return _Piece(pattern, frozenset({kept + STAR}))

    def _next(self, sign: str) -> bool:
        if self.signs and self.signs[0] == sign:
            self.signs.pop(0)
            return True
        return False


def _strongest(pieces: Collection[_Piece]) -> frozenset[str]:
    """Of what must be there, the words that are the longest and so the rarest."""
    choices = [piece.anchors for piece in pieces if piece.anchors]
    return max(choices, key=lambda words: min(map(len, words)), default=frozenset())
