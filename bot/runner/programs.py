"""The three programs that make the chatbot, and where they answer."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from bot.root import ROOT
from bot.runner import engine
from bot.runner.process import Program
from bot.settings import PREFIX, Settings

LOOPBACK = "127.0.0.1"


def programs(settings: Settings, model: Path, packages: Path | None = None) -> dict[str, Program]:
    """In the order in which they get ready: the web is healthy when Rasa is."""
    actions = address(LOOPBACK, settings.poort_actions)
    rasa = address(LOOPBACK, settings.poort_rasa)
    own = {
        **{name: value for name, value in os.environ.items() if not name.startswith(PREFIX)},
        **settings.environment(),
        "PYTHONPATH": str(ROOT),
    }
    serve: list[str | Path] = [sys.executable, "-m", "uvicorn", "--factory"]
    logs = settings.map / "log"
    return {
        "actions": Program(
            "de acties",
            [sys.executable, "-m", "actions.server"],
            own,
            f"{actions}/health",
            logs / "actions.log",
        ),
        "rasa": Program(
            "Rasa",
            engine.rasa(
                *("run", "--model", model, "--interface", LOOPBACK),
                *("--port", str(settings.poort_rasa)),
                *("--endpoints", "endpoints.yml", "--credentials", "credentials.yml"),
            ),
            engine.variables(f"{actions}/webhook", packages),
            rasa,
            logs / "rasa.log",
        ),
        "web": Program(
            "de website",
            [
                *(*serve, "bot.web.app:create_app", "--host", settings.host),
                *("--port", str(settings.poort_web)),
                *("--no-access-log", "--log-level", "warning"),
            ],
            own,
            f"{address(settings.host, settings.poort_web)}/gezondheid",
            logs / "web.log",
        ),
    }


def address(host: str, port: int) -> str:
    """Every address of this machine is reached by its loopback address."""
    host = {"0.0.0.0": LOOPBACK, "::": "::1"}.get(host, host)
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"
