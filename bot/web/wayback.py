"""The page that somebody came from, when it is one of ours that can simply be opened again."""

from __future__ import annotations

from starlette.requests import Request
from starlette.routing import Route

BEGIN = "/"


def way_back(request: Request, path: str) -> str:
    """The path itself, or the first page for any other address.

    Only addresses without a name or a key in them: those never become part of a link.
    """
    return path if path in _pages(request) else BEGIN


def _pages(request: Request) -> set[str]:
    return {
        route.path
        for route in request.app.routes
        if isinstance(route, Route)
        and not route.param_convertors
        and "GET" in (route.methods or ())
    }
