"""The real language model where it can be had, the built one where not, and never a mix."""

from __future__ import annotations

import json
from hashlib import sha256
from pathlib import Path
from zipfile import ZipFile

import pytest

from bot.engine.languagemodel import BUILT, NAME
from bot.runner import languagemodel
from bot.runner.environment import ENGINE, Environment
from bot.runner.languagemodel import LanguageModels
from tests.runner.conftest import NO_NETWORK, script

VERSION = "3.4.0"
WHEEL = f"{NAME}-{VERSION}-py3-none-any.whl"
NOT_TO_BE_HAD = "Het taalmodel nl_core_news_sm is hier niet te krijgen."


@pytest.fixture
def environment(tmp_path: Path) -> Environment:
    """One that is ready, and whose Python can do what Rasa's can."""
    (tmp_path / "lock.txt").write_text("")
    made = Environment(tmp_path / "omgeving", (tmp_path / "lock.txt",), "Ik installeer de proef")
    script(made.python, f'exec {ENGINE.python} "$@"')
    (made.folder / "locks.sha256").write_text(sha256(b"").hexdigest())
    return made


@pytest.fixture
def models(
    environment: Environment, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> LanguageModels:
    """On a machine without network, with no wheel near."""
    for name, value in NO_NETWORK.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(languagemodel, "LOGS", tmp_path / "log")
    lock = tmp_path / "taalmodel.txt"
    lock.write_text(f"{NAME} @ https://voorbeeld.test/{WHEEL} --hash=sha256:{'0' * 64}\n")
    return LanguageModels(environment, lock, tmp_path / "dichtbij")


def put_near(models: LanguageModels) -> str:
    """A wheel as the real one is built, where a beheerder puts it; returns its hash."""
    models.near.mkdir()
    path = models.near / WHEEL
    info = f"{NAME}-{VERSION}.dist-info"
    with ZipFile(path, "w") as archive:
        archive.writestr(f"{NAME}/__init__.py", "")
        archive.writestr(f"{NAME}/meta.json", json.dumps({"version": VERSION}))
        archive.writestr(f"{NAME}/{NAME}-{VERSION}/config.cfg", "")
        archive.writestr(
            f"{info}/METADATA", f"Metadata-Version: 2.1\nName: {NAME}\nVersion: {VERSION}\n"
        )
        archive.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\nTag: py3-none-any\n")
        archive.writestr(f"{info}/RECORD", "")
    return sha256(path.read_bytes()).hexdigest()


def trust(models: LanguageModels, digest: str) -> None:
    models.lock.write_text(models.lock.read_text().replace("0" * 64, digest))


def test_zonder_netwerk_komt_het_ingebouwde_en_dat_wordt_gezegd(
    models: LanguageModels, capsys: pytest.CaptureFixture[str]
) -> None:
    made = models.ensure()
    assert not made.is_real
    assert made.label == "ingebouwd, zonder namen en plaatsen"
    assert made.folder == models.environment.folder / BUILT
    assert NOT_TO_BE_HAD in capsys.readouterr().err
    assert models.ensure() == made
    assert capsys.readouterr().err == ""


def test_op_verzoek_wordt_het_echte_nog_eens_geprobeerd(
    models: LanguageModels, capsys: pytest.CaptureFixture[str]
) -> None:
    made = models.ensure()
    capsys.readouterr()
    assert models.ensure(again=True) == made
    assert NOT_TO_BE_HAD in capsys.readouterr().err


def test_een_bestand_in_de_map_met_modellen_maakt_ophalen_overbodig(
    models: LanguageModels, tmp_path: Path
) -> None:
    trust(models, put_near(models))
    source = models._source()
    assert source != models.lock
    assert (models.near / WHEEL).as_uri() in source.read_text()
    assert source.read_text().split("--hash")[1] == models.lock.read_text().split("--hash")[1]


def test_een_bestand_met_een_andere_inhoud_wordt_geweigerd(models: LanguageModels) -> None:
    put_near(models)
    assert not models.ensure().is_real


def test_het_echte_gaat_voor_het_ingebouwde(models: LanguageModels) -> None:
    models.ensure()
    package = models.environment.folder / "lib/python3.10/site-packages" / NAME
    (package / f"{NAME}-{VERSION}").mkdir(parents=True)
    (package / "meta.json").write_text(json.dumps({"version": VERSION}))
    found = models.installed()
    assert found is not None and found.is_real
    assert found.label == f"{NAME} {VERSION}"


def test_een_ander_bestand_in_het_model_is_een_ander_model(models: LanguageModels) -> None:
    before = models.ensure().identity
    (models.environment.folder / BUILT / "meta.json").write_text("{}")
    assert models.ensure().identity != before


def test_het_slot_noemt_een_vast_bestand_met_een_hash() -> None:
    requirement = LanguageModels().lock.read_text()
    assert requirement.startswith(f"{NAME} @ https://")
    assert requirement.strip().partition("--hash=sha256:")[2].isalnum()
    assert WHEEL in requirement
