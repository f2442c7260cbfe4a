"""Ports: is one free, and which one is."""

from __future__ import annotations

import errno
import socket
from contextlib import ExitStack

from bot.runner.problem import Problem


def check(host: str, port: int, setting: str) -> None:
    """Raises Problem when nothing can listen there; `setting` is the variable that chose it."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family) as probe:
        # As a server does: a connection of a moment ago does not keep the port taken.
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            raise Problem(_why(error, host, port, setting)) from None


def free(count: int) -> tuple[int, ...]:
    """Different ports on 127.0.0.1 on which nothing listens."""
    with ExitStack() as opened:
        probes = [opened.enter_context(socket.socket()) for _ in range(count)]
        for probe in probes:
            probe.bind(("127.0.0.1", 0))
        return tuple(probe.getsockname()[1] for probe in probes)


def _why(error: OSError, host: str, port: int, setting: str) -> str:
    if error.errno == errno.EADDRINUSE:
        return (
            f"Poort {port} is al in gebruik. "
            f"Stop het programma dat hem gebruikt, of kies een andere poort met {setting}."
        )
    if error.errno == errno.EACCES:
        return f"Poort {port} mag alleen de beheerder gebruiken. Kies een hogere met {setting}."
    return (
        f"Op het adres {host} kan deze computer niet luisteren. "
        "Kies met BEWEEGREDEN_HOST een adres van deze computer, zoals 127.0.0.1."
    )
