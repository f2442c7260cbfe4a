import pytest

from bot.language.normalise import words
from bot.language.numbers import NUMBER_WORDS, answer


def said(text: str) -> float | None:
    number = answer(words(text))
    return None if number is None else number.value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("7", 7),
        ("zeven", 7),
        ("een zeventje", 7),
        ("7tje", 7),
        ("één", 1),
        ("een", 1),
        ("eentje", 1),
        ("zevn", 7),
        ("een zven", 7),
        ("veertg", 40),
        ("tweeëntwintig", 22),
        ("tweeentwintig", 22),
        ("twee en twintig", 22),
        ("negenennegentig", 99),
        ("honderd", 100),
        ("nummer 4 graag", 4),
        ("de derde knop", 3),
        ("doe maar een zes", 6),
        ("een dikke acht", 8),
        ("4 denk ik", 4),
        ("vief", 5),
    ],
)
def test_een_getal_in_cijfers_of_letters_wordt_gelezen(text: str, value: float) -> None:
    assert said(text) == value


def test_elk_geheel_getal_van_nul_tot_honderd_heeft_een_woord() -> None:
    assert set(NUMBER_WORDS.values()) == set(range(101))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("7,5", 7.5),
        ("7.5", 7.5),
        ("zeven en een half", 7.5),
        ("7 komma 5", 7.5),
        ("zes,vijf", 6.5),
        ("tussen 6 en 7", 6.5),
        ("ergens tussen de zes en de zeven in", 6.5),
        ("7 a 8", 7.5),
        ("drie of vier", 3.5),
        ("6-7", 6.5),
        ("8/9", 8.5),
        ("8-", 8),
        ("acht min", 8),
    ],
)
def test_halven_en_bereiken_worden_gelezen(text: str, value: float) -> None:
    assert said(text) == value


@pytest.mark.parametrize("text", ["8/10", "acht van de tien", "8 op 10", "80%", "tachtig procent"])
def test_een_deel_draagt_zijn_geheel_mee(text: str) -> None:
    number = answer(words(text))
    assert number is not None
    assert number.out_of is not None
    assert number.value / number.out_of == 0.8


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("een 7 omdat ik 3 kinderen heb", 7),
        ("10 want mijn dochter van 4 kijkt mee", 10),
        ("toen 2 vandaag 6", 6),
        ("mijn man zegt 9 ik zeg 4", 4),
        ("7, toen ik jong was zou ik 10 zeggen", 7),
        ("nu een 4, met oppas een 8", 4),
        ("twee pakjes per dag dus 8", 8),
        ("eerst was het een 3 maar nu een 6", 6),
        ("een 6, mijn moeder zou een 9 geven", 6),
        ("ik ben 61 dus een 4", 4),
    ],
)
def test_een_getal_met_een_verhaal_blijft_het_antwoord(text: str, value: float) -> None:
    assert said(text) == value


@pytest.mark.parametrize(
    "text",
    [
        "ben 3 jaar bezig",
        "heb al zestig sollicitaties gedaan",
        "om 9 uur begin ik",
        "lager dan een 5",
        "onder de vier",
        "op maandag een 8 en op vrijdag een 3",
        "ik voel me goed",
        "echt niet",
    ],
)
def test_een_getal_dat_telt_of_vergelijkt_is_geen_antwoord(text: str) -> None:
    assert said(text) is None
