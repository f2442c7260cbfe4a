"""Who writes another language is answered in it, and is not scored from it."""

from __future__ import annotations

from collections.abc import Callable

import httpx
import pytest
from sqlalchemy import select

from bot.client.api import Talk
from bot.store.tables import Antwoord, Gesprek
from tests.web.served import Site

Begin = Callable[..., Talk]
WRITTEN = {
    "en": "I don't understand this question, can you speak English please",
    "tr": "bu soruyu anlamıyorum, Türkçe konuşuyorum",
    "ar": "لا أفهم هذا السؤال",
    "pl": "nie rozumiem tego pytania, mówię po polsku",
    "uk": "я не розумію це питання",
    "ti": "ኣይተረድኣንን",
    "so": "ma fahmin su'aasha, waxaan ku hadlaa af soomaali",
    "fr": "je ne comprends pas la question",
    "es": "no entiendo la pregunta",
}


@pytest.mark.parametrize("code", WRITTEN)
def test_the_answer_is_in_that_language_and_noted(talk: Begin, site: Site, code: str) -> None:
    client = talk(until="HOU1")
    turn = client.say(WRITTEN[code])
    assert turn["berichten"][0] == site.app.state.content.languages.of(code).regel
    assert turn["vraag"]["id"] == "HOU1"
    with site.app.state.gateway.conversations.database.reading() as session:
        gesprek = session.get_one(Gesprek, client.id)
        assert (gesprek.taalhulp, gesprek.taal) == (True, code)


def test_a_number_in_another_language_is_no_answer(talk: Begin, site: Site) -> None:
    client = talk(until="BELANG")
    client.say("I would say seven out of ten because work is important for me")
    assert client.question and client.question["id"] == "BELANG"
    with site.app.state.gateway.conversations.database.reading() as session:
        wanted = (Antwoord.gesprek == client.id, Antwoord.vraag == "BELANG")
        assert session.scalars(select(Antwoord).where(*wanted)).first() is None


def test_help_comes_in_that_language_too(talk: Begin, site: Site) -> None:
    client = talk(until="HOU1")
    turn = client.say("I want to kill myself, I do not want to live anymore")
    assert turn["berichten"][0] == site.app.state.content.languages.of("en").nood
    assert "113" in turn["berichten"][0]
    assert turn["vraag"]["soort"] == "veiligheid"


def test_the_coach_reads_which_language_it_was(talk: Begin, site: Site) -> None:
    client = talk(until="HOU1")
    client.say(WRITTEN["tr"])
    with httpx.Client(base_url=site.url, follow_redirects=True, trust_env=False) as coach:
        page = coach.get("/coach", params={"sleutel": site.coach_key})
    assert "Taal- of leeshulp gewenst. De cliënt schreef in het Turks." in page.text
