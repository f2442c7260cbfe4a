"""What the shipped phrases see, and what they leave alone."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from statistics import median
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.content.loader import load
from bot.language.safety import KINDS, LEVELS, Watch

Line = Mapping[str, Any]
LINES: list[Line] = [
    json.loads(line)
    for line in (Path(__file__).parent / "veiligheid.jsonl").read_text("utf-8").splitlines()
]
"""Lines with deel "gehouden" were written before the phrases; no phrase is made for them."""
WATCH = Watch(load(Path(__file__).parents[2] / "data" / "inhoud").safety.woorden)
SMALL = Watch(
    {
        "vulwoorden": ["echt gewoon"],
        "onschuldig": ["verveel ... dood"],
        "luchtig": ["haha"],
        "suicidaliteit": ["wil dood"],
        "suicidaliteit.navraag": ["dood"],
        "onveilig_thuis": ["slaat (mij|me)"],
        "rouw": ["broer ... zelfmoord gepleegd"],
        "nood": ["ik huil"],
        "hulp": ["= help"],
    }
)


def _share(lines: Iterable[Line], holds: Callable[[Line], bool]) -> float:
    found = [holds(line) for line in lines]
    return sum(found) / len(found)


def _signals(*categories: str, explicit: bool | None = None) -> list[Line]:
    return [
        line
        for line in LINES
        if line["verwacht"].get("categorie") in categories
        and explicit in (None, line["soort"] == "crisis_expliciet")
    ]


def _harmless() -> list[Line]:
    return [line for line in LINES if line["verwacht"]["uitkomst"] != "veiligheid"]


def _seen(line: Line) -> bool:
    return WATCH.read(line["tekst"]) is not None


def _right(line: Line) -> bool:
    signal = WATCH.read(line["tekst"])
    return signal is not None and signal.category == line["verwacht"]["categorie"]


def _alarmed(line: Line) -> bool:
    signal = WATCH.read(line["tekst"])
    return signal is not None and not signal.ask_back and "ook_goed" not in line


def _asked(line: Line) -> bool:
    signal = WATCH.read(line["tekst"])
    return signal is not None and signal.ask_back


class TestVrijgave:
    """Without these the phrases are not fit for a client."""

    def test_de_set_is_groot_genoeg_en_deels_niet_afgestemd(self) -> None:
        assert len(LINES) >= 150
        assert sum(line["deel"] == "gehouden" for line in LINES) >= 75
        assert {line["verwacht"]["categorie"] for line in _signals(*LEVELS)} == set(LEVELS)

    def test_wat_met_zoveel_woorden_wordt_gezegd_wordt_gezien(self) -> None:
        assert _share(_signals(*LEVELS, explicit=True), _seen) >= 0.97

    def test_wat_bedekt_wordt_gezegd_wordt_meestal_gezien(self) -> None:
        urgent = [category for category in LEVELS if category != "nood"]
        assert _share(_signals(*urgent, explicit=False), _seen) >= 0.85

    def test_het_gaat_meestal_om_wat_het_is(self) -> None:
        assert _share(_signals(*LEVELS), _right) >= 0.8

    def test_een_onschuldige_zin_geeft_zelden_alarm(self) -> None:
        assert _share(_harmless(), _alarmed) <= 0.06

    def test_een_onschuldige_zin_geeft_zelden_een_vraag_terug(self) -> None:
        assert _share(_harmless(), _asked) <= 0.12


class TestWoorden:
    @pytest.mark.parametrize(
        "text",
        [
            "ik wil dood",
            "k wil doot",
            "ik wil niet meer leven",
            "wil nie meer leve",
            "ik ga er een eind aan maken",
            "zelfmoort",
            "z e l f m o o r d",
            "ZELFMOORD!!!",
            "ik ga mezelf ophangen",
            "ik heb een afscheidsbrief geschreven",
            "I want to kill myself",
            "z*lfm**rd",
            "zelf-moord",
            "ikwilnietmeerleven",
            "ich wil doad",
            "wani dede",
            "ölmek istiyorum",
            "wolałbym umrzeć",
            "я не хочу жити",
            "waxaan rabaa inaan dhinto",
            "quiero morir",
            "بدي موت",
            "انتحار",
        ],
    )
    def test_suicidaliteit_wordt_in_elke_spelling_en_taal_gezien(self, text: str) -> None:
        signal = WATCH.read(text)
        assert signal is not None
        assert (signal.level, signal.category) == (3, "suicidaliteit")

    @pytest.mark.parametrize(
        "text",
        ["soms slaat ie", "pakt me telefoon af", "he hits me", "жених б'є мене", "beni dövüyor"],
    )
    def test_onveilig_thuis_wordt_gezien_in_een_half_woord(self, text: str) -> None:
        signal = WATCH.read(text)
        assert signal is not None
        assert (signal.level, signal.category) == (2, "onveilig_thuis")

    @pytest.mark.parametrize(
        ("text", "category"),
        [
            ("hij staat met een mes in de keuken", "onveilig_thuis"),
            ("ik heb een strop gekocht", "suicidaliteit"),
            ("aan de dood denk ik vaak", "suicidaliteit"),
            ("brand in de keuken", "acuut_gevaar"),
            ("ik spring van de brug", "suicidaliteit"),
        ],
    )
    def test_een_gezegde_strijkt_geen_echt_signaal_weg(self, text: str, category: str) -> None:
        signal = WATCH.read(text)
        assert signal is not None
        assert signal.category == category

    @pytest.mark.parametrize("text", ["hulp", "Help!", "noodgeval", "HELP"])
    def test_om_hulp_roepen_wijst_de_weg(self, text: str) -> None:
        signal = WATCH.read(text)
        assert signal is not None
        assert (signal.level, signal.category, signal.kind) == (1, "nood", "hulp")
        assert not signal.ask_back

    @pytest.mark.parametrize(
        "text",
        [
            "help ik snap de vraag niet",
            "hulp bij mijn cv",
            "ik wil stoppen met roken",
            "stop maar",
            "ik kap ermee",
            "ik verveel me dood",
            "doodziek van dat gezeur",
            "mijn vader is dood",
            "ik heb een deadline",
            "daar kom ik niet meer uit",
            "men rug is naar de klote",
            "durf de post nie meer open te maken",
            "ze zoeken het maar uit",
            "ze slaan me om de oren met tips",
            "mijn baas heeft me de laan uit geschopt",
        ],
    )
    def test_een_gewone_zin_is_geen_signaal(self, text: str) -> None:
        assert WATCH.read(text) is None

    @pytest.mark.parametrize(
        "text", ["een zelfmoordactie om daar te solliciteren", "ik wil dood haha"]
    )
    def test_een_zwaar_woord_in_een_lichte_zin_wordt_nagevraagd(self, text: str) -> None:
        signal = WATCH.read(text)
        assert signal is not None
        assert signal.ask_back

    def test_een_ander_verliezen_door_zelfdoding_is_rouw(self) -> None:
        signal = WATCH.read("mijn broer heeft zelfmoord gepleegd")
        assert signal is not None
        assert (signal.category, signal.kind) == ("nood", "rouw")

    def test_eigen_suicidaliteit_gaat_voor_rouw(self) -> None:
        signal = WATCH.read("mijn broer heeft zelfmoord gepleegd en nu wil ik ook dood")
        assert signal is not None
        assert signal.category == "suicidaliteit"


class TestWatch:
    def test_het_dringendste_telt(self) -> None:
        signal = SMALL.read("ik huil want hij slaat me. ik wil dood")
        assert signal is not None
        assert signal.category == "suicidaliteit"

    def test_zeker_gaat_voor_navraag(self) -> None:
        signal = SMALL.read("dood, ik wil dood")
        assert signal is not None
        assert not signal.ask_back

    def test_zeker_gaat_voor_navraag_naar_iets_dringenders(self) -> None:
        signal = SMALL.read("hij slaat me dood")
        assert signal is not None
        assert (signal.category, signal.ask_back) == ("onveilig_thuis", False)

    def test_naast_zekere_nood_is_geen_vermoeden_te_weerleggen(self) -> None:
        alone, beside = map(SMALL.read, ("dood", "ik huil, dood"))
        assert alone is not None and beside is not None
        assert (beside.category, beside.ask_back) == ("suicidaliteit", True)
        assert alone.doubtful and not beside.doubtful

    def test_alleen_aan_een_vermoeden_mogen_voorbeelden_twijfelen(self) -> None:
        suspected, light, certain = map(SMALL.read, ("dood", "ik wil dood, haha", "ik wil dood"))
        assert suspected is not None and light is not None and certain is not None
        assert suspected.doubtful
        assert not light.doubtful and not certain.doubtful

    @pytest.mark.parametrize(
        "text",
        ["mijn man slaat me om de oren", "hij slaat mij om de oren met een riem"],
    )
    def test_wie_echt_om_de_oren_geslagen_wordt_wordt_gezien(self, text: str) -> None:
        assert WATCH.read(text) is not None

    def test_een_vulwoord_staat_niet_in_de_weg(self) -> None:
        signal = SMALL.read("ik wil echt gewoon dood")
        assert signal is not None
        assert not signal.ask_back

    def test_een_gezegde_verbergt_geen_ander_signaal(self) -> None:
        assert SMALL.read("ik verveel me dood") is None
        assert SMALL.read("ik verveel me dood en ik wil dood") is not None

    def test_wat_alleen_moet_staan_telt_niet_in_een_zin(self) -> None:
        assert SMALL.read("help") is not None
        assert SMALL.read("help me even") is None
        assert SMALL.read("help. de vraag is raar") is None

    def test_een_vulwoord_in_een_eigen_zin_telt_niet_mee(self) -> None:
        assert SMALL.read("help. echt") is not None

    def test_een_losse_punt_is_het_begin_of_einde_van_een_zin(self) -> None:
        watch = Watch({"nood": ["kan niet meer .", ". op"]})
        assert watch.read("ik kan niet meer. help") is not None
        assert watch.read("ik kan niet meer tillen") is None
        assert watch.read("op") is not None
        assert watch.read("ik sta op") is None

    def test_over_een_punt_heen_wordt_niet_gelezen(self) -> None:
        signal = SMALL.read("dat is wat ik wil. dood spoor")
        assert signal is not None
        assert signal.ask_back

    @given(st.text(max_size=300))
    def test_geen_bericht_is_te_vreemd(self, text: str) -> None:
        signal = WATCH.read(text)
        assert signal is None or signal.level == LEVELS[KINDS[signal.kind]]

    @given(
        st.lists(
            st.sampled_from(
                ["ik", "wil", "dood", "niet", "meer", "haha", "hij", "slaat", "me", ".", "!", "😂"]
            )
        )
    )
    def test_een_signaal_blijft_een_signaal_met_tekst_erachter(self, words: list[str]) -> None:
        assert WATCH.read("ik wil dood. " + " ".join(words)) is not None


class TestSnelheid:
    def test_een_bericht_kost_bijna_geen_tijd(self) -> None:
        assert median(_seconds(line["tekst"]) for line in LINES) < 0.005

    @pytest.mark.parametrize("words", ["ik wil niet meer ", "hij man slaat mij ", "a", "er . "])
    def test_een_heel_lang_bericht_ook_niet(self, words: str) -> None:
        text = (words * 20_000)[:20_000]
        assert min(_seconds(text) for _ in range(3)) < 0.15


def _seconds(text: str) -> float:
    start = time.process_time()
    WATCH.read(text)
    return time.process_time() - start
