"""The lock of a phone that lies about, in a real browser whose clock the test moves."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect

from bot.client.api import Talk
from bot.web.surroundings import Surroundings
from tests.web.axe import violations
from tests.web.phone import FITS, NEUTRAL, hold, phone, ready
from tests.web.served import Site

LOCKED = "Het scherm staat op slot"
DRAFT = "ik was net aan het"
BEFORE_WARNING, TO_WARNING, TO_LOCK = "13:50", "14:01", "01:00"
"""Minutes and seconds, with the lock after fifteen minutes."""


@pytest.fixture
def context(browser: Browser, site: Site, talk: Callable[..., Talk]) -> Iterator[BrowserContext]:
    with phone(browser, site) as context:
        hold(context, talk(until="HOU_ASSOCIATIE"))
        context.clock.install()
        yield context


@pytest.fixture
def page(context: BrowserContext) -> Page:
    page = context.new_page()
    ready(page, "/gesprek")
    return page


def warning(page: Page) -> Locator:
    return page.get_by_role("alertdialog")


def is_locked(page: Page) -> None:
    page.wait_for_url("**/slot")
    expect(page.get_by_role("heading", level=1)).to_have_text(LOCKED)


def without_lock(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    # setattr cannot be undone on what Starlette keeps its state in.
    monkeypatch.setitem(site.app.state._state, "surroundings", Surroundings(NEUTRAL, 0))


class TestWarning:
    def test_comes_a_minute_before_and_takes_the_focus(self, page: Page) -> None:
        page.clock.fast_forward(BEFORE_WARNING)
        expect(warning(page)).to_have_count(0)
        page.clock.fast_forward("00:11")
        expect(warning(page)).to_have_accessible_name("Het scherm gaat zo op slot")
        expect(warning(page)).to_contain_text("Over 1 minuut verberg ik deze pagina.")
        expect(page.get_by_role("button", name="Ik ben er nog")).to_be_focused()

    def test_is_accessible_and_fits(self, page: Page) -> None:
        page.clock.fast_forward(TO_WARNING)
        expect(warning(page)).to_be_visible()
        assert violations(page) == []
        assert page.evaluate(FITS)

    def test_goes_by_its_button_and_puts_the_lock_off(self, page: Page) -> None:
        page.clock.fast_forward(TO_WARNING)
        page.get_by_role("button", name="Ik ben er nog").click()
        expect(warning(page)).to_have_count(0)
        page.clock.fast_forward(BEFORE_WARNING)
        expect(page.get_by_role("log")).to_be_visible()

    def test_goes_by_any_key_which_then_does_nothing_else(self, page: Page) -> None:
        page.get_by_role("button", name="Verstuur").focus()
        page.clock.fast_forward(TO_WARNING)
        page.keyboard.press("Enter")
        expect(warning(page)).to_have_count(0)
        expect(page.get_by_role("button", name="Verstuur")).to_be_focused()
        expect(page.get_by_role("status")).to_be_empty()

    def test_can_be_put_off_again_and_again(self, page: Page) -> None:
        for _ in range(11):
            page.clock.fast_forward(TO_WARNING)
            page.keyboard.press("Shift")
            expect(warning(page)).to_have_count(0)
        expect(page.get_by_role("log")).to_be_visible()

    def test_does_not_come_to_someone_who_is_busy(self, page: Page) -> None:
        for _ in range(4):
            page.clock.fast_forward("10:00")
            page.locator("#tekst").press("a")
        expect(warning(page)).to_have_count(0)
        expect(page.get_by_role("log")).to_be_visible()


class TestLock:
    def test_hides_the_words_and_back_does_not_bring_them(self, page: Page) -> None:
        page.clock.fast_forward(TO_WARNING)
        page.clock.fast_forward(TO_LOCK)
        is_locked(page)
        page.go_back()
        page.goto("/gesprek")
        is_locked(page)

    def test_opens_where_the_client_was_with_what_was_typed(self, page: Page) -> None:
        page.locator("#tekst").fill(DRAFT)
        page.clock.fast_forward("16:00")
        is_locked(page)
        assert violations(page) == []
        page.get_by_role("button", name="Ik ben het, ga verder").click()
        expect(page.locator("#tekst")).to_have_value(DRAFT)
        assert page.context.cookies()[0]["name"] == "gesprek"
        assert len(page.context.cookies()) == 1

    def test_comes_at_the_first_touch_after_the_device_slept(self, page: Page) -> None:
        page.clock.pause_at(page.evaluate("Date.now() + 1000") / 1000)
        page.clock.set_fixed_time(page.evaluate("Date.now() + 3600000") / 1000)
        page.mouse.move(10, 10)
        is_locked(page)

    def test_holds_without_a_connection(self, page: Page, site: Site) -> None:
        page.route(f"{site.url}/**", lambda route: route.abort())
        page.clock.fast_forward("16:00")
        expect(page.get_by_role("log")).to_have_count(0)
        page.unroute_all()
        page.goto(f"{site.url}/gesprek")
        is_locked(page)

    def test_the_way_out_goes_before_it(self, page: Page, site: Site) -> None:
        page.route(f"{site.url}/slot", lambda _: None)
        with page.expect_request(f"{site.url}/slot"):
            page.clock.fast_forward("16:00")
        for _ in range(3):
            page.keyboard.press("Escape")
        page.wait_for_url(f"{NEUTRAL}/")

    def test_a_message_that_was_waiting_is_sent_behind_it(self, page: Page, site: Site) -> None:
        site.order.away = 1
        page.locator("#tekst").fill(DRAFT)
        page.get_by_role("button", name="Verstuur").click()
        expect(page.get_by_role("status")).to_contain_text("Je bericht is bewaard")
        page.context.add_cookies([{"name": "slot", "value": "1", "url": site.url}])
        page.clock.fast_forward("00:03")
        is_locked(page)
        page.get_by_role("button", name="Ik ben het, ga verder").click()
        expect(page.locator("#antwoord [name=vraag]")).not_to_have_value("HOU_ASSOCIATIE")
        expect(page.locator("#log .client").last).to_contain_text(DRAFT)

    def test_leads_to_leaving_the_device(self, page: Page) -> None:
        page.clock.fast_forward("16:00")
        is_locked(page)
        page.get_by_role("button", name="Stop en wis").click()
        expect(page.get_by_role("heading", level=1)).to_have_text("Hoe wil je stoppen?")


class TestTabs:
    def test_who_is_busy_in_one_tab_is_not_locked_in_another(
        self, page: Page, context: BrowserContext
    ) -> None:
        other = context.new_page()
        ready(other, "/gesprek/nakijken")
        other.clock.fast_forward("10:00")
        page.evaluate("new BroadcastChannel('scherm').onmessage = () => { window.heard = true }")
        other.mouse.move(10, 10)
        page.wait_for_function("window.heard")
        page.clock.fast_forward("10:00")
        expect(page.get_by_role("log")).to_be_visible()
        expect(warning(page)).to_have_count(0)

    def test_a_lock_hides_them_all(
        self, page: Page, context: BrowserContext, site: Site, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        without_lock(site, monkeypatch)
        other = context.new_page()
        ready(other, "/gesprek/nakijken")
        page.clock.fast_forward("16:00")
        is_locked(page)
        is_locked(other)


def test_there_is_no_lock_where_nothing_was_begun(browser: Browser, site: Site) -> None:
    with phone(browser, site) as context:
        context.clock.install()
        page = context.new_page()
        ready(page, "/")
        page.clock.fast_forward("59:00")
        expect(page.get_by_role("heading", level=1)).to_have_text("Je gesprek voorbereiden")


def test_there_is_no_lock_where_it_is_set_off(
    page: Page, site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    without_lock(site, monkeypatch)
    ready(page, "/gesprek")
    page.clock.fast_forward("59:00")
    expect(page.get_by_role("log")).to_be_visible()
