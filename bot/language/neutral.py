"""Rasa obeys a text that begins with a slash; a client's text never commands it."""

from __future__ import annotations


def neutral(text: str) -> str:
    """The same text, harmless to Rasa's command parser."""
    return f"· {text}" if text.lstrip().startswith("/") else text
