import pytest

from bot.language.spelling import Speller, one_slip

SPELLER = Speller(["helemaal", "soms", "klopt", "kloppen"], ordinary=["klapt"])


@pytest.mark.parametrize("typed", ["helemal", "hellemaal", "helemaak", "helmeaal", "helemaal"])
def test_een_verschrijving_wordt_hersteld(typed: str) -> None:
    assert SPELLER.correct(typed) == "helemaal"


@pytest.mark.parametrize("typed", ["helmal", "gelemaal", "som", "klapt", "", "a" * 500])
def test_een_ander_woord_wordt_niet_verbeterd(typed: str) -> None:
    assert SPELLER.correct(typed) is None


def test_tussen_twee_woorden_wordt_niet_gekozen() -> None:
    assert Speller(["bakken", "bakker"]).correct("bakket") is None


@pytest.mark.parametrize(("a", "b"), [("ab", "ba"), ("abc", "ac"), ("ac", "abc"), ("abc", "axc")])
def test_een_letter_meer_minder_anders_of_verwisseld_is_een_verschrijving(a: str, b: str) -> None:
    assert one_slip(a, b)
    assert not one_slip(a, b + "xx")
