"""How two colours stand out against each other, as WCAG 2.2 reckons it."""

from __future__ import annotations

import re

HEX = re.compile(r"#(?:[0-9a-fA-F]{3}){1,2}")
BLACK, WHITE = "#000000", "#ffffff"

LINEAR = 0.04045
"""Below this share a channel of sRGB is reckoned as a straight line."""
FLARE = 0.05
"""The light that a screen reflects."""


def full(colour: str) -> str:
    """`#abc` and `#AABBCC` as `#aabbcc`. Raises ValueError for what is no such colour."""
    if not HEX.fullmatch(colour):
        raise ValueError(f'{colour} is geen kleur zoals "#0b4a5e"')
    digits = colour[1:].lower()
    return f"#{digits if len(digits) == 6 else ''.join(2 * each for each in digits)}"


def contrast(one: str, other: str) -> float:
    """From 1, the same, to 21, black on white."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + FLARE) / (dark + FLARE)


def luminance(colour: str) -> float:
    """From 0, black, to 1, white."""
    red, green, blue = (_linear(each / 255) for each in _channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def mix(colour: str, other: str, share: float) -> str:
    """`share` of the other, from 0 to 1."""
    pairs = zip(_channels(colour), _channels(other), strict=True)
    return "#" + "".join(f"{round(one + (two - one) * share):02x}" for one, two in pairs)


def _linear(share: float) -> float:
    return float(share / 12.92 if share <= LINEAR else ((share + 0.055) / 1.055) ** 2.4)


def _channels(colour: str) -> tuple[int, int, int]:
    digits = full(colour)[1:]
    return int(digits[:2], 16), int(digits[2:4], 16), int(digits[4:], 16)
