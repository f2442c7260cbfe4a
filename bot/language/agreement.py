"""The answer to a statement: 1 (klopt helemaal niet) to 5 (klopt helemaal)."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from .bag import bag
from .clauses import Clause, clauses
from .degree import Degree, degree, phrase_at
from .normalise import words as words_of
from .numbers import answer
from .reading import Reading
from .share import share
from .stance import judgement, stance, valence
from .vocabulary import DISAGREEMENT, EMPTY_NOUNS, FILLERS, LEVELS, NEGATIONS

NOW = bag("nu tegenwoordig inmiddels momenteel vandaag")
THEN = bag("vroeger eerst vorig vorige toen eerder")
CONTRASTS = frozenset(("maar", "behalve", "hoewel"))
LONGEST_SIGN = 8
"""The most words in which a story is opened or closed with how far."""
UNFINISHED = frozenset(LEVELS) | EMPTY_NOUNS | NEGATIONS - {"niet"}
"""Words whose meaning hangs on what follows them."""


def agreement(statement: str, words: Sequence[str]) -> Reading | None:
    """How far the client agrees, or None when the message does not say."""
    if (part := share(words)) is not None:
        return Reading(1 + round(4 * part), sure=False)
    if (number := numeral(words)) is not None:
        return number
    echo = echoes(statement)
    said = present(clauses(words))
    if not said:
        return None
    return (
        judged(statement, said)
        or concluded(said, echo)
        or balanced(said, echo)
        or plainly(said, echo)
        or led(said[0], echo)
        or content(statement, said)
        or trailed(said[-1], echo)
        or loosely(said, echo)
    )


def numeral(words: Sequence[str]) -> Reading | None:
    """A number from 1 to 5; a half and a range are said back as their lower neighbour."""
    number = answer(words)
    if number is None:
        return None
    if number.out_of in (10, 100) and 0 <= number.value <= number.out_of:
        return Reading(1 + round(4 * number.value / number.out_of), sure=False)
    if not 1 <= number.value <= 5:
        return None
    rest = {*words[: number.start], *words[number.end :]} - FILLERS
    told = sum(word.isalpha() for word in rest)
    return Reading(int(number.value), number.value == int(number.value) and told <= 4)


def echoes(statement: str) -> frozenset[str]:
    """The statement's own words, in the form that a client repeats them."""
    return frozenset(
        word for word in words_of(statement) if len(word) > 2 and word not in LEVELS
    ) - (NEGATIONS | DISAGREEMENT)


def present(said: list[Clause]) -> list[Clause]:
    """Without the clauses about the past, where another clause is about now."""
    if any(NOW & set(clause.words) for clause in said):
        return [c for c in said if not THEN & set(c.words) or NOW & set(c.words)]
    return said


def concluded(said: list[Clause], echo: Collection[str]) -> Reading | None:
    """`..., dus nee`: the conclusion counts, whatever led to it."""
    if len(said) > 1 and said[-1].opener == "dus":
        end = degree(said[-1].words, echo)
        if end.level and not end.rest:
            return Reading(end.level)
    return None


def balanced(said: list[Clause], echo: Collection[str]) -> Reading | None:
    """`soms wel, soms niet`: as much yes as no."""
    words = [word for clause in said for word in clause.words]
    yes = [i for i, word in enumerate(words) if i and word in ("wel", "ja")]
    no = [i for i, word in enumerate(words) if i and word in ("niet", "nee")]
    apart = yes and no and max(*yes, *no) - min(*yes, *no) > 1
    paired = ("wel" in words and "niet" in words) or ("ja" in words and "nee" in words)
    fixed = any(phrase_at(words, position) for position in range(len(words)))
    if fixed or not apart or not paired or any(clause.opener for clause in said):
        return None
    return Reading(3, not degree(words, echo).rest)


def plainly(said: list[Clause], echo: Collection[str]) -> Reading | None:
    """Clauses at the beginning that say how far and nothing else, with what `maar` takes back."""
    run: list[str] = []
    rest = list(said)
    while rest and rest[0].opener in ("", "dus") and not degree(rest[0].words, echo).rest:
        run.extend(rest.pop(0).words)
    level = degree(run, echo).level if run else None
    if level is None:
        return echoed(run, rest, echo)
    contrast = next((clause for clause in rest if clause.opener in CONTRASTS), None)
    if contrast is None:
        return Reading(level)
    back = degree(contrast.words, echo)
    if back.level and not back.rest:
        return Reading((level + back.level + (back.level > level)) // 2, sure=False)
    return Reading(min(4, max(2, level)), sure=False)


def echoed(run: list[str], rest: list[Clause], echo: Collection[str]) -> Reading | None:
    """The statement said again is agreement."""
    repeated = [word for word in run if word in echo and word not in FILLERS]
    return Reading(4, sure=False) if repeated and not rest else None


def led(first: Clause, echo: Collection[str]) -> Reading | None:
    """A clause that opens with yes or no and goes on with a story; a no explained is a firm no."""
    for end in range(min(len(first.words) - 1, LONGEST_SIGN), 0, -1):
        if first.words[end - 1] in UNFINISHED:
            continue
        lead = degree(first.words[:end], echo)
        if lead.level and lead.spoken and not lead.rest:
            story = first.words[end:]
            doubtful = lead.level > 3 and (valence(story) or degree(story, echo).denied)
            explained = lead.level == 2 and not lead.denied and len(story) > 1
            return Reading(1 if explained else lead.level, sure=not doubtful)
    return None


def judged(statement: str, said: list[Clause]) -> Reading | None:
    """`valt niet mee` is no answer on the scale: whether it agrees depends on the statement."""
    return content(statement, said) if any(judgement(each.words) for each in said) else None


def content(statement: str, said: list[Clause]) -> Reading | None:
    level = stance(statement, [clause.words for clause in said])
    return Reading(level, sure=False) if level else None


def trailed(last: Clause, echo: Collection[str]) -> Reading | None:
    """A story that ends in how far."""
    for start in range(max(1, len(last.words) - LONGEST_SIGN), len(last.words)):
        end = degree(last.words[start:], echo)
        if end.level and not end.rest:
            return Reading(end.level, sure=False)
    return None


def loosely(said: list[Clause], echo: Collection[str]) -> Reading | None:
    """A degree word somewhere in a story."""
    found: list[Degree] = [degree(clause.words, echo) for clause in said]
    level = next((one.level for one in found if one.level), None)
    return Reading(level, sure=False) if level else None
