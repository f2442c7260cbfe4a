"""A bad line: what a client sends arrives once, whatever the line loses or says twice."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from itertools import pairwise

import pytest
from playwright.sync_api import Browser, Page, expect
from sqlalchemy import func, select

from bot.client.api import Talk
from bot.runner.supervisor import Stack
from bot.store.database import Database
from bot.store.tables import Bericht, Gesprek
from tests.stack.stored import stored
from tests.stack.test_walks import walk
from tests.stack.walker import walk as walk_over_api
from tests.web.line import Line, Loses, Twice
from tests.web.phone import hold, phone, ready
from tests.web.way import Way

CUT = 10.0
"""Seconds."""
WORDS = "dan zie ik weer eens iemand"
KEPT = "Je bericht is bewaard"


@pytest.fixture
def line(stack: Stack) -> Iterator[Line]:
    with Line(stack.url).open() as line:
        yield line


@pytest.fixture
def page(browser: Browser, line: Line, talk: Callable[[], Talk]) -> Iterator[Page]:
    """At an open question, over the line."""
    held = talk()
    walk_over_api(held, until="HOU_OPEN")
    with phone(browser, line) as context:
        hold(context, held)
        page = context.new_page()
        ready(page, "/gesprek")
        yield page


def send(page: Page) -> None:
    page.locator("#tekst").fill(WORDS)
    page.get_by_role("button", name="Verstuur").click()


def waits(page: Page, begun: float) -> None:
    """Until the line was dead for as long as it is; the message is on the screen all the time."""
    expect(page.get_by_role("status")).to_contain_text(KEPT)
    expect(page.locator("#log .client").last).to_contain_text(WORDS)
    page.wait_for_timeout((CUT - (time.monotonic() - begun)) * 1000)
    expect(page.get_by_role("status")).to_contain_text(KEPT)


def arrived_once(page: Page, line: Line, database: Database) -> None:
    expect(page.locator("#antwoord [name=vraag]")).not_to_have_value("HOU_OPEN", timeout=30_000)
    expect(page.get_by_role("status")).to_be_empty()
    (key,) = {each["bericht_id"] for each in line.sent if each.get("tekst") == WORDS}
    gesprek = str(page.locator("#log").get_attribute("data-gesprek"))
    assert len(stored(database, gesprek)["HOU_OPEN"]) == 1
    with database.reading() as session:
        wanted = select(func.count()).where(Bericht.gesprek == gesprek, Bericht.bericht_id == key)
        assert session.scalar(wanted) == 1
    page.reload()
    said = page.locator("#log .client .tekst").all_inner_texts()
    assert said.count(WORDS) == 1


@pytest.mark.parametrize("loses", Loses, ids=lambda loses: loses.name.lower())
def test_a_line_that_dies_halfway_a_message(
    page: Page, line: Line, database: Database, loses: Loses
) -> None:
    line.loses, begun = loses, time.monotonic()
    send(page)
    waits(page, begun)
    line.loses = None
    arrived_once(page, line, database)
    assert len([each for each in line.sent if each.get("tekst") == WORDS]) > 1


def test_a_device_that_has_no_connection_for_a_while(
    page: Page, line: Line, database: Database
) -> None:
    page.context.set_offline(True)
    begun = time.monotonic()
    send(page)
    waits(page, begun)
    page.context.set_offline(False)
    arrived_once(page, line, database)


@pytest.mark.parametrize(
    ("twice", "script"), [(Twice.AT_ONCE, True), (Twice.ONE_AFTER_ANOTHER, False)]
)
def test_a_line_that_says_all_twice(
    browser: Browser, line: Line, database: Database, twice: Twice, script: bool
) -> None:
    line.twice = twice
    with database.reading() as session:
        before = set(session.scalars(select(Gesprek.id)))
    with phone(browser, line, script=script) as context:
        way = Way(context.new_page())
        gesprek = walk(way)
        assert {key: len(values) for key, values in stored(database, gesprek).items()} == (
            dict.fromkeys(way.given, 1)
        )
        with database.reading() as session:
            assert set(session.scalars(select(Gesprek.id))) - before == {gesprek}
        way.page.goto("/gesprek")
        said = way.page.locator("#log > div").all_inner_texts()
        assert not any(one == other for one, other in pairwise(said))
        assert len(way.page.locator("#log .client").all()) == len(way.given)
