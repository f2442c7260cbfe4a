"""An environment is filled from its lock once, and again when the lock changes."""

from __future__ import annotations

import subprocess
from collections.abc import Mapping
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from zipfile import ZipFile, ZipInfo

import pytest

from bot.runner.environment import APP, ENGINE, TOOLS, Environment
from bot.runner.problem import Problem

EXECUTABLE = 0o100755


def wheel(folder: Path, name: str, programs: Mapping[str, str] | None = None) -> str:
    """A lock with one package that needs no network; the package exists after this.

    `programs` are files that can be started, by their path in the package.
    """
    path = folder / f"{name}-1.0-py3-none-any.whl"
    info = f"{name}-1.0.dist-info"
    with ZipFile(path, "w") as archive:
        archive.writestr(f"{name}.py", "")
        archive.writestr(f"{info}/METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
        archive.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\nTag: py3-none-any\n")
        archive.writestr(f"{info}/RECORD", "")
        for place, text in (programs or {}).items():
            program = ZipInfo(place)
            program.external_attr = EXECUTABLE << 16
            archive.writestr(program, text)
    return f"{name} @ {path.as_uri()} --hash=sha256:{sha256(path.read_bytes()).hexdigest()}\n"


@pytest.fixture
def environment(tmp_path: Path) -> Environment:
    (tmp_path / "lock.txt").write_text(wheel(tmp_path, "een"))
    return Environment(tmp_path / ".venv", (tmp_path / "lock.txt",), "Ik installeer de proef")


def holds(environment: Environment, package: str) -> bool:
    return (
        subprocess.run([environment.python, "-c", f"import {package}"], capture_output=True)
    ).returncode == 0


def test_de_eerste_keer_wordt_geinstalleerd_en_de_tweede_keer_niet(
    environment: Environment, capsys: pytest.CaptureFixture[str]
) -> None:
    environment.ensure()
    assert holds(environment, "een")
    assert "Ik installeer de proef ..." in capsys.readouterr().err
    environment.ensure()
    assert capsys.readouterr().err == ""


def test_een_nieuw_lockbestand_vervangt_wat_er_stond(
    environment: Environment, tmp_path: Path
) -> None:
    environment.ensure()
    environment.locks[0].write_text(wheel(tmp_path, "twee"))
    assert not environment.ready
    environment.ensure()
    assert holds(environment, "twee")
    assert not holds(environment, "een")


def test_een_pakket_met_een_andere_inhoud_wordt_geweigerd(environment: Environment) -> None:
    lock = environment.locks[0]
    lock.write_text(lock.read_text()[:-5] + "0000\n")
    with pytest.raises(Problem, match="Het installeren lukt niet"):
        environment.ensure()
    assert not environment.ready


def test_een_omgeving_waarvan_python_weg_is_wordt_opnieuw_gemaakt(
    environment: Environment,
) -> None:
    environment.ensure()
    environment.python.unlink()
    environment.python.symlink_to("/weg/python")
    environment.ensure()
    assert holds(environment, "een")


def test_met_testgereedschap_is_de_omgeving_ook_goed_om_te_draaien(
    environment: Environment, tmp_path: Path
) -> None:
    (tmp_path / "meer.txt").write_text(environment.locks[0].read_text() + wheel(tmp_path, "twee"))
    tools = replace(environment, locks=(tmp_path / "meer.txt", *environment.locks))
    tools.ensure()
    assert environment.ready
    environment.locks[0].write_text(wheel(tmp_path, "drie"))
    environment.ensure()
    assert not tools.ready


def test_het_lockbestand_met_testgereedschap_bevat_alles_van_dat_zonder() -> None:
    full, plain = (pins(lock) for lock in TOOLS.locks)
    assert plain
    assert plain <= full
    assert APP.locks == TOOLS.locks[1:]


@pytest.mark.parametrize("lock", [*TOOLS.locks, *ENGINE.locks], ids=lambda lock: lock.name)
def test_elk_pakket_in_een_lockbestand_heeft_een_hash(lock: Path) -> None:
    assert pins(lock)
    assert lock.read_text().count("==") <= lock.read_text().count("--hash=sha256:")


def pins(lock: Path) -> set[str]:
    lines = lock.read_text().splitlines()
    return {line.split()[0] for line in lines if "==" in line and line[0].isalpha()}
