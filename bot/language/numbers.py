"""Numbers that people type: digits, words, halves, ranges and parts of ten or a hundred."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from .bag import bag
from .spelling import Speller, one_slip

UNITS = ["nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen"]
TEENS = [
    "tien", "elf", "twaalf", "dertien", "veertien",
    "vijftien", "zestien", "zeventien", "achttien", "negentien",
]  # fmt: skip
TENS = ["twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"]
DIALECT = {
    form: number
    for number, forms in {
        0: "zero nulle", 2: "twie twei", 3: "drei dri", 4: "veer veier", 5: "vief viif vijve",
        6: "zesse zis", 7: "zeuven zeuve zeve zeuvn zevn", 8: "achte agt",
        9: "negn nege neugen neuge", 10: "tiene tieen",
    }.items()
    for form in forms.split()
}  # fmt: skip
ORDINALS = {word: n for n, word in enumerate(["eerste", "tweede", "derde", "vierde", "vijfde"], 1)}


def spelled() -> dict[str, int]:
    """Every whole number from 0 to 100 written as one word."""
    table = {word: n for n, word in enumerate(UNITS + TEENS)}
    for tens, ten in enumerate(TENS, 2):
        table[ten] = 10 * tens
        for unit, word in enumerate(UNITS[1:], 1):
            for joint in ("en", "n", "een") if word.endswith("ee") else ("en", "n"):
                table[word + joint + ten] = 10 * tens + unit
    return {**table, **DIALECT, "honderd": 100}


NUMBER_WORDS = spelled()
NEIGHBOURS = bag("""
    ach achten achter ben die dien dier dries drift een even geben geen geven hele hier leven
    macht nacht negeren nemen nu nut pacht regen tachtig tegen ten tiener tijd toen trein
    twijfel vaker veel veld ver verf verven vier vierde vieren vies vijand vijl vijver vriend
    vrij zacht zeden zeggen zeker zelf zever zien zij zijn zit zweven
    """)
"""Ordinary words one slip away from a number."""
SPELLER = Speller(set(NUMBER_WORDS) - set(DIALECT), NEIGHBOURS, shortest=4)

MARKS = tuple(UNITS + TEENS[:1])
NO_SLIPS = bag("""
    ben bel bier en geen haar heen help hier hoi ja je kies macht mee mens met moe nacht nee neen
    niet nog pacht van veel vies wacht weer wel wie ze zacht zie zin zo
    """)
"""Words that somebody may well mean when they stand alone."""
LONGEST_SLIP = 6
OF_TEN = 10
"""`9/10` is 9 of 10; `8/9` is between the two."""

DIMINUTIVES = ("tjes", "tje", "jes", "je", "kes", "ke", "sie", "ie")
HALF = frozenset(("half", "halve", "halfje", "½"))
ANSWER_NOUNS = bag("knop knopje optie keuze antwoord vakje cijfer punt punten mogelijkheid")
OUT_OF = ("de", "een", "schaal", "van")
"""Words between a part and its whole ("1 op een schaal van 10")."""
FOLLOWS = ANSWER_NOUNS | bag("""
    aan af al alleen als alsjeblieft anders bij daar daarvoor dan dat de denk doe dus echt
    eerder eigenlijk en er eraan erbij ergens ervan even ga geef gegeven geloof geven goed graag
    haal het hierop hiervoor hij hoog hoogstens hooguit hoop hoor ik in ingevuld invullen is ja
    je joh jullie net kies krijgt laag liever maar mag man maximaal met mij mijn min minimaal
    minstens misschien moet na natuurlijk nee niet nog nou nu of ofzo om omdat ongeveer op over
    plus prima schat sinds snap sorry tegen tenminste toch tot tussen u uit van vandaag vanwege
    vind volgens voor vooral waar waarschijnlijk want was wat we wegens wel wil worden wordt zal
    ze zeg zeggen zeker zelf zijn zo zoiets zonder zou zowat max willen durf soms bro broer gozer
    gast maat mevrouw meneer geworden
    """)
"""Words that may follow an answer. Any other word after a number is what it counts."""
DATES = bag("om na sinds vanaf rond ben circa vanuit mijn leeftijd")
COMPARED = bag("onder beneden boven")
COMPARING = bag("minder lager hoger meer kleiner groter")
JOINED_HALF = ("eneenhalf", "enhalf", "eneenhalve", "eenhalf")
"""`zeveneneenhalf`, in one word."""
TURNS = bag(
    "maar nu toch dus doe maak wordt liever inmiddels nee eigenlijk bedoel oeps sorry moest"
)
NOW = bag("nu vandaag momenteel tegenwoordig inmiddels")
REASONS = bag("want omdat vanwege doordat aangezien")
MINE = bag("ik ikzelf zelf mezelf mijzelf mij")
IMAGINED = bag("als toen vroeger zou indien stel")
"""A number in a clause with one of these is not that of now."""
OTHERS = bag("""
    moeder ma mama vader pa papa man vrouw partner broer zus zoon dochter vriend vriendin dokter
    arts coach anderen gemeente ouders kinderen baas
    """)
BARE = 3
"""Words of a clause that holds little more than its number."""
BREAKS = frozenset(".,;:!?()\n")


@dataclass(frozen=True)
class Number:
    """A number in a message and the words `start` up to `end` that say it.

    `counts` when it counts, dates or compares ("3 kinderen", "om 12 uur", "onder de 5") and so
    is no answer; `exact` is False for the middle of a range; `out_of` is the whole of a part
    (10 in "8 van de 10", 100 in "70%"). `slip` tells that a word was taken for a mistyped one
    that may be another word.
    """

    value: float
    start: int
    end: int
    counts: bool = False
    exact: bool = True
    out_of: float | None = None
    slip: bool = False


def numbers(words: Sequence[str]) -> list[Number]:
    """Every number in a message, in order; ranges and parts are one number."""
    found: list[Number] = []
    position = 0
    while position < len(words):
        number = ranged(words, position) or parted(words, position)
        if number is None:
            position += 1
        else:
            found.append(replace(number, counts=is_count(words, number)))
            position = number.end
    return found


def ranged(words: Sequence[str], position: int) -> Number | None:
    """`tussen 6 en 7`, `6 a 7`, `6 of 7`, `6 tot 7`, `6-7`, `zes zeven`: the middle."""
    between = words[position] == "tussen"
    first = plain(words, skip(words, position + between, ("de", "een")))
    if first is None or first.end >= len(words):
        return None
    joints = ("en", "a", "of", "tot", "-", "/")
    if not between and (beside := plain(words, first.end)):
        near = beside.value - first.value == 1
        return Number(first.value + 0.5, position, beside.end, exact=False) if near else None
    if words[first.end] not in (joints if between else joints[1:]):
        return None
    second = plain(words, skip(words, first.end + 1, ("de", "een")))
    if second is None or not 0 < second.value - first.value <= (100 if between else 10):
        return None
    if words[first.end] == "/" and (second.value - first.value != 1 or second.value == OF_TEN):
        return None
    if words[first.end] in ("tot",) and words[max(0, position - 2)] in ("schaal", "van"):
        return Number(second.value, position, second.end, counts=True)
    end = skip(words, second.end, ("in",))
    return Number((first.value + second.value) / 2, position, end, exact=False)


def parted(words: Sequence[str], position: int) -> Number | None:
    """`8/10`, `8 van de 10`, `70%`: the part, with its whole; else a plain number."""
    number = plain(words, position)
    if number is None:
        return None
    after = word_at(words, number.end)
    if after in ("%", "procent", "procentjes", "procentje", "percent", "pct"):
        return replace(number, end=number.end + 1, out_of=100)
    if after in ("/", "van", "uit", "op", "vd"):
        whole = plain(words, skip(words, number.end + 1, OUT_OF))
        if whole and whole.value in (5, 10, 100) and whole.value >= number.value:
            return replace(number, end=whole.end, out_of=whole.value)
    return number


def plain(words: Sequence[str], position: int) -> Number | None:
    """A number at this position with its half, decimals, `-tje`, plus or minus."""
    whole = integer(words, position)
    if whole is None:
        return joined_half(words, position)
    value, end = whole
    if word_at(words, end) in ("komma", "punt") and (part := integer(words, end + 1)):
        return Number(value + part[0] / 10 ** len(str(int(part[0]))), position, part[1])
    tail = tuple(words[end : end + 3])
    if tail[:2] in (("en", "driekwart"), ("en", "kwart")):
        return Number(value + (0.75 if tail[1] == "driekwart" else 0.25), position, end + 2)
    if tail[:3] == ("en", "een", "kwart"):
        return Number(value + 0.25, position, end + 3)
    for half, length in ((("en", "een"), 3), (("en",), 2)):
        if tail[: length - 1] == half and word_at(tail, length - 1) in HALF:
            return Number(value + 0.5, position, end + length)
    if word_at(words, end) in (*DIMINUTIVES, "e", "½"):
        return Number(value + 0.5 * (words[end] == "½"), position, end + 1)
    if word_at(words, end) in ("-", "+", "min", "plus") and is_break(words, end + 1):
        return Number(value, position, end + 1)
    return Number(value, position, end)


def joined_half(words: Sequence[str], position: int) -> Number | None:
    """A number with its half in one word."""
    for ending in JOINED_HALF:
        stem = words[position].removesuffix(ending) if position < len(words) else ""
        if stem and stem != words[position] and stem in NUMBER_WORDS:
            return Number(NUMBER_WORDS[stem] + 0.5, position, position + 1)
    return None


def integer(words: Sequence[str], position: int) -> tuple[float, int] | None:
    """The value of the digits or number word here and the position after it."""
    word = word_at(words, position)
    if word[:1].isdecimal():
        negative = position > 0 and words[position - 1] == "-" and is_break(words, position - 2)
        value = float(word.replace(",", ".")) if len(word) < 12 else float("inf")
        return (-1.0 if negative else value), position + 1
    if word in ORDINALS and word_at(words, position + 1) in ANSWER_NOUNS:
        return float(ORDINALS[word]), position + 1
    unit = number_word(word)
    if unit is None or (word == "acht" and position and words[position - 1] == "ik"):
        return None
    if unit < 10 and word_at(words, position + 1) == "en":
        tens = number_word(word_at(words, position + 2))
        if tens in range(20, 100, 10):
            return float(unit + (tens or 0)), position + 3
    return (float(unit), position + 1) if word != "een" else None


def number_word(word: str) -> int | None:
    if word in NUMBER_WORDS:
        return NUMBER_WORDS[word]
    for ending in DIMINUTIVES:
        stem = word.removesuffix(ending)
        if stem != word and stem in NUMBER_WORDS:
            return NUMBER_WORDS[stem]
    return None


def is_count(words: Sequence[str], number: Number) -> bool:
    """Whether the number counts, dates or compares something instead of answering."""
    before = [word_at(words, number.start - back) for back in (1, 2, 3)]
    after = word_at(words, number.end)
    return number.out_of != 100 and (
        number.counts
        or before[0] in DATES
        or before[0] in COMPARED
        or (before[0] in ("de", "een") and before[1] in COMPARED)
        or ("dan" in before[:2] and not COMPARING.isdisjoint(before))
        or not (is_break(words, number.end) or after in FOLLOWS or after.isdecimal())
    )


def answer(words: Sequence[str], most: float = float("inf")) -> Number | None:
    """The one number that answers; None without one, or when several contend.

    Where several do, those above `most` do not count.
    """
    candidates = [number for number in numbers(words) if not number.counts]
    small = [number for number in candidates if number.out_of or number.value <= most]
    candidates = small or candidates
    own = [number for number in candidates if not OTHERS & set(clause_around(words, number))]
    several = own or candidates
    if len({number.value for number in several}) > 1:
        return contending(words, several)
    return next(iter(own or (candidates if len(candidates) == 1 else ())), None) or lone(words)


def contending(words: Sequence[str], found: Sequence[Number]) -> Number | None:
    """Which of several numbers answers: the one with a why, the last after a turn, one's own."""
    first, second = found[0], found[1]
    if REASONS & set(words[first.end : second.start]):
        return first
    turned = words[found[-2].end : found[-1].start]
    if TURNS & set(turned):
        return found[-1]
    bare = [each for each in found if len([*clause_around(words, each)]) <= BARE]
    if len(bare) == 1:
        return bare[0]
    real = [each for each in found if not IMAGINED & set(clause_around(words, each))]
    if len(real) == 1:
        return real[0]
    mine = [each for each in found if MINE & set(words[max(0, each.start - 3) : each.start])]
    if len(mine) == 1:
        return mine[0]
    now = [each for each in found if NOW & set(words[max(0, each.start - 3) : each.start])]
    return now[0] if len(now) == 1 else None


