"""What a client gave to one question: an answer, or one of three ways of not answering."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum


class State(StrEnum):
    """Not knowing, skipping and rather not saying are three different things."""

    ANSWERED = "beantwoord"
    UNKNOWN = "weet_niet"
    SKIPPED = "overgeslagen"
    RATHER_NOT = "liever_niet"


@dataclass(frozen=True)
class Given:
    """`value` for statements and rulers, `choices` for menus, `text` in the client's own words."""

    state: State
    value: Decimal | None = None
    choices: tuple[str, ...] = ()
    text: str | None = None
