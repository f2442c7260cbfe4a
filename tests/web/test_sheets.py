"""The sheets in the head of a page: they cover it while they are read, and no longer."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from bot.client.api import Talk
from tests.web.phone import hold, phone, ready
from tests.web.served import Site
from tests.web.way import Keyboard


@pytest.fixture
def page(browser: Browser, site: Site, talk: Callable[..., Talk]) -> Iterator[Page]:
    with phone(browser, site) as context:
        hold(context, talk(until="HOU_OPEN"))
        page = context.new_page()
        ready(page, "/gesprek")
        yield page


def sheet(page: Page, name: str) -> Locator:
    return page.locator("details", has=page.locator("summary", has_text=name)).locator(".blad")


def open_by_keyboard(page: Page, name: str) -> Keyboard:
    way = Keyboard(page)
    way.press(page.locator("summary", has_text=name))
    expect(sheet(page, name)).to_be_visible()
    return way


@pytest.mark.parametrize("name", ["Hulp", "Meer"])
def test_closes_for_who_tabs_on_to_the_page(page: Page, name: str) -> None:
    way = open_by_keyboard(page, name)
    way.go_to(page.locator("#tekst"))
    expect(sheet(page, name)).to_be_hidden()


@pytest.mark.parametrize("name", ["Hulp", "Meer"])
def test_closes_with_escape_and_the_focus_is_where_it_was_opened(page: Page, name: str) -> None:
    way = open_by_keyboard(page, name)
    way.go_to(sheet(page, name).locator("a").last)
    page.keyboard.press("Escape")
    expect(sheet(page, name)).to_be_hidden()
    expect(page.locator("summary", has_text=name)).to_be_focused()


def test_closes_with_a_press_beside_it(page: Page) -> None:
    page.locator("summary", has_text="Meer").click()
    page.locator("#log .bot").last.click()
    expect(sheet(page, "Meer")).to_be_hidden()


def test_one_stands_open_at_a_time(page: Page) -> None:
    page.locator("summary", has_text="Meer").click()
    page.locator("summary", has_text="Hulp").click()
    expect(sheet(page, "Hulp")).to_be_visible()
    expect(sheet(page, "Meer")).to_be_hidden()


def test_who_reads_the_numbers_is_left_there_when_the_answer_comes(page: Page, site: Site) -> None:
    site.order.away = 1
    page.locator("#tekst").fill("dat weet ik nog niet goed")
    page.get_by_role("button", name="Verstuur").click()
    expect(page.get_by_role("status")).to_contain_text("Je bericht is bewaard")
    page.locator("summary", has_text="Hulp").click()
    expect(page.locator("#antwoord [name=vraag]")).not_to_have_value("HOU_OPEN")
    expect(sheet(page, "Hulp")).to_be_visible()
