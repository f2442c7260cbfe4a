import pytest

from bot.language.interpret import interpret
from bot.language.literacy import finds_reading_hard
from bot.language.question import Question


@pytest.mark.parametrize(
    "text",
    [
        "ik kan niet goed lezen",
        "lezen is moeilijk voor mij",
        "ik kan nie zo goe leze",
        "kan niet lezen en schrijven",
        "ik ben dyslectisch",
        "te veel tekst",
        "kunt u het voorlezen",
        "ik vind het lastig om te lezen",
    ],
)
def test_wie_zegt_dat_lezen_moeilijk_is_wordt_gehoord(text: str) -> None:
    assert finds_reading_hard(text)
    heard = interpret(Question("liniaal", "Hoe belangrijk is dit?"), text)
    assert (heard.uitkomst, heard.taal) == ("taal", "nl")


@pytest.mark.parametrize(
    "text",
    [
        "ik lees de krant elke dag",
        "moeilijk maar ik lees me goed in",
        "niet echt",
        "ik kan goed lezen",
        "geen idee",
        "ik heb geen zin om brieven te sturen",
    ],
)
def test_wie_dat_niet_zegt_wordt_niets_aangeboden(text: str) -> None:
    assert not finds_reading_hard(text)


def test_als_er_naar_gevraagd_wordt_is_het_een_antwoord() -> None:
    asked = Question("k5", "Lezen, schrijven en werken met telefoon of computer gaan mij goed af.")
    assert interpret(asked, "ik kan niet goed lezen").uitkomst == "antwoord"
