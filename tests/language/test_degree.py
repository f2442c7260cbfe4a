import pytest

from bot.language.agreement import agreement
from bot.language.degree import degree
from bot.language.normalise import words
from bot.language.stance import hinders

DOEL = "Ik heb een duidelijk doel met werk zoeken."
OPZIEN = "Ik zie ertegenop om werk te zoeken."


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("klopt helemaal niet", 1),
        ("klopt niet", 1),
        ("totaal niet", 1),
        ("echt niet", 1),
        ("geen bal", 1),
        ("nooit", 1),
        ("allesbehalve", 1),
        ("klopt niet zo", 2),
        ("niet echt", 2),
        ("nee", 2),
        ("meestal niet", 2),
        ("bijna nooit", 2),
        ("weinig", 2),
        ("nauwelijks", 2),
        ("klopt een beetje", 3),
        ("mwah", 3),
        ("soms", 3),
        ("niet altijd", 3),
        ("gaat wel", 3),
        ("half om half", 3),
        ("klopt best wel", 4),
        ("ja", 4),
        ("meestal", 4),
        ("niet weinig", 4),
        ("denk het wel", 4),
        ("klopt helemaal", 5),
        ("klopt", 5),
        ("zeker weten", 5),
        ("heel vaak", 5),
        ("ja absoluut", 5),
        ("altijd", 5),
    ],
)
def test_graad_bevestiging_en_ontkenning_vormen_samen_een_plaats(text: str, level: int) -> None:
    assert degree(words(text)).level == level


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("nait echt", 2),
        ("hielemoal neet", 1),
        ("un bietje", 3),
        ("joa best wa", 4),
        ("tuurlijk", 5),
        ("nope", 2),
        ("jup", 4),
        ("helemaaaal", 5),
        ("klpot helemaal", 5),
        ("kl0pt", 5),
    ],
)
def test_dialect_jongerentaal_en_typfouten_zeggen_hetzelfde(text: str, level: int) -> None:
    assert degree(words(text)).level == level


@pytest.mark.parametrize("statement", [DOEL, OPZIEN])
@pytest.mark.parametrize(("text", "level"), [("klopt helemaal", 5), ("nee", 2), ("totaal niet", 1)])
def test_de_richting_van_de_stelling_keert_het_antwoord_niet_om(
    statement: str, text: str, level: int
) -> None:
    reading = agreement(statement, words(text))
    assert reading is not None
    assert (reading.value, reading.sure) == (level, True)


@pytest.mark.parametrize(
    ("statement", "text", "value"),
    [
        (OPZIEN, "lijkt me heel eng", 5),
        (OPZIEN, "ik heb er zin in", 2),
        (DOEL, "dat vind ik moeilijk", 2),
        (DOEL, "geen probleem", 4),
        ("Er is iemand die mij erbij helpt of steunt.", "mijn zus en mijn broer", 4),
    ],
)
def test_een_antwoord_in_eigen_woorden_is_een_gok_die_wordt_teruggezegd(
    statement: str, text: str, value: int
) -> None:
    reading = agreement(statement, words(text))
    assert reading is not None
    assert (reading.value, reading.sure) == (value, False)


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("8 van de 10 keer", 4),
        ("negen van de tien keer", 5),
        ("een op de vijf dagen", 2),
        ("5 van de 7 dagen wel", 4),
        ("0 van de 10 keer", 1),
        ("de helft van de tijd", 3),
    ],
)
def test_zo_vaak_van_zo_veel_is_hoe_vaak(text: str, level: int) -> None:
    found = agreement(DOEL, words(text))
    assert found is not None and found.value == level


@pytest.mark.parametrize(
    ("text", "level"), [("never", 1), ("klopt best wle", 4), ("sometimes", 3), ("definitely", 5)]
)
def test_engels_en_verwisselde_letters_zeggen_hetzelfde(text: str, level: int) -> None:
    found = agreement(DOEL, words(text))
    assert found is not None and found.value == level


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("ik heb er lang over gedaan, dus nee", 2),
        ("ja maar niet altijd", 3),
        ("soms wel soms niet", 3),
        ("vroeger niet, nu helemaal", 5),
        ("nee daar ben ik te oud voor", 1),
    ],
)
def test_de_conclusie_en_het_voorbehoud_tellen_mee(text: str, value: int) -> None:
    reading = agreement(DOEL, words(text))
    assert reading is not None
    assert reading.value == value


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        (OPZIEN, True),
        ("Ik stel het vaak uit.", True),
        ("Na een gewone dag ben ik helemaal op.", True),
        (DOEL, False),
        ("Als ik bang ben, lukt het mij om door te gaan.", False),
    ],
)
def test_een_bijzin_maakt_een_stelling_niet_ongunstig(statement: str, expected: bool) -> None:
    assert hinders(statement) is expected
