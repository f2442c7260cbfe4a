"""The content as one value: its version, its snapshot, and adding to it."""

from __future__ import annotations

import json

import pytest

from bot.content.content import Content
from bot.content.wording import text_of, words
from tests.content.conftest import Copy

FIFTH = {
    "id: werk_zoeken": "id: taal_oefenen",
    "titel: Werk zoeken": "titel: Nederlandse taal oefenen",
    "te_inf: werk te zoeken": "te_inf: Nederlands te oefenen",
    "je_bijzin: je werk zoekt": "je_bijzin: je Nederlands oefent",
}


def test_een_versie_van_voor_de_tegenstellingen_kan_nog_gelezen_worden(content: Content) -> None:
    old = json.loads(content.to_json())
    del old["scoring"]["tegenstellingen"]
    old["scoring"]["banden"]["aandacht_vanaf"] = 2.75
    earlier = content.earlier(json.dumps(old))
    assert earlier.scoring.tegenstellingen == content.scoring.tegenstellingen
    assert earlier.scoring.banden.aandacht_vanaf == 2.75


def test_een_versie_is_twaalf_tekens(content: Content) -> None:
    assert len(content.version) == 12
    assert int(content.version, 16) >= 0


def test_een_momentopname_is_dezelfde_inhoud(content: Content) -> None:
    restored = content.earlier(content.to_json())
    assert restored == content
    assert restored.version == content.version


def test_opmerkingen_en_witregels_maken_geen_nieuwe_versie(copy: Copy, content: Content) -> None:
    file = "determinanten/houding.yml"
    copy.write(file, "# Aangepast door een trainer\n\n" + copy.read(file))
    assert copy.load().version == content.version


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("determinanten/houding.yml", "heeft voor mij ook nadelen", "heeft voor mij nadelen"),
        ("gedragingen/werk_zoeken.yml", "meer_geld: Meer geld", "meer_geld: Geld"),
        ("onderwerpen/context.yml", "Eerst ruimte", "Eerst rust"),
        ("teksten.yml", "Weet ik niet", "Geen idee"),
        ("scoring.yml", "aandacht_vanaf: 2.5", "aandacht_vanaf: 2.6"),
        (
            "determinanten/context.yml",
            "      zelf: Ik regel dit zelf\n      hulp: Ik wil hier hulp bij\n",
            "      hulp: Ik wil hier hulp bij\n      zelf: Ik regel dit zelf\n",
        ),
    ],
)
def test_elke_verandering_is_een_nieuwe_versie(
    copy: Copy, content: Content, file: str, old: str, new: str
) -> None:
    copy.change(file, old, new)
    assert copy.load().version != content.version


def test_een_vijfde_gedrag_is_een_bestand(copy: Copy) -> None:
    text = copy.read("gedragingen/werk_zoeken.yml")
    for old, new in FIFTH.items():
        text = text.replace(old, new)
    copy.write("gedragingen/taal_oefenen.yml", text)
    content = copy.load()
    behaviour = content.behaviour("taal_oefenen")
    assert text_of(content.question("HOU4"), behaviour, words(content, behaviour)) == (
        "Ik zie ertegenop om Nederlands te oefenen."
    )


def test_een_eigen_blok_is_een_bestand(copy: Copy) -> None:
    block = "id: afscheid\nnaam: Afscheid\nclientnaam: mijn oude werk\nwaarom: Omdat het telt.\n"
    question = "vragen:\n  - {id: AFSCHEID1, soort: open, tekst: Wat mis je van je oude werk?}\n"
    copy.write("gesprek/afscheid.yml", block + question)
    assert list(copy.load().blocks)[-3:] == ["afscheid", "linialen_en_intentie", "afsluiting"]


def test_de_blokken_staan_in_de_volgorde_van_een_profiel(content: Content) -> None:
    assert list(content.blocks) == [
        "opening",
        "houding",
        "geloof_in_eigen_kunnen",
        "sociale_druk",
        "kennis_en_vaardigheden",
        "belastbaarheid",
        "context",
        "zelfregulering",
        "linialen_en_intentie",
        "afsluiting",
    ]


def test_wat_er_niet_is_geeft_een_keyerror(content: Content) -> None:
    for lookup in (content.block, content.behaviour, content.question):
        with pytest.raises(KeyError, match="bestaat_niet"):
            lookup("bestaat_niet")
