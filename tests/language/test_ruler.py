"""A mark is found beside a question of the client's own, a reason, and in words."""

from __future__ import annotations

import pytest

from bot.language.interpret import interpret
from bot.language.question import Question

RULER = Question("liniaal", "Hoe belangrijk is het nu voor jou om werk te zoeken?")


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("op mijn 61e? een 3", 3),
        ("met deze knieen? 4", 4),
        ("wat denk je zelf? 10", 10),
        ("een zes want bij het vorige project ging het fout", 6),
        ("7, mijn vorige coach zei ook dat het kan", 7),
    ],
)
def test_een_vraag_of_een_reden_erbij_neemt_het_cijfer_niet_weg(text: str, mark: int) -> None:
    found = interpret(RULER, text)
    assert (found.uitkomst, found.waarde) == ("antwoord", mark)


@pytest.mark.parametrize(
    "text", ["niets is belangrijker", "daar twijfel ik geen moment aan", "geen twijfel mogelijk"]
)
def test_niets_belangrijker_is_een_tien_die_wordt_teruggezegd(text: str) -> None:
    found = interpret(RULER, text)
    assert (found.waarde, found.bevestigen) == (10, True)


@pytest.mark.parametrize("text", ["wie ziet mijn 7?", "waarom vraag je dit? 7", "is 7 goed?"])
def test_een_vraag_aan_de_chatbot_blijft_een_vraag(text: str) -> None:
    assert interpret(RULER, text).waarde != 7 or interpret(RULER, text).bevestigen


@pytest.mark.parametrize(
    "text",
    ["ik wil de vorige veranderen", "terug naar de vorige vraag", "de vorige moest een 6 zijn"],
)
def test_de_vorige_vraag_wijzigen_is_terug(text: str) -> None:
    assert interpret(RULER, text).uitkomst == "terug"


def test_meer_niet_laat_het_cijfer_staan() -> None:
    assert interpret(RULER, "een voldoende, meer niet").waarde == 6


@pytest.mark.parametrize(
    ("text", "mark"),
    [("zoeken 9 vinden 3", 3), ("ze ven", 7), ("vij f", 5), ("zes zeven", 6.5), ("7 8", 7.5)],
)
def test_wat_ook_een_ander_cijfer_kan_zijn_wordt_teruggezegd(text: str, mark: float) -> None:
    found = interpret(RULER, text)
    assert found.waarde == mark
    assert found.bevestigen or mark % 1


def test_een_cijfer_na_iets_wat_geteld_wordt_staat_vast() -> None:
    found = interpret(RULER, "na 3 mislukte pogingen een 2")
    assert (found.waarde, found.bevestigen) == (2, False)
