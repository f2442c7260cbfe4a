"""The page before the talk as a file, where the server can make one."""

from __future__ import annotations

import contextlib
import io
import logging
import warnings
from collections.abc import Callable
from functools import cache
from importlib import import_module
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.conversation.trace import Access, Seen
from bot.web import auth, pages
from bot.web.look import Look
from bot.web.notes import noted
from bot.web.render import page
from bot.web.sheet import sheet
from bot.web.stored import stored

PACKAGES = ("libpango-1.0-0", "libpangoft2-1.0-0", "libharfbuzz-subset0")
"""Of Debian: what the maker of the PDF draws its letters with."""
LACKING = (
    "Een PDF maken kan hier nog niet: op de server ontbreken bestanden die daarvoor nodig zijn. "
    f"De beheerder zet ze erop met: apt install {' '.join(PACKAGES)}. Printen kan wel."
)

Maker = Callable[[str, dict[str, tuple[str, bytes]]], bytes]


async def lacking() -> str | None:
    """What to tell where no PDF can be made."""
    return None if await run_in_threadpool(maker) else LACKING


@cache
def maker() -> Maker | None:
    """None where the libraries are not there; they are looked for once."""
    # It complains about other people's CSS, and never of what a person wrote.
    logging.getLogger("weasyprint").setLevel(logging.CRITICAL)
    with warnings.catch_warnings(), contextlib.redirect_stdout(io.StringIO()):
        warnings.simplefilter("ignore", DeprecationWarning)
        try:
            made: Maker = import_module("bot.web.paper").one_sheet
        except OSError:
            return None
    return made


async def as_file(request: Request) -> Response:
    who = auth.coach(request)
    make = await run_in_threadpool(maker)
    if make is None:
        return pages.error(request, 503, LACKING)
    gesprek = request.path_params["gesprek"]
    summaries = request.app.state.summaries
    found = await stored(summaries.get, gesprek, Access(who, Seen.SUMMARY_PDF))
    line = await stored(summaries.line, gesprek)
    shown = await noted(request, sheet(request.app.state.content, found, line))
    markup = bytes(page(request, "coach_blad.html", **shown, alles="").body).decode()
    made = await run_in_threadpool(make, markup, _files(request.app.state.look))
    name = f'inline; filename="{found["clientcode"]}.pdf"'
    return Response(made, media_type="application/pdf", headers={"content-disposition": name})


def _files(look: Look) -> dict[str, Any]:
    assets = (asset for asset in (look.style, look.logo) if asset)
    return {asset.address: (asset.kind, asset.body) for asset in assets}


routes = [Route("/coach/gesprekken/{gesprek}/blad.pdf", as_file)]