def clause_around(words: Sequence[str], number: Number) -> Iterator[str]:
    """The words of the clause that the number stands in."""
    start = number.start
    while start > 0 and words[start - 1] not in BREAKS | TURNS | REASONS:
        start -= 1
    end = number.end
    while not is_break(words, end) and words[end] not in REASONS:
        end += 1
    return iter(words[start:end])


def lone(words: Sequence[str]) -> Number | None:
    """A mistyped number word ("zevn", "ze ven"), or `een`, that is all there is in the message."""
    bare = [word for word in words if word not in BREAKS]
    if bare == ["een"]:
        return Number(1, 0, 1)
    if len(bare) == 2 and bare[0] == "een":
        bare = bare[1:]
    if len(bare) == 2 and "".join(bare) in MARKS:
        return Number(NUMBER_WORDS["".join(bare)], 0, len(words), slip=True)
    if len(bare) != 1:
        return None
    if meant := SPELLER.correct(bare[0]):
        return Number(NUMBER_WORDS[meant], 0, len(words))
    near = nearest(bare[0])
    return None if near is None else Number(near, 0, len(words), slip=True)


def nearest(word: str) -> int | None:
    """The mark from 0 to 10 that is one slip away, a slip in the first letter included.

    Of several the one with the same first letter, then the one of the same length.
    """
    if word in NO_SLIPS or not word.isalpha() or not 2 <= len(word) <= LONGEST_SLIP:
        return None
    near = [each for each in MARKS if one_slip(word, each)]
    near = [each for each in near if each != "een"] or near
    alike = [each for each in near if each[0] == word[0]] or near
    equal = [each for each in alike if len(each) == len(word)] or alike
    return NUMBER_WORDS[equal[0]] if len(equal) == 1 else None


def skip(words: Sequence[str], position: int, fillers: tuple[str, ...]) -> int:
    while word_at(words, position) in fillers:
        position += 1
    return position


def word_at(words: Sequence[str], position: int) -> str:
    return words[position] if 0 <= position < len(words) else ""


def is_break(words: Sequence[str], position: int) -> bool:
    word = word_at(words, position)
    return not word or word in BREAKS or not (word.isalnum() or "'" in word)
