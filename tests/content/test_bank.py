"""What every text of the question bank and the topic library has to be."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from bot.content.content import Content
from bot.content.schema import Question, Topic
from bot.content.wording import text_of, words
from bot.igm.item import DETERMINANTS

LONGEST = 14
"""Words in one sentence for a client; a placeholder counts as one."""
LONGEST_RENDERED = 18
LONGEST_FOR_COACH = 20


def sentences(text: str) -> list[str]:
    return [part for part in re.split(r"[.?!:…]+(?:\s|$|\*)", text) if part.strip()]


def texts(content: Content) -> Iterator[str]:
    """Everything that a client reads in the questions."""
    for block in content.blocks.values():
        yield from filter(None, (block.clientnaam, block.tussenzin, block.waarom))
        for question in block.vragen:
            yield from filter(None, (question.tekst, question.uitleg, question.waarom))
            yield from question.inleiding
            for labels in (question.knoppen, question.reactie, question.opdrachten):
                yield from labels.values()
    for behaviour in content.behaviours.values():
        yield from filter(None, behaviour.vragen.values())
        for menu in behaviour.menus.values():
            yield from menu.values()


def questions(content: Content) -> Iterator[Question]:
    for block in content.blocks.values():
        yield from block.vragen


def topics(content: Content) -> Iterator[Topic]:
    for library in content.libraries.values():
        for band in library.banden.values():
            yield from band
        yield from library.weinig_eigen_keuze


def test_geen_zin_voor_de_client_is_lang(content: Content) -> None:
    spoken = [*texts(content), *(text for topic in topics(content) for text in topic.vragen)]
    long = [part for text in spoken for part in sentences(text) if len(part.split()) > LONGEST]
    assert long == []


def test_ook_ingevuld_blijft_een_vraag_kort(content: Content) -> None:
    for behaviour in content.behaviours.values():
        filled = {**words(content, behaviour), "n": "7", "n_lager": "5", "n_hoger": "8"}
        filled |= {"keuze": "Zorg voor iemand"}
        for question in questions(content):
            text = text_of(question, behaviour, filled) or ""
            assert all(len(part.split()) <= LONGEST_RENDERED for part in sentences(text))


def test_geen_richting_voor_de_coach_is_lang(content: Content) -> None:
    long = [
        part
        for topic in topics(content)
        for part in sentences(topic.richting)
        if len(part.split()) > LONGEST_FOR_COACH
    ]
    assert long == []


def test_de_chatbot_juicht_niet_en_doet_niet_alsof_hij_voelt(content: Content) -> None:
    for text in texts(content):
        assert "!" not in text
        assert not re.search(r"ik begrijp hoe|ik voel|goed zo|knap|gefeliciteerd", text.lower())


def test_elke_vraag_heeft_een_waarom(content: Content) -> None:
    for block in content.blocks.values():
        assert block.waarom
    for id in ("INSTEMMING", "GEZONDHEID", "STATISTIEK", "CON_CHECKLIST", "BELANG", "VERTROUWEN"):
        assert content.question(id).waarom


def test_elke_vraag_kan_anders_uitgelegd_worden(content: Content) -> None:
    for question in questions(content):
        assert question.uitleg
        assert question.uitleg != question.tekst


def test_er_wordt_niet_gevraagd_naar_ziekte_geloof_of_strafrecht(content: Content) -> None:
    labels = [label for question in questions(content) for label in question.knoppen.values()]
    for behaviour in content.behaviours.values():
        labels += [label for menu in behaviour.menus.values() for label in menu.values()]
    for label in labels:
        assert not re.search(r"geloof|kerk|moskee|politie|rechtszaak|straf|diagnose", label.lower())


@pytest.mark.parametrize("determinant", DETERMINANTS)
def test_elke_band_heeft_onderwerpen(content: Content, determinant: str) -> None:
    bands = {"belemmerend", "aandacht", "krachtbron"}
    bands |= {"niet_gevraagd"} if determinant == "belastbaarheid" else set()
    assert set(content.libraries[determinant].banden) == bands


def test_alleen_houding_kan_twee_kanten_laten_zien(content: Content) -> None:
    two_sided = {
        library.determinant
        for library in content.libraries.values()
        for band in library.banden.values()
        for topic in band
        if topic.tweezijdig
    }
    assert two_sided == {"houding"}


def test_weinig_eigen_keuze_heeft_een_eigen_onderwerp(content: Content) -> None:
    (topic,) = content.libraries["geloof_in_eigen_kunnen"].weinig_eigen_keuze
    assert "Wat ligt vast, en waar kun jij kiezen?" in topic.vragen


def test_codes_bestaan_in_de_taxonomie(content: Content) -> None:
    """BCTTv1: sixteen groups of at most fifteen techniques."""
    for topic in topics(content):
        for code in topic.bct:
            group, technique = map(int, code.split("."))
            assert group in range(1, 17)
            assert technique in range(1, 16)


@pytest.mark.parametrize("id", ["INSTEMMING", "OVERZICHT"])
def test_meedoen_en_delen_vragen_een_uitdrukkelijke_keuze(content: Content, id: str) -> None:
    assert content.question(id).verplicht


def test_na_nee_vraagt_de_opening_niets_meer(content: Content) -> None:
    _, _, *rest = content.block("opening").vragen
    for question in rest:
        assert question.als is not None
        assert question.als.keuze in ({"INSTEMMING": ["ja"]}, {"DOEL": ["anders"]})


def test_voor_de_instemming_staat_wat_er_met_antwoorden_gebeurt(content: Content) -> None:
    said = " ".join(content.question("INSTEMMING").inleiding)
    for needed in ("{bewaartermijn}", "{meldkanaal}", "{coach_naam}", "geen besluiten"):
        assert needed in said
