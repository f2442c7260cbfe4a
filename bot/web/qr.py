"""An address as a code that a phone's camera reads."""

from __future__ import annotations

import segno
from markupsafe import Markup

QUIET = 4
"""Modules of white around it: without them a camera does not see where it begins."""


def qr(address: str) -> Markup:
    """Inline SVG of black on nothing, as large as what is around it; no style and no script."""
    code = segno.make(address, micro=False, error="m")
    drawn = code.svg_inline(border=QUIET, omitsize=True, svgclass=None, lineclass=None)
    return Markup(drawn)
