"""Which words about health are hidden, and which are ordinary words."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from ruamel.yaml import YAML

from bot.language.medical import KIND, medical

FILE = Path(__file__).parents[2] / "data" / "inhoud" / "gezondheid.yml"
WORDS: list[str] = YAML(typ="safe").load(FILE)["woorden"]


def hidden(text: str) -> str:
    return medical(text, WORDS).text


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("ik heb een depressie gehad", "ik heb een [gezondheid] gehad"),
        ("Depressief en moe", "[gezondheid] en moe"),
        ("slik oxazepam om te slapen", "slik [gezondheid] om te slapen"),
        ("mijn zoon heeft autisme, adhd", "mijn zoon heeft [gezondheid], [gezondheid]"),
        ("na de chemokuur", "na de [gezondheid]"),
        ("drie keer per week dialyse", "drie keer per week [gezondheid]"),
        ("mijn epilepsie-aanvallen", "mijn [gezondheid]-aanvallen"),
    ],
)
def test_een_diagnose_medicijn_of_behandeling_wordt_verborgen(text: str, masked: str) -> None:
    assert medical(text, WORDS) == (masked, (KIND,))


@pytest.mark.parametrize(
    "typed", ["burn-out", "burn out", "burnout", "Burn-Out", "BURNOUT", "búrnout"]
)
def test_streepjes_spaties_hoofdletters_en_accenten_maken_niet_uit(typed: str) -> None:
    assert hidden(f"ik zit met een {typed} thuis") == "ik zit met een [gezondheid] thuis"


@pytest.mark.parametrize("typed", ["deppressie", "depresief", "arthrose", "morphine", "metadon"])
def test_een_kleine_typfout_maakt_niet_uit(typed: str) -> None:
    assert hidden(f"door {typed}") == "door [gezondheid]"


@pytest.mark.parametrize(
    "text",
    [
        "ik ben moe en heb pijn in mijn rug",
        "veel stress en hoofdpijn, gister griep",
        "ziek gemeld, morgen naar de huisarts en de psychiater",
        "mijn medicijnen moet ik nog halen",
        "ik weet nog niet ms later, add mij maar",
        "koorts en koude rillingen",
        "gemotiveerd",
        "een burn was het niet, out of the box denken",
        "",
    ],
)
def test_gewone_woorden_blijven_staan(text: str) -> None:
    assert medical(text, WORDS) == (text, ())


def test_een_woord_in_hoofdletters_telt_alleen_in_hoofdletters() -> None:
    assert hidden("ik heb MS") == "ik heb [gezondheid]"
    assert hidden("MS") == "[gezondheid]"
    assert hidden("ms kom ik morgen") == "ms kom ik morgen"
    assert hidden("KOM JE MS MORGEN LANGS") == "KOM JE MS MORGEN LANGS"


@pytest.mark.parametrize(
    "text",
    ["kankerlijer", "kanker zooi", "kanker!", "die kanker baan", "krijg de kanker", "kanker uwv"],
)
def test_schelden_is_geen_ziekte(text: str) -> None:
    assert hidden(text) == text


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("ik heb kanker", "ik heb [gezondheid]"),
        ("mijn moeder heeft kanker gehad", "mijn moeder heeft [gezondheid] gehad"),
        ("kanker gehad, nu schoon", "[gezondheid] gehad, nu schoon"),
        ("hij is overleden aan kanker", "hij is overleden aan [gezondheid]"),
    ],
)
def test_de_ziekte_zelf_wel(text: str, masked: str) -> None:
    assert hidden(text) == masked


def test_wat_van_de_client_mag_blijven_blijft() -> None:
    assert medical("ik heb adhd", WORDS, leave=True) == ("ik heb adhd", ())


def test_een_woord_bij_de_trainer_is_genoeg() -> None:
    assert medical("q koorts gehad", ["q-koorts"]).text == "[gezondheid] gehad"
    assert medical("ik heb carpaal tunnelsyndroom", ["carpaal-tunnel-syndroom"]).text == (
        "ik heb [gezondheid]"
    )
    assert medical("wat dan ook", []) == ("wat dan ook", ())


def test_elk_woord_uit_de_lijst_wordt_zelf_gezien() -> None:
    assert len(WORDS) == len({word.casefold() for word in WORDS})
    for word in WORDS:
        assert hidden(f"ik heb {word.rstrip('*')} gehad") == "ik heb [gezondheid] gehad", word


PIECES = st.sampled_from([*WORDS, "kanker", "ik heb ", " ", "-", "[gezondheid]", "out", "Ik"])


@given(st.text() | st.lists(PIECES, max_size=30).map("".join))
def test_nog_een_keer_verandert_niets_meer(text: str) -> None:
    masked = hidden(text)
    assert medical(masked, WORDS) == (masked, ())


@pytest.mark.parametrize(
    "part", ["a", "ab ", "a-", "kanker ", "burn ", "adhd ", "é", "[gezondheid]"]
)
def test_een_heel_lang_bericht_kost_bijna_geen_tijd(part: str) -> None:
    text = (part * 20_000)[:20_000]
    assert min(_seconds(text) for _ in range(3)) < 0.1


def _seconds(text: str) -> float:
    start = time.process_time()
    medical(text, WORDS)
    return time.process_time() - start
