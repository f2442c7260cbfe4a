import pytest

from bot.language.commands import addressed
from bot.language.interpret import interpret
from bot.language.normalise import words
from bot.language.outcome import Outcome, Parse
from bot.language.question import Question

CLOSED = [
    Question("k5", "Ik heb een duidelijk doel met werk zoeken."),
    Question("liniaal", "Hoe belangrijk is het nu voor jou om werk te zoeken?"),
    Question("ja_nee", "Vind je dit goed? Ja, ik doe mee / Nee, liever niet"),
]
OPEN = Question("open", "Wat doe je meestal als iets tegenzit?")
COMMANDS = [
    ("waarom vraag je dit", "waarom"),
    ("Waarom?", "waarom"),
    ("wat is het nut hiervan", "waarom"),
    ("ik snap de vraag niet", "uitleg"),
    ("help ik snap het niet", "uitleg"),
    ("wat bedoel je?", "uitleg"),
    ("??", "uitleg"),
    ("kun je het makkelijker zeggen", "uitleg"),
    ("sla over", "overslaan"),
    ("deze overslaan graag", "overslaan"),
    ("volgende vraag", "overslaan"),
    ("weet ik niet", "weet_niet"),
    ("geen idee joh", "weet_niet"),
    ("kweenie", "weet_niet"),
    ("terug", "terug"),
    ("vorige vraag graag", "terug"),
    ("ik wil mijn antwoord veranderen", "terug"),
    ("stop maar", "pauze"),
    ("ik tikte net verkeerd", "terug"),
    ("kan ik terug bladeren", "terug"),
    ("sloa mar over", "overslaan"),
    ("kunt u de vraag anders formuleren", "uitleg"),
    ("waar gaan jullie dit voor gebruiken", "waarom"),
    ("onthouden jullie dit", "privacy"),
    ("mag ik een afspraak maken met een coach", "mens"),
    ("gooi alles maar weg", "wissen"),
    ("even pauze", "pauze"),
    ("straks verder", "pauze"),
    ("wis alles", "wissen"),
    ("verwijder mijn gegevens", "wissen"),
    ("ik wil een mens spreken", "mens"),
    ("kan iemand mij bellen", "mens"),
    ("wie leest dit?", "privacy"),
    ("hoelang bewaren jullie dit", "privacy"),
    ("ben jij een robot", "buiten_onderwerp"),
    ("hoeveel uitkering krijg ik", "buiten_onderwerp"),
    ("begrijp niet wat je bedoelt", "uitleg"),
    ("snap niet wat ik hier moet", "uitleg"),
    ("kan ik het nog wijzigen", "terug"),
    ("eerst weten wie mijn antwoorden leest", "privacy"),
    ("daar liever niet over hebben", "overslaan"),
]


@pytest.mark.parametrize("question", [*CLOSED, OPEN], ids=lambda question: question.kind)
@pytest.mark.parametrize(("text", "outcome"), COMMANDS)
def test_een_opdracht_wordt_bij_elke_vraag_gehoord(
    question: Question, text: str, outcome: str
) -> None:
    assert interpret(question, text).uitkomst == outcome


@pytest.mark.parametrize(
    "text", ["zeg ik liever niet", "gaat je niks aan", "dat is privé", "dat hou ik voor mezelf"]
)
def test_wie_liever_niet_antwoordt_slaat_over_met_een_reden(text: str) -> None:
    assert interpret(CLOSED[0], text) == Outcome("overslaan", liever_niet=True)


def test_gewoon_overslaan_is_geen_weigering() -> None:
    assert interpret(CLOSED[0], "sla over").liever_niet is False


@pytest.mark.parametrize(
    "text",
    [
        "ik wil stoppen met roken",
        "sla mijn man niet over",
        "ik sla het ontbijt vaak over",
        "ik ga even pauze nemen en dan door",
        "dan ga ik terug naar mijn moeder",
        "ik vraag altijd een mens om raad in de winkel",
        "mijn zus bellen",
        "hulp bij mijn administratie",
        "terug naar school",
        "ik ga eerst eten en daarna naar mijn werk",
        "een afspraak met de tandarts maken",
        "geen gesprek meer met mijn vader",
        "net zei mijn vrouw dat ook",
        "aan de balie staan en mensen helpen",
        "hulp",
        "ik weet niet hoe het moet maar ik probeer het",
        "waarom moeilijk doen als het makkelijk kan",
        "alles wat fout gaat gooi ik weg",
        "stoppen",
        "muziek 🎵",
        "💪",
    ],
)
def test_een_verhaal_met_opdrachtwoorden_blijft_een_antwoord(text: str) -> None:
    assert interpret(OPEN, text) == Outcome("antwoord")


@pytest.mark.parametrize(
    "text",
    [
        "wat ik kan doen laat ik niet liggen tot morgen",
        "de bus gaat niet vaak",
        "ik werk aan de kassa",
        "dat lukte net niet",
        "als het druk is gooi ik alles om",
        "ik blijf eraf",
    ],
)
def test_een_antwoord_op_een_stelling_is_geen_opdracht(text: str) -> None:
    assert interpret(CLOSED[0], text).uitkomst in ("antwoord", "onbegrepen")


@pytest.mark.parametrize(
    ("statement", "text"),
    [
        ("Ik zie ertegenop om werk te zoeken.", "wat is ertegenop"),
        ("Ik stel het vaak uit.", "stel uit?"),
        ("Er is iemand die mij erbij helpt of steunt.", "wie helpt?"),
    ],
)
def test_wie_de_vraag_herhaalt_vraagt_om_uitleg(statement: str, text: str) -> None:
    assert interpret(Question("k5", statement), text).uitkomst == "uitleg"


@pytest.mark.parametrize("text", ["een 6je fzo", "n 7'je dan", "doe een 8je jwz"])
def test_een_verkleind_cijfer_spreekt_niemand_aan(text: str) -> None:
    assert not addressed(words(text))


@pytest.mark.parametrize("text", ["heb je het over de 6", "wil je een cijfer"])
def test_wie_je_zegt_spreekt_de_chatbot_aan(text: str) -> None:
    assert addressed(words(text))


@pytest.mark.parametrize(
    ("text", "sure", "outcome"),
    [
        ("daar wil ik het niet over hebben", 0.97, "overslaan"),
        ("daar wil ik het niet over hebben", 0.9, "antwoord"),
        ("wandelen", 0.97, "antwoord"),
    ],
)
def test_een_kort_bericht_bij_een_open_vraag_is_een_opdracht_als_de_herkenner_zeker_is(
    text: str, sure: float, outcome: str
) -> None:
    assert interpret(OPEN, text, Parse("overslaan", sure)).uitkomst == outcome


def test_wie_er_niets_over_zegt_slaat_over() -> None:
    outcome = interpret(CLOSED[0], "zeg ik niks over")
    assert (outcome.uitkomst, outcome.liever_niet) == ("overslaan", True)
