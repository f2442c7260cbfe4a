"""The plan in the content: every technique has a name, and no sentence is for one of the two."""

from __future__ import annotations

import pytest

from bot.content.content import Content
from bot.content.pronoun import familiar
from bot.igm.item import DETERMINANTS
from tests.content.conftest import Case, Copy

PLAN, TOPICS = "plan.yml", "onderwerpen/context.yml"

CASES = [
    Case(
        PLAN,
        '  "1.9": Het iemand toezeggen\n',
        '  "1.9": Het iemand toezeggen\n  "1.8": Een contract tekenen\n',
        '"1.8"',
        "Geen onderwerp gebruikt 1.8",
        "Haal hem weg",
    ),
    Case(
        TOPICS,
        'bct: ["5.3"]',
        'bct: ["5.4"]',
        '"5.4"',
        "De techniek 5.4 heeft geen naam",
        "plan.yml",
    ),
    Case(
        PLAN,
        "leeg: Schrijf hier iets op.",
        "leeg: Schrijf {hier} iets op.",
        "leeg: Schrijf",
        "`{hier}` kan hier niet",
        "voluit",
    ),
    Case(
        PLAN, "vertrouwen_vanaf: 7", "vertrouwen_vanaf: 11", "vanaf: 11", "te hoog", "10 of lager"
    ),
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.wat)
def test_what_does_not_fit_is_refused(copy: Copy, case: Case) -> None:
    copy.refuses(case)


def test_every_determinant_has_techniques_by_number(content: Content) -> None:
    assert set(content.techniques) == set(DETERMINANTS)
    assert content.techniques["context"] == ("1.2", "1.4", "3.2", "5.3", "12.1", "12.5", "15.3")


def test_no_sentence_says_je_for_client_and_coach_read_along(copy: Copy) -> None:
    said = "\n".join(
        line for line in copy.read(PLAN).splitlines() if not line.lstrip().startswith("#")
    )
    assert familiar(said) is None


def test_an_older_content_gets_the_plan_of_now(content: Content) -> None:
    assert content.earlier(content.model_dump_json(exclude={"plan"})).plan == content.plan
