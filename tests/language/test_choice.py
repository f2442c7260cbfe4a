"""Examples of a yes, a no or a mark advise the rules; what they add is always said back."""

from __future__ import annotations

import pytest

from bot.language.interpret import interpret
from bot.language.outcome import Outcome, Parse, Value
from bot.language.question import Question
from bot.language.trust import Trust

TRUST = Trust(chosen=0.6)
CONSENT = Question("ja_nee", "Vind je dit goed? Ja, ik doe mee / Nee, liever niet")
URGENT = Question(
    "keuze",
    "Is er iets dat deze week nog moet gebeuren?",
    options=(("dringend", "Ja, dringend"), ("wachten", "Nee, kan wachten")),
)
RULER = Question("liniaal", "Hoe belangrijk is het nu voor jou?")
THREE = Question("keuze", "Hoe?", options=(("a", "Zelf"), ("b", "Samen"), ("c", "Luisteren")))
DECLINES = (("nee", 0.8), ("ja", 0.15), ("geen", 0.05))
MARKS = (("2", 0.1), ("7", 0.25), ("8", 0.3), ("9", 0.25), ("geen", 0.1))


def heard(question: Question, text: str, *choices: tuple[str, float]) -> Outcome:
    return interpret(question, text, Parse("antwoord", 0.4, choices=choices), TRUST)


@pytest.mark.parametrize(("question", "value"), [(CONSENT, "nee"), (URGENT, "wachten")])
def test_een_keuze_in_eigen_woorden_wordt_teruggezegd(question: Question, value: Value) -> None:
    told = heard(question, "zoiets hou ik bij mezelf", *DECLINES)
    assert told == Outcome("antwoord", value, bevestigen=True)


def test_een_cijfer_in_eigen_woorden_is_het_midden_van_wat_past() -> None:
    assert heard(RULER, "mijn gezin moet eten", *MARKS) == Outcome("antwoord", 8, bevestigen=True)


def test_een_gewoon_ja_of_cijfer_blijft_wat_het_is() -> None:
    assert heard(CONSENT, "ja", *DECLINES) == Outcome("antwoord", "ja")
    assert heard(RULER, "3", *MARKS) == Outcome("antwoord", 3)
    assert heard(RULER, "best belangrijk", *MARKS).waarde == 7


@pytest.mark.parametrize(
    ("question", "choices"),
    [
        (CONSENT, (("ja", 0.5), ("nee", 0.5))),
        (CONSENT, (("geen", 0.9), ("ja", 0.1))),
        (RULER, (("2", 0.3), ("5", 0.3), ("9", 0.3))),
        (RULER, (("geen", 0.9), ("9", 0.1))),
        (THREE, ()),
    ],
)
def test_wat_niet_te_zien_is_wordt_opnieuw_gevraagd(
    question: Question, choices: tuple[tuple[str, float], ...]
) -> None:
    assert heard(question, "tja moeder", *choices).uitkomst == "onbegrepen"
