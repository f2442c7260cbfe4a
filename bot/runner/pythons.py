"""Where Python 3.10 is: Rasa runs on no newer one."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

from bot.runner.problem import Problem
from bot.runner.task import LOGS, SYSTEM_CERTIFICATES, TaskFailed, perform
from bot.runner.uv import on_path, runs

VERSION = "3.10"
IS_IT = f"import sys; sys.exit('%d.%d' % sys.version_info[:2] != '{VERSION}')"


def python_for_rasa(uv: Path) -> Path:
    """A Python 3.10 that really runs, fetched by uv when there is none. Raises Problem."""
    for path in _here():
        if suits(path):
            return path
    return _fetched(uv)


def suits(path: Path) -> bool:
    return runs(path, "-c", IS_IT)


def _here() -> Iterator[Path]:
    if chosen := os.environ.get("UV_PYTHON"):
        yield Path(chosen)
    yield from on_path(f"python{VERSION}")
    pyenv = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv")
    yield from sorted(pyenv.glob(f"versions/{VERSION}.*/bin/python"), reverse=True)


def _fetched(uv: Path) -> Path:
    """Only a Python of uv's own is asked for: a failing shim would stop its search."""
    variables = {**SYSTEM_CERTIFICATES, **os.environ, "UV_PYTHON_PREFERENCE": "only-managed"}
    variables.pop("UV_PYTHON", None)
    try:
        perform(
            f"Ik haal Python {VERSION} op voor Rasa (ongeveer een halve minuut)",
            [uv, "python", "install", VERSION],
            LOGS / "install.log",
            variables,
        )
        found = subprocess.run(
            [uv, "python", "find", VERSION],
            env=variables,
            capture_output=True,
            text=True,
            check=True,
        )
        return Path(found.stdout.strip())
    except (TaskFailed, subprocess.CalledProcessError):
        raise Problem(
            f"Rasa heeft Python {VERSION} nodig; die staat hier niet en ophalen lukt niet. "
            f"Installeer Python {VERSION}, bijvoorbeeld met `pyenv install {VERSION}`, "
            "of zet het pad van een python3.10 in UV_PYTHON."
        ) from None
