import pytest

from bot.language.interpret import interpret
from bot.language.outcome import Outcome
from bot.language.question import Question

GEDRAG = (
    ("werk_zoeken", "Werk zoeken"),
    ("stoppen_met_roken", "Stoppen met roken"),
    ("leerwerktraject", "Meedoen aan het leerwerktraject"),
)
PRAKTISCH = (
    ("vervoer", "Vervoer"),
    ("kinderopvang", "Opvang voor mijn kinderen"),
    ("telefoon", "Telefoon of internet"),
    ("niets", "Niets"),
)
ACUUT = (("ja", "Ja, dringend"), ("nee", "Nee, kan wachten"))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2", "stoppen_met_roken"),
        ("de eerste", "werk_zoeken"),
        ("stoppen met roken", "stoppen_met_roken"),
        ("roken", "stoppen_met_roken"),
        ("werk zoken", "werk_zoeken"),
        ("leerwerk", "leerwerktraject"),
    ],
)
def test_een_keuze_wordt_herkend_aan_nummer_of_woorden(text: str, value: str) -> None:
    assert interpret(Question("keuze", options=GEDRAG), text) == Outcome("antwoord", value)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("1 en 3", ("vervoer", "telefoon")),
        ("1,2", ("vervoer", "kinderopvang")),
        ("telefoon, vervoer", ("vervoer", "telefoon")),
        ("opvang en internet", ("kinderopvang", "telefoon")),
        ("niets", ("niets",)),
        ("geen", ("niets",)),
    ],
)
def test_een_lijst_kiest_meer_dan_een(text: str, values: tuple[str, ...]) -> None:
    assert interpret(Question("meerkeuze", options=PRAKTISCH), text) == Outcome("antwoord", values)


@pytest.mark.parametrize(("text", "value"), [("ja graag", "ja"), ("kan wachten", "nee")])
def test_ja_en_nee_kiezen_een_optie(text: str, value: str) -> None:
    assert interpret(Question("keuze", options=ACUUT), text).waarde == value


@pytest.mark.parametrize("kind", ["keuze", "meerkeuze"])
def test_een_opdracht_is_geen_optie(kind: str) -> None:
    question = Question(kind, options=PRAKTISCH)  # type: ignore[arg-type]
    assert interpret(question, "sla maar over").uitkomst == "overslaan"
    assert interpret(question, "iets heel anders").uitkomst == "onbegrepen"
