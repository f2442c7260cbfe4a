"""A mark from 0 to 10."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from .amounts import amount
from .bag import bag
from .clauses import Clause, clauses
from .degree import degree
from .numbers import FOLLOWS, Number, answer, clause_around, numbers, word_at
from .reading import Reading

ASKED = bag("belangrijk belang vertrouwen zin hoog")
"""What the ruler measures; the client says it again ("heel belangrijk")."""
INTENSE = bag("super mega vet kei giga ultra idioot waanzinnig mateloos beestachtig")
"""Before what the ruler measures these make the most of it ("super belangrijk")."""
RANKS = bag("nummer number nr prioriteit plek plaats stip")
"""Before `1` these tell that nothing matters more."""
LEVELS = {5: 9, 4: 7, 3: 5, 2: 3, 1: 0}
SPOKEN = {
    "max": 10, "maximaal": 10, "maximum": 10, "alle": 10, "minimum": 0, "hoogste": 10,
    "allerhoogste": 10, "allerlaagste": 0,
    "laagste": 0, "voldoende": 6, "onvoldoende": 4, "driekwart": 7.5, "halverwege": 5,
    "🔟": 10, "belangrijker": 9,
    "middelmatig": 5, "beetje": 3, "laag": 3, "weinig": 2, "helft": 5, "💯": 10, "gemiddeld": 5,
    "uitmuntend": 10, "uitstekend": 9, "perfect": 10, "topprioriteit": 10, "bovenaan": 10,
    "onderaan": 0, "bedroevend": 2, "zakcijfer": 4, "zesje": 6, "ruimschoots": 8, "matig": 4,
    "prima": 7, "goed": 8, "slecht": 3, "top": 9, "superbelangrijk": 10, "cruciaal": 10,
    "levensbelangrijk": 10, "allerbelangrijkste": 10, "belangrijkste": 10,
    "allerbelangrijkst": 10, "belangrijkst": 10, "fiftyfifty": 5,
    "onbelangrijk": 1, "bijzaak": 2, "hoofdzaak": 9, "niks": 0, "niets": 0,
}  # fmt: skip
CARELESS = bag("schelen boeien boeit interesseert interesseren kop reet")
"""With a negation: that it does not matter at all."""
WHOLLY = bag("wel nog keer even gewoon zeg maar ik denk een of ofzo hoor")
"""Words that may stand beside a mark in a few words."""
PARTS = {
    ("half",): 0.5,
    ("half", "punt"): 0.5,
    ("een", "half", "punt"): 0.5,
    ("twee", "derde"): 6.7,
    ("2", "derde"): 6.7,
    ("drie", "kwart"): 7.5,
    ("3", "kwart"): 7.5,
    ("een", "derde"): 3.3,
    ("een", "kwart"): 2.5,
    ("bijna", "geen"): 1,
    ("bijna", "niks"): 1,
    ("bijna", "niets"): 1,
    ("zo", "goed", "als", "niks"): 1,
    ("fifty", "fifty"): 5,
    ("half", "half"): 5,
    ("alles",): 10,
    ("volle", "pot"): 10,
    ("volle", "bak"): 10,
    ("vol", "vertrouwen"): 9,
    ("volop", "vertrouwen"): 9,
    ("volste", "vertrouwen"): 10,
    ("alle", "vertrouwen"): 9,
    ("geen", "vertrouwen"): 0,
    ("geen", "voldoende"): 5,
    ("net", "geen", "voldoende"): 5,
    ("niet", "hoog"): 3,
    ("niet", "laag"): 6,
}
"""A whole mark in a few words, where they are nearly all there is."""
MOST = re.compile(
    r"\b(?:niks|niets) (?:is )?(?:zo |nog )?belangrijk"
    r"|\btwijfel\w*\b.*\b(?:geen|nooit)\b.*\b(?:seconde|moment|tel|aan)\b"
    r"|\b(?:geen|nooit) (?:\w+ )?(?:twijfel|getwijfeld)\b"
)
"""That nothing matters more, or that there is no doubt."""
NO_MORE = ("meer", "niet")
"""After a mark: just that."""
CARING = bag("niet geen niks niets worst")
STARS = frozenset("⭐🌟")
BEYOND = {"boven": 1, "over": 1, "hoger": 1, "onder": -1, "beneden": -1, "minder": -1, "lager": -1}
FAR = bag("ver veel ruim dik")
"""`boven de 8` is somewhat more than 8."""
MORE = bag("ruim ruime dikke goede")
COUNTED = bag("""
    brief dag gesprek jaar keer kind kilometer maand minuut persoon pakje sigaret sollicitatie uur
    uurtje week
    """)
SOME = bag("""
    aantal ander andere beetje boel eind eindje enkel enkele flink flinke grote heel hele heleboel
    hoop kleine leuk leuke lange massa paar stapel stuk vast veel vraag
    """)
"""After `een` these make no number of it."""
NOTHING = bag("niet nooit geen niks niets nul")
MANY = bag("veel vaak weet meer zeggen minder genoeg te idee")
"""With a negation these make no nothing of it ("niet veel")."""
SHORT = 3
"""Words that may say how much before a comma and a reason ("helemaal niet, ik rook graag")."""
LONELY = 7
"""Words of a message in which one number must be the mark."""
NEAR = 1
"""Two marks no further apart are one doubt ("denk 7, misschien 8")."""
LONGEST_COUNT = 12
"""Words: in a longer message a number may count something else."""


def ruler(words: Sequence[str]) -> Reading | None:
    """The mark that a message gives, or None."""
    if halves(words):
        return Reading(5, sure=False)
    number = answer(words, most=10)
    if number is None:
        return pictured(words) or beyond(words) or spoken(words) or lonely(words)
    if number.start and words[number.start - 1] in RANKS and number.value == 1:
        return Reading(10, sure=False)
    if words[: number.start] == ["min"]:
        return Reading(0, sure=False)
    value = 10 * number.value / number.out_of if number.out_of else number.value
    sure = not number.slip and (number.exact or "/" not in words) and not rivalled(words, number)
    return Reading(value, sure=sure) if 0 <= value <= 10 else spoken(words)


def rivalled(words: Sequence[str], number: Number) -> bool:
    """Whether another mark stands in the same breath ("zoeken 9 vinden 3")."""
    if word_at(words, number.start - 1) == "een":
        return False
    beside = numbers([*clause_around(words, number)])
    return len({each.value for each in beside if each.value <= 10 and not each.out_of}) > 1


def halves(words: Sequence[str]) -> bool:
    """`50/50` anywhere."""
    return "50 50" in " ".join(word for word in words if word.isalnum())


def pictured(words: Sequence[str]) -> Reading | None:
    """Stars that are counted."""
    stars = sum(word in STARS for word in words)
    return Reading(stars, sure=False) if 2 <= stars <= 10 else None


def beyond(words: Sequence[str]) -> Reading | None:
    """`iets boven de 6`: half a mark, or a whole one."""
    for number in numbers(words):
        before = words[max(0, number.start - 4) : number.start]
        step = next((BEYOND[word] for word in before if word in BEYOND), 0)
        if FAR & {*before}:
            return None
        if step and "niet" in before:
            step = 0
        elif not step:
            continue
        value = number.value + step * (0.5 if {"iets", "net", "beetje"} & {*before} else 1)
        if 0 <= value <= 10:
            return Reading(value, sure=False)
    return None


def lonely(words: Sequence[str]) -> Reading | None:
    """The only mark in a message, or two beside each other, whatever stands around it."""
    if any(pair[0] in RANKS and pair[1] in ("1", "een") for pair in pairwise(words)):
        return Reading(10, sure=False)
    marks = {each.value for each in numbers(words) if not each.out_of and 0 <= each.value <= 10}
    if not {*BEYOND, *FAR}.isdisjoint(words) or not marks or len(words) > LONELY:
        return None
    near = len(marks) <= 2 and max(marks) - min(marks) <= NEAR
    return Reading(sum(marks) / len(marks), sure=False) if near else None


def spoken(words: Sequence[str]) -> Reading | None:
    """A mark in words: `gemiddeld`, `een ruime voldoende`, `heel belangrijk`."""
    plain = [word for each in clauses(words) if each.words != NO_MORE for word in each.words]
    bare = tuple(word for word in words if word.isalnum())
    for part in (bare, bare[:2], tuple(word for word in bare if word not in WHOLLY)):
        told = 0 if part[:1] == part[1:] else len({*bare} - WHOLLY - {*part})
        if part in PARTS and not told:
            return Reading(PARTS[part], sure=False)
    if MOST.search(" ".join(bare)):
        return Reading(10, sure=False)
    if not CARELESS.isdisjoint(bare) and not CARING.isdisjoint(bare):
        return Reading(0, sure=False)
    for word in [*plain, *(word for word in words if word in SPOKEN and word not in plain)]:
        if word in SPOKEN and "niet" not in plain:
            higher = word == "voldoende" and not MORE.isdisjoint(plain)
            return Reading(SPOKEN[word] + higher, sure=False)
    if any(one in INTENSE and next_ in ASKED for one, next_ in pairwise(bare)):
        return Reading(LEVELS[5], sure=False)
    said = degree(["eens" if word in ASKED else word for word in plain])
    asked = not ASKED.isdisjoint(plain)
    if said.level is None or (said.spoken and not asked) or (said.rest and not asked):
        head, *rest = clauses(words) or [Clause(())]
        return spoken(head.words) if rest and len(head.words) <= SHORT else None
    return Reading(LEVELS[said.level], sure=False)


def whole(words: Sequence[str], asked: Sequence[str]) -> Reading | None:
    """A whole number from 0 to 100, whatever it counts ("20 uur", "sinds 3 weken")."""
    told = amount(words, asked)
    if told is not None:
        return told if 0 <= told.value <= 100 else None
    number = only(words, asked) or answer(words) or single(words)
    if (number is None or words[0] == "geen") and nothing(words):
        return Reading(0, sure=False)
    if number and number.value == 1 and word_at(words, number.start - 1) in ("niet", "geen"):
        return Reading(0, sure=False)
    if number is None or not 0 <= number.value <= 100:
        return None
    length = sum(word.isalpha() for word in words)
    exact = number.exact and number.value == int(number.value) and not number.slip
    return Reading(int(number.value), sure=exact and length <= LONGEST_COUNT)


def nothing(words: Sequence[str]) -> bool:
    """Whether a short message says that there was nothing to count ("nog niet gesolliciteerd")."""
    plain = [word for word in words if word.isalpha()]
    return len(plain) <= SHORT + 1 and not NOTHING.isdisjoint(plain) and MANY.isdisjoint(plain)


def only(words: Sequence[str], asked: Sequence[str]) -> Number | None:
    """The one number of the message, or the one that counts what was asked about."""
    found = numbers(words)
    if len({number.value for number in found}) == 1:
        return found[0]
    named = [each for each in found if each.end < len(words) and words[each.end] in asked]
    return named[0] if len(named) == 1 else None


def single(words: Sequence[str]) -> Number | None:
    """`een` said as a number: at the end ("ik denk een"), or before what is counted."""
    for position, word in enumerate(words):
        after = words[position + 1] if position + 1 < len(words) else ""
        if word == "een" and after not in SOME:
            plain = after in COUNTED or after in FOLLOWS or not after.isalpha()
            return Number(1, position, position + 1, slip=not plain)
    return None
