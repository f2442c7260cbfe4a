"""uv, the program that fills the environments: the one of this machine, or one of our own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from bot.root import ROOT
from bot.runner.problem import Problem
from bot.runner.task import install

OWN = ROOT / ".venv-uv"


def uv() -> Path:
    """The first uv that really runs. Raises Problem when there is none to be had."""
    for path in (*on_path("uv"), OWN / "bin" / "uv"):
        if runs(path, "--version"):
            return path
    return _fetch(Path(sys.executable))


def on_path(program: str) -> Iterator[Path]:
    """Every program of this name on PATH: the first may be a shim that leads nowhere."""
    for folder in os.get_exec_path():
        path = Path(folder, program)
        if os.access(path, os.X_OK) and path.is_file():
            yield path


def runs(path: Path, *arguments: str) -> bool:
    try:
        return subprocess.run([path, *arguments], capture_output=True).returncode == 0
    except OSError:
        return False


def _fetch(python: Path) -> Path:
    made = subprocess.run([python, "-m", "venv", "--clear", OWN], capture_output=True)
    if made.returncode != 0:
        raise Problem(
            f"Deze Python ({python}) kan geen omgeving maken: de module venv of pip ontbreekt. "
            "Installeer die, op Debian met: apt install python3-venv"
        )
    lock = ROOT / "requirements-uv.txt"
    pip: list[str | Path] = [OWN / "bin" / "python", "-m", "pip", "install", "--retries", "1"]
    install(
        "Ik haal uv op (enkele seconden)",
        [*pip, "--only-binary=:all:", "--require-hashes", "-r", lock],
    )
    return OWN / "bin" / "uv"
