"""Rasa obeys a text that begins with a slash; a client's text never commands it."""

from __future__ import annotations

SLASH, MARK = "/", "· "


def neutral(text: str) -> str:
    """The same text, harmless to Rasa's command parser."""
    return MARK + text if text.lstrip().startswith(SLASH) else text


def neutralised(text: str) -> bool:
    """Whether this text would have been a command, and so is no answer to a closed question."""
    return text.removeprefix(MARK).lstrip().startswith(SLASH)
