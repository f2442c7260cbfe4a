"""What is learned advises the rules: it counts, it is said back, or it is asked again."""

from __future__ import annotations

import pytest

from bot.language.interpret import interpret
from bot.language.outcome import Outcome, Parse
from bot.language.question import Question
from bot.language.reading import Reading
from bot.language.trust import Trust
from bot.language.weighing import likeliest, weigh

TRUST = Trust(silent=0.5, guess=0.8, likely=0.4, sure=0.8, doubt=0.1, danger=0.6)
CLEAR = (0.02, 0.03, 0.05, 0.3, 0.6)
LEANING = (0.3, 0.25, 0.2, 0.15, 0.1)
OPPOSITE = (0.8, 0.15, 0.03, 0.01, 0.01)
LEVEL = (0.2, 0.2, 0.2, 0.2, 0.2)
STATEMENT = Question("k5", "Ik zie ertegenop.", item="HOU4", favours=False)


def test_zonder_voorbeelden_geldt_wat_de_regels_zeggen() -> None:
    assert weigh(Reading(4, sure=False), (), TRUST) == Reading(4, sure=False)
    assert weigh(None, (), TRUST) is None


def test_een_duidelijk_antwoord_in_eigen_woorden_telt() -> None:
    assert weigh(None, CLEAR, TRUST) == Reading(5, sure=True)


def test_een_waarschijnlijk_antwoord_wordt_teruggezegd() -> None:
    assert weigh(None, LEANING, TRUST) == Reading(2, sure=False)


def test_wat_alle_kanten_op_kan_wordt_opnieuw_gevraagd() -> None:
    assert weigh(None, LEVEL, Trust(likely=0.5)) is None


def test_een_gewoon_antwoord_blijft_staan() -> None:
    assert weigh(Reading(4), LEVEL, TRUST) == Reading(4)


def test_een_gewoon_antwoord_dat_nergens_bij_past_wordt_teruggezegd() -> None:
    assert weigh(Reading(5), OPPOSITE, TRUST) == Reading(5, sure=False)


@pytest.mark.parametrize(
    ("chances", "level"),
    [(CLEAR, 5), (OPPOSITE, 1), ((0.1, 0.1, 0.6, 0.1, 0.1), 3), ((0, 0.3, 0.1, 0.4, 0.2), 4)],
)
def test_een_buur_telt_mee(chances: tuple[float, ...], level: int) -> None:
    assert likeliest(chances)[0] == level


def test_de_waarde_is_wat_de_client_zegt_over_de_stelling() -> None:
    heard = interpret(STATEMENT, "ik slaap er slecht van", Parse("antwoord", 0.9, CLEAR), TRUST)
    assert heard == Outcome("antwoord", 5)


def test_wat_op_een_roep_om_hulp_lijkt_wordt_nagevraagd() -> None:
    parse = Parse("antwoord", 0.9, danger="suicidaliteit", danger_chance=0.7)
    heard = interpret(Question("open"), "ik heb alles al geregeld voor straks", parse, TRUST)
    assert (heard.uitkomst, heard.categorie, heard.navraag) == ("veiligheid", "suicidaliteit", True)


def test_onder_de_drempel_is_het_gewoon_een_antwoord() -> None:
    parse = Parse("antwoord", 0.9, danger="suicidaliteit", danger_chance=0.5)
    assert interpret(Question("open"), "ik heb het geregeld", parse, TRUST).uitkomst == "antwoord"
