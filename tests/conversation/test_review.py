"""A client shares, withholds, changes and takes back; the coach knows no more than that."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from bot.conversation.given import Given, Share, State
from bot.conversation.review import Answer, Review
from bot.conversation.service import Unknown
from tests.conversation.chain import COACH, Chain, Value

Begin = Callable[..., Chain]
WORDS = "mijn oude baas in Deventer"
OPEN = ("HOU_OPEN", "GEK_OPEN", "SOC_OPEN", "KEN_OPEN", "CON_OPEN", "ZEL_OPEN", "LIEVER_NIET")
GIVEN: dict[str, Value] = {"HOU1": 1, "HOU2": 1, "HOU3": 1, "BELANG": 8}


def review(client: Chain) -> Review:
    return Review(client.service)


def answers(client: Chain) -> dict[str, Answer]:
    found = review(client).overview(client.id)
    return {each.id: each for topic in found.topics for each in topic.answers}


def for_coach(client: Chain) -> str:
    """Everything that a coach can read of this client."""
    told = [client.for_coach, client.summaries.answers(client.id, COACH)]
    return json.dumps(told, ensure_ascii=False)


def mean(client: Chain, determinant: str) -> Any:
    found = client.for_coach["determinanten"]
    return next(each for each in found if each["id"] == determinant)


@pytest.fixture
def client(chain: Begin) -> Chain:
    begun = chain()
    begun.finish(GIVEN, until="OVERZICHT")
    return begun


@pytest.fixture
def told(chain: Begin) -> Chain:
    """As `client`, with an answer in own words."""
    begun = chain()
    begun.finish({**GIVEN, **dict.fromkeys(OPEN, WORDS)}, until="OVERZICHT")
    return begun


def test_alle_antwoorden_over_de_client_staan_er_en_niets_over_het_gesprek_zelf(
    client: Chain,
) -> None:
    found = answers(client)
    assert (found["HOU1"].answer, found["BELANG"].answer) == ("Klopt helemaal niet", "8")
    assert found["HOU1"].share is Share.ALL
    assert not {"INSTEMMING", "LEZEN", "OVERZICHT"} & set(found)


def test_wat_niet_gedeeld_wordt_weet_de_coach_niet(told: Chain) -> None:
    withheld = [each.id for each in answers(told).values() if each.answer == WORDS]
    assert len(withheld) > 2
    assert review(told).share(told.id, dict.fromkeys(withheld, Share.NOTHING))
    assert {answers(told)[each].share for each in withheld} == {Share.NOTHING}
    told.walk()
    told.finish({"OVERZICHT": "klopt"})
    assert WORDS not in for_coach(told)
    assert WORDS in {each.answer for each in answers(told).values()}


def test_wat_wel_gedeeld_wordt_leest_de_coach(told: Chain) -> None:
    told.finish({"OVERZICHT": "klopt"})
    assert WORDS in for_coach(told)


def test_een_cijfer_dat_niet_gedeeld_wordt_telt_niet_mee(client: Chain) -> None:
    review(client).share(client.id, {"HOU1": Share.NOTHING})
    client.walk()
    client.finish({"OVERZICHT": "klopt"})
    counted = {each["item"] for each in mean(client, "houding")["antwoorden"]}
    assert {"HOU2", "HOU3"} <= counted
    assert "HOU1" not in counted


def test_het_voorbeeld_is_wat_de_coach_krijgt(client: Chain) -> None:
    review(client).share(client.id, {"HOU1": Share.NOTHING})
    shown = review(client).preview(client.id)
    client.walk()
    client.finish({"OVERZICHT": "klopt"})
    assert client.for_coach == shown


def test_een_veranderd_antwoord_blijft_ongedeeld(client: Chain) -> None:
    review(client).share(client.id, {"HOU1": Share.NOTHING})
    assert review(client).reopen(client.id, "HOU1")
    client.walk()
    assert client.question and client.question.id == "HOU1"
    client.give("antwoord", 5)
    assert (answers(client)["HOU1"].answer, answers(client)["HOU1"].share) == (
        "Klopt helemaal",
        Share.NOTHING,
    )
    assert client.question and client.question.id == "OVERZICHT"


def test_na_het_delen_verandert_er_niets_tot_het_is_teruggehaald(client: Chain) -> None:
    client.finish({"OVERZICHT": "klopt"})
    assert not review(client).share(client.id, {"HOU1": Share.NOTHING})
    assert not review(client).reopen(client.id, "HOU1")
    assert review(client).take_back(client.id)
    with pytest.raises(Unknown):
        for_coach(client)
    assert not review(client).take_back(client.id)
    client.walk()
    assert client.question and client.question.id == "OVERZICHT"


def test_opnieuw_gedeeld_ziet_de_coach_dat_het_was_teruggehaald(client: Chain) -> None:
    client.finish({"OVERZICHT": "klopt"})
    review(client).take_back(client.id)
    client.walk()
    client.finish({"OVERZICHT": "klopt"})
    line = client.summaries.line(client.id)
    assert (line["status"], line["ingetrokken_op"] is not None) == ("vrijgegeven", True)


@pytest.mark.parametrize("question", ["OVERZICHT", "INSTEMMING", "BESTAAT_NIET", ""])
def test_wat_niet_over_de_client_gaat_kan_niet_heropend_worden(
    client: Chain, question: str
) -> None:
    assert not review(client).reopen(client.id, question)
    assert client.question and client.question.id == "OVERZICHT"


@pytest.mark.parametrize(
    ("given", "share", "known"),
    [
        (Given(State.ANSWERED, text="ja"), Share.NO_WORDS, Given(State.RATHER_NOT)),
        (
            Given(State.ANSWERED, choices=("a",), text="a"),
            Share.NO_WORDS,
            Given(State.ANSWERED, choices=("a",)),
        ),
        (Given(State.UNKNOWN), Share.NOTHING, Given(State.RATHER_NOT)),
        (Given(State.ANSWERED, text="ja"), Share.ALL, Given(State.ANSWERED, text="ja")),
    ],
)
def test_zonder_woorden_blijft_alleen_wat_gekozen_is(
    given: Given, share: Share, known: Given
) -> None:
    assert given.shared(share) == known
