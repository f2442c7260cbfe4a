"""What a message says on the scale that was asked."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Reading:
    """A value, and whether it is plain enough to count without saying it back."""

    value: float
    sure: bool = True
