"""Errors as problem+json, in Dutch, as the government's REST API Design Rules ask."""

from __future__ import annotations

from http import HTTPStatus

from starlette.responses import JSONResponse

UNAVAILABLE = (
    "Er gaat iets mis bij ons. Wat [je|u] al stuurde, is bewaard. Probeer het zo nog eens."
)
NO_ADDRESS = "Dit adres bestaat niet."
UNKNOWN = "Dit gesprek bestaat niet (meer)."
LOCKED = "Het scherm staat op slot."
REFUSED = "Dat kan hier niet. Ga naar het begin en probeer het daar."
REFUSED_COACH = "[Je|U] hebt geen toegang. Gebruik het adres dat ./run laat zien."
TOO_LARGE = "Dat is te veel tekst. Maak [je|uw] bericht korter."


def problem(status: int, detail: str, **more: object) -> JSONResponse:
    """One error; `detail` is a sentence that a person can act on."""
    body = {"type": "about:blank", "title": HTTPStatus(status).phrase, "status": status}
    return JSONResponse(
        {**body, "detail": detail, **more},
        status_code=status,
        media_type="application/problem+json",
    )
