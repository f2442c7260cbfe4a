"""The rules of a plan: a step that feels too big is made smaller, and a way must fit its aim."""

from __future__ import annotations

from collections.abc import Collection, Mapping


def too_big(confidence: int | None, sure_from: int) -> bool:
    """Whether the step must be smaller; a mark (0 to 10) that was not given says nothing yet."""
    return confidence is not None and confidence < sure_from


def fits(technique: str, determinant: str, techniques: Mapping[str, Collection[str]]) -> bool:
    """Whether this technique (a BCTTv1 code) works on this determinant.

    `techniques` is determinant to the codes that work on it; an unknown determinant has none.
    """
    return technique in techniques.get(determinant, ())
