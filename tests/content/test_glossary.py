"""`woordenlijst.yml`: short explanations of words that a client really meets."""

from __future__ import annotations

import json

import pytest

from bot.content.content import Content
from bot.content.glossary import Glossary
from tests.content.conftest import Case, Copy
from tests.content.test_bank import LONGEST, sentences

FILE = "woordenlijst.yml"
FEWEST = 25


def words(glossary: Glossary, *texts: str) -> list[str]:
    return [each.woord for each in glossary.within(texts)]


@pytest.fixture
def glossary() -> Glossary:
    explained = {
        "inkomen": "Geld.",
        "wisselend inkomen": "Steeds ander geld.",
        "steun, steunen": "Hulp.",
        "BSN": "Een nummer.",
    }
    return Glossary(woorden=explained)


class TestShipped:
    def test_er_staan_er_genoeg_in(self, content: Content) -> None:
        assert len(content.glossary.woorden) >= FEWEST

    def test_elke_uitleg_is_een_korte_zin(self, content: Content) -> None:
        for text in content.glossary.woorden.values():
            (sentence,) = sentences(text)
            assert len(sentence.split()) <= LONGEST, text
            assert text.endswith(".") and "!" not in text

    def test_geen_uitleg_gebruikt_het_woord_zelf(self, content: Content) -> None:
        for spellings, text in content.glossary.woorden.items():
            own = Glossary(woorden={spellings: text})
            assert own.within([text]) == []

    def test_elke_uitleg_is_anders(self, content: Content) -> None:
        assert len(set(content.glossary.woorden.values())) == len(content.glossary.woorden)


class TestFinding:
    def test_in_de_volgorde_van_de_tekst_en_elk_een_keer(self, glossary: Glossary) -> None:
        said = ("Noem geen *bsn*.", "Krijg je steun? Of steunen ze je niet? En je BSN?")
        assert words(glossary, *said) == ["BSN", "steun"]

    def test_het_langste_woord_wint(self, glossary: Glossary) -> None:
        assert words(glossary, "Gedoe met wisselend inkomen") == ["wisselend inkomen"]

    @pytest.mark.parametrize("text", ["", "ondersteuning", "Neveninkomen", "{inkomen}"])
    def test_een_deel_van_een_woord_telt_niet(self, glossary: Glossary, text: str) -> None:
        assert words(glossary, text) == []


REFUSED = [
    Case(
        FILE,
        "  haalbaar: Het kan echt lukken.",
        "  haalbaarheid: Het kan echt lukken.",
        "haalbaarheid",
        "`haalbaarheid` staat in geen enkele tekst",
        "Verbeter de spelling",
    ),
    Case(
        FILE,
        "  nadeel, nadelen:",
        "  nadeel, nadeligst, nadelen:",
        "nadeligst",
        "`nadeligst` staat in geen enkele tekst",
        "haal het weg",
    ),
    Case(
        FILE,
        "Het kan echt lukken.",
        "Het kan {naam} lukken.",
        "haalbaar",
        "`{naam}` kan hier niet",
        "Schrijf de woorden voluit",
    ),
    Case(FILE, "  nadeel, nadelen:", "  nadeel, :", "nadeel", "geen goede naam", "Kijk hoe"),
    Case(FILE, "Het kan echt lukken.", '""', "haalbaar", "is leeg", "Schrijf er tekst achter"),
]


@pytest.mark.parametrize("case", REFUSED)
def test_wat_geweigerd_wordt(copy: Copy, case: Case) -> None:
    copy.refuses(case)


def test_twee_keer_hetzelfde_woord_wordt_geweigerd(copy: Copy) -> None:
    copy.change(FILE, "  nadeel, nadelen:", "  nadeel, nadelen, BSN:")
    problems = copy.problems()
    assert {problem.line for problem in problems} == {
        copy.line(FILE, "  BSN:"),
        copy.line(FILE, "  nadeel, nadelen, BSN:"),
    }
    assert all("`BSN` staat hier twee keer" in problem.wat for problem in problems)


def test_een_woord_dat_alleen_de_coach_leest_hoort_er_niet_in(copy: Copy) -> None:
    copy.change(FILE, "woorden:\n", "woorden:\n  diagnose: Wat een dokter vindt.\n")
    assert "diagnose" in copy.read("teksten.yml")
    assert "`diagnose` staat in geen enkele tekst" in copy.problem(FILE).wat


def test_een_andere_uitleg_is_een_nieuwe_versie(copy: Copy, content: Content) -> None:
    copy.change(FILE, "Het kan echt lukken.", "Het is te doen.")
    assert copy.load().version != content.version


def test_een_gesprek_houdt_de_uitleg_van_zijn_versie(copy: Copy, content: Content) -> None:
    copy.change(FILE, "Het kan echt lukken.", "Het is te doen.")
    assert copy.load().earlier(content.to_json()).glossary == content.glossary


def test_een_versie_van_voor_de_woordenlijst_kan_nog_gelezen_worden(content: Content) -> None:
    old = json.loads(content.to_json())
    del old["glossary"]
    earlier = content.earlier(json.dumps(old))
    assert earlier.glossary == content.glossary
    assert earlier.blocks == content.blocks
