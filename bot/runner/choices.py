"""The settings as somebody chose them, checked before anything uses them."""

from __future__ import annotations

import os

from pydantic import ValidationError

from bot.runner.problem import Problem
from bot.runner.progress import say
from bot.settings import PREFIX, Settings


def check() -> None:
    """Raises Problem for a setting that cannot be used; says it when one does not exist."""
    fields = Settings.model_fields
    known = {f"{PREFIX}{name.upper()}" for name in fields}
    for name in sorted({name for name in os.environ if name.startswith(PREFIX)} - known):
        say(f"De instelling {name} bestaat niet; ik sla haar over.")
    try:
        Settings()
    except ValidationError as error:
        first = error.errors()[0]
        name, why = str(first["loc"][0]), first.get("ctx", {}).get("error")
        raise Problem(
            f"De instelling {PREFIX}{name.upper()} kan zo niet{f': {why}' if why else ''}. "
            f"Zet haar goed of laat haar weg: {fields[name].description}"
        ) from None
