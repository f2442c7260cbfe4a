"""A folder with a file that is missing, unreadable or out of place is refused."""

from __future__ import annotations

import shutil

import pytest

from bot.content.problem import ContentError, Problem
from tests.content.conftest import Copy

HOU = "determinanten/houding.yml"
SOC = "determinanten/sociale_druk.yml"
OPENING = "gesprek/opening.yml"
RULERS = "gesprek/linialen_en_intentie.yml"
CLOSING = "gesprek/afsluiting.yml"
WORK = "gedragingen/werk_zoeken.yml"
TOPICS = "onderwerpen/context.yml"


@pytest.mark.parametrize(
    "file", [HOU, OPENING, RULERS, CLOSING, TOPICS, "scoring.yml", "teksten.yml", "veiligheid.yml"]
)
def test_een_bestand_dat_ontbreekt(copy: Copy, file: str) -> None:
    (copy.folder / file).unlink()
    problems = copy.problems()
    missing = Problem(f"data/inhoud/{file}", 1, "Dit bestand ontbreekt", "Zet het terug")
    assert missing in problems


def test_zonder_gedrag_is_er_geen_gesprek(copy: Copy) -> None:
    shutil.rmtree(copy.folder / "gedragingen")
    assert "Er staat geen gedrag in deze map" in [problem.wat for problem in copy.problems()]


@pytest.mark.parametrize("file", ["extra.yml", "gedragingen/roken.yaml", "gesprek/oud/begin.yml"])
def test_een_bestand_dat_er_niet_hoort(copy: Copy, file: str) -> None:
    (copy.folder / file).parent.mkdir(exist_ok=True)
    copy.write(file, "id: iets\n")
    assert copy.problem(file).wat == "Dit bestand hoort hier niet"


def test_een_leeg_bestand(copy: Copy) -> None:
    copy.write(HOU, "# nog te schrijven\n")
    assert copy.problem(HOU).wat == "Dit bestand is leeg"


def test_een_bestand_met_alleen_een_zin(copy: Copy) -> None:
    copy.write(HOU, "Dit is een zin.\n")
    assert copy.problem(HOU).wat == "Bij `dit bestand` hoort een naam voor elke regel"


def test_een_bestand_dat_geen_utf8_is(copy: Copy) -> None:
    line = copy.line(HOU, "cliënt")
    (copy.folder / HOU).write_bytes(copy.read(HOU).encode("latin-1"))
    problem = copy.problem(HOU)
    assert problem.wat == "Hier staat een onleesbaar teken"
    assert problem.doe == "Bewaar het bestand als UTF-8"
    assert problem.line == line


def test_een_lege_map(copy: Copy) -> None:
    shutil.rmtree(copy.folder)
    copy.folder.mkdir()
    (problem,) = copy.problems()
    assert str(problem) == (
        "data/inhoud:1: In deze map staat geen inhoud. "
        "Doe: Wijs de map aan waar scoring.yml in staat."
    )


def test_alle_fouten_komen_in_een_keer(copy: Copy) -> None:
    copy.change(HOU, "facet: gevoel", "fazet: gevoel")
    copy.change(HOU, "soort: meerkeuze", "soort: veelkeuze")
    copy.change(SOC, "{ik_bijzin}", "{ik_bij}")
    copy.change(WORK, "  met: met werk zoeken\n", "")
    assert [problem.wat for problem in copy.problems()] == [
        "`fazet` is hier geen bekend veld",
        "`veelkeuze` kan niet bij `soort`",
        "`{ik_bij}` is onbekend",
        "De vorm `met` ontbreekt",
    ]


def test_de_melding_is_een_regel_per_fout(copy: Copy) -> None:
    copy.change(HOU, "facet: gevoel", "fazet: gevoel")
    copy.change(SOC, "facet: steun", "facet: Steun!")
    with pytest.raises(ContentError) as refused:
        copy.load()
    first, second = str(refused.value).splitlines()
    line = copy.line(HOU, "fazet")
    assert first == (
        f"data/inhoud/{HOU}:{line}: `fazet` is hier geen bekend veld. "
        "Doe: Verbeter de naam of haal hem weg."
    )
    assert second.startswith(f"data/inhoud/{SOC}:{copy.line(SOC, 'Steun!')}: ")
