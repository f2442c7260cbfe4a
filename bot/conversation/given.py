"""What a client gave to one question: an answer, or one of three ways of not answering."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum


class State(StrEnum):
    """Not knowing, skipping and rather not saying are three different things."""

    ANSWERED = "beantwoord"
    UNKNOWN = "weet_niet"
    SKIPPED = "overgeslagen"
    RATHER_NOT = "liever_niet"


class Share(StrEnum):
    """How much of an answer the coach may know."""

    ALL = "alles"
    NO_WORDS = "zonder_woorden"
    NOTHING = "niets"


@dataclass(frozen=True)
class Given:
    """`value` for statements and rulers, `choices` for menus, `text` in the client's own words."""

    state: State
    value: Decimal | None = None
    choices: tuple[str, ...] = ()
    text: str | None = None

    def shared(self, share: Share) -> Given:
        """As the coach may know it; what is not shared is what the client rather not says."""
        only_words = self.value is None and not self.choices
        if share is Share.NOTHING or (share is Share.NO_WORDS and only_words):
            return Given(State.RATHER_NOT)
        return replace(self, text=None) if share is Share.NO_WORDS else self
