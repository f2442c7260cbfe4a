"""A client's conversation through real Rasa, seen from the public API."""

from __future__ import annotations

from collections.abc import Callable

import httpx
import pytest
from sqlalchemy import func, select

from bot.client.api import Json, Talk, Trouble, summary
from bot.runner.supervisor import Stack
from bot.store.database import Database
from bot.store.tables import Antwoord, Base, Gesprek
from tests.stack.walker import walk

Begin = Callable[..., Talk]


def answers(database: Database, talk: Talk, question: str) -> list[Antwoord]:
    """Every revision of the answer to one question, oldest first."""
    with database.reading() as session:
        wanted = (Antwoord.gesprek == talk.id, Antwoord.vraag == question)
        return list(session.scalars(select(Antwoord).where(*wanted).order_by(Antwoord.id)))


def conversation(database: Database, talk: Talk) -> Gesprek:
    with database.reading() as session:
        return session.get_one(Gesprek, talk.id)


def asked_once(turn: Json) -> bool:
    return [*turn["berichten"]].count(turn["vraag"]["tekst"]) == 1


class TestInterruptions:
    """From any question; afterwards the same question stands and was put once."""

    @pytest.mark.parametrize("command", ["waarom", "uitleg", "privacy", "mens"])
    @pytest.mark.parametrize(
        "question", ["INSTEMMING", "HOU1", "HOU_OPEN", "CON_CHECKLIST", "BELANG"]
    )
    def test_is_answered_and_the_question_put_once_more(
        self, talk: Begin, question: str, command: str
    ) -> None:
        client = talk()
        walk(client, until=question)
        turn = client.command(command)
        assert turn["vraag"]["id"] == question
        assert len(turn["berichten"]) >= 2
        assert asked_once(turn)

    @pytest.mark.parametrize(
        ("typed", "said"),
        [
            ("waarom vraag je dit", "Iets doen gaat makkelijker"),
            ("wie ziet mijn antwoorden", "Jij leest alles na"),
            ("ik wil een mens spreken", "liever een mens"),
        ],
    )
    def test_works_in_own_words_too(self, talk: Begin, typed: str, said: str) -> None:
        client = talk()
        walk(client, until="HOU1")
        turn = client.say(typed)
        assert any(said in message for message in turn["berichten"])
        assert turn["vraag"]["id"] == "HOU1"

    def test_a_human_asked_for_is_remembered(self, talk: Begin, database: Database) -> None:
        client = talk()
        client.command("mens")
        assert conversation(database, client).mens_gevraagd


class TestNoAnswer:
    """Not knowing, skipping and rather not are three things."""

    @pytest.mark.parametrize(
        ("typed", "state"),
        [
            ("weet ik niet", "weet_niet"),
            ("sla maar over", "overgeslagen"),
            ("dat zeg ik liever niet", "liever_niet"),
        ],
    )
    def test_is_stored_as_what_it_is(
        self, talk: Begin, database: Database, typed: str, state: str
    ) -> None:
        client = talk()
        walk(client, until="HOU2")
        client.say(typed)
        stored = answers(database, client, "HOU2")
        assert [(row.staat, row.waarde) for row in stored] == [(state, None)]

    def test_participation_cannot_be_skipped(self, talk: Begin) -> None:
        client = talk()
        walk(client, until="INSTEMMING")
        assert client.command("overslaan")["vraag"]["id"] == "INSTEMMING"


class TestConsent:
    def test_no_ends_the_conversation_without_a_profile(self, talk: Begin, stack: Stack) -> None:
        client = talk()
        walk(client, {"INSTEMMING": "nee"})
        assert client.turn["status"] == "geen_deelname"
        with pytest.raises(Trouble):
            summary(stack.url, client.id, stack.coach_key)

    def test_no_to_energy_leaves_that_topic_out(self, talk: Begin) -> None:
        client = talk()
        seen: list[str] = []
        walk(client, {"GEZONDHEID": "nee"}, seen=lambda question: seen.append(question["id"]))
        assert not [key for key in seen if key.startswith("BEL") and key[3:4].isdigit()]
        assert client.turn["status"] == "vrijgegeven"


