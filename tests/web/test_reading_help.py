"""Who finds reading hard is offered help, and gets it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.client.api import Talk

Begin = Callable[..., Talk]


def doubting(client: Talk, times: int = 4, command: str = "weet_niet") -> None:
    for _ in range(times):
        client.command(command)


def test_after_four_times_not_knowing_there_is_an_offer(talk: Begin) -> None:
    client = talk(until="HOU1")
    doubting(client, 3)
    assert client.question and client.question["id"] != "LEESHULP"
    client.command("weet_niet")
    assert client.question["id"] == "LEESHULP"
    offered = [button["waarde"] for button in client.question["knoppen"]]
    assert offered == ["voorlezen", "kort", "samen", "nee"]


def test_question_marks_count_too(talk: Begin) -> None:
    client = talk(until="HOU1")
    for _ in range(4):
        client.say("??")
    assert client.question and client.question["id"] == "LEESHULP"


def test_an_answer_in_between_begins_the_count_anew(talk: Begin) -> None:
    client = talk(until="HOU1")
    doubting(client, 3)
    client.press("4")
    doubting(client, 3)
    assert client.question and client.question["id"] != "LEESHULP"


@pytest.mark.parametrize("text", ["ik kan niet goed lezen", "lezen is moeilijk voor mij"])
def test_saying_so_is_enough(talk: Begin, text: str) -> None:
    client = talk(until="HOU1")
    client.say(text)
    assert client.question and client.question["id"] == "LEESHULP"


def test_read_aloud_goes_on_at_the_same_question(talk: Begin) -> None:
    client = talk(until="HOU1")
    client.say("ik kan niet goed lezen")
    turn = client.press("voorlezen")
    assert turn["vraag"]["id"] == "HOU1"
    assert turn["voorlezen"]


def test_shorter_asks_fewer_questions(talk: Begin) -> None:
    client = talk(until="HOU2")
    client.say("ik kan niet goed lezen")
    assert client.press("kort")["vraag"]["id"] == "HOU3"


def test_no_means_that_it_is_not_offered_again(talk: Begin) -> None:
    client = talk(until="HOU1")
    doubting(client)
    client.press("nee")
    doubting(client)
    assert client.question and client.question["id"] != "LEESHULP"


def test_other_words_leave_the_offer_standing_and_a_command_does_not(talk: Begin) -> None:
    client = talk(until="HOU1")
    doubting(client)
    assert client.say("eh wat")["vraag"]["id"] == "LEESHULP"
    assert client.command("pauze")["status"] == "gepauzeerd"
