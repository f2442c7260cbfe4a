"""The coach's summary and the client's ending, from stored answers."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.content.content import Content
from bot.conversation.service import Unknown
from bot.store.database import Database
from tests.conversation.chain import Chain, Value

Begin = Callable[..., Chain]
ALL_SKIPPED: dict[str, Value] = {}


def items(content: Content, marks: dict[str, int]) -> dict[str, Value]:
    """A value for every closed item: by direction, 4 for good and 2 for bad, or as given."""
    given: dict[str, Value] = {"BELANG": 7, "VERTROUWEN": 7}
    for block in content.blocks.values():
        for question in block.vragen:
            if question.soort == "k5" and question.telt:
                given[question.id] = 2 if question.richting == "-" else 4
    return {**given, **marks}


def topics(client: Chain) -> dict[str, str]:
    return {each["determinant"]: each["titel"] for each in client.for_coach["onderwerpen"]}


def test_nothing_answered_gives_no_topics_and_says_so(chain: Begin) -> None:
    client = chain()
    client.finish(ALL_SKIPPED)
    found = client.for_coach
    assert found["zekerheid"] == "onvoldoende"
    assert (found["prioriteiten"], found["onderwerpen"]) == ([], [])
    assert "onvoldoende_informatie" in found["vlaggen"]
    assert {each["staat"] for each in found["niet_beantwoord"]} == {"overgeslagen"}
    assert {"BELANG", "INT1"} <= {each["vraag"] for each in found["niet_beantwoord"]}


def test_no_more_than_three_topics_each_with_two_questions_and_its_reason(
    chain: Begin, content: Content
) -> None:
    low = dict.fromkeys(("KEN1", "KEN2", "CON1", "CON2", "ZEL1", "ZEL2", "SOC1", "SOC2", "GEK1"), 1)
    client = chain()
    client.finish(items(content, low))
    for topic in client.for_coach["onderwerpen"]:
        assert len(topic["vragen"]) == 2
        assert topic["bct"]
        assert topic["antwoorden"][0] in low
        assert "klopt helemaal niet" in topic["waarom"]
    assert len(client.for_coach["onderwerpen"]) == 3


def test_two_sides_get_the_topic_of_two_sides(chain: Begin, content: Content) -> None:
    client = chain()
    client.finish(
        {
            **items(content, {"HOU1": 5, "HOU2": 5, "HOU3": 5, "HOU4": 5}),
            "AFSLUITING_KIES": ["houding"],
        }
    )
    expected = [
        topic.titel
        for band in content.libraries["houding"].banden.values()
        for topic in band
        if topic.tweezijdig
    ]
    assert topics(client)["houding"] in expected


def test_little_own_choice_is_talked_about_first(chain: Begin, content: Content) -> None:
    client = chain()
    client.finish(items(content, {"AUT1": 1, "GEK1": 1, "GEK2": 1}))
    library = content.libraries["geloof_in_eigen_kunnen"]
    assert topics(client)["geloof_in_eigen_kunnen"] == library.weinig_eigen_keuze[0].titel
    assert content.texts.coach.rekening_eigen_keuze in client.for_coach["rekening_houden_met"]


def test_own_words_come_back_in_a_question_to_ask(chain: Begin, content: Content) -> None:
    client = chain()
    low = items(content, {"CON1": 1, "CON2": 1, "CON3": 5})
    client.finish({**low, "CON_OPEN": "eerst de opvang"})
    (topic,) = [
        each for each in client.for_coach["onderwerpen"] if each["determinant"] == "context"
    ]
    assert any("eerst de opvang" in question for question in topic["vragen"])


def test_what_is_practical_says_who_does_it(chain: Begin) -> None:
    client = chain()
    client.finish(
        {
            "CON_CHECKLIST": ["geld", "taal", "vervoer"],
            "CON_HULP:geld": "hulp",
            "CON_HULP:taal": "zelf",
        }
    )
    assert [(each["wat"], each["hulp"]) for each in client.for_coach["praktisch"]] == [
        ("geld", "graag"),
        ("taal", "zelf"),
        ("vervoer", None),
    ]


def test_energy_that_was_not_asked_is_said_to_be_unknown(chain: Begin, content: Content) -> None:
    client = chain()
    client.finish({**items(content, {}), "GEZONDHEID": "nee"})
    found = client.for_coach
    energy = next(each for each in found["determinanten"] if each["id"] == "belastbaarheid")
    assert (energy["van"], energy["band"]) == (0, "onvoldoende_informatie")
    assert found["zekerheid"] == "goed"
    assert content.texts.coach.rekening_niet_gevraagd in found["rekening_houden_met"]


def test_the_form_and_the_length_are_told(chain: Begin) -> None:
    client = chain()
    client.finish({"LENGTE": "kort", "LEZEN": "samen"})
    assert (client.for_coach["vorm"], client.for_coach["lengte"]) == ("samen", "kort")


def test_who_does_not_take_part_leaves_no_summary(chain: Begin) -> None:
    client = chain()
    client.finish({"INSTEMMING": "nee"})
    assert client.asked == ["START", "INSTEMMING"]
    with pytest.raises(Unknown):
        assert client.for_coach


def test_the_ending_has_words_and_wishes_and_no_score(chain: Begin, content: Content) -> None:
    client = chain()
    client.finish(
        {
            **items(content, {}),
            "BELANG_WAAROM": "voor mijn dochter",
            "INT_STAP": "maandag bellen",
            "AFSLUITING_KIES": ["context"],
            "CON_CHECKLIST": ["geld"],
            "CON_HULP:geld": "hulp",
        }
    )
    said = "\n".join(client.said)
    for words in ("voor mijn dochter", "maandag bellen", "praktische zaken", "Geld of schulden"):
        assert words in said
    assert not any(character.isdigit() for character in said)


def test_a_conversation_stays_on_the_content_it_began_with(
    database: Database, content: Content
) -> None:
    old = Chain(database, content, "werk_zoeken")
    old.finish({}, until="HOU1")
    block = content.block("houding")
    changed = block.vragen[1].model_copy(update={"tekst": "Een heel andere zin."})
    vragen = [block.vragen[0], changed, *block.vragen[2:]]
    blocks = {**content.blocks, "houding": block.model_copy(update={"vragen": vragen})}
    newer = Content.model_validate(content.model_copy(update={"blocks": blocks}).model_dump())
    new = Chain(database, newer, "werk_zoeken")
    new.finish({}, until="HOU2")
    old.service = new.service
    old.give("overslaan")
    assert new.said[-1] == "Een heel andere zin."
    assert old.said[-1] == "Werk zoeken heeft voor mij ook nadelen."
