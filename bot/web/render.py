"""Pages from templates, and how words and numbers look on them."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from markupsafe import Markup, escape
from starlette.requests import Request
from starlette.responses import Response
from starlette.templating import Jinja2Templates

from bot.web import preferences
from bot.web.dates import clock, date
from bot.web.surroundings import around
from bot.web.wayback import way_back

EMPHASIS = re.compile(r"\*(\S(?:[^*\n]*\S)?)\*")


def emphasis(text: str) -> Markup:
    """`*nadruk*` becomes <em>; everything else in the text stays text."""
    return Markup(EMPHASIS.sub(r"<em>\1</em>", str(escape(text))))


def mean(value: float) -> str:
    """A mean as a Dutch reader writes it: 3,84."""
    return f"{value:.2f}".replace(".", ",")


def mark(value: float) -> str:
    """A mark on a ruler: 7 or 6,5."""
    return f"{value:g}".replace(".", ",")


def _everywhere(request: Request) -> dict[str, Any]:
    """The organisation's own words and look, how this browser wants its pages, and where it is."""
    return {
        "woorden": request.app.state.words,
        "huisstijl": request.app.state.look,
        "weergave": preferences.of(request),
        "hier": way_back(request, request.url.path),
    }


_templates = Jinja2Templates(
    directory=Path(__file__).parent / "templates", context_processors=[_everywhere, around]
)
_templates.env.trim_blocks = _templates.env.lstrip_blocks = True
_templates.env.filters |= {"nadruk": emphasis, "gemiddelde": mean, "cijfer": mark}
_templates.env.filters |= {"dag": date, "moment": clock}


def page(request: Request, name: str, status: int = 200, /, **context: Any) -> Response:
    return _templates.TemplateResponse(request, name, context, status_code=status)
