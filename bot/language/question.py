"""The question that a client is answering."""

from dataclasses import dataclass
from typing import Literal

Kind = Literal["k5", "liniaal", "open", "ja_nee", "getal", "keuze", "meerkeuze"]


@dataclass(frozen=True)
class Question:
    """What was asked: its kind, the sentence itself and, for a choice, `(value, label)` pairs.

    `k5` is a statement answered 1 (klopt helemaal niet) to 5 (klopt helemaal), `liniaal` a
    mark 0 to 10, `getal` a whole number 0 to 100. `item` is the statement's id in the content
    and `favours` whether agreeing with it is favourable; both only help to read a k5 answer.
    """

    kind: Kind
    statement: str = ""
    options: tuple[tuple[str, str], ...] = ()
    item: str = ""
    favours: bool = True
