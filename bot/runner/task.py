"""A long command with an end: its output goes to a log, its progress to the person."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

from bot.root import ROOT
from bot.runner.problem import Problem
from bot.runner.progress import step

LOGS = ROOT / "var" / "log"
OFFLINE = re.compile(
    r"dns error|resolution|not known|establish a new connection|error sending request"
    r"|connection refused|network is unreachable|no route to host|timed out|tunnel"
    r"|ENOTFOUND|EAI_AGAIN|ECONN|ENETUNREACH|ETIMEDOUT",
    re.IGNORECASE,
)
"""How uv, pip and npm say that there is no network."""
SYSTEM_CERTIFICATES = {
    "UV_NATIVE_TLS": "true",
    "UV_SYSTEM_CERTS": "true",
    "NODE_USE_SYSTEM_CA": "1",
}
"""An organisation that inspects its traffic signs it itself; the name differs per version of uv."""


class TaskFailed(Exception):
    """The text is what the command printed."""


def perform(
    text: str,
    command: Sequence[str | Path],
    log: Path,
    variables: Mapping[str, str] | None = None,
) -> None:
    """Raises TaskFailed when the command does not end well."""
    log.parent.mkdir(parents=True, exist_ok=True)
    with step(text), log.open("a+b") as output:
        begin = output.tell()
        done = subprocess.run(
            command,
            cwd=ROOT,
            env=variables,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
        )
        if done.returncode != 0:
            output.seek(begin)
            raise TaskFailed(output.read().decode(errors="replace"))


def install(text: str, command: Sequence[str | Path]) -> None:
    """Performs a step that fetches software. Raises Problem."""
    log = LOGS / "install.log"
    try:
        perform(text, command, log, SYSTEM_CERTIFICATES | os.environ)
    except TaskFailed as failure:
        if OFFLINE.search(str(failure)):
            raise Problem(
                "Ik kan niets ophalen van internet, en de eerste keer is dat nodig. "
                f"Herstel de verbinding en probeer het opnieuw; de details staan in {log}."
            ) from None
        raise Problem(
            f"Het installeren lukt niet. Kijk in {log} wat er misging en probeer het opnieuw."
        ) from None
