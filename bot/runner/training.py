"""One model per state of the training files: trained when they change, kept when they do not."""

from __future__ import annotations

import fcntl
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path

from bot.root import ROOT
from bot.runner import engine
from bot.runner.languagemodel import MODELS
from bot.runner.problem import Problem
from bot.runner.task import LOGS, TaskFailed, perform

DATA = ("data/nlu", "data/rules", "data/stories")
"""What Rasa itself reads."""
EXAMPLES = ("data/antwoorden", "data/keuzes", "data/signalen")
"""What steps of the pipeline learn from besides."""
SOURCES = (
    "config.yml",
    "domain.yml",
    *(f"{folder}/**/*.yml" for folder in (*DATA, *EXAMPLES)),
    "bot/engine/*.py",
    "bot/engine/requirements.txt",
    "bot/language/*.py",
)
KEPT = 2
"""The new model and the one before it, from which a running Rasa may have to start again."""


def fingerprint(root: Path = ROOT) -> str:
    """16 hexadecimal digits over the names and contents of everything that makes the model."""
    language = MODELS.installed()
    digest = sha256(language.identity.encode() if language else b"")
    for path in sorted({path for source in SOURCES for path in root.glob(source)}):
        for part in (str(path.relative_to(root)).encode(), path.read_bytes()):
            digest.update(b"%d " % len(part) + part)
    return digest.hexdigest()[:16]


def train(root: Path = ROOT) -> Path:
    """The model of these training files, trained when there is none yet. Raises Problem."""
    models = root / "models"
    models.mkdir(exist_ok=True)
    with _alone(models):
        model = models / f"{fingerprint(root)}.tar.gz"
        if not model.exists():
            _train(root, model)
            _tidy(models)
    return model


@contextmanager
def _alone(models: Path) -> Iterator[None]:
    """Commands that start together wait for one training."""
    with (models / ".slot").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _train(root: Path, model: Path) -> None:
    """A model appears under its name only when it is whole."""
    log = LOGS / "training.log"
    with tempfile.TemporaryDirectory(dir=model.parent, prefix=".") as folder:
        command = engine.rasa(
            *("train", "--config", root / "config.yml", "--domain", root / "domain.yml"),
            "--data",
            *(root / data for data in DATA),
            *("--out", folder, "--fixed-model-name", "model"),
        )
        try:
            perform("Ik train de chatbot (een tot drie minuten)", command, log, engine.variables())
        except TaskFailed:
            raise Problem(
                "Het trainen lukt niet. Kijk in "
                f"{log} welke regel in config.yml, domain.yml of data/ niet klopt."
            ) from None
        shutil.move(Path(folder, "model.tar.gz"), model)


def _tidy(models: Path) -> None:
    newest = sorted(models.glob("*.tar.gz"), key=lambda path: path.stat().st_mtime, reverse=True)
    for old in newest[KEPT:]:
        old.unlink()
