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


def test_nor_is_what_follows_until_the_client_goes_on(talk: Begin) -> None:
    client = talk(until="HOU_OPEN")
    told = [client.say("ik krijg klappen"), client.press("ja"), client.say("hij komt zo")]
    told.append(client.press("coach_belt"))
    assert "0800-2000" in str(told)
    shown = history(client)
    assert not any(words in shown for turn in told for words in turn["berichten"])
    assert not any(words in shown for words in ("klappen", "hij komt zo", "0800-2000"))
    question = client.press("verder")["berichten"][-1]
    assert question in history(client).replace("\\n", "\n")
    assert "klappen" not in history(client)


def test_nor_is_it_on_the_page_of_the_coach_that_the_client_looks_at(
    talk: Begin, site: Site
) -> None:
    client = talk(until="HOU_OPEN")
    client.say("ik wil niet meer leven")
    client.press("verder")
    client.say("ik krijg klappen")
    for choice in ("ja", "coach_belt", "verder"):
        client.press(choice)
    shown = site.app.state.review.preview(client.id)["signalen"]
    assert [each["niveau"] for each in shown] == [3]


def test_nor_is_what_was_said_while_help_for_it_stood(talk: Begin, site: Site) -> None:
    client = talk(until="HOU_OPEN")
    client.say(AT_HOME)
    client.say("hij steekt het huis in brand")
    assert site.app.state.review.preview(client.id)["signalen"] == []


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
