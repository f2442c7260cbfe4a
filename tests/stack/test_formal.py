"""A client who is addressed with u, on the real chain."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bot.client.api import Talk
from bot.content.pronoun import familiar
from bot.runner.supervisor import Stack
from tests.stack.walker import walk


@pytest.fixture(scope="module")
def formal() -> Iterator[Stack]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("BEWEEGREDEN_AANSPREEKVORM", "u")
        with Stack.temporary() as running:
            yield running


@pytest.fixture
def talk(formal: Stack) -> Iterator[Talk]:
    talk = Talk(formal.url, "werk_zoeken")
    yield talk
    talk.close()


def test_the_opening_and_what_is_said_beside_it(talk: Talk) -> None:
    assert "Hallo, fijn dat u er bent." in talk.turn["berichten"][0]
    assert talk.turn["berichten"][-1] == "Wilt u beginnen?"
    turns = [talk.turn, talk.say("wat gebeurt er met mijn antwoorden?")]
    assert turns[-1]["berichten"][0].startswith("Uw antwoorden zijn voor u en uw coach.")
    walk(talk, until="HOU1", seen=turns.append)
    assert familiar(str(turns)) is None


@pytest.mark.parametrize("text", ["Waarom vraag je dit?", "Waarom vraagt u dit?"])
def test_a_client_may_say_either(talk: Talk, text: str) -> None:
    walk(talk, until="HOU1")
    said = talk.say(text)["berichten"]
    assert "Ik wil weten wat u belangrijk vindt." in said[0]
    assert talk.question and talk.question["id"] == "HOU1"


def test_an_answer_in_own_words_counts(talk: Talk) -> None:
    walk(talk, until="HOU1")
    talk.say("best wel, dan heb ik weer ritme")
    assert talk.question and talk.question["id"] == "HOU2"
    walk(talk, until="BELANG")
    talk.say("een zeven denk ik")
    turn = talk.turn
    assert turn["vraag"]["id"] == "BELANG_WAAROM"
    assert turn["berichten"][-1] == "U kiest een 7. Waarom een 7 en geen 5?"


def test_who_wants_all_gone_is_asked_once_more(talk: Talk) -> None:
    turn = talk.say("wis alles")
    assert turn["berichten"][-1].startswith("Weet u het zeker? Alles wat u hier hebt gezegd")
    assert talk.say("nee, ga verder")["vraag"]["id"] == "START"
