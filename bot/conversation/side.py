"""Side questions: asked beside the topics, answered by a button, and then back to the topic."""

from __future__ import annotations

DELETE = "WISSEN"
"""Whether to delete everything; its story stands in data/stories."""
SENSITIVE = "GEVOELIG"
"""What to do with a detail that was hidden in a message."""
AGAIN = "GEVOELIG_WEER"
"""Waits for the same words, in which the detail may stay."""
READING = "LEESHULP"
"""Whether to read aloud, make it shorter, or do it together."""
PAUSE = "PAUZE"

ANSWERED_HERE = (SENSITIVE, AGAIN, READING)
"""Asked and answered without Rasa; while one stands the topic's own question is not put."""
