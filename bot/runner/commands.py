"""What the commands of `./run` do, once the environment of the application is there."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from bot.content.loader import load
from bot.content.problem import ContentError
from bot.root import ROOT
from bot.runner import engine
from bot.runner.environment import ENGINE
from bot.runner.languagemodel import MODELS
from bot.runner.packages import LOOK, LOOK_AND_TOOLS
from bot.runner.problem import Problem
from bot.runner.progress import say
from bot.runner.training import DATA, train
from bot.settings import Settings


def install(_: list[str]) -> int:
    LOOK.ensure()
    language = MODELS.ensure(again=True)
    say(f"Alles is geïnstalleerd. Taalmodel: {language.label}.")
    return 0


def train_model(_: list[str]) -> int:
    MODELS.ensure()
    say(f"Het model is klaar: {train().relative_to(ROOT)}")
    return 0


def understand(_: list[str]) -> int:
    MODELS.ensure()
    model = train()
    settings = Settings()
    folder = settings.inhoud
    try:
        load(folder, settings.aanspreekvorm)
    except ContentError as error:
        raise Problem(str(error)) from None
    os.chdir(ROOT)
    python = str(ENGINE.python)
    quiet = {**engine.variables(), "PYTHONWARNINGS": "ignore"}
    command = [python, "-m", "bot.engine.begrijp", str(model), str(folder)]
    os.execve(python, command, quiet)


def test(arguments: list[str]) -> int:
    """All that takes long is made first, in sight: pytest would hide the progress."""
    LOOK_AND_TOOLS.ensure()
    MODELS.ensure()
    train()
    os.chdir(ROOT)
    os.execv(sys.executable, [sys.executable, "-m", "pytest", "-rs", *arguments])


def check(_: list[str]) -> int:
    MODELS.ensure()
    python = sys.executable
    data = [ROOT / folder for folder in DATA]
    failed = [
        text
        for text, command in _checks(python, data)
        if subprocess.run(command, cwd=ROOT, env=engine.variables()).returncode != 0
    ]
    if failed:
        raise Problem(f"Niet in orde: {', '.join(failed)}. Verbeter wat hierboven staat.")
    say("Alles is in orde.")
    return 0


def _checks(python: str, data: list[Path]) -> list[tuple[str, list[str | Path]]]:
    return [
        ("stijl", [python, "-m", "ruff", "check", "."]),
        ("opmaak", [python, "-m", "ruff", "format", "--check", "."]),
        ("types", [python, "-m", "mypy"]),
        ("dialoog", engine.rasa("data", "validate", "--fail-on-warnings", "--data", *data)),
    ]
