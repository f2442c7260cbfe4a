"""What the README shows is what the chatbot says and what the coach reads."""

from __future__ import annotations

import json
import re
from collections.abc import Callable

from bot.client.api import Json, Talk, summary
from bot.client.persona import Player
from bot.content.loader import load
from bot.root import ROOT
from bot.runner.supervisor import Stack
from tests.stack.test_personas import PEOPLE
from tests.stack.walker import walk

README = (ROOT / "README.md").read_text("utf-8")


def shown(kind: str) -> str:
    """The block of this kind in the README."""
    found = re.search(rf"```{kind}\n(.*?)```", README, re.S)
    assert found is not None
    return found.group(1)


def test_the_transcript_is_said_word_for_word(talk: Callable[..., Talk]) -> None:
    lines = [line.split(None, 1) for line in shown("gesprek").splitlines()]
    client = talk("werk_zoeken")
    walk(client, until="HOU1")
    said = client.turn["berichten"][-1:]
    for who, words in lines:
        if who == "cliënt":
            assert said == []
            said = client.say(words)["berichten"]
        else:
            assert said.pop(0) == words
    assert said == []


def test_the_coach_reads_what_is_shown(stack: Stack) -> None:
    person = json.loads(PEOPLE.read_text("utf-8"))[0]
    gesprek = Player(person).play(stack.url, "werk_zoeken")
    found = summary(stack.url, gesprek, stack.coach_key)
    sheet = shown("blad")
    for line in _lines(found):
        assert line in sheet, line


def _lines(found: Json) -> list[str]:
    content = load(ROOT / "data/inhoud")
    topic = found["onderwerpen"][0]
    bars = [
        f"{content.block(each['id']).naam:<28} {each['gemiddelde']:.2f}  {each['band']}".replace(
            ".", ","
        )
        for each in found["determinanten"]
    ]
    return [
        *bars,
        *(f"“{quote['tekst']}”" for quote in found["citaten"]),
        *(content.block(each).naam for each in found["krachten"]),
        *(content.block(each).clientnaam for each in found["keuze_client"]),
        f"1. {content.block(topic['determinant']).naam}: {topic['titel']}",
        *topic["vragen"],
        topic["richting"],
        f"zekerheid: {found['zekerheid']}",
    ]
