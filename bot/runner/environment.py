"""The two Python environments, each filled from a hashed lock and only when that changed."""

from __future__ import annotations

import shutil
import sys
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from bot.root import ROOT
from bot.runner.pythons import python_for_rasa
from bot.runner.task import install
from bot.runner.uv import runs, uv


@dataclass(frozen=True)
class Environment:
    """`locks` are the files that it satisfies when it is filled from the first of them."""

    folder: Path
    locks: tuple[Path, ...]
    text: str
    for_rasa: bool = False

    @property
    def python(self) -> Path:
        return self.folder / "bin" / "python"

    @property
    def ready(self) -> bool:
        stamp = self._stamp
        done = stamp.read_text().split() if stamp.exists() else []
        return self.python.exists() and _digest(self.locks[0]) in done

    def ensure(self) -> None:
        """Installs what is missing or changed. Raises Problem."""
        if not self.ready:
            self._fill(uv())

    @property
    def _stamp(self) -> Path:
        return self.folder / "locks.sha256"

    def _fill(self, uv: Path) -> None:
        if not runs(self.python, "-c", ""):
            base = python_for_rasa(uv) if self.for_rasa else Path(sys.executable)
            if self.folder.exists():
                shutil.rmtree(self.folder)
            install(
                f"Ik maak {self.folder.name} aan",
                [uv, "venv", "--no-project", "--python", base, self.folder],
            )
        self._stamp.unlink(missing_ok=True)
        # Compiled here: where Python may not write bytecode, Rasa takes twice as long to start.
        options: list[str | Path] = ["--compile-bytecode", "--require-hashes"]
        into: list[str | Path] = ["--python", self.python, self.locks[0]]
        install(self.text, [uv, "pip", "sync", *options, *into])
        self._stamp.write_text("".join(f"{_digest(lock)}\n" for lock in self.locks))


def _digest(lock: Path) -> str:
    return sha256(lock.read_bytes()).hexdigest()


LOCK = ROOT / "requirements.txt"
APP = Environment(
    ROOT / ".venv", (LOCK,), "Ik installeer de omgeving van de chatbot (ongeveer een halve minuut)"
)
TOOLS = Environment(
    ROOT / ".venv",
    (ROOT / "requirements-dev.txt", LOCK),
    "Ik installeer de chatbot met wat de tests nodig hebben (ongeveer een halve minuut)",
)
ENGINE = Environment(
    ROOT / ".venv-engine",
    (ROOT / "bot" / "engine" / "requirements.txt",),
    "Ik installeer de omgeving van Rasa (een tot drie minuten)",
    for_rasa=True,
)
