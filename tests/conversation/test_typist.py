"""Who fills it in together says who types; every answer and every reader can tell."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.conversation.export import Exporter
from bot.conversation.given import Share
from bot.conversation.readinghelp import choose
from bot.conversation.review import Review
from bot.conversation.typist import hand_over
from tests.conversation.chain import COACH, Chain, Value

Begin = Callable[..., Chain]
TOGETHER: dict[str, Value] = {"LEZEN": "samen", "LENGTE": "kort"}


@pytest.fixture
def client(chain: Begin) -> Chain:
    """Two people at one screen; the next question is HOU1."""
    begun = chain()
    begun.finish(TOGETHER, until="HOU1")
    return begun


def to(client: Chain, who: str) -> bool:
    return hand_over(client.service, client.id, who)


def typed_by_other(client: Chain) -> list[str]:
    """What the client's own copy says."""
    answers = Exporter(client.service).get(client.id).antwoorden
    return [each.vraag for each in answers if each.door_ander]


def test_wie_samen_invult_typt_eerst_zelf(client: Chain) -> None:
    assert client.service.view(client.id).typt == "zelf"
    client.give("antwoord", 2)
    assert typed_by_other(client) == []


def test_elk_antwoord_na_het_wisselen_heeft_wie_het_typte(client: Chain) -> None:
    asked = []
    for who in ("ander", "ander", "zelf", "ander"):
        assert to(client, who)
        assert client.service.view(client.id).typt == who
        assert client.question
        asked.append(client.question.id)
        client.give("antwoord", 2)
    first, second, _, last = asked
    assert typed_by_other(client) == [first, second, last]


def test_wie_een_antwoord_zelf_verandert_typte_het_zelf(client: Chain) -> None:
    to(client, "ander")
    client.give("antwoord", 2)
    to(client, "zelf")
    Review(client.service).reopen(client.id, "HOU1")
    client.walk()
    client.give("antwoord", 5)
    answers = Exporter(client.service).get(client.id).antwoorden
    given = [(each.telt, each.door_ander) for each in answers if each.vraag == "HOU1"]
    assert given == [(False, True), (True, False)]


@pytest.mark.parametrize("form", ["zelf", "voorgelezen"])
def test_wie_het_alleen_doet_heeft_niets_te_kiezen(chain: Begin, form: str) -> None:
    client = chain()
    client.finish({"LEZEN": form}, until="LENGTE")
    assert client.service.view(client.id).typt is None
    assert not to(client, "ander")
    client.give("antwoord", "kort")
    assert typed_by_other(client) == []


@pytest.mark.parametrize("who", ["", "coach", "OTHER"])
def test_er_typt_een_van_twee(client: Chain, who: str) -> None:
    assert not to(client, who)
    assert client.service.view(client.id).typt == "zelf"


def test_wie_alleen_verdergaat_typt_weer_zelf(client: Chain) -> None:
    to(client, "ander")
    with client.service.at(client.id) as (session, gesprek, situation):
        choose(session, gesprek, situation, "voorlezen", "een bericht")
    client.give("antwoord", 2)
    assert client.service.view(client.id).typt is None
    assert "HOU1" not in typed_by_other(client)


class TestShared:
    @pytest.fixture
    def shared(self, client: Chain) -> Chain:
        """One answer of each kind typed by another; one of them is not shared."""
        to(client, "ander")
        client.give("antwoord", 2)
        client.give("antwoord", 2)
        to(client, "zelf")
        client.finish({"AFSLUITING_KIES": ["context"]}, until="LIEVER_NIET")
        to(client, "ander")
        client.finish({"LIEVER_NIET": "over mijn hond"}, until="OVERZICHT")
        to(client, "zelf")
        Review(client.service).share(client.id, {"HOU3": Share.NOTHING})
        client.walk()
        client.finish({"OVERZICHT": "klopt"})
        return client

    def test_the_coach_reads_which_answers_another_typed(self, shared: Chain) -> None:
        assert shared.for_coach["door_ander"] == ["HOU1", "LIEVER_NIET"]
        behind = shared.summaries.answers(shared.id, COACH)
        assert [each["vraag"] for each in behind if each["door_ander"]] == ["HOU1", "LIEVER_NIET"]

    def test_what_is_not_shared_looks_like_what_nobody_typed(self, shared: Chain) -> None:
        behind = shared.summaries.answers(shared.id, COACH)
        withheld = next(each for each in behind if each["vraag"] == "HOU3")
        assert (withheld["staat"], withheld["door_ander"]) == ("liever_niet", False)

    def test_the_client_reads_it_too(self, shared: Chain) -> None:
        topics = Review(shared.service).overview(shared.id).topics
        typed = [each.id for topic in topics for each in topic.answers if each.by_other]
        assert typed == ["HOU1", "HOU3", "LIEVER_NIET"]

    def test_an_order_that_another_put_says_so(self, client: Chain) -> None:
        client.finish({"AFSLUITING_KIES": ["context"]}, until="OVERZICHT")
        to(client, "ander")
        Review(client.service).choose(client.id, ["houding"])
        agenda = Review(client.service).overview(client.id).agenda
        assert agenda and agenda.by_other
