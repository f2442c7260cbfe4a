"""Rasa logs a message that it could not handle in time; its log must hold no word of it."""

from __future__ import annotations

import subprocess

from bot.root import ROOT
from bot.runner import engine
from bot.runner.environment import ENGINE

LOGS_A_MESSAGE = """
import structlog
from bot.engine.wordless import Wordless
from rasa.plugin import plugin_manager
from rasa.utils.log_utils import configure_structlog
if {registered}:
    plugin_manager().register(Wordless())
configure_structlog()
structlog.get_logger().error("rest.message.received.timeout", text="kwispelbeer")
"""


def logged(registered: bool) -> str:
    done = subprocess.run(
        [ENGINE.python, "-c", LOGS_A_MESSAGE.format(registered=registered)],
        cwd=ROOT,
        env=engine.variables(),
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout + done.stderr


def test_een_bericht_dat_te_lang_duurt_staat_niet_in_het_logboek() -> None:
    assert "kwispelbeer" in logged(registered=False)
    said = logged(registered=True)
    assert "rest.message.received.timeout" in said
    assert "kwispelbeer" not in said
