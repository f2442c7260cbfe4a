"""A detail about a person is hidden first; then the client changes it, removes it or leaves it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from sqlalchemy import select

from bot.client.api import Talk
from bot.store.database import Database
from bot.store.tables import Antwoord, Bericht
from tests.web.served import Site

Begin = Callable[..., Talk]
PHONE = "bel mijn moeder op 06-12345678"


@pytest.fixture
def tables(site: Site) -> Database:
    found: Database = site.app.state.gateway.conversations.database
    return found


def answer(tables: Database, talk: Talk, question: str) -> str | None:
    with tables.reading() as session:
        wanted = (Antwoord.gesprek == talk.id, Antwoord.vraag == question, Antwoord.geldig)
        return session.scalar(select(Antwoord.tekst).where(*wanted))


def stored(tables: Database, talk: Talk) -> str:
    """Every word that is kept of this conversation."""
    with tables.reading() as session:
        rows = session.scalars(select(Bericht).where(Bericht.gesprek == talk.id))
        return " ".join(f"{row.tekst} {row.antwoord}" for row in rows)


def test_is_hidden_and_asked_about_before_it_is_an_answer(talk: Begin, tables: Database) -> None:
    client = talk(until="HOU_OPEN")
    turn = client.say(PHONE)
    assert turn["vraag"]["id"] == "GEVOELIG"
    assert "een telefoonnummer" in turn["berichten"][-1]
    offered = [button["waarde"] for button in turn["vraag"]["knoppen"]]
    assert offered == ["veranderen", "weghalen", "laten_staan"]
    assert answer(tables, client, "HOU_OPEN") is None
    assert "12345678" not in stored(tables, client)


def test_removed_the_rest_of_the_words_are_the_answer(talk: Begin, tables: Database) -> None:
    client = talk(until="HOU_OPEN")
    client.say(PHONE)
    turn = client.press("weghalen")
    assert turn["vraag"]["id"] not in ("GEVOELIG", "HOU_OPEN")
    assert answer(tables, client, "HOU_OPEN") == "bel mijn moeder op [telefoon]"
    assert "12345678" not in stored(tables, client)


def test_words_that_are_nothing_else_are_asked_for_again(talk: Begin, tables: Database) -> None:
    client = talk(until="HOU_OPEN")
    client.say("0612345678")
    assert client.press("weghalen")["vraag"]["id"] == "HOU_OPEN"
    assert answer(tables, client, "HOU_OPEN") is None


def test_left_it_is_typed_again_and_stays(talk: Begin, tables: Database) -> None:
    client = talk(until="HOU_OPEN")
    client.say(PHONE)
    assert client.press("laten_staan")["vraag"]["id"] == "GEVOELIG_WEER"
    assert client.say(PHONE)["vraag"]["id"] not in ("GEVOELIG", "GEVOELIG_WEER", "HOU_OPEN")
    assert answer(tables, client, "HOU_OPEN") == PHONE


def test_changed_the_question_comes_again(talk: Begin, tables: Database) -> None:
    client = talk(until="HOU_OPEN")
    client.say(PHONE)
    assert client.press("veranderen")["vraag"]["id"] == "HOU_OPEN"
    client.say("bel mijn moeder")
    assert answer(tables, client, "HOU_OPEN") == "bel mijn moeder"
    assert "12345678" not in stored(tables, client)


def test_other_words_take_the_place_of_the_first(talk: Begin, tables: Database) -> None:
    client = talk(until="HOU_OPEN")
    client.say(PHONE)
    client.say("mijn moeder weet dat")
    assert answer(tables, client, "HOU_OPEN") == "mijn moeder weet dat"


def test_the_buttons_may_be_typed(talk: Begin, tables: Database) -> None:
    client = talk(until="HOU_OPEN")
    client.say(PHONE)
    client.say("haal het weg.")
    assert answer(tables, client, "HOU_OPEN") == "bel mijn moeder op [telefoon]"


def test_an_answer_with_a_detail_counts_once_it_is_decided(talk: Begin) -> None:
    client = talk(until="HOU1")
    assert client.say("4, mail me op jan@voorbeeld.nl")["vraag"]["id"] == "GEVOELIG"
    assert client.press("weghalen")["vraag"]["id"] == "HOU2"


def test_another_detail_is_asked_about_again(talk: Begin) -> None:
    client = talk(until="HOU_OPEN")
    client.say(PHONE)
    client.press("laten_staan")
    assert client.say("of mail jan@voorbeeld.nl")["vraag"]["id"] == "GEVOELIG"


@pytest.mark.parametrize("command", ["pauze", "wissen", "mens"])
def test_a_command_works_all_the_same(talk: Begin, command: str) -> None:
    client = talk(until="HOU_OPEN")
    client.say(PHONE)
    turn = client.command(command)
    assert turn["vraag"] is None or turn["vraag"]["id"] != "GEVOELIG"


def test_a_cry_for_help_goes_first(talk: Begin) -> None:
    client = talk(until="HOU_OPEN")
    assert client.say(f"ik wil dood, {PHONE}")["vraag"]["soort"] == "veiligheid"
    assert "12345678" not in client.client.get(f"/gesprekken/{client.id}").text


def test_an_illness_gets_a_question_of_its_own(talk: Begin, tables: Database) -> None:
    client = talk(until="HOU_OPEN")
    turn = client.say("ik heb een depressie en slik sertraline")
    assert turn["vraag"]["id"] == "GEVOELIG"
    assert "gezondheid" in turn["berichten"][-1]
    client.press("weghalen")
    assert answer(tables, client, "HOU_OPEN") == "ik heb een [gezondheid] en slik [gezondheid]"
    assert "sertraline" not in stored(tables, client)


def test_who_leaves_an_illness_is_not_asked_again(talk: Begin, tables: Database) -> None:
    client = talk(until="HOU_OPEN")
    client.say("door mijn adhd")
    client.press("laten_staan")
    client.say("door mijn adhd")
    assert answer(tables, client, "HOU_OPEN") == "door mijn adhd"
    while client.question and client.question["soort"] != "open":
        client.command("overslaan")
    assert client.say("het is mijn adhd")["vraag"]["id"] != "GEVOELIG"


def test_a_bsn_is_advised_against(talk: Begin) -> None:
    client = talk(until="HOU_OPEN")
    assert "BSN hoeft hier niet" in client.say("mijn bsn is 123456782")["berichten"][0]


def test_the_same_message_sent_twice_is_asked_about_once(talk: Begin) -> None:
    client = talk(until="HOU_OPEN")
    first = client.say(PHONE)
    again = {"bericht_id": first["bericht_id"], "vraag": "HOU_OPEN", "tekst": PHONE}
    assert client.client.post(f"/gesprekken/{client.id}/berichten", json=again).json() == first


def test_outside_a_question_it_is_taken_out_and_said(talk: Begin, tables: Database) -> None:
    client = talk(until="HOU1")
    client.command("pauze")
    assert "een telefoonnummer" in client.say(PHONE)["berichten"][0]
    assert "12345678" not in stored(tables, client)
