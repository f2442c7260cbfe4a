"""A model belongs to its training files: it is trained once for each state of them."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from bot.runner import engine, training
from bot.runner.problem import Problem
from bot.runner.training import fingerprint, train
from tests.runner.conftest import script


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """The smallest set of training files."""
    for name in (
        "config.yml",
        "domain.yml",
        "data/nlu/waarom.yml",
        "data/rules/volgorde.yml",
        "data/stories/wissen.yml",
        "bot/engine/duiding.py",
        "bot/engine/requirements.txt",
        "bot/language/scale.py",
    ):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(name)
    return tmp_path


@pytest.fixture
def trainings(project: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A trainer that writes its model in no time; returns the file that counts its runs."""
    counted = project / "geteld"
    trainer = script(
        project / "trainer",
        f'echo x >> {counted}\n[ -e "{project}/kapot" ] && exit 1\n'
        'while [ "$1" != --out ]; do shift; done\necho model > "$2/model.tar.gz"',
    )
    monkeypatch.setattr(engine, "rasa", lambda *arguments: [trainer, *arguments])
    monkeypatch.setattr(training, "LOGS", project / "log")
    return counted


def runs(trainings: Path) -> int:
    return len(trainings.read_text().split())


@pytest.mark.parametrize(
    "name",
    [
        "config.yml",
        "domain.yml",
        "data/nlu/waarom.yml",
        "data/rules/volgorde.yml",
        "data/stories/wissen.yml",
        "data/nlu/map/nieuw.yml",
        "bot/engine/duiding.py",
        "bot/engine/requirements.txt",
        "bot/language/scale.py",
    ],
)
def test_een_trainingsbestand_verandert_de_vingerafdruk(project: Path, name: str) -> None:
    before = fingerprint(project)
    (project / name).parent.mkdir(exist_ok=True)
    (project / name).write_text("anders")
    assert fingerprint(project) != before


def test_een_tekst_voor_de_client_verandert_de_vingerafdruk_niet(project: Path) -> None:
    before = fingerprint(project)
    (project / "data" / "inhoud").mkdir()
    (project / "data" / "inhoud" / "teksten.yml").write_text("anders")
    os.utime(project / "config.yml", (0, 0))
    assert fingerprint(project) == before


def test_inhoud_die_van_bestand_wisselt_is_een_verandering(project: Path) -> None:
    before = fingerprint(project)
    (project / "data/nlu/waarom.yml").rename(project / "data/nlu/hoezo.yml")
    assert fingerprint(project) != before


def test_er_wordt_alleen_getraind_als_er_iets_veranderd_is(project: Path, trainings: Path) -> None:
    first = train(project)
    assert train(project) == first
    assert runs(trainings) == 1
    (project / "domain.yml").write_text("anders")
    second = train(project)
    assert second != first
    assert runs(trainings) == 2
    assert second.name == f"{fingerprint(project)}.tar.gz"


def test_oude_modellen_verdwijnen_behalve_het_vorige(project: Path, trainings: Path) -> None:
    made = []
    for number in range(4):
        (project / "domain.yml").write_text(str(number))
        made.append(train(project))
        os.utime(made[-1], (number, number))
    assert [model.exists() for model in made] == [False, False, True, True]


def test_een_training_die_mislukt_laat_geen_model_achter(project: Path, trainings: Path) -> None:
    (project / "kapot").touch()
    with pytest.raises(Problem, match="Het trainen lukt niet"):
        train(project)
    assert not list((project / "models").glob("*.tar.gz"))
    (project / "kapot").unlink()
    assert train(project).exists()
