"""What a message turned out to be."""

from dataclasses import dataclass

Value = int | float | str | tuple[str, ...]


@dataclass(frozen=True)
class Parse:
    """What was learned from examples says of a message.

    An intent and its confidence, 0 to 1 (of a command: the chance that it is any command); for a
    statement the chance of each level, 1 to 5; for another closed question that of each choice
    (`ja` and `nee`, or a mark); and the kind of danger that it may tell of, with a chance;
    `suspected` when a rule points there.
    """

    intent: str
    confidence: float
    levels: tuple[float, ...] = ()
    choices: tuple[tuple[str, float], ...] = ()
    danger: str = ""
    danger_chance: float = 0.0
    suspected: bool = False


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
