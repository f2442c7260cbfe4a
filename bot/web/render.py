"""Pages from templates, and how words and numbers look on them.

A sentence to a client stands in a template in both forms, `[Wil je|Wilt u] stoppen?`: each form is
a set of templates of its own, made before anything that a person wrote is in it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, get_args

from jinja2 import Environment, FileSystemLoader
from markupsafe import Markup, escape
from starlette.requests import Request
from starlette.responses import Response
from starlette.templating import Jinja2Templates

from bot.content.pronoun import Pronoun, addressing
from bot.web import preferences
from bot.web.dates import calendar, clock, date
from bot.web.surroundings import around
from bot.web.wayback import way_back

TEMPLATES = Path(__file__).parent / "templates"
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


class Addressing(FileSystemLoader):
    """The templates as they address a client with this pronoun."""

    def __init__(self, pronoun: Pronoun) -> None:
        super().__init__(TEMPLATES)
        self.pronoun = pronoun

    def get_source(
        self, environment: Environment, template: str
    ) -> tuple[str, str, Callable[[], bool]]:
        source, file, is_current = super().get_source(environment, template)
        return addressing(source, self.pronoun), file, is_current


def _templates(pronoun: Pronoun) -> Jinja2Templates:
    env = Environment(
        loader=Addressing(pronoun), autoescape=True, trim_blocks=True, lstrip_blocks=True
    )
    env.filters |= {"nadruk": emphasis, "gemiddelde": mean, "cijfer": mark}
    env.filters |= {"dag": date, "moment": clock, "kalender": calendar}
    return Jinja2Templates(env=env, context_processors=[_everywhere, around])


_spoken: Mapping[Pronoun, Jinja2Templates] = {each: _templates(each) for each in get_args(Pronoun)}


def page(request: Request, name: str, status: int = 200, /, **context: Any) -> Response:
    templates = _spoken[request.app.state.pronoun]
    return templates.TemplateResponse(request, name, context, status_code=status)


def said(request: Request, text: str) -> str:
    """A sentence of ours with both forms in it, in the one that is in force."""
    return addressing(text, request.app.state.pronoun)
