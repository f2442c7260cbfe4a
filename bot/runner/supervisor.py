"""The three processes together: checked before they start, watched while they run."""

from __future__ import annotations

import shutil
import tempfile
import threading
import time
from pathlib import Path
from types import TracebackType
from typing import Self

from bot.content.loader import load
from bot.content.problem import ContentError
from bot.look import theme
from bot.runner import ports
from bot.runner.languagemodel import MODELS
from bot.runner.packages import LOOK
from bot.runner.problem import Problem
from bot.runner.process import Process
from bot.runner.programs import LOOPBACK, address, programs
from bot.runner.progress import say, step
from bot.runner.training import train
from bot.settings import PREFIX, Settings
from bot.store.database import Database, DatabaseUnavailable
from bot.store.secret import InvalidKey, WrongKey

LIMIT = 120.0
"""Seconds that a process may take to get ready."""
CHANCES = 3
"""Times that a process may die before it was ever ready."""


class Stack:
    """Web, Rasa and the actions with these settings. `start` raises Problem.

    `packages` is a folder of packages for Rasa that come before its own, to compare with.
    """

    def __init__(self, settings: Settings, packages: Path | None = None) -> None:
        self.settings = settings
        self._packages = packages
        self._processes: dict[str, Process] = {}
        self._thrown_away: Path | None = None

    @classmethod
    def temporary(cls, packages: Path | None = None) -> Self:
        """On free ports, with a database and keys that `stop` throws away."""
        folder = Path(tempfile.mkdtemp(prefix="beweegreden-"))
        web, rasa, actions = ports.free(3)
        stack = cls(
            Settings(
                map=folder,
                database_url=f"sqlite:///{folder}/beweegreden.db",
                host=LOOPBACK,
                poort_web=web,
                poort_rasa=rasa,
                poort_actions=actions,
            ),
            packages,
        )
        stack._thrown_away = folder
        return stack

    @property
    def url(self) -> str:
        """Where a client begins."""
        return address(self.settings.host, self.settings.poort_web)

    @property
    def coach_key(self) -> str:
        return self.settings.coachsleutel()

    @property
    def coach_url(self) -> str:
        """Where a coach begins; whoever has this address has the key."""
        return f"{self.url}/coach?sleutel={self.coach_key}"

    def pid(self, name: str) -> int:
        """Of `web`, `rasa` or `actions`. Raises ProcessLookupError while that one is down."""
        pid = self._processes[name].pid
        if pid is None:
            raise ProcessLookupError(name)
        return pid

    def start(self) -> None:
        """Returns when a client can begin; installs and trains first where that is needed."""
        try:
            self._check()
            LOOK.ensure()
            MODELS.ensure()
            for name, program in programs(self.settings, train(), self._packages).items():
                self._processes[name] = Process(program)
                self._processes[name].start()
            for process in self._processes.values():
                wait_for(process)
        except BaseException:
            self.stop()
            raise

    def stop(self) -> None:
        for process in self._processes.values():
            process.ask_to_stop()
        for process in self._processes.values():
            process.stop()
        self._processes.clear()
        if self._thrown_away:
            shutil.rmtree(self._thrown_away, ignore_errors=True)

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.stop()

    def _check(self) -> None:
        """What can be known to be wrong before the long steps."""
        ports.check(self.settings.host, self.settings.poort_web, f"{PREFIX}POORT_WEB")
        ports.check(LOOPBACK, self.settings.poort_rasa, f"{PREFIX}POORT_RASA")
        ports.check(LOOPBACK, self.settings.poort_actions, f"{PREFIX}POORT_ACTIONS")
        self.settings.map.mkdir(parents=True, exist_ok=True)
        try:
            load(self.settings.inhoud, self.settings.aanspreekvorm)
            theme.load(self.settings.huisstijl)
            database = Database(self.settings.database_url, self.settings.sleutel())
            database.upgrade()
            database.check_key()
            database.close()
        except (ContentError, DatabaseUnavailable, InvalidKey, WrongKey) as error:
            raise Problem(str(error)) from None


def wait_for(process: Process) -> None:
    """Raises Problem when it does not get ready."""
    program = process.program
    with step(f"Ik start {program.name}"):
        end = time.monotonic() + LIMIT
        while not process.ready:
            if process.deaths >= CHANCES or time.monotonic() > end:
                raise Problem(
                    f"Ik kan {program.name} niet starten. Kijk in {program.log} wat er misging "
                    "en probeer het opnieuw."
                )
            time.sleep(0.1)


def main(_: list[str]) -> int:
    """`./run`: says where to begin, and stops at Ctrl-C."""
    with Stack(Settings()) as stack:
        print(f"\nCliënten beginnen hier:  {stack.url}")
        print(f"Coaches beginnen hier:   {stack.coach_url}")
        print("Stoppen: Ctrl-C", flush=True)
        try:
            threading.Event().wait()
        except KeyboardInterrupt:
            say("\nIk stop de chatbot. Alle antwoorden zijn bewaard.")
    return 0
