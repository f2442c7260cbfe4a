"""The packages of npm, fetched as locked, and only when that changed."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from bot.root import ROOT
from bot.runner.npm import npm
from bot.runner.task import install

QUIET = ("--ignore-scripts", "--no-audit", "--no-fund", "--no-update-notifier")
PATIENCE = ("--fetch-retries=2", "--fetch-retry-mintimeout=1000", "--fetch-retry-maxtimeout=3000")
"""Somebody waits for this: npm's own patience is more than a minute."""


@dataclass(frozen=True)
class Packages:
    """`folder` holds package.json and the lock; `tools`: also what only the tests need."""

    folder: Path = ROOT
    tools: bool = False

    @property
    def ready(self) -> bool:
        stamp = self._stamp
        return stamp.exists() and self._line(self.tools) in stamp.read_text().splitlines()

    def ensure(self) -> None:
        """Fetches what is missing or changed. Raises Problem."""
        if not self.ready:
            self._fetch(npm())

    @property
    def _stamp(self) -> Path:
        """npm empties the folder before it fills it: what was left half done is not ready."""
        return self.folder / "node_modules" / "lock.sha256"

    def _fetch(self, npm: list[Path]) -> None:
        left_out = [] if self.tools else ["--omit=dev"]
        where: list[str | Path] = ["--prefix", self.folder]
        install(
            "Ik haal de vormgeving op (enkele seconden)",
            [*npm, "ci", *where, *QUIET, *PATIENCE, *left_out],
        )
        self._stamp.write_text("".join(f"{self._line(each)}\n" for each in {self.tools, False}))

    def _line(self, tools: bool) -> str:
        digest = sha256((self.folder / "package-lock.json").read_bytes()).hexdigest()
        return f"{digest} met tests" if tools else digest


LOOK = Packages()
LOOK_AND_TOOLS = Packages(tools=True)
