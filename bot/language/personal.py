"""Takes out of a message what points to one person: numbers, addresses, names, dates of birth."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping

from .addresses import postcodes, streets
from .dates import births
from .identifiers import accounts, citizens, emails, telephones
from .ownname import given_names
from .spans import Masked, Named, Span, hide, hide_all

KINDS: Mapping[str, Callable[[str], Iterator[Span]]] = {
    "e-mailadres": emails,
    "rekeningnummer": accounts,
    "telefoonnummer": telephones,
    "bsn": citizens,
    "geboortedatum": births,
    "postcode": postcodes,
    "adres": streets,
    "naam": given_names,
}
"""How the client is told what was taken out. What two kinds claim goes to the first."""


def mask(text: str, leave: Collection[str] = ()) -> Masked:
    """The text with a mark such as [telefoon] for each detail, and the kinds found.

    Kinds to `leave` are those of which the client said that they may stay.
    """
    return hide_all(text, _details, leave)


def _details(text: str) -> Iterator[Named]:
    for kind, find in KINDS.items():
        for start, end in find(text):
            yield start, end, kind


__all__ = ["KINDS", "Masked", "hide", "mask"]
