"""What a message turned out to be."""

from dataclasses import dataclass

Value = int | float | str | tuple[str, ...]


@dataclass(frozen=True)
class Parse:
    """What the classifier makes of a message: an intent and its confidence, 0 to 1."""

    intent: str
    confidence: float


@dataclass(frozen=True)
class Outcome:
    """How a message counts.

    `uitkomst` is one of antwoord, weet_niet, overslaan, terug, waarom, uitleg, pauze, wissen,
    mens, privacy, veiligheid, taal, buiten_onderwerp, onbegrepen. `waarde` belongs to antwoord
    and is None for an open question. With `bevestigen` the value is said back before it counts.
    `liever_niet` tells a refusal from a mere skip. `categorie` and `navraag` belong to veiligheid,
    `taal` (a code such as `en`; `nl` when Dutch is too hard to read) to taal.
    """

    uitkomst: str
    waarde: Value | None = None
    bevestigen: bool = False
    liever_niet: bool = False
    categorie: str | None = None
    navraag: bool = False
    taal: str | None = None
