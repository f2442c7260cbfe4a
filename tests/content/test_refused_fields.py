"""A file with a slip of the pen is refused, with the line and the cure."""

from __future__ import annotations

import pytest

from tests.content.conftest import Case, Copy

HOU = "determinanten/houding.yml"
GEK = "determinanten/geloof_in_eigen_kunnen.yml"
SOC = "determinanten/sociale_druk.yml"
WORK = "gedragingen/werk_zoeken.yml"
TOPICS = "onderwerpen/context.yml"

SPELLING = [
    Case(
        HOU,
        "tekst: Ik zie ertegenop om {te_inf}.",
        "tekst: {te_inf} vind ik lastig.",
        "{te_inf} vind ik lastig",
        "Dit is geen goede YAML",
        "aanhalingstekens",
    ),
    Case(
        HOU,
        "tekst: Wat is voor jou het grootste nadeel?",
        "tekst: Zeg eens: wat is het grootste nadeel?",
        "Zeg eens",
        "Dit is geen goede YAML",
        "aanhalingstekens",
    ),
    Case(
        HOU,
        "naam: Houding\n",
        "naam: Houding\nnaam: Mening\n",
        "naam: Houding",
        "`naam` staat hier twee keer, op regel 4 en 5",
        "Laat er één staan",
    ),
    Case(
        HOU,
        "naam: Houding\n",
        "naam: Houd\x07ing\n",
        "naam: Houd",
        "Hier staat een onleesbaar teken",
        "Haal dat teken weg",
    ),
    Case(
        WORK,
        "  naam: werk zoeken",
        "  {naam}: werk zoeken",
        "  {naam}: werk zoeken",
        "Voor de dubbele punt hoort één woord",
        "aanhalingstekens",
    ),
    Case(
        HOU,
        "alleen: [niets]",
        "alleen: &uit [niets]",
        "alleen: &uit",
        "`&uit` werkt hier niet",
        "Schrijf de tekst voluit",
    ),
]

FIELDS = [
    Case(
        HOU,
        "facet: gevoel",
        "fazet: gevoel",
        "fazet",
        "`fazet` is hier geen bekend veld",
        "Verbeter de naam of haal hem weg",
    ),
    Case(
        SOC,
        "clientnaam: mensen om me heen\n",
        "",
        "id: sociale_druk",
        "`clientnaam` ontbreekt",
        "Voeg `clientnaam:` toe",
    ),
    Case(
        HOU,
        "soort: meerkeuze",
        "soort: veelkeuze",
        "soort: veelkeuze",
        "`veelkeuze` kan niet bij `soort`",
        "`k5`, `liniaal`, `open`, `keuze` of `meerkeuze`",
    ),
    Case(
        HOU,
        "kort: true",
        "kort: soms",
        "kort: soms",
        "`kort` moet true of false zijn",
        "Schrijf true of false",
    ),
    Case(
        HOU,
        "tekst: Ik zie ertegenop om {te_inf}.",
        "tekst: 5",
        "tekst: 5",
        "`tekst` moet tekst zijn",
        "aanhalingstekens",
    ),
    Case(
        HOU,
        "tekst: Wat is voor jou het grootste nadeel?",
        'tekst: ""',
        'tekst: ""',
        "`tekst` is leeg",
        "Schrijf er tekst achter",
    ),
    Case(
        HOU,
        "- id: HOU1",
        "- id: hou een",
        "hou een",
        "`hou een` is geen goede naam of code",
        "Kijk hoe het in een ander bestand staat",
    ),
    Case(
        GEK,
        "AUT1: [1, 2]",
        "AUT1: [een, 2]",
        "AUT1: [een",
        "moet een heel getal zijn",
        "Schrijf een getal",
    ),
    Case(
        TOPICS,
        'bct: ["1.2", "3.2", "12.5"]',
        "bct: [1.2]",
        "bct: [1.2]",
        "`bct` moet tekst zijn",
        "aanhalingstekens",
    ),
    Case(
        TOPICS,
        "  krachtbron:",
        "  sterk:",
        "  sterk:",
        "`sterk` kan niet bij `sterk`",
        "`belemmerend`, `aandacht`, `krachtbron` of `niet_gevraagd`",
    ),
]


@pytest.mark.parametrize("case", [*SPELLING, *FIELDS])
def test_een_verschrijving_wordt_gewezen_met_regel_en_remedie(copy: Copy, case: Case) -> None:
    copy.refuses(case)
