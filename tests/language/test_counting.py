"""Every whole number from 0 to 100, in digits and in words, alone and in a sentence."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bot.language.interpret import interpret
from bot.language.outcome import Outcome
from bot.language.question import Question

HOURS = Question("getal", "Hoeveel uur per week kun je werken?")
MARK = Question("liniaal", "Hoe belangrijk is het nu voor jou om werk te zoeken?")
SMALL = [
    *("nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien"),
    *("elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien"),
    "negentien",
]
TENS = ["twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"]
SENTENCES = [
    "{}",
    "ik denk {}",
    "{} denk ik",
    "ongeveer {}",
    "het zijn er {}",
    "{} uur per week",
    "ik heb {} brieven gestuurd",
    "zo'n {} keer",
    "een stuk of {}",
    "rond de {}",
    "maximaal {} uur, meer niet",
    "{} of zo",
    "doe maar {}",
    "al {} jaar werkloos",
]
WORDS_OF_THEIR_OWN = {"en", "ze", "neen"}


def spelled(number: int) -> str:
    """With accents, as a schoolbook writes it."""
    if number == 1:
        return "één"
    if number < 20:
        return SMALL[number]
    if number == 100:
        return "honderd"
    tens = TENS[number // 10 - 2]
    unit = SMALL[number % 10]
    joint = "ën" if unit.endswith("e") else "en"
    return tens if number % 10 == 0 else unit + joint + tens


def bare(word: str) -> str:
    return word.replace("é", "e").replace("ë", "e")


def slips(word: str) -> Iterator[str]:
    """A letter left out, doubled, or changed places with the next."""
    for i in range(len(word)):
        yield word[:i] + word[i + 1 :]
        yield word[: i + 1] + word[i:]
        yield word[:i] + word[i : i + 2][::-1] + word[i + 2 :]


def read(question: Question, text: str) -> Outcome:
    return interpret(question, text)


@pytest.mark.parametrize("sentence", SENTENCES)
def test_elk_getal_wordt_gelezen(sentence: str) -> None:
    for number in range(101):
        word = spelled(number)
        for form in (str(number), word, bare(word), word.capitalize()):
            heard = read(HOURS, sentence.format(form))
            assert (heard.uitkomst, heard.waarde) == ("antwoord", number), form


def test_een_getal_op_zichzelf_hoeft_niet_teruggezegd() -> None:
    assert not any(read(HOURS, str(number)).bevestigen for number in range(101))


@pytest.mark.parametrize("number", range(11), ids=SMALL[:11])
@pytest.mark.parametrize("question", [HOURS, MARK], ids=["getal", "cijfer"])
def test_een_cijfer_met_een_typfout_wordt_gelezen(question: Question, number: int) -> None:
    for slip in {*slips(SMALL[number])} - {*SMALL} - WORDS_OF_THEIR_OWN:
        heard = read(question, slip)
        assert (heard.uitkomst, heard.waarde) == ("antwoord", number), slip


def test_een_typfout_die_ook_een_woord_is_wordt_teruggezegd() -> None:
    for word in ("even", "die", "ver", "ach"):
        assert read(HOURS, word).bevestigen


@pytest.mark.parametrize("word", ["nee", "help", "hoi", "wacht", "weet ik niet", "bel me"])
def test_een_gewoon_woord_is_geen_getal(word: str) -> None:
    assert read(MARK, word).waarde is None


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("20 uur, en ik heb 3 kinderen", 20),
        ("eerst 40 nu 24", 24),
        ("een uurtje", 1),
        ("een beetje", None),
        ("een paar", None),
        ("150", None),
        ("-3", None),
    ],
)
def test_van_meer_getallen_telt_wat_gevraagd_is(text: str, number: int | None) -> None:
    assert read(HOURS, text).waarde == number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("niet een", 0),
        ("geen een meer sinds vorige week!!", 0),
        ("nog niet 1", 0),
        ("vijf zes keer", 5),
        ("een stuk of 8 9", 8),
    ],
)
def test_geen_een_is_nul_en_twee_naast_elkaar_zijn_ertussen(text: str, number: int) -> None:
    found = read(HOURS, text)
    assert (found.waarde, found.bevestigen) == (number, True)
