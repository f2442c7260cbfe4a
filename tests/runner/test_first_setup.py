"""The first start on a machine that lacks something: one clear sentence and a failure."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from bot.runner import uv
from bot.runner.problem import Problem
from tests.runner.conftest import PYTHON, Run, script


def test_zonder_python_zegt_run_wat_er_te_installeren_is(
    bare: Path, programs: Path, run: Run
) -> None:
    script(programs / "python3", "exit 1")
    shown = run(bare, "help", path=programs)
    assert (shown.returncode, shown.stdout) == (1, "")
    assert shown.stderr == (
        "Er is geen Python 3.11 of nieuwer gevonden. Installeer die, op Debian met: "
        "apt install python3 python3-venv\n"
    )


def test_een_shim_die_faalt_wordt_overgeslagen(bare: Path, programs: Path, run: Run) -> None:
    script(programs / "python3.11", "exit 127")
    (programs / "python3").symlink_to(PYTHON)
    assert run(bare, "help", path=programs).returncode == 0


def test_zonder_netwerk_zegt_de_eerste_keer_wat_te_doen(
    bare: Path, with_uv: Path, run: Run
) -> None:
    (with_uv / "python3.11").symlink_to(PYTHON)
    shown = run(bare, "install", path=with_uv)
    assert shown.returncode == 1
    assert "Ik kan niets ophalen van internet" in shown.stderr.splitlines()[-1]
    assert "Traceback" not in shown.stderr
    assert (bare / "var" / "log" / "install.log").read_text()


def test_zonder_netwerk_en_zonder_uv_ook(bare: Path, programs: Path, run: Run) -> None:
    (programs / "python3.11").symlink_to(PYTHON)
    shown = run(bare, "install", path=programs)
    assert shown.returncode == 1
    assert "Ik kan niets ophalen van internet" in shown.stderr.splitlines()[-1]


def test_een_half_gelukte_installatie_begint_de_volgende_keer_opnieuw(
    bare: Path, with_uv: Path, run: Run
) -> None:
    (with_uv / "python3.11").symlink_to(PYTHON)
    for _ in range(2):
        shown = run(bare, "install", path=with_uv)
        assert "Ik installeer de omgeving van de chatbot" in shown.stderr
        assert shown.returncode == 1


def test_een_python_zonder_venv_wordt_genoemd(
    programs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    python = script(programs / "python3", 'echo "ensurepip is not available" >&2; exit 1')
    monkeypatch.setenv("PATH", str(programs))
    monkeypatch.setattr(uv, "OWN", tmp_path / ".venv-uv")
    monkeypatch.setattr(sys, "executable", str(python))
    with pytest.raises(Problem, match="apt install python3-venv"):
        uv.uv()
