"""What opens a follow-up question while the conversation is still going on."""

from __future__ import annotations

import pytest

from bot.igm.priority import low, two_sided
from bot.igm.rules import Rules
from tests.igm.questionnaire import filled


@pytest.mark.parametrize(
    ("buttons", "expected"),
    [
        ([2, 2, 4], True),
        ([2, None, 3], False),  # 2 and 3 make 2.5
        ([2, None, 4], True),
        ([1, None, None], False),
        ([4, 4, 2], False),
    ],
)
def test_laag_is_belemmerend_op_de_antwoorden_tot_nu_toe(
    buttons: list[int | None], expected: bool, rules: Rules
) -> None:
    assert low(*filled({"CON": buttons}), rules, "context") is expected


@pytest.mark.parametrize(
    ("buttons", "expected"),
    [([2, 2], True), ([2, 3], False), ([1, None], True), ([None, None], False)],
)
def test_een_lage_intentie_is_nog_niet_van_plan(
    buttons: list[int | None], expected: bool, rules: Rules
) -> None:
    assert low(*filled({"INT": buttons}), rules, "intentie") is expected


def test_tweezijdig_vraagt_alleen_bij_houding_door(rules: Rules) -> None:
    items, answers = filled({"HOU": [4, 4, 4, 4, None], "SOC": [4, 4, 4, 4]})
    assert two_sided(items, answers, rules, "houding")
    assert not two_sided(items, answers, rules, "sociale_druk")
    assert not two_sided(*filled({"HOU": [4, 4, 4, 3, None]}), rules, "houding")
