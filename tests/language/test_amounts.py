"""What is told in another measure than was asked is counted over, and said back."""

from __future__ import annotations

import pytest

from bot.language.interpret import interpret
from bot.language.outcome import Outcome
from bot.language.question import Question

MINUTES = Question("getal", "Hoeveel minuten wil je reizen? Typ een getal.")
HOURS = Question("getal", "Hoeveel uur per week wil je werken? Typ een getal.")
CIGARETTES = Question("getal", "Hoeveel sigaretten rook je op een dag? Typ een getal.")


@pytest.mark.parametrize(
    ("question", "text", "amount"),
    [
        (MINUTES, "een half uur", 30),
        (MINUTES, "half uurtje met de bus", 30),
        (MINUTES, "een uur", 60),
        (MINUTES, "anderhalf uur is te doen", 90),
        (MINUTES, "drie kwartier", 45),
        (MINUTES, "kwartiertje lopen", 15),
        (HOURS, "3 dagen van 8 uur", 24),
        (HOURS, "vier dagen à 6 uur", 24),
        (HOURS, "fulltime", 40),
        (CIGARETTES, "een pakje", 20),
        (CIGARETTES, "half pakje shag", 10),
    ],
)
def test_een_andere_maat_wordt_omgerekend_en_teruggezegd(
    question: Question, text: str, amount: int
) -> None:
    assert interpret(question, text) == Outcome("antwoord", amount, bevestigen=True)


@pytest.mark.parametrize(
    ("question", "text", "amount"),
    [
        (HOURS, "twee dagen van 8 uur dus 16", 16),
        (CIGARETTES, "pakje per dag, dus 20", 20),
        (MINUTES, "45 minuten", 45),
        (HOURS, "24 uur", 24),
    ],
)
def test_wat_de_client_zelf_uitrekent_telt_meteen(
    question: Question, text: str, amount: int
) -> None:
    assert interpret(question, text) == Outcome("antwoord", amount)


def test_meer_dan_honderd_is_geen_antwoord() -> None:
    assert interpret(MINUTES, "drie uur").uitkomst == "onbegrepen"


@pytest.mark.parametrize("text", ["nog nooit", "niet gesolliciteerd", "niks", "geen een"])
def test_wie_niets_telde_heeft_nul_en_hoort_dat_terug(text: str) -> None:
    question = Question("getal", "Hoe vaak heb je deze maand gesolliciteerd?")
    assert interpret(question, text) == Outcome("antwoord", 0, bevestigen=True)


@pytest.mark.parametrize("text", ["niet veel", "weet ik niet", "snap ik niet", "zeg ik niet"])
def test_niet_is_niet_altijd_nul(text: str) -> None:
    question = Question("getal", "Hoe vaak heb je deze maand gesolliciteerd?")
    assert interpret(question, text).uitkomst != "antwoord"
