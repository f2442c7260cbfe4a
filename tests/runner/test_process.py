"""A program that dies is started again; one that is stopped stays away."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from bot.root import ROOT
from bot.runner import ports, process, supervisor
from bot.runner.problem import Problem
from bot.runner.process import Process, Program
from bot.runner.supervisor import wait_for

Make = Callable[..., Process]


@pytest.fixture
def make(tmp_path: Path) -> Iterator[Make]:
    made = []

    def make(code: str | None = None) -> Process:
        """A web server, or this code."""
        (port,) = ports.free(1)
        serve = ["-m", "http.server", str(port), "--bind", "127.0.0.1", "-d", str(tmp_path)]
        made.append(
            Process(
                Program(
                    "de proef",
                    [sys.executable, *(serve if code is None else ["-c", code])],
                    os.environ,
                    f"http://127.0.0.1:{port}/",
                    tmp_path / "log" / "proef.log",
                )
            )
        )
        made[-1].start()
        return made[-1]

    yield make
    for each in made:
        each.stop()


def until(condition: Callable[[], object], seconds: float = 15) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.02)


def gone(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "Z"
    except FileNotFoundError:
        return True


def kill_and_wait(served: Process) -> None:
    """Returns when another process answers."""
    pid = served.pid
    assert pid
    os.kill(pid, signal.SIGKILL)
    until(lambda: served.pid not in (None, pid) and served.ready)


def test_een_proces_dat_met_kill_9_stopt_start_opnieuw(
    make: Make, capsys: pytest.CaptureFixture[str]
) -> None:
    served = make()
    wait_for(served)
    for _ in range(2):
        kill_and_wait(served)
    assert capsys.readouterr().err.count("Gestopt: de proef (signaal 9).") == 2


def test_het_pid_is_van_het_programma_zelf(make: Make) -> None:
    served = make()
    wait_for(served)
    assert b"http.server" in Path(f"/proc/{served.pid}/cmdline").read_bytes()


def test_na_stop_is_het_proces_weg_en_blijft_het_weg(make: Make) -> None:
    served = make()
    wait_for(served)
    pid = served.pid
    served.stop()
    assert pid
    assert gone(pid)
    assert (served.pid, served.ready, served.deaths) == (None, False, 0)


def test_een_proces_dat_niet_wil_stoppen_wordt_gestopt(
    make: Make, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(process, "PATIENCE", 0.2)
    stubborn = make(
        "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN);"
        f"open({str(tmp_path / 'begonnen')!r}, 'w'); time.sleep(60)"
    )
    until((tmp_path / "begonnen").exists)
    stubborn.stop()
    assert stubborn.pid is None


def test_een_proces_dat_steeds_stopt_begint_steeds_later(
    make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(process, "PAUSE", 0.1)
    begun = time.monotonic()
    failing = make("raise SystemExit(3)")
    until(lambda: failing.deaths == 4)
    assert time.monotonic() - begun > 0.1 + 0.2 + 0.4


def test_een_proces_dat_niet_op_gang_komt_is_een_probleem_met_de_naam_van_het_logboek(
    make: Make, capsys: pytest.CaptureFixture[str]
) -> None:
    failing = make("raise SystemExit('te weinig geheugen')")
    with pytest.raises(Problem, match="Ik kan de proef niet starten") as caught:
        wait_for(failing)
    assert str(failing.program.log) in str(caught.value)
    assert "te weinig geheugen" in failing.program.log.read_text()


def test_een_proces_dat_leeft_maar_niet_antwoordt_houdt_de_start_niet_eeuwig_op(
    make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(supervisor, "LIMIT", 0.3)
    with pytest.raises(Problem, match="Ik kan de proef niet starten"):
        wait_for(make("import time; time.sleep(60)"))


def test_een_proces_stopt_ook_als_wie_het_startte_met_kill_9_stopt(tmp_path: Path) -> None:
    code = (
        "import os, sys, time; from pathlib import Path;"
        "from bot.runner.process import Process, Program;"
        "child = Process(Program('Kind', [sys.executable, '-c', 'import time; time.sleep(60)'],"
        f"os.environ, 'http://127.0.0.1:1/', Path({str(tmp_path / 'kind.log')!r})));"
        "child.start();"
        "time.sleep(1); print(child.pid, flush=True); time.sleep(60)"
    )
    parent = subprocess.Popen(
        [sys.executable, "-c", code], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    assert parent.stdout
    with parent.stdout:
        pid = int(parent.stdout.readline())
        assert not gone(pid)
        parent.kill()
        parent.wait()
    until(lambda: gone(pid))
