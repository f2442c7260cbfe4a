"""In which language a message is; and Dutch, however it is typed, is Dutch."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from ruamel.yaml import YAML

from bot.language.foreign import is_foreign, language
from bot.language.tongues import CLEAR, SURE

Line = Mapping[str, Any]
LINES: list[Line] = [
    json.loads(line)
    for line in (Path(__file__).parent / "talen.jsonl").read_text("utf-8").splitlines()
]
"""Lines with deel "gehouden" were written before the rules; no rule is made for them."""
FILE = Path(__file__).parents[2] / "data" / "inhoud" / "talen.yml"
MAIN = ("en", "tr", "ar", "pl", "uk", "ti", "so", "fr", "es")


def _share(lines: Iterable[Line], holds: Callable[[Line], bool]) -> float:
    found = [holds(line) for line in lines]
    return sum(found) / len(found)


def _foreign(part: str) -> list[Line]:
    return [line for line in LINES if line["taal"] and line["deel"] == part]


def _dutch(part: str) -> list[Line]:
    return [line for line in LINES if not line["taal"] and line["deel"] == part]


def _seen(line: Line) -> bool:
    return is_foreign(line["tekst"])


def _right(line: Line) -> bool:
    return bool(language(line["tekst"]) == line["taal"])


class TestVrijgave:
    def test_de_set_is_groot_genoeg_en_deels_niet_afgestemd(self) -> None:
        assert len(LINES) >= 220
        assert len(_dutch("gehouden")) >= 45 and len(_foreign("gehouden")) >= 75
        assert len({line["tekst"] for line in LINES}) == len(LINES)
        for code in MAIN:
            assert sum(line["taal"] == code for line in LINES) >= 12, code

    @pytest.mark.parametrize("part", ["gehouden", "afgestemd"])
    def test_een_andere_taal_wordt_gezien(self, part: str) -> None:
        assert _share(_foreign(part), _seen) >= 0.95

    @pytest.mark.parametrize("part", ["gehouden", "afgestemd"])
    def test_en_het_is_de_goede_taal(self, part: str) -> None:
        assert _share(_foreign(part), _right) >= 0.9

    @pytest.mark.parametrize("part", ["gehouden", "afgestemd"])
    def test_nederlands_is_nederlands(self, part: str) -> None:
        assert _share(_dutch(part), _seen) <= 0.02


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("I don't understand this question", "en"),
        ("can you speak english please", "en"),
        ("Türkçe konuşuyorum, anlamıyorum", "tr"),
        ("لا أفهم هذا السؤال", "ar"),
        ("لطفا فارسی بنویسید", "fa"),
        ("nie rozumiem, po polsku proszę", "pl"),
        ("Я не розумію питання", "uk"),
        ("Я не понимаю вопрос", "ru"),
        ("ኣይተረድኣንን", "ti"),
        ("ma fahmin luqadan", "so"),
        ("je ne comprends pas la question", "fr"),
        ("no entiendo la pregunta", "es"),
        ("ich verstehe die frage nicht", "de"),
        ("我不明白", "anders"),
    ],
)
def test_een_andere_taal_wordt_herkend(text: str, code: str) -> None:
    assert language(text) == code
    assert is_foreign(text)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("ik spreek geen nederlands", "nl"),
        ("ik niet spreken nederlands", "nl"),
        ("nederlands is te moeilijk voor mij", "nl"),
        ("graag een tolk", "nl"),
        ("mag het in mijn taal", "nl"),
        ("mag het in het engels", "en"),
        ("kan het in het Oekraïens", "uk"),
        ("liever arabisch", "ar"),
        ("tolk tigrinya nodig", "ti"),
        ("ik spreek alleen koerdisch", "anders"),
    ],
)
def test_vragen_om_een_andere_taal_mag_in_het_nederlands(text: str, code: str) -> None:
    assert language(text) == code


@pytest.mark.parametrize(
    "text",
    [
        "ik wil tolk worden",
        "de tolk was heel aardig",
        "mijn vrouw spreekt geen nederlands",
        "moet ik dan in het engels solliciteren",
        "mijn nederlands is nog niet zo goed",
        "ik heb geen nederlands diploma",
        "thuis praten we alleen turks",
        "ik doe de cursus engels",
        "mijn nederlands gaat vooruit",
    ],
)
def test_over_een_taal_praten_is_niet_erom_vragen(text: str) -> None:
    assert language(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "no way",
        "so so",
        "me oma",
        "die is oké",
        "nie echt",
        "ja man, easy",
        "nope",
        "je moet wat",
        "dat is mijn plan en wat was de vraag",
        "ik praat liever met mijn coach",
        "die was niet voor mij",
        "nee man no way dat is echt niet",
        "wollah ik zweer het je bro",
        "for real wel ja",
        "ich weit 't neet",
        "ik wit it net",
        "dat wait ik nait",
        "'k è d'r gin zin in",
        "chill",
        "¯\\_(ツ)_/¯",
        "👍",
        "",
    ],
)
def test_een_kort_woord_of_dialect_is_geen_andere_taal(text: str) -> None:
    assert language(text) is None
    assert not is_foreign(text)


def test_elke_taal_met_een_eigen_regel_wordt_uit_die_regel_herkend() -> None:
    spoken: Mapping[str, Mapping[str, str]] = YAML(typ="safe").load(FILE)["talen"]
    assert set(spoken) == set(MAIN)
    for code, words in spoken.items():
        assert language(words["regel"]) == code
        for number in ("112", "113", "0800-0113", "0800-2000"):
            assert number in words["nood"], code


def test_elk_woord_staat_er_zoals_het_gelezen_wordt() -> None:
    for words in (*CLEAR.values(), *SURE.values()):
        assert all(word == word.lower() and word.isascii() for word in words)


@given(st.text())
def test_geen_enkel_bericht_geeft_een_fout(text: str) -> None:
    assert is_foreign(text) == (language(text) is not None)


@pytest.mark.parametrize(
    "part",
    ["a", "ab ", "no ", "не ", "ik spreek niet ", "tolk ", "l'", "graag in ", "abcdefgh ", "ኣ"],
)
def test_een_heel_lang_bericht_kost_bijna_geen_tijd(part: str) -> None:
    text = (part * 20_000)[:20_000]
    assert min(_seconds(text) for _ in range(3)) < 0.1


def _seconds(text: str) -> float:
    start = time.process_time()
    language(text)
    return time.process_time() - start
