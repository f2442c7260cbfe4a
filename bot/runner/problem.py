"""What stops a command, in words for the person who gave it."""

from __future__ import annotations


class Problem(Exception):
    """The text says in Dutch what is wrong and what to do about it."""
