"""What tells of danger at home does not come back on a screen that others may see."""

from __future__ import annotations

from collections.abc import Callable

from bot.client.api import Talk
from tests.web.served import Site

Begin = Callable[..., Talk]
AT_HOME = "mijn man slaat mij"


def history(client: Talk) -> str:
    return str(client.client.get(f"/gesprekken/{client.id}").json()["geschiedenis"])


def test_a_signal_about_home_is_not_in_the_history(talk: Begin) -> None:
    client = talk(until="HOU_OPEN")
    assert client.say(AT_HOME)["vraag"]["soort"] == "veiligheid"
    assert AT_HOME not in history(client)
    assert "0800-2000" not in history(client)


def test_another_signal_stays_with_its_numbers(talk: Begin) -> None:
    client = talk(until="HOU_OPEN")
    client.say("ik wil niet meer leven")
    assert "113" in history(client)


def test_words_that_meant_something_else_stay(talk: Begin) -> None:
    client = talk(until="HOU_OPEN")
    client.say("ik wil dood, haha")
    client.press("nee")
    assert "haha" in history(client)


def test_a_suspicion_is_asked_about_when_rasa_is_away(talk: Begin, site: Site) -> None:
    client = talk(until="HOU_OPEN")
    site.order.away = 5
    turn = client.say("ik stap eruit binnenkort")
    assert turn["vraag"]["soort"] == "veiligheid"
    assert site.order.away == 4
    site.order.away = 0


def test_distress_waits_for_the_question_about_an_illness(talk: Begin) -> None:
    client = talk(until="HOU_OPEN")
    assert client.say("ik heb een depressie en slik sertraline")["vraag"]["id"] == "GEVOELIG"
