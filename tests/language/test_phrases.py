from __future__ import annotations

import pytest

from bot.language.folding import fold, sentences
from bot.language.phrases import PhraseError, phrase


def _matches(written: str, said: str) -> bool:
    [words] = sentences(said)
    return phrase(written).is_in("".join(f" {fold(word)}" for word in words))


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("wil dood", "nu wil dood zijn"),
        ("wil dood", "WIL DOOT"),
        ("(stap|spring*) uit", "ik stap uit"),
        ("(stap|spring*) uit", "hij springt uit"),
        ("wil (er)? uit", "ik wil uit"),
        ("wil (er)? uit", "ik wil er uit"),
        ("wil ... dood", "wil een twee drie vier dood"),
        ("wil ... dood", "wil dood"),
        ("man & (sla|slaat)", "hij slaat, die man"),
        ("((van|uit) mijn)? lijf", "blijf van mijn lijf"),
        ("= help", "help"),
        ("hond*", "honden"),
        ("hond*", "hont"),
        ("kan niet", "kannie"),
        ("😂", "leuk 😂"),
    ],
)
def test_een_zin_past_op_wat_er_gezegd_is(written: str, said: str) -> None:
    assert _matches(written, said)


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("wil dood", "wil niet dood"),
        ("wil dood", "gewild dood"),
        ("wil dood", "wil doodmoe"),
        ("(stap|spring*) uit", "ik loop uit"),
        ("wil (er)? uit", "ik wil daar uit"),
        ("wil ... dood", "wil een twee drie vier vijf dood"),
        ("man & (sla|slaat)", "die man"),
        ("= help", "help mij"),
    ],
)
def test_een_zin_past_niet_op_iets_anders(written: str, said: str) -> None:
    assert not _matches(written, said)


@pytest.mark.parametrize(
    ("written", "why"),
    [
        ("", "er ontbreekt een woord"),
        ("()", "er ontbreekt een woord"),
        ("wil &", "er ontbreekt een woord"),
        ("(wil|", "er ontbreekt een woord"),
        ("(wil dood", "een haakje mist zijn paar"),
        ("wil dood)", "op een plek waar het niet kan"),
        ("wil = dood", "op een plek waar het niet kan"),
        ("...", "elk deel heeft een woord nodig"),
        ("(er)?", "elk deel heeft een woord nodig"),
        ("wil & (er)?", "elk deel heeft een woord nodig"),
        ("wi*", "te kort"),
        ("wil, dood", "is geen woord"),
        ("burn-out", "is geen woord"),
    ],
)
def test_een_onleesbare_zin_zegt_waarom(written: str, why: str) -> None:
    with pytest.raises(PhraseError, match=why):
        phrase(written)


def test_een_vulwoord_in_een_zin_wordt_gemeld() -> None:
    with pytest.raises(PhraseError, match="echt is een vulwoord"):
        phrase("wil echt dood", fillers={fold("echt")})


def test_wat_past_wordt_weggehaald() -> None:
    assert phrase("verveel ... doot").strike(" ik verfel me dot nu", " /").startswith(" ik")
