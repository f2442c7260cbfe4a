"""Bare machines: a copy of the project before anything was installed, and chosen programs."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.root import ROOT
from bot.runner.uv import uv

Run = Callable[..., subprocess.CompletedProcess[str]]
NO_NETWORK = {
    "ALL_PROXY": "http://127.0.0.1:9",
    "HTTPS_PROXY": "http://127.0.0.1:9",
    "HTTP_PROXY": "http://127.0.0.1:9",
    "PIP_CONFIG_FILE": os.devnull,
    "PIP_RETRIES": "0",
    "UV_HTTP_RETRIES": "0",
    "UV_NO_CONFIG": "1",
}
PYTHON = Path(sys.executable).resolve()


@pytest.fixture
def bare(tmp_path: Path) -> Path:
    """The project as it is before the first start."""
    folder = tmp_path / "een map met spaties"
    shutil.copytree(
        ROOT / "bot", folder / "bot", ignore=shutil.ignore_patterns("__pycache__", "node_modules")
    )
    for name in ("run", "requirements.txt", "requirements-dev.txt", "requirements-uv.txt"):
        shutil.copy(ROOT / name, folder)
    return folder


@pytest.fixture
def programs(tmp_path: Path) -> Path:
    """A folder for PATH with nothing in it yet."""
    folder = tmp_path / "bin"
    folder.mkdir()
    return folder


@pytest.fixture(scope="session")
def real_uv() -> Path:
    """The binary behind a shim, which needs the rest of the machine to run: uv names it itself."""
    asked: list[str | Path] = [sys.executable, "-c", "import os; print(os.environ['UV'])"]
    command = [uv(), "run", "--no-project", "--python", sys.executable, *asked]
    return Path(subprocess.check_output(command, text=True, stderr=subprocess.DEVNULL).strip())


@pytest.fixture
def with_uv(programs: Path, real_uv: Path) -> Path:
    (programs / "uv").symlink_to(real_uv)
    return programs


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Starts `run` of a folder on a machine without network, with only these programs."""

    def run(
        folder: Path, *arguments: str, path: Path, **variables: str
    ) -> subprocess.CompletedProcess[str]:
        home = {"PATH": str(path), "HOME": str(tmp_path), "UV_CACHE_DIR": str(tmp_path / "cache")}
        return subprocess.run(
            ["/bin/bash", folder / "run", *arguments],
            env={**NO_NETWORK, **home, **variables},
            capture_output=True,
            text=True,
            timeout=120,
        )

    return run


def script(path: Path, text: str) -> Path:
    """An executable shell script at this path."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{text}\n")
    path.chmod(0o755)
    return path
