"""Je or u: how an organisation addresses a client, and how to see which of the two a text does."""

from __future__ import annotations

import re
from typing import Literal

Pronoun = Literal["je", "u"]

_FAMILIAR = re.compile(
    r"(?<!\w)(?:je|jij|jou|jouw|jouwe|jezelf|jijzelf|jouzelf|jullie)(?!\w)", re.IGNORECASE
)
_BOTH = re.compile(r"\[([^\[\]|]*[^\[\]|\s])\|([^\[\]|\s][^\[\]|]*)\]")


def familiar(text: str) -> str | None:
    """The first word that addresses the reader with je, as it stands; None where there is none."""
    found = _FAMILIAR.search(text)
    return found.group() if found else None


def addressing(text: str, pronoun: Pronoun) -> str:
    """`[Wil je|Wilt u] stoppen?` in one of its two forms; other text stays as it is.

    For sentences of the software itself. A text that a person wrote must never come here.
    """
    return _BOTH.sub(r"\1" if pronoun == "je" else r"\2", text)
