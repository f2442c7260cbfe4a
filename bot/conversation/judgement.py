"""Whether what was understood is an answer to this question, and what is stored of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from bot.conversation.given import Given, State
from bot.conversation.script import Asked

NO_ANSWER = {"weet_niet": State.UNKNOWN, "overslaan": State.SKIPPED}
BOUNDS = {"k5": (1, 5), "liniaal": (0, 10)}

Value = str | int | float | Sequence[str] | None


@dataclass(frozen=True)
class Understood:
    """The verdict of the language rules as it arrives over HTTP."""

    uitkomst: str
    waarde: Value = None
    bevestigen: bool = False
    liever_niet: bool = False
    button: bool = False
    taal: str | None = None
    categorie: str | None = None
    namen: tuple[tuple[str, str], ...] = ()
    """Kind and words of each name and place that the language model found."""

    @classmethod
    def read(cls, data: Mapping[str, object], button: bool) -> Understood:
        value = data.get("waarde")
        return cls(
            uitkomst=str(data.get("uitkomst")),
            waarde=value if isinstance(value, str | int | float | list | tuple) else None,
            bevestigen=bool(data.get("bevestigen")),
            liever_niet=bool(data.get("liever_niet")),
            button=button,
            taal=str(data["taal"]) if data.get("taal") else None,
            categorie=str(data["categorie"]) if data.get("categorie") else None,
            namen=_names(data.get("namen")),
        )


def _names(value: object) -> tuple[tuple[str, str], ...]:
    pairs = value if isinstance(value, list) else []
    return tuple((str(pair[0]), str(pair[1])) for pair in pairs if len(pair) == 2)


def judge(
    one: Asked, understood: Understood, text: str | None, options: Mapping[str, str]
) -> Given | None:
    """What to store, or None where this cannot be an answer to this question."""
    typed = None if understood.button else text
    if understood.uitkomst in NO_ANSWER:
        if one.question.verplicht:
            return None
        state = State.RATHER_NOT if understood.liever_niet else NO_ANSWER[understood.uitkomst]
        return Given(state, text=typed)
    if understood.uitkomst != "antwoord":
        return None
    if one.question.soort == "open":
        return Given(State.ANSWERED, text=text) if text else None
    if one.question.soort in BOUNDS:
        value = _within(understood.waarde, *BOUNDS[one.question.soort])
        whole = value is not None and (one.question.soort == "liniaal" or value == int(value))
        return Given(State.ANSWERED, value=value, text=typed) if whole else None
    choices = _choices(understood.waarde)
    if not choices or not set(choices) <= set(options) or _clash(one, choices):
        return None
    state = State.RATHER_NOT if choices == ("liever_niet",) else State.ANSWERED
    return Given(state, choices=choices, text=typed)


def too_many(one: Asked, understood: Understood) -> bool:
    limit = 1 if one.question.soort == "keuze" else one.question.maximum
    return limit is not None and len(_choices(understood.waarde)) > limit


def _within(value: Value, low: int, high: int) -> Decimal | None:
    try:
        number = Decimal(str(value))
    except InvalidOperation:
        return None
    return number if low <= number <= high else None


def _choices(value: Value) -> tuple[str, ...]:
    if value is None:
        return ()
    if isinstance(value, str | int | float):
        return (str(value),)
    return tuple(dict.fromkeys(str(each) for each in value))


def _clash(one: Asked, choices: tuple[str, ...]) -> bool:
    """More than one of a single choice, over the maximum, or "none of these" with another."""
    limit = 1 if one.question.soort == "keuze" else one.question.maximum or len(choices)
    return len(choices) > limit or (
        len(choices) > 1 and bool(set(choices) & set(one.question.alleen))
    )
