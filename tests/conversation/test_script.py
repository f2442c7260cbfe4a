"""What is asked next follows from the answers alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.content.content import Content
from tests.conversation.chain import Chain, Value

Begin = Callable[..., Chain]
pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
LOW_SUPPORT = {"SOC1": 1, "SOC2": 1, "SOC3": 1}


@pytest.mark.parametrize(
    ("answers", "follow_up"),
    [
        ({"HOU1": 1, "HOU3": 1, "HOU4": 5}, "HOU_LAAG"),
        ({"HOU1": 5, "HOU2": 4, "HOU3": 4, "HOU4": 5}, "HOU_TWEEZIJDIG"),
        ({"AUT1": 2}, "AUT_LAAG"),
        ({"SOC4": 4}, "SOC_TEGEN"),
        (LOW_SUPPORT, "SOC_LAAG"),
        ({"BELANG": 0}, "BELANG_NUL"),
        ({"BELANG": 7}, "BELANG_WAAROM"),
        ({"CON_CHECKLIST": ["wonen"]}, "CON_ACUUT"),
        ({"INT1": 1, "INT2": 2}, "INT_LAAG"),
        (LOW_SUPPORT, "ZEL6a"),
        ({"BEL1": 1, "BEL2": 1, "BEL3": 1}, "ZEL6b"),
        ({"CON1": 1, "CON2": 1}, "ZEL6c"),
        ({"ZEL1": 1, "ZEL2": 1, "ZEL4": 1}, "ZEL_LAAG_PLAN"),
        ({"KEN1": 1, "KEN2": 1}, "KEN_LAAG"),
        ({"AFSLUITING_KIES": ["anders"]}, "AFSLUITING_ANDERS"),
        ({"DOEL": "anders"}, "DOEL_ANDERS"),
    ],
)
def test_a_follow_up_comes_with_its_reason_and_not_without(
    chain: Begin, answers: dict[str, Value], follow_up: str
) -> None:
    with_reason, without = chain(), chain()
    with_reason.finish(answers)
    without.finish({})
    assert follow_up in with_reason.asked
    assert follow_up not in without.asked


def test_a_menu_asks_on_for_each_thing_that_was_ticked(chain: Begin) -> None:
    client = chain()
    client.finish({"CON_CHECKLIST": ["geld", "taal"]})
    helps = [key for key in client.asked if key.startswith("CON_HULP")]
    assert helps == ["CON_HULP:geld", "CON_HULP:taal"]


def test_nothing_of_it_all_asks_on_for_nothing(chain: Begin) -> None:
    client = chain()
    client.finish({"CON_CHECKLIST": ["niets"]})
    assert not [key for key in client.asked if key.startswith("CON_HULP")]


def test_a_ruler_asks_why_not_lower_and_never_why_not_higher(chain: Begin) -> None:
    client = chain()
    client.finish({"BELANG": 6}, until="BELANG_WAAROM")
    assert client.said[-1] == "Je kiest een 6. Waarom een 6 en geen 4?"


def test_a_mark_between_two_is_read_back_with_a_comma(chain: Begin) -> None:
    client = chain()
    client.finish({"BELANG": 6.5}, until="BELANG_WAAROM")
    assert "6,5" in client.said[-1]


def test_two_sides_are_said_in_the_clients_own_choices(chain: Begin) -> None:
    client = chain()
    client.finish({"HOU1": 4, "HOU2": 5, "HOU3": 5, "HOU4": 3}, until="HOU_TWEEZIJDIG")
    said = " ".join(client.said)
    assert "“Ik krijg een goed gevoel als ik denk aan werk zoeken.”" in said
    assert "“Werk zoeken heeft voor mij ook nadelen.”" in said


def test_a_later_answer_opens_nothing_behind_the_client(chain: Begin) -> None:
    client = chain()
    client.finish({"HOU1": 3, "HOU3": 3, "HOU4": 3, "BELANG": 0})
    assert "HOU_LAAG" not in client.asked


def test_every_topic_is_announced_once(chain: Begin, content: Content) -> None:
    client = chain()
    client.finish({})
    for block in content.blocks.values():
        if block.tussenzin and block.groep:
            opening = block.tussenzin.split("{")[0]
            assert len([line for line in client.heard if line.startswith(opening)]) == 1, block.id


def test_halfway_a_break_is_offered_once(chain: Begin, content: Content) -> None:
    client = chain()
    client.finish({})
    assert client.heard.count(content.texts.opdrachten.helft) == 1


def test_what_came_before_a_question_is_said_once(chain: Begin) -> None:
    client = chain()
    welcome = client.said
    assert len(welcome) > 1
    client.walk()
    assert client.said == welcome[-1:]


def test_it_is_said_again_to_who_may_have_missed_it(chain: Begin) -> None:
    client = chain()
    welcome = client.said
    assert client.service.ask(client.id, "opening", anew=True).messages == welcome