class TestBack:
    def test_changes_the_earlier_answer_and_keeps_the_old_one(
        self, talk: Begin, database: Database
    ) -> None:
        client = talk()
        walk(client, {"HOU1": "2"}, until="HOU2")
        turn = client.command("terug")
        assert turn["vraag"]["id"] == "HOU1"
        assert any("Klopt niet zo" in message for message in turn["berichten"])
        client.press("5")
        assert client.question is not None and client.question["id"] == "HOU2"
        stored = answers(database, client, "HOU1")
        assert [(int(row.waarde or 0), row.geldig) for row in stored] == [(2, False), (5, True)]

    def test_goes_back_more_than_one_and_across_topics(self, talk: Begin) -> None:
        client = talk()
        walk(client, until="GEK2")
        for expected in ("GEK1", "HOU_OPEN"):
            assert client.command("terug")["vraag"]["id"] == expected
        client.say("nieuwe woorden over werk")
        assert client.question is not None and client.question["id"] == "GEK2"

    def test_leaves_the_answer_as_it_was_on_request(self, talk: Begin, database: Database) -> None:
        client = talk()
        walk(client, until="HOU2")
        client.command("terug")
        client.say("Laat zo staan")
        assert client.question is not None and client.question["id"] == "HOU2"
        assert len(answers(database, client, "HOU1")) == 1

    def test_at_the_first_question_says_so(self, talk: Begin) -> None:
        client = talk()
        turn = client.command("terug")
        assert turn["vraag"]["id"] == "START"


class TestPause:
    def test_keeps_the_place(self, talk: Begin) -> None:
        client = talk()
        walk(client, until="SOC2")
        assert client.command("pauze")["status"] == "gepauzeerd"
        turn = client.command("hervat")
        assert (turn["status"], turn["vraag"]["id"]) == ("bezig", "SOC2")

    def test_a_word_ends_it_too_and_is_no_answer(self, talk: Begin, database: Database) -> None:
        client = talk()
        walk(client, until="SOC2")
        client.command("pauze")
        assert client.say("ja hoor")["vraag"]["id"] == "SOC2"
        assert answers(database, client, "SOC2") == []


class TestDelete:
    def test_leaves_nothing(self, talk: Begin, database: Database) -> None:
        client = talk()
        walk(client, until="SOC1")
        client.command("wissen")
        assert client.press("ja")["status"] == "gewist"
        with database.reading() as session:
            for table in Base.metadata.sorted_tables:
                if "gesprek" in table.columns:
                    rows = select(func.count()).where(table.columns["gesprek"] == client.id)
                    assert session.scalar(rows) == 0, table.name
            assert session.get(Gesprek, client.id) is None

    def test_asks_first_and_goes_on_after_a_no(self, talk: Begin) -> None:
        client = talk()
        walk(client, until="SOC1")
        assert client.say("wis alles")["vraag"]["id"] == "WISSEN"
        turn = client.press("nee")
        assert turn["vraag"]["id"] == "SOC1"

    def test_works_by_one_request_as_well(self, talk: Begin, stack: Stack) -> None:
        client = talk()
        assert client.client.delete(f"/gesprekken/{client.id}").status_code == 204
        with pytest.raises(Trouble):
            client.say("hallo")


