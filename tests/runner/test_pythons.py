"""Python 3.10 is found in every place where it can be, and only when it really runs."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.runner.environment import ENGINE
from bot.runner.problem import Problem
from bot.runner.pythons import python_for_rasa, suits
from tests.runner.conftest import NO_NETWORK, PYTHON, script

REAL = ENGINE.python.resolve()


@pytest.fixture(autouse=True)
def machine(programs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine without network and without Python 3.10; returns its home folder."""
    home = tmp_path / "thuis"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("PATH", str(programs))
    monkeypatch.setenv("UV_PYTHON_INSTALL_DIR", str(home / "pythons"))
    monkeypatch.delenv("UV_PYTHON", raising=False)
    monkeypatch.delenv("PYENV_ROOT", raising=False)
    for name, value in NO_NETWORK.items():
        monkeypatch.setenv(name, value)
    return home


def test_de_instelling_uv_python_gaat_voor(
    with_uv: Path, machine: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = script(machine / "mijn-python", f'exec {REAL} "$@"')
    (with_uv / "python3.10").symlink_to(REAL)
    monkeypatch.setenv("UV_PYTHON", str(chosen))
    assert python_for_rasa(with_uv / "uv") == chosen


def test_een_shim_op_path_die_faalt_wordt_overgeslagen(
    with_uv: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shim = script(tmp_path / "shims" / "python3.10", "echo 'command not found' >&2; exit 127")
    (with_uv / "python3.10").symlink_to(REAL)
    monkeypatch.setenv("PATH", f"{shim.parent}:{with_uv}")
    assert python_for_rasa(with_uv / "uv") == with_uv / "python3.10"


def test_pyenv_is_de_volgende_plek(with_uv: Path, machine: Path) -> None:
    script(with_uv / "python3.10", "exit 127")
    old, new = (
        script(machine / ".pyenv/versions" / version / "bin/python", f'exec {REAL} "$@"')
        for version in ("3.10.2", "3.10.13")
    )
    assert python_for_rasa(with_uv / "uv") in (old, new)


def test_een_andere_python_onder_die_naam_telt_niet(programs: Path) -> None:
    assert not suits(script(programs / "python3.10", f'exec {PYTHON} "$@"'))
    assert not suits(programs / "bestaat-niet")
    assert suits(REAL)


def test_zonder_python_3_10_zegt_een_zin_wat_te_installeren(with_uv: Path) -> None:
    with pytest.raises(Problem) as caught:
        python_for_rasa(with_uv / "uv")
    assert str(caught.value) == (
        "Rasa heeft Python 3.10 nodig; die staat hier niet en ophalen lukt niet. "
        "Installeer Python 3.10, bijvoorbeeld met `pyenv install 3.10`, "
        "of zet het pad van een python3.10 in UV_PYTHON."
    )
