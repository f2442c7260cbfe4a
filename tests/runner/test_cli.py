"""Commands: the list, what is no command, and settings that cannot be."""

from __future__ import annotations

import os
import subprocess
from importlib import import_module
from pathlib import Path

import pytest

from bot.cli import COMMANDS
from bot.root import ROOT
from bot.runner.choices import check
from bot.runner.problem import Problem
from bot.settings import PREFIX, Settings
from tests.runner.conftest import PYTHON, Run


def given(*arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [ROOT / "run", *arguments],
        env={**os.environ, **variables},
        capture_output=True,
        text=True,
        timeout=60,
    )


def test_help_noemt_elke_opdracht_voordat_er_iets_is_geinstalleerd(
    bare: Path, programs: Path, run: Run
) -> None:
    (programs / "python3.11").symlink_to(PYTHON)
    shown = run(bare, "help", path=programs)
    assert (shown.returncode, shown.stderr) == (0, "")
    for name, command in COMMANDS.items():
        assert name in shown.stdout
        assert command.text in shown.stdout
    assert not list(bare.glob(".venv*"))


@pytest.mark.parametrize("name", COMMANDS)
def test_elke_opdracht_heeft_een_functie(name: str) -> None:
    module, _, function = COMMANDS[name].target.partition(":")
    assert callable(getattr(import_module(module), function))


def test_een_onbekende_opdracht_wijst_naar_help() -> None:
    shown = given("strat")
    assert (shown.returncode, shown.stdout) == (2, "")
    assert shown.stderr == "De opdracht “strat” bestaat niet. Kijk met ./run help welke er zijn.\n"


def test_een_toevoeging_die_niet_kan_wordt_geweigerd() -> None:
    shown = given("train", "--snel")
    assert shown.returncode == 2
    assert "./run train heeft geen toevoegingen" in shown.stderr


def test_een_onmogelijke_instelling_wordt_genoemd_met_wat_ze_betekent() -> None:
    shown = given("train", BEWEEGREDEN_POORT_RASA="vijfduizend")
    assert shown.returncode == 1
    assert shown.stderr == (
        "De instelling BEWEEGREDEN_POORT_RASA kan zo niet. "
        "Zet haar goed of laat haar weg: De poort van Rasa.\n"
    )


def test_een_naam_die_niet_bij_de_aanspreekvorm_past_wordt_genoemd() -> None:
    shown = given(
        "train", BEWEEGREDEN_AANSPREEKVORM="u", BEWEEGREDEN_COACH_NAAM="jouw klantmanager"
    )
    assert shown.returncode == 1
    assert shown.stderr.startswith(
        "De instelling BEWEEGREDEN_COACH_NAAM kan zo niet: "
        "met aanspreekvorm u past `jouw` er niet in. "
    )


def test_een_aanspreekvorm_is_je_of_u() -> None:
    shown = given("train", BEWEEGREDEN_AANSPREEKVORM="gij")
    assert shown.returncode == 1
    assert "BEWEEGREDEN_AANSPREEKVORM kan zo niet. Zet haar goed" in shown.stderr
    assert "je of u" in shown.stderr


@pytest.mark.parametrize(
    ("form", "coach", "term"),
    [
        ("je", "je coach", "zolang je coach ze nodig heeft"),
        ("u", "uw coach", "zolang uw coach ze nodig heeft"),
    ],
)
def test_woorden_die_niemand_koos_volgen_de_aanspreekvorm(
    form: str, coach: str, term: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BEWEEGREDEN_AANSPREEKVORM", form)
    chosen = Settings()
    assert (chosen.coach_naam, chosen.bewaartermijn) == (coach, term)


def test_de_naam_van_een_organisatie_is_vrij(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BEWEEGREDEN_AANSPREEKVORM", "u")
    monkeypatch.setenv("BEWEEGREDEN_ORGANISATIE", "Stichting Voor Jou")
    assert Settings().organisatie == "Stichting Voor Jou"


def test_een_instelling_die_niet_bestaat_wordt_gemeld(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("BEWEEGREDEN_COACHNAAM", "Sam")
    check()
    assert "BEWEEGREDEN_COACHNAAM bestaat niet" in capsys.readouterr().err


@pytest.mark.parametrize("value", ["0", "65536", "", "acht"])
def test_een_poort_is_een_getal_van_1_tot_65535(
    value: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BEWEEGREDEN_POORT_WEB", value)
    with pytest.raises(Problem, match="BEWEEGREDEN_POORT_WEB"):
        check()


def test_een_ander_proces_krijgt_dezelfde_instellingen(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    chosen = Settings(map=tmp_path, poort_web=8123, coach_naam="Sam de Boer")
    for name, value in chosen.environment().items():
        monkeypatch.setenv(name, value)
    assert Settings() == chosen


def test_sleutels_zijn_alleen_voor_de_eigenaar_en_blijven_dezelfde(tmp_path: Path) -> None:
    settings = Settings(map=tmp_path / "nieuw")
    assert settings.coachsleutel() == settings.coachsleutel()
    assert settings.sleutel() == settings.sleutel()
    assert settings.sleutel().decode() != settings.coachsleutel()
    modes = {path.stat().st_mode & 0o777 for path in settings.map.iterdir()}
    assert modes == {0o600}


def test_elke_instelling_is_in_het_nederlands_uitgelegd() -> None:
    for name, field in Settings.model_fields.items():
        assert field.description and field.description.endswith("."), f"{PREFIX}{name.upper()}"
