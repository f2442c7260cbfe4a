"""A question that cannot be asked is refused, with the line and the cure."""

from __future__ import annotations

import pytest

from tests.content.conftest import Case, Copy

HOU = "determinanten/houding.yml"
GEK = "determinanten/geloof_in_eigen_kunnen.yml"
SOC = "determinanten/sociale_druk.yml"
KEN = "determinanten/kennis_en_vaardigheden.yml"
CON = "determinanten/context.yml"
OPENING = "gesprek/opening.yml"
RULERS = "gesprek/linialen_en_intentie.yml"
CLOSING = "gesprek/afsluiting.yml"
WORK = "gedragingen/werk_zoeken.yml"

QUESTIONS = [
    Case(
        HOU,
        '    richting: "+"\n',
        "",
        "- id: HOU1",
        "HOU1 heeft geen richting",
        'Voeg richting: "+" of "-" toe',
    ),
    Case(
        RULERS,
        '    richting: "+"\n',
        "",
        "- id: BELANG",
        "BELANG heeft geen richting",
        'Voeg richting: "+" of "-" toe',
    ),
    Case(
        CON,
        "    knoppen:\n      dringend: Ja, dringend\n      wachten: Nee, kan wachten\n",
        "",
        "- id: CON_ACUUT",
        "CON_ACUUT heeft geen antwoorden",
        "Voeg `knoppen:` of `menu:` toe",
    ),
    Case(
        OPENING,
        "    tekst: Hoe wil je de vragen?",
        "    menu: pluspunten\n    tekst: Hoe wil je de vragen?",
        "menu: pluspunten",
        "Geen gedrag heeft een menu `pluspunten`",
        "voeg het menu toe aan een gedrag",
    ),
    Case(
        SOC,
        "alleen: [niemand]",
        "alleen: [geen]",
        "alleen: [geen]",
        "`geen` is geen antwoord op SOC_WIE",
        "Verbeter de naam",
    ),
    Case(
        SOC,
        "      niemand: Dank je.",
        "      nimand: Dank je.",
        "reactie:",
        "`nimand` is geen antwoord op SOC_LAAG",
        "Verbeter de naam",
    ),
    Case(
        SOC,
        "    tekst: Wat kan diegene voor je doen?",
        "    maximum: 2\n    tekst: Wat kan diegene voor je doen?",
        "maximum: 2",
        "`maximum` hoort niet bij een vraag van soort open",
        "kies soort meerkeuze",
    ),
    Case(
        CLOSING,
        "maximum: 2",
        "maximum: .inf",
        "maximum: .inf",
        "`maximum` moet een heel getal zijn",
        "Schrijf een getal",
    ),
    Case(
        CLOSING,
        "maximum: 2",
        "maximum: 0",
        "maximum: 0",
        "`maximum` is te laag",
        "Kies 1 of hoger",
    ),
    Case(
        RULERS,
        "    determinant: houding",
        "    determinant: mening",
        "determinant: mening",
        "`mening` is geen determinant",
        "Kies uit houding,",
    ),
]

REFERENCES = [
    Case(
        GEK,
        "AUT1: [1, 2]",
        "AUT9: [1, 2]",
        "AUT9",
        "De vraag AUT9 bestaat niet",
        "Verbeter de naam",
    ),
    Case(
        GEK,
        "AUT1: [1, 2]",
        "AUT1: [2, 1]",
        "AUT1: [2, 1]",
        "2 is hoger dan 1",
        "Zet het laagste getal eerst",
    ),
    Case(
        GEK,
        "AUT1: [1, 2]",
        "GEK_OPEN: [1, 2]",
        "GEK_OPEN: [1",
        "GEK_OPEN is van soort open",
        "k5 of liniaal",
    ),
    Case(
        CON,
        "CON_CHECKLIST: [geld,",
        "CON_CHECKLIST: [gelt,",
        "[gelt,",
        "`gelt` is geen antwoord op CON_CHECKLIST",
        "Verbeter de naam",
    ),
    Case(
        CLOSING,
        "AFSLUITING_KIES: [anders]",
        "AFSLUITING_KIEZEN: [anders]",
        "AFSLUITING_KIEZEN",
        "De vraag AFSLUITING_KIEZEN bestaat niet",
        "Verbeter de naam",
    ),
    Case(
        GEK,
        "      laag: geloof_in_eigen_kunnen",
        "      keuze:\n        GEK_STAP: [anders]",
        "GEK_STAP: [anders]",
        "GEK_STAP komt pas na deze vraag",
        "Zet GEK_STAP eerder in dit bestand",
    ),
    Case(
        CON,
        "per_keuze: CON_CHECKLIST",
        "per_keuze: CON_LIJST",
        "per_keuze: CON_LIJST",
        "De vraag CON_LIJST bestaat niet",
        "Verbeter de naam",
    ),
    Case(
        RULERS,
        "    over: BELANG\n",
        "    over: INT1\n",
        "over: INT1",
        "INT1 is van soort k5",
        "Noem een vraag van soort liniaal",
    ),
    Case(
        HOU,
        "      laag: houding",
        "      laag: mening",
        "laag: mening",
        "`mening` is geen determinant",
        "Kies uit houding,",
    ),
    Case(
        HOU,
        "      tweezijdig: houding",
        "      tweezijdig: intentie",
        "tweezijdig: intentie",
        "`intentie` is geen determinant",
        "Kies uit houding,",
    ),
]


@pytest.mark.parametrize("case", [*QUESTIONS, *REFERENCES])
def test_een_vraag_die_niet_kan_wordt_gewezen_met_regel_en_remedie(copy: Copy, case: Case) -> None:
    copy.refuses(case)


def test_een_dubbele_vraag_noemt_beide_plaatsen(copy: Copy) -> None:
    copy.change(SOC, "- id: SOC1", "- id: HOU1")
    problem = copy.problem(SOC)
    first = copy.line(HOU, "- id: HOU1")
    assert problem.wat == f"HOU1 staat ook op data/inhoud/{HOU}:{first}"
    assert problem.line == copy.line(SOC, "- id: HOU1")


def test_een_vraag_zonder_tekst_in_een_gedrag(copy: Copy) -> None:
    copy.change(WORK, "  KEN1: Ik weet hoe en waar", "  # KEN1: Ik weet hoe en waar")
    problem = copy.problem(KEN)
    assert problem.wat == "KEN1 heeft geen tekst voor werk_zoeken"
    assert problem.doe.endswith("of KEN1 bij vragen in gedragingen/werk_zoeken.yml")
    assert problem.line == copy.line(KEN, "- id: KEN1")


def test_een_vraag_zonder_antwoorden_in_een_gedrag(copy: Copy) -> None:
    copy.change(WORK, "  kleine_stap:", "  hulp_bij:")
    copy.change(WORK, "  hulp_bij:\n    cv:", "  ontlasting:\n    cv:")
    copy.change(WORK, "  ontlasting:\n    kortere_dagen:", "  checklist_extra:\n    kortere_dagen:")
    problem = copy.problem(GEK)
    assert problem.wat == "GEK_STAP heeft geen antwoorden voor werk_zoeken"
    assert problem.doe == "Voeg in gedragingen/werk_zoeken.yml het menu `kleine_stap` toe"


def test_een_gedrag_mag_een_vraag_weglaten(copy: Copy) -> None:
    copy.change(WORK, "vragen:\n", "vragen:\n  GEK3: null\n")
    assert copy.load().behaviour("werk_zoeken").vragen["GEK3"] is None
