"""Rasa's command line, with a log that holds no word of what people wrote.

When a turn takes too long or fails, Rasa logs the message itself. Its anonymization hook sees
every logged value that can hold one.
"""

from __future__ import annotations

from typing import Any

import pluggy
from rasa.__main__ import main
from rasa.plugin import plugin_manager

implements = pluggy.HookimplMarker("rasa")


class Wordless:
    """Both the plugin and the pipeline that it offers: nothing in, nothing out."""

    @implements
    def get_anonymization_pipeline(self) -> Wordless:
        return self

    def log_run(self, value: Any) -> str:
        return "(niet in het logboek)"

    def run(self, events: Any) -> None:
        """Rasa offers what happened for publication elsewhere; nothing is published."""


if __name__ == "__main__":
    plugin_manager().register(Wordless())
    main()
