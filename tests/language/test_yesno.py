"""A yes with a condition is a yes that is said back; what is concluded counts."""

from __future__ import annotations

import pytest

from bot.language.interpret import interpret
from bot.language.question import Question

ALLOWED = Question("ja_nee", "Mag ik je ook iets vragen over thuis? Ja, dat mag / Nee, liever niet")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("als het maar niet te persoonlijk wordt", "ja"),
        ("zolang mijn baas het niet ziet ja", "ja"),
        ("als mijn adres er maar niet bij komt", "ja"),
        ("mijn broer zou het niet doen maar ik wel dus ja", "ja"),
        ("daar is mijn huisarts voor, dus nee", "nee"),
    ],
)
def test_een_voorwaarde_of_een_slotsom_wordt_teruggezegd(text: str, value: str) -> None:
    found = interpret(ALLOWED, text)
    assert (found.waarde, found.bevestigen) == (value, True)


def test_een_gevolg_is_geen_voorwaarde() -> None:
    assert interpret(ALLOWED, "als ik dat vertel, krijg ik maar problemen").waarde != "ja"
