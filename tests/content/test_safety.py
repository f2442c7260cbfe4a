"""`veiligheid.yml`: what is shipped is whole, and what a trainer spoils is refused."""

from __future__ import annotations

import pytest

from bot.content.content import Content
from bot.content.problem import ContentError
from bot.content.safety import GO_ON, Safety
from bot.language.safety import KINDS, Watch
from tests.content.conftest import Copy

FILE = "veiligheid.yml"
NUMBERS = {
    "suicidaliteit": ("113", "0800-0113", "112", "113.nl"),
    "acuut_gevaar": ("112",),
    "onveilig_thuis": ("0800-2000", "0800-0188", "112"),
    "dreiging": ("112",),
    "nood": ("0900-1450",),
    "rouw": ("113", "0800-0113"),
    "bestaan": ("0900-1450",),
    "hulp": ("112", "113", "0800-0113", "0800-2000", "0900-1450"),
}


def test_de_zinnen_kunnen_gelezen_worden(content: Content) -> None:
    assert Watch(content.safety.woorden).read("ik wil dood") is not None


def test_elk_signaal_heeft_een_antwoord_en_een_vraag_terug(content: Content) -> None:
    assert set(content.safety.antwoorden) == set(content.safety.navraag) == set(KINDS)


@pytest.mark.parametrize("kind", KINDS)
def test_elk_antwoord_noemt_zijn_nummers(content: Content, kind: str) -> None:
    said = " ".join(content.safety.antwoorden[kind].berichten).replace("*", "")
    assert [number for number in NUMBERS[kind] if number not in said] == []


@pytest.mark.parametrize("kind", KINDS)
def test_elk_antwoord_zegt_dat_het_een_chatbot_is(content: Content, kind: str) -> None:
    assert "Ik ben een chatbot." in " ".join(content.safety.antwoorden[kind].berichten)


@pytest.mark.parametrize("kind", KINDS)
def test_elk_antwoord_laat_verder_stoppen_en_bellen(content: Content, kind: str) -> None:
    reply = content.safety.antwoorden[kind]
    assert all(reply.offers(value) for value in (GO_ON, "stoppen", "coach_belt"))


def test_wie_iets_anders_bedoelde_kan_dat_zeggen(content: Content) -> None:
    assert content.safety.antwoorden["suicidaliteit"].offers("niet_zo_bedoeld")


def test_wie_thuis_niet_veilig_is_kan_snel_weg(content: Content) -> None:
    for reply in (content.safety.antwoorden, content.safety.navraag):
        [away] = [each for each in reply["onveilig_thuis"].knoppen if each.waarde == "snel_weg"]
        assert str(away.url).startswith("https://")
        assert not any(word in str(away.url) for word in ("113", "veilig", "hulp"))


def test_een_nummer_op_een_knop_belt_ook(content: Content) -> None:
    safety = content.safety
    for reply in (*safety.antwoorden.values(), *safety.navraag.values()):
        assert all(each.url for each in reply.knoppen if any(c.isdigit() for c in each.label))


def test_de_inhoud_overleeft_json(content: Content) -> None:
    assert Safety.model_validate_json(content.safety.model_dump_json()) == content.safety


@pytest.mark.parametrize(
    ("old", "new", "wat"),
    [
        ("  hulp:\n    - =", "  hupl:\n    - =", "woorden.hupl bestaat niet; kies uit"),
        ("    - levenseinde*\n", "    - echt\n", "echt is een vulwoord"),
        ("navraag:\n  acuut_gevaar:", "navraag:\n  gevaar:", "navraag.acuut_gevaar ontbreekt"),
        ("antwoorden:\n  acuut_gevaar:", "antwoorden:\n  gevaar:", "acuut_gevaar ontbreekt"),
        ("{waarde: verder,", "{waarde: stoppen,", "mist de knop verder"),
        ("{waarde: nee,", "{waarde: stoppen,", "mist de knop ja of nee"),
        ("  pauze: Oké", "  pauzes: Oké", "gekozen.pauze ontbreekt"),
    ],
)
def test_wat_ontbreekt_wordt_genoemd(copy: Copy, old: str, new: str, wat: str) -> None:
    copy.change(FILE, old, new)
    with pytest.raises(ContentError) as refused:
        copy.load()
    [problem] = refused.value.problems
    assert wat in problem.wat
    assert problem.doe


def test_een_onleesbare_zin_wordt_op_zijn_regel_geweigerd(copy: Copy) -> None:
    copy.change(FILE, "    - levenseinde*\n", "    - (levenseinde*\n")
    with pytest.raises(ContentError) as refused:
        copy.load()
    [problem] = refused.value.problems
    assert problem.line == copy.line(FILE, "- (levenseinde*")
    assert "“(levenseinde*”: een haakje mist zijn paar" in problem.wat
    assert problem.doe


def test_een_knop_belt_of_opent_een_site_en_niets_anders(copy: Copy) -> None:
    copy.change(FILE, '"tel:112"', '"javascript:1"')
    with pytest.raises(ContentError) as refused:
        copy.load()
    assert len(refused.value.problems) == 1
