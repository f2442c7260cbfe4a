"""What is going on, on standard error; standard output is for results."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

EVERY = 5.0
"""Seconds between two signs of life."""


def say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


@contextmanager
def step(text: str) -> Iterator[None]:
    """Says what takes long, how long it has taken so far, and when it is done."""
    say(f"{text} ...")
    begun = time.monotonic()
    done = threading.Event()

    def tick() -> None:
        while not done.wait(EVERY):
            say(f"  nog bezig, {time.monotonic() - begun:.0f} s")

    ticking = threading.Thread(target=tick, daemon=True)
    ticking.start()
    try:
        yield
    finally:
        done.set()
        ticking.join()
    say(f"  klaar in {time.monotonic() - begun:.0f} s")
