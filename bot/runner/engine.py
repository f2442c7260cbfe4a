"""Commands for Rasa, which lives in an environment of its own."""

from __future__ import annotations

import os
from pathlib import Path

from bot.root import ROOT
from bot.runner.environment import ENGINE


def rasa(*arguments: str | Path) -> list[str | Path]:
    """Rasa's own command line, started so that its log holds no message."""
    return [ENGINE.python, "-m", "bot.engine.wordless", *arguments]


def variables(actions_url: str = "", packages: Path | None = None) -> dict[str, str]:
    """`packages` is a folder whose packages come before those of the environment.

    A conversation resumes by passing finished forms, each of which is a prediction.
    """
    return {
        **os.environ,
        "PYTHONPATH": os.pathsep.join(str(each) for each in (packages, ROOT) if each),
        "ACTIONS_URL": actions_url,
        "MAX_NUMBER_OF_PREDICTIONS": "100",
        "RASA_TELEMETRY_ENABLED": "false",
        "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
        "TF_CPP_MIN_LOG_LEVEL": "3",
    }
