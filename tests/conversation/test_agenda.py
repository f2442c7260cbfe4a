"""A client chooses what to talk about and in which order; the coach reads it in that order."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from sqlalchemy import select

from bot.conversation.agenda import Agenda
from bot.conversation.export import Exporter
from bot.conversation.given import Share
from bot.conversation.review import Review
from bot.store.tables import Antwoord
from tests.conversation.chain import Chain, Value

Begin = Callable[..., Chain]
PEOPLE, PRACTICAL, LEARNING = "sociale_druk", "context", "kennis_en_vaardigheden"
QUESTION = "AFSLUITING_KIES"
SHORT: dict[str, Value] = {"LENGTE": "kort"}


def review(client: Chain) -> Review:
    return Review(client.service)


def agenda(client: Chain) -> Agenda:
    found = review(client).overview(client.id).agenda
    assert found
    return found


def labels(client: Chain) -> list[str]:
    return [pick.label for pick in agenda(client).picks]


def for_coach(client: Chain) -> list[str]:
    client.walk()
    client.finish({"OVERZICHT": "klopt"})
    chosen: list[str] = client.for_coach["keuze_client"]
    return chosen


@pytest.fixture
def client(chain: Begin) -> Chain:
    begun = chain()
    begun.finish({QUESTION: [PEOPLE, PRACTICAL], **SHORT}, until="OVERZICHT")
    return begun


def test_wat_het_eerst_gekozen_is_staat_bovenaan(client: Chain) -> None:
    assert labels(client) == ["mensen om me heen", "praktische zaken"]


def test_een_stap_later_of_eerder_wisselt_twee_onderwerpen_om(client: Chain) -> None:
    first, second = agenda(client).picks
    assert (first.earlier, second.later) == (None, None)
    assert first.later == second.earlier == (PRACTICAL, PEOPLE)
    assert review(client).choose(client.id, first.later or ())
    assert labels(client) == ["praktische zaken", "mensen om me heen"]
    assert for_coach(client) == [PRACTICAL, PEOPLE]


def test_van_drie_onderwerpen_wisselt_een_stap_er_twee(
    client: Chain, monkeypatch: pytest.MonkeyPatch
) -> None:
    question = client.service.archive.current.question(QUESTION)
    monkeypatch.setitem(question.__dict__, "maximum", 3)
    assert review(client).choose(client.id, [PEOPLE, PRACTICAL, LEARNING])
    middle = agenda(client).picks[1]
    assert middle.earlier == (PRACTICAL, PEOPLE, LEARNING)
    assert middle.later == (PEOPLE, LEARNING, PRACTICAL)
    assert middle.without == (PEOPLE, LEARNING)


def test_wat_erbij_komt_komt_achteraan(client: Chain) -> None:
    assert agenda(client).more == []
    review(client).choose(client.id, agenda(client).picks[0].without)
    assert labels(client) == ["praktische zaken"]
    added = {label: order for order, label in agenda(client).more}
    assert review(client).choose(client.id, added["wat ik wil leren"])
    assert for_coach(client) == [PRACTICAL, LEARNING]


def test_wie_niets_koos_kan_dat_alsnog(chain: Begin) -> None:
    client = chain()
    client.finish(SHORT, until="OVERZICHT")
    assert labels(client) == []
    assert review(client).choose(client.id, [LEARNING])
    assert for_coach(client) == [LEARNING]


def test_alles_weghalen_is_geen_keuze_en_de_vraag_komt_niet_terug(client: Chain) -> None:
    assert review(client).choose(client.id, [])
    client.walk()
    assert client.question and client.question.id == "OVERZICHT"
    assert for_coach(client) == []


@pytest.mark.parametrize(
    "order", [["verzonnen"], [PEOPLE, PRACTICAL, LEARNING], [PEOPLE, "verzonnen"]]
)
def test_wat_geen_antwoord_kan_zijn_verandert_niets(client: Chain, order: list[str]) -> None:
    assert not review(client).choose(client.id, order)
    assert labels(client) == ["mensen om me heen", "praktische zaken"]


def test_twee_keer_hetzelfde_is_een_keer(client: Chain) -> None:
    for _ in range(2):
        assert review(client).choose(client.id, [PRACTICAL, PEOPLE])
    with client.service.database.reading() as session:
        rows = session.scalars(select(Antwoord).where(Antwoord.vraag == QUESTION)).all()
    assert [row.geldig for row in rows] == [False, True]


def test_de_oude_volgorde_blijft_in_de_gegevens_van_de_client(client: Chain) -> None:
    review(client).choose(client.id, [PRACTICAL, PEOPLE])
    given = [
        (each.keuzes, each.telt)
        for each in Exporter(client.service).get(client.id).antwoorden
        if each.vraag == QUESTION
    ]
    assert given == [([PEOPLE, PRACTICAL], False), ([PRACTICAL, PEOPLE], True)]


def test_voor_de_vraag_gesteld_is_valt_er_niets_te_kiezen(chain: Begin) -> None:
    client = chain()
    client.finish(SHORT, until="HOU1")
    assert review(client).overview(client.id).agenda is None
    assert not review(client).choose(client.id, [PEOPLE])


def test_na_het_delen_kan_het_pas_als_het_is_teruggehaald(client: Chain) -> None:
    client.finish({"OVERZICHT": "klopt"})
    assert not review(client).choose(client.id, [PRACTICAL, PEOPLE])
    review(client).take_back(client.id)
    assert review(client).choose(client.id, [PRACTICAL, PEOPLE])
    assert for_coach(client) == [PRACTICAL, PEOPLE]
    assert client.summaries.line(client.id)["ingetrokken_op"]


def test_wat_niet_gedeeld_wordt_blijft_ongedeeld_in_elke_volgorde(client: Chain) -> None:
    review(client).share(client.id, {QUESTION: Share.NOTHING})
    review(client).choose(client.id, [PRACTICAL, PEOPLE])
    assert agenda(client).share is Share.NOTHING
    assert for_coach(client) == []


class TestOwnTopic:
    def test_asks_for_its_words_before_the_overview(self, client: Chain) -> None:
        review(client).choose(client.id, ["anders", PEOPLE])
        assert review(client).wants_words(client.id)
        client.walk()
        assert client.question and client.question.id == "AFSLUITING_ANDERS"
        client.give("antwoord", text="mijn hond", button=False)
        assert client.question and client.question.id == "OVERZICHT"
        assert agenda(client).picks[0].words == "mijn hond"
        assert not review(client).wants_words(client.id)

    def test_keeps_the_words_that_were_said_before(self, chain: Begin) -> None:
        client = chain()
        client.finish(
            {QUESTION: ["anders"], "AFSLUITING_ANDERS": "rust", **SHORT}, until="OVERZICHT"
        )
        review(client).choose(client.id, [PEOPLE])
        review(client).choose(client.id, [PEOPLE, "anders"])
        assert not review(client).wants_words(client.id)
        assert [pick.words for pick in agenda(client).picks] == [None, "rust"]


class TestOverview:
    """What the client reads above "Klopt, stuur door" is what will be sent."""

    def test_is_said_again_after_another_order(self, client: Chain) -> None:
        assert "mensen om me heen, praktische zaken" in client.said[-1] + client.said[0]
        review(client).choose(client.id, [PRACTICAL, PEOPLE])
        assert client.question is None
        client.walk()
        assert "praktische zaken, mensen om me heen" in " ".join(client.said)
        assert client.question and client.question.id == "OVERZICHT"

    def test_is_said_again_after_something_was_withheld(self, client: Chain) -> None:
        review(client).share(client.id, {QUESTION: Share.NOTHING})
        client.walk()
        assert "mensen om me heen" not in " ".join(client.said)

    def test_stays_where_nothing_changed(self, client: Chain) -> None:
        review(client).share(client.id, {QUESTION: Share.ALL})
        review(client).choose(client.id, [PEOPLE, PRACTICAL])
        assert client.question and client.question.id == "OVERZICHT"
