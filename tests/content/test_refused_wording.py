"""A sentence with a word that nobody can fill in is refused."""

from __future__ import annotations

import pytest

from tests.content.conftest import Case, Copy

HOU = "determinanten/houding.yml"
WORK = "gedragingen/werk_zoeken.yml"
TOPICS = "onderwerpen/context.yml"

PLACEHOLDERS = [
    Case(
        HOU,
        "als ik denk aan {naam}",
        "als ik denk aan {nam}",
        "{nam}",
        "`{nam}` is onbekend",
        "Kies uit ",
    ),
    Case(
        HOU,
        "clientnaam: wat ik ervan vind",
        "clientnaam: wat ik vind van {naam}",
        "clientnaam",
        "`{naam}` kan hier niet",
        "Schrijf de woorden voluit",
    ),
    Case(
        HOU,
        "Wat is voor jou het grootste nadeel?",
        "Wat is het grootste nadeel van een {n}?",
        "van een {n}",
        "`{n}` kan hier niet",
        "een vraag met `over` een cijfer",
    ),
    Case(
        HOU,
        "Wat is voor jou het grootste nadeel?",
        "Wat is het grootste nadeel van {naam?",
        "{naam?",
        "Een accolade mist zijn paar",
        "Schrijf `{naam}` met allebei",
    ),
    Case(
        WORK,
        "meer_geld: Meer geld",
        'meer_geld: "Geld door {naam}"',
        "Geld door",
        "`{naam}` kan hier niet",
        "Schrijf de woorden voluit",
    ),
    Case(
        WORK,
        "SOC3: Ik ken mensen zoals ik",
        "SOC3: Ik ken {wie}",
        "SOC3",
        "`{wie}` is onbekend",
        "Kies uit ",
    ),
    Case(
        TOPICS,
        "Je schreef: {citaat}. Wat daarvan moet eerst?",
        "Je gaf een {n}. Wat moet eerst?",
        "Je gaf een {n}",
        "`{n}` kan hier niet",
        "een vraag met `over` een cijfer",
    ),
    Case(
        TOPICS,
        "titel: Eerst ruimte",
        'titel: "{citaat}"',
        'titel: "{citaat}"',
        "`{citaat}` kan hier niet",
        "Schrijf de woorden voluit",
    ),
    Case(
        TOPICS,
        "richting: Eén probleem kiezen",
        "richting: Eén probleem kiezen uit {citaat}",
        "richting: Eén",
        "`{citaat}` kan hier niet",
        "de vragen van een onderwerp",
    ),
]


@pytest.mark.parametrize("case", PLACEHOLDERS)
def test_een_woord_dat_niet_ingevuld_kan_worden(copy: Copy, case: Case) -> None:
    copy.refuses(case)
