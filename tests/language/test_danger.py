"""What examples of danger are like is asked about, in the light of what the rules suspect."""

from __future__ import annotations

from bot.language.interpret import interpret
from bot.language.outcome import Parse
from bot.language.question import Question
from bot.language.trust import Trust

OPEN = Question("open", "Wat doe je meestal als iets tegenzit?")


class TestDanger:
    """What examples of danger are like, in the light of what a rule suspects."""

    TRUST = Trust(danger=0.3, suspected=0.1)

    def outcome(self, text: str, chance: float, suspected: bool) -> str:
        told = Parse("", 0, danger="nood", danger_chance=chance, suspected=suspected)
        return interpret(OPEN, text, told, self.TRUST).uitkomst

    def test_examples_alone_must_be_surer(self) -> None:
        text = "ik stap eruit bij de halte"
        assert self.outcome(text, 0.2, suspected=True) == "veiligheid"
        assert self.outcome(text, 0.2, suspected=False) == "antwoord"
        assert self.outcome(text, 0.4, suspected=False) == "veiligheid"

    def test_examples_may_clear_a_suspicion(self) -> None:
        assert self.outcome("ik stap eruit bij de halte", 0.05, suspected=True) == "antwoord"

    def test_of_few_words_examples_know_too_little(self) -> None:
        assert self.outcome("mijn uitvaart", 0.01, suspected=True) == "veiligheid"
        assert self.outcome("mijn uitvaart", 0.9, suspected=False) == "antwoord"

    def test_it_is_asked_back_with_its_category(self) -> None:
        told = Parse("", 0, danger="nood", danger_chance=0.9)
        found = interpret(OPEN, "ik kan het echt niet meer aan", told, self.TRUST)
        assert (found.categorie, found.navraag) == ("nood", True)
