"""The Rasa project is whole: its own validation and its own story tests, warnings as errors."""

from __future__ import annotations

import subprocess
from pathlib import Path

from bot.root import ROOT
from bot.runner import engine
from bot.runner.training import train

STORIES = ROOT / "tests/rasa/verhalen.yml"


def rasa(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        engine.rasa(*arguments),
        cwd=ROOT,
        env=engine.variables(actions_url="http://127.0.0.1:9/webhook"),
        capture_output=True,
        text=True,
        timeout=300,
    )


def test_data_validate_has_no_warning() -> None:
    done = rasa("data", "validate", "--fail-on-warnings")
    assert done.returncode == 0, done.stderr[-4000:]


def test_stories_are_predicted_without_error(tmp_path: Path) -> None:
    done = rasa(
        "test",
        "core",
        "--stories",
        STORIES,
        "--model",
        train(),
        "--out",
        tmp_path,
        "--fail-on-prediction-errors",
    )
    assert done.returncode == 0, done.stderr[-4000:]
