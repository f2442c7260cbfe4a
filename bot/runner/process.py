"""A program that has to stay up: started again whenever it dies."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
import urllib.request
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from http.client import HTTPException
from pathlib import Path

from bot.root import ROOT
from bot.runner.progress import say

LEASH = Path(__file__).with_name("leash.py")
DIRECT = urllib.request.build_opener(urllib.request.ProxyHandler({}))
"""A proxy of the machine has nothing to do with a program on the machine itself."""
PAUSE, LONGEST_PAUSE = 0.5, 30.0
"""Seconds before a restart: doubled each time, up to the longest."""
STEADY = 60.0
"""Seconds of life after which a program counts as sound again."""
PATIENCE = 10.0
"""Seconds that a program gets to stop by itself."""


@dataclass(frozen=True)
class Program:
    """`address` answers with success when the program is ready."""

    name: str
    command: Sequence[str | Path]
    variables: Mapping[str, str]
    address: str
    log: Path


class Process:
    """One running program. A thread of its own waits for it and starts it again."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.deaths = 0
        self._child: subprocess.Popen[bytes] | None = None
        self._stopping = threading.Event()
        self._starting = threading.Lock()
        self._keeper = threading.Thread(target=self._keep, daemon=True)

    @property
    def pid(self) -> int | None:
        """Of the program itself; None while there is none."""
        child = self._child
        return child.pid if child and child.returncode is None else None

    @property
    def ready(self) -> bool:
        try:
            with DIRECT.open(self.program.address, timeout=2):
                return True
        except (OSError, HTTPException):
            return False

    def start(self) -> None:
        self.program.log.parent.mkdir(parents=True, exist_ok=True)
        self.program.log.unlink(missing_ok=True)
        self._keeper.start()

    def ask_to_stop(self) -> None:
        with self._starting:
            self._stopping.set()
            self._send(signal.SIGTERM)

    def stop(self) -> None:
        """Returns when the program is gone."""
        self.ask_to_stop()
        self._keeper.join(PATIENCE)
        self._send(signal.SIGKILL)
        self._keeper.join()

    def _send(self, number: signal.Signals) -> None:
        if self._child is not None:
            self._child.send_signal(number)

    def _keep(self) -> None:
        pause = 0.0
        while not self._stopping.wait(pause):
            begun = time.monotonic()
            code = self._run()
            if self._stopping.is_set():
                return
            self.deaths += 1
            sound = time.monotonic() - begun > STEADY
            pause = PAUSE if sound or not pause else min(2 * pause, LONGEST_PAUSE)
            say(f"Gestopt: {self.program.name} ({_how(code)}). Dat start ik zo opnieuw.")

    def _run(self) -> int:
        """The child belongs to the thread that started it, and dies with it: see leash.py."""
        with self._starting, self.program.log.open("ab") as log:
            if self._stopping.is_set():
                return 0
            # A session of its own: Ctrl-C reaches only us, and we stop them in order.
            self._child = subprocess.Popen(
                [sys.executable, "-I", LEASH, str(os.getpid()), *self.program.command],
                cwd=ROOT,
                env=self.program.variables,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        return self._child.wait()


def _how(code: int) -> str:
    return f"code {code}" if code >= 0 else f"signaal {-code}"
