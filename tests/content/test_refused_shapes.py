"""A block, behaviour or library that is not complete is refused."""

from __future__ import annotations

import re

import pytest

from tests.content.conftest import Case, Copy

HOU = "determinanten/houding.yml"
SOC = "determinanten/sociale_druk.yml"
OPENING = "gesprek/opening.yml"
WORK = "gedragingen/werk_zoeken.yml"
TOPICS = "onderwerpen/context.yml"
ENERGY_TOPICS = "onderwerpen/belastbaarheid.yml"

SHAPES = [
    Case(
        HOU,
        "id: houding",
        "id: mening",
        "id: mening",
        "`mening` is niet de naam van dit bestand",
        "Schrijf `id: houding` of noem het bestand mening.yml",
    ),
    Case(HOU, "code: HOU\n", "", "id: houding", "`code` ontbreekt", "Voeg `code:` toe"),
    Case(
        OPENING,
        "clientnaam: het begin",
        "clientnaam: het begin\ngroep: willen",
        "groep: willen",
        "`groep` hoort alleen bij een determinant",
        "Haal hem weg",
    ),
    Case(
        SOC,
        'richting: "-"\n    facet: tegenwerking',
        'richting: "+"\n    facet: tegenwerking',
        "vragen:",
        "Er is geen zin waarbij ja zeggen juist tegenwerkt",
        'Voeg een k5-vraag met richting: "-" toe',
    ),
    Case(
        WORK,
        "  te_inf: werk te zoeken\n",
        "",
        "vormen:",
        "De vorm `te_inf` ontbreekt",
        "Voeg onder vormen een regel `te_inf:` toe",
    ),
    Case(
        WORK,
        "  naam: werk zoeken\n",
        "  naam: werk zoeken\n  wie: ik\n",
        "  wie: ik",
        "`wie` is geen bekende vorm",
        "Kies uit naam,",
    ),
    Case(
        WORK,
        "vragen:\n",
        "vragen:\n  HOU9: Een nieuwe zin.\n",
        "HOU9",
        "De vraag HOU9 bestaat niet",
        "Verbeter de naam",
    ),
    Case(
        WORK,
        "menus:\n",
        "menus:\n  extra:\n    iets: Iets\n",
        "  extra:",
        "Geen vraag gebruikt het menu `extra`",
        "Verbeter de naam of haal het weg",
    ),
    Case(
        WORK,
        "menus:\n",
        "menus:\n  checklist_extra: {}\n",
        "checklist_extra",
        "Menu `checklist_extra` is leeg",
        "Vul het of haal het weg",
    ),
    Case(
        TOPICS,
        "  krachtbron:\n",
        "  krachtbron: []\n  niet_gevraagd:\n",
        "krachtbron: []",
        "`krachtbron` heeft te weinig delen",
        "Zet er minstens 1 in",
    ),
    Case(
        TOPICS,
        "        - Wat heb je zelf al geprobeerd of geregeld?\n",
        "",
        "vragen:",
        "Te weinig vragen kunnen altijd gesteld worden",
        "Zet er minstens 2 bij zonder {citaat} of {n}",
    ),
]


@pytest.mark.parametrize("case", SHAPES)
def test_wat_niet_heel_is_wordt_gewezen_met_regel_en_remedie(copy: Copy, case: Case) -> None:
    copy.refuses(case)


@pytest.mark.parametrize("band", ["aandacht", "krachtbron"])
def test_een_band_zonder_onderwerpen(copy: Copy, band: str) -> None:
    text = copy.read(TOPICS)
    start = text.index(f"  {band}:")
    end = text.find("\n  krachtbron:", start + 1)
    copy.write(TOPICS, text[:start] + (text[end + 1 :] if end > 0 else ""))
    problem = copy.problem(TOPICS)
    assert problem.wat == f"Bij de band `{band}` staat geen onderwerp"
    assert problem.doe == f"Voeg er een toe onder `{band}:`"


def test_een_onderwerp_dat_er_twee_keer_staat(copy: Copy) -> None:
    copy.change(ENERGY_TOPICS, "- id: tempo_bewaken", "- id: balans")
    first, second = copy.problems()
    assert first.wat == second.wat == "Het onderwerp `balans` staat hier 2 keer"
    assert (first.line, second.line) == (
        copy.line(ENERGY_TOPICS, "- id: balans"),
        copy.line(ENERGY_TOPICS, "titel: Tempo bewaken") - 1,
    )


def test_een_band_die_nooit_voorkomt(copy: Copy) -> None:
    topic = copy.read(TOPICS).partition("  krachtbron:\n")[2].replace("- id: ", "- id: meer_")
    copy.write(TOPICS, f"{copy.read(TOPICS)}  niet_gevraagd:\n{topic}")
    problem = copy.problem(TOPICS)
    assert problem.wat == "De band `niet_gevraagd` komt hier nooit voor"
    assert problem.line == copy.line(TOPICS, "niet_gevraagd:")


@pytest.mark.parametrize("folder", ["determinanten", "onderwerpen"])
def test_een_achtste_determinant_bestaat_niet(copy: Copy, folder: str) -> None:
    text = re.sub(
        r"(?m)^(id|determinant): context", r"\1: omgeving", copy.read(f"{folder}/context.yml")
    )
    copy.write(f"{folder}/omgeving.yml", text)
    problem = copy.problem(f"{folder}/omgeving.yml")
    assert problem.wat == "`omgeving` is geen determinant"
    assert problem.doe.startswith("Noem het bestand naar een van houding,")
