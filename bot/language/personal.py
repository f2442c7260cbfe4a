from __future__ import annotations


def mask(text: str) -> tuple[str, tuple[str, ...]]:
    return text, ()
