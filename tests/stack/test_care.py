"""A cry for help is heard in every state, and no question follows before the client wants one."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable

import pytest
from ruamel.yaml import YAML
from sqlalchemy import select

from bot.client.api import Talk, summary
from bot.content.loader import load
from bot.language.safety import Watch
from bot.root import ROOT
from bot.runner.supervisor import Stack
from bot.store.database import Database
from bot.store.tables import Antwoord, Veiligheidssignaal
from tests.stack.walker import walk

Begin = Callable[..., Talk]
CRY = "ik wil niet meer leven"


def seen(database: Database, talk: Talk) -> list[Veiligheidssignaal]:
    with database.reading() as session:
        return list(
            session.scalars(select(Veiligheidssignaal).where(Veiligheidssignaal.gesprek == talk.id))
        )


def answered(database: Database, talk: Talk, question: str) -> list[str | None]:
    with database.reading() as session:
        wanted = (Antwoord.gesprek == talk.id, Antwoord.vraag == question, Antwoord.geldig)
        return list(session.scalars(select(Antwoord.tekst).where(*wanted)))


@pytest.mark.parametrize(
    "question", ["START", "INSTEMMING", "HOU1", "HOU_OPEN", "BELANG", "OVERZICHT"]
)
def test_is_seen_at_every_kind_of_question(talk: Begin, database: Database, question: str) -> None:
    client = talk()
    walk(client, until=question)
    turn = client.say(CRY)
    assert turn["vraag"]["soort"] == "veiligheid"
    assert "113" in " ".join(turn["berichten"])
    assert "tel:113" in [button["url"] for button in turn["vraag"]["knoppen"]]
    assert [(each.niveau, each.zin, each.vraag) for each in seen(database, client)] == [
        (3, CRY, question)
    ]
    assert answered(database, client, question) == []


@pytest.mark.parametrize("state", ["pauze", "wissen"])
def test_is_seen_in_a_pause_and_beside_the_questions(talk: Begin, state: str) -> None:
    client = talk()
    walk(client, until="HOU1")
    client.command(state)
    client.say(CRY)
    assert "113" in " ".join(client.turn["berichten"])


def test_is_seen_after_release(talk: Begin) -> None:
    client = talk()
    walk(client, {"LENGTE": "kort"})
    assert "113" in " ".join(client.say(CRY)["berichten"])


def test_no_question_comes_until_the_client_wants_it(talk: Begin, database: Database) -> None:
    client = talk()
    walk(client, until="HOU1")
    client.say(CRY)
    for words in ("ja", "4", "klopt best wel", "weet niet"):
        assert client.say(words)["vraag"]["soort"] == "veiligheid"
    for button in ("niet_zo_bedoeld", "bel_113", "bestaat_niet"):
        assert client.press(button)["vraag"]["soort"] == "veiligheid"
    assert client.press("verder")["vraag"]["id"] == "HOU1"
    assert answered(database, client, "HOU1") == []


def test_going_on_may_be_typed(talk: Begin) -> None:
    client = talk()
    walk(client, until="HOU1")
    client.say(CRY)
    assert client.say("Ik wil verder.")["vraag"]["id"] == "HOU1"


def test_heavy_words_are_still_an_answer_after_going_on(talk: Begin, database: Database) -> None:
    words = "ik ben radeloos en ik huil elke dag"
    client = talk()
    walk(client, until="ZEL_OPEN")
    assert client.say(words)["vraag"]["soort"] == "veiligheid"
    client.press("verder")
    assert answered(database, client, "ZEL_OPEN") == [words]


def test_the_coach_reads_that_it_happened_and_never_the_sentence(talk: Begin, stack: Stack) -> None:
    client = talk()
    walk(client, until="HOU1")
    client.say(CRY)
    client.press("coach_belt")
    client.press("verder")
    walk(client, {"LENGTE": "kort"})
    found = summary(stack.url, client.id, stack.coach_key)
    assert [(each["niveau"], each["vraag"]) for each in found["signalen"]] == [(3, "HOU1")]
    assert CRY not in str(found)


def test_unsafety_at_home_is_told_only_when_the_client_asks(talk: Begin, stack: Stack) -> None:
    client = talk()
    walk(client, until="SOC4")
    assert "0800-2000" in " ".join(client.say("mijn man slaat mij")["berichten"])
    client.press("verder")
    walk(client, {"LENGTE": "kort"})
    assert summary(stack.url, client.id, stack.coach_key)["signalen"] == []


@pytest.mark.parametrize("name", ["rasa", "actions"])
def test_help_comes_when_a_process_is_frozen(stack: Stack, talk: Begin, name: str) -> None:
    client = talk()
    walk(client, until="HOU1")
    frozen = stack.pid(name)
    os.kill(frozen, signal.SIGSTOP)
    try:
        assert "113" in " ".join(client.say(CRY)["berichten"])
    finally:
        os.kill(frozen, signal.SIGCONT)


@pytest.mark.parametrize("words", ["hulp", "help"])
def test_the_word_help_alone_shows_where_help_is(talk: Begin, words: str) -> None:
    client = talk()
    walk(client, until="HOU1")
    turn = client.say(words)
    assert turn["vraag"]["soort"] == "veiligheid"
    assert "112" in " ".join(turn["berichten"])


def test_what_only_examples_are_like_is_asked_back(talk: Begin, database: Database) -> None:
    """Covert words that no rule knows: the bot asks, and stores no answer."""
    content = load(ROOT / "data/inhoud")
    watch = Watch(content.safety.woorden)
    known = YAML(typ="safe").load((ROOT / "data/signalen/suicidaliteit.yml").read_text("utf-8"))
    covert = [text for text in known["berichten"] if watch.read(text) is None][:10]
    client = talk()
    walk(client, until="HOU_OPEN")
    for text in covert:
        client.say(text)
        if client.question and client.question["id"] == "VEILIGHEID":
            break
        client.command("terug")
    assert client.question and client.question["id"] == "VEILIGHEID"
    offered = [button["waarde"] for button in client.question["knoppen"]]
    assert offered[-2:] == ["ja", "nee"]
    assert [each.navraag for each in seen(database, client)] == [True]
    assert "113" in " ".join(client.press("ja")["berichten"])


def test_what_a_rule_suspects_is_weighed_with_examples(talk: Begin, database: Database) -> None:
    """A phrase that may mean something else, in a message that examples know to be harmless."""
    content = load(ROOT / "data/inhoud")
    watch = Watch(content.safety.woorden)
    known = YAML(typ="safe").load((ROOT / "data/signalen/geen.yml").read_text("utf-8"))
    read = [(text, watch.read(text)) for text in known["berichten"]]
    suspected = [text for text, signal in read if signal and signal.doubtful and len(text) > 40]
    client = talk()
    walk(client, until="HOU_OPEN")
    asked = 0
    for text in suspected[:8]:
        client.say(text)
        if client.question and client.question["id"] == "VEILIGHEID":
            asked += 1
            client.press("nee")
        client.command("terug")
    assert asked < 8
    assert len(seen(database, client)) == asked
