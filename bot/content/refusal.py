"""What pydantic has against a file, in the words of a trainer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from bot.content.problem import Fault, Place

KEY = "[key]"
"""How pydantic marks that the name itself is wrong, not the value behind it."""

LOOK = "Kijk hoe het in een ander bestand staat"
TRUE_OR_FALSE = ("`{veld}` moet true of false zijn", "Schrijf true of false")
WHOLE = ("`{veld}` moet een heel getal zijn", "Schrijf een getal zonder punt of komma")
LINES = ("Bij `{veld}` hoort een naam voor elke regel", "Schrijf `naam: waarde` per regel")
LIST = ("`{veld}` moet een lijst zijn", "Zet elk deel op een regel met een streepje")
SENTENCES: Mapping[str, tuple[str, str]] = {
    "missing": ("`{veld}` ontbreekt", "Voeg `{veld}:` toe"),
    "extra_forbidden": ("`{veld}` is hier geen bekend veld", "Verbeter de naam of haal hem weg"),
    "string_too_short": ("`{veld}` is leeg", "Schrijf er tekst achter of haal de regel weg"),
    "string_type": ("`{veld}` moet tekst zijn", "Zet de hele tekst tussen aanhalingstekens"),
    "string_pattern_mismatch": ("`{invoer}` is geen goede naam of code", LOOK),
    "literal_error": ("`{invoer}` kan niet bij `{veld}`", "Kies uit {keuzes}"),
    "bool_type": TRUE_OR_FALSE,
    "bool_parsing": TRUE_OR_FALSE,
    "int_type": WHOLE,
    "int_parsing": WHOLE,
    "int_from_float": WHOLE,
    "float_type": ("`{veld}` moet een getal zijn", "Schrijf een getal met een punt, zoals 2.5"),
    "list_type": LIST,
    "tuple_type": LIST,
    "dict_type": LINES,
    "model_type": LINES,
    "too_short": ("`{veld}` heeft te weinig delen", "Zet er minstens {min_length} in"),
    "too_long": ("`{veld}` heeft te veel delen", "Zet er hooguit {max_length} in"),
    "value_error": ("`{veld}` klopt niet: {error}", "Verbeter de waarde"),
    "greater_than": ("`{veld}` is te laag", "Kies een getal boven {gt}"),
    "greater_than_equal": ("`{veld}` is te laag", "Kies {ge} of hoger"),
    "less_than": ("`{veld}` is te hoog", "Kies een getal onder {lt}"),
    "less_than_equal": ("`{veld}` is te hoog", "Kies {le} of lager"),
}
OTHER = ("`{veld}` klopt niet", LOOK)


def faults(error: ValidationError) -> Iterator[Fault]:
    """One for each thing that is wrong."""
    return (_fault(each) for each in error.errors(include_url=False))


def _fault(error: ErrorDetails) -> Fault:
    place: Place = tuple(step for step in error["loc"] if step != KEY)
    names = [step for step in place if isinstance(step, str)]
    expected = str(error.get("ctx", {}).get("expected", ""))
    words = {
        **error.get("ctx", {}),
        "veld": names[-1] if names else "dit bestand",
        "invoer": error["input"],
        "keuzes": expected.replace("'", "`").replace(" or ", " of "),
    }
    wat, doe = SENTENCES.get(error["type"], OTHER)
    return Fault(wat.format_map(words), doe.format_map(words), place)