class TestTyping:
    """Typing works wherever a button does."""

    @pytest.mark.parametrize(
        ("typed", "value"),
        [("4", 4), ("vier", 4), ("klopt helemaal", 5), ("klopt niet zo", 2), ("ja", 4)],
    )
    def test_a_statement(self, talk: Begin, database: Database, typed: str, value: int) -> None:
        client = talk()
        walk(client, until="HOU1")
        client.say(typed)
        assert [row.waarde for row in answers(database, client, "HOU1")] == [value]

    @pytest.mark.parametrize(
        ("typed", "value"), [("7", "7"), ("een 7tje", "7"), ("7,5", "7.5"), ("tien", "10")]
    )
    def test_a_ruler(self, talk: Begin, database: Database, typed: str, value: str) -> None:
        client = talk()
        walk(client, until="BELANG")
        client.say(typed)
        assert [str(row.waarde) for row in answers(database, client, "BELANG")] == [value]

    def test_a_choice_and_a_menu(self, talk: Begin, database: Database) -> None:
        client = talk()
        client.say("ik wil beginnen")
        client.say("ja ik doe mee")
        assert client.question is not None and client.question["id"] == "GEZONDHEID"
        walk(client, until="CON_CHECKLIST")
        client.say("vervoer en geld")
        assert answers(database, client, "CON_CHECKLIST")[0].keuzes == ["vervoer", "geld"]

    def test_what_is_not_understood_is_asked_again_and_not_stored(
        self, talk: Begin, database: Database
    ) -> None:
        client = talk()
        walk(client, until="HOU1")
        for _ in range(2):
            turn = client.say("xqzw blorp")
            assert turn["vraag"]["id"] == "HOU1"
        assert "overslaan" in " ".join(turn["berichten"])
        assert answers(database, client, "HOU1") == []


class TestClosing:
    def test_an_answer_can_be_changed_before_release(
        self, talk: Begin, stack: Stack, database: Database
    ) -> None:
        client = talk()
        walk(client, {"KEN1": "1"}, until="OVERZICHT")
        client.press("aanpassen")
        client.press("kennis_en_vaardigheden")
        client.press("KEN1")
        assert client.question is not None and client.question["id"] == "KEN1"
        client.press("5")
        assert client.question is not None and client.question["id"] == "OVERZICHT"
        client.press("klopt")
        assert client.turn["status"] == "vrijgegeven"
        found = {
            each["id"]: each
            for each in summary(stack.url, client.id, stack.coach_key)["determinanten"]
        }
        marks = {
            each["item"]: each["waarde"] for each in found["kennis_en_vaardigheden"]["antwoorden"]
        }
        assert marks["KEN1"] == 5

    def test_not_yet_sending_keeps_it_from_the_coach(self, talk: Begin, stack: Stack) -> None:
        client = talk()
        walk(client, until="OVERZICHT")
        assert client.command("pauze")["status"] == "gepauzeerd"
        with pytest.raises(Trouble):
            summary(stack.url, client.id, stack.coach_key)
        assert client.command("hervat")["vraag"]["id"] == "OVERZICHT"

    def test_the_client_takes_strengths_and_the_own_step_along(self, talk: Begin) -> None:
        client = talk()
        walk(client, {"INT_STAP": "maandag bel ik mijn oom"})
        said = "\n".join(client.turn["berichten"])
        assert "maandag bel ik mijn oom" in said
        assert "Jouw krachten" in said
        for never in ("onvoldoende", "laag", "risico", "belemmerend", "score"):
            assert never not in said.lower()

    def test_the_ending_comes_again_and_the_profile_does_not(
        self, talk: Begin, database: Database
    ) -> None:
        client = talk()
        walk(client)
        again = client.say("dank je wel")
        assert again["status"] == "vrijgegeven"
        with database.reading() as session:
            counted = select(func.count()).select_from(Base.metadata.tables["profiel"])
            wanted = Base.metadata.tables["profiel"].columns["gesprek"] == client.id
            assert session.scalar(counted.where(wanted)) == 1


def test_a_tab_that_lags_behind_answers_no_newer_question(talk: Begin, database: Database) -> None:
    client = talk()
    walk(client, until="HOU1")
    old = client.question
    client.press("4")
    client.turn = {**client.turn, "vraag": old}
    turn = client.press("1")
    assert turn["vraag"]["id"] == "HOU2"
    assert answers(database, client, "HOU2") == []
    assert len(answers(database, client, "HOU1")) == 1


def test_another_clients_token_opens_nothing(talk: Begin) -> None:
    mine, theirs = talk(), talk()
    seen = mine.client.get(f"/gesprekken/{theirs.id}")
    assert (seen.status_code, seen.headers["content-type"]) == (404, "application/problem+json")


def test_the_coach_needs_the_key(stack: Stack) -> None:
    refused = httpx.get(f"{stack.url}/api/v1/gesprekken", trust_env=False)
    assert refused.status_code == 403
