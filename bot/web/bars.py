"""The seven means as bars: what a template needs to draw them and to say them in words."""

from __future__ import annotations

from typing import Any

from bot.content.content import Content

Json = dict[str, Any]

LENGTH = 200
"""Units of the drawing from the lowest mean, 1, to the highest, 5."""
BANDS = {
    "krachtbron": "krachtbron",
    "aandacht": "aandacht",
    "belemmerend": "belemmerend",
    "onvoldoende_informatie": "onvoldoende informatie",
}
INK, GREY = "#222", "#767676"
"""Grey where the means say little. No opacity: of what is seen through, a PDF loses the text."""
FILLS = {"krachtbron": "{ink}", "aandacht": "url(#streep-{id})", "belemmerend": "#fff"}
"""Told apart without colour: full, striped, empty."""
GROUPS = {"willen": "Willen", "kunnen": "Kunnen"}


def bars(content: Content, summary: Json) -> list[Json]:
    """Two groups of bars, in the order of the model; never a total."""
    uniform = "gelijkvormig" in summary["vlaggen"]
    return [
        {
            "naam": name,
            "balken": [
                _bar(content, each, uniform)
                for each in summary["determinanten"]
                if content.block(each["id"]).groep == group
            ],
        }
        for group, name in GROUPS.items()
    ]


def _bar(content: Content, determinant: Json, uniform: bool) -> Json:
    mean = determinant["gemiddelde"]
    bands = content.scoring.banden
    ink = GREY if uniform else INK
    return {
        **determinant,
        "naam": content.block(determinant["id"]).naam,
        "woord": BANDS[determinant["band"]],
        "lengte": 0 if mean is None else length(mean),
        "vulling": FILLS.get(determinant["band"], "").format(**determinant, ink=ink),
        "inkt": ink,
        "grenzen": [length(bands.aandacht_vanaf), length(bands.krachtbron_vanaf)],
        "merken": [] if uniform else _marks(determinant),
        "grijs": uniform,
    }


def _marks(determinant: Json) -> list[str]:
    words = {
        "tweezijdig": "⚖ tweezijdig",
        "wisselend": "wisselend",
        "rond_de_grens": "rond de grens",
    }
    return [words[key] for key in words if determinant[key]]


def length(mean: float) -> float:
    """How far a mean from 1 to 5 reaches."""
    return round((mean - 1) / 4 * LENGTH, 1)
