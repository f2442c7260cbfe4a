"""Leaving in a real browser: at once, without a trace on the screen, and not back by Back."""

from __future__ import annotations

import shutil
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from bot.client.api import Talk
from tests.conftest import FLAGS
from tests.web.phone import NEUTRAL, awake, hold, phone, ready
from tests.web.served import Site

OWN = "woorden bij HOU_ASSOCIATIE"
LOCKED = "Het scherm staat op slot"
TELL_WHEN_CHANGED = """
new MutationObserver(() => console.log(
  `zichtbaar: ${document.body.checkVisibility()}, bewaard: ${sessionStorage.length}`
)).observe(document.documentElement, { attributes: true })
"""


@pytest.fixture(params=[True, False], ids=["script", "geen script"])
def context(
    browser: Browser, site: Site, held: Talk, request: pytest.FixtureRequest
) -> Iterator[BrowserContext]:
    with phone(browser, site, script=request.param) as context:
        hold(context, held)
        yield context


@pytest.fixture
def scripted(browser: Browser, site: Site, held: Talk) -> Iterator[BrowserContext]:
    with phone(browser, site) as context:
        hold(context, held)
        yield context


@pytest.fixture
def page(scripted: BrowserContext) -> Page:
    page = scripted.new_page()
    ready(page, "/gesprek")
    expect(page.get_by_text(OWN)).not_to_have_count(0)
    return page


def away(page: Page) -> None:
    page.wait_for_url(f"{NEUTRAL}/")
    assert page.title() == "Weer"


def back(page: Page) -> None:
    """Back in the browser until it goes no further, and no words on the way."""
    for _ in range(4):
        page.go_back()
        expect(page.get_by_text(OWN)).to_have_count(0)


class TestWayOut:
    def test_back_brings_no_words(self, context: BrowserContext) -> None:
        page = context.new_page()
        page.goto("/gesprek/nakijken")
        page.goto("/gesprek")
        expect(page.get_by_text(OWN)).not_to_have_count(0)
        page.locator("#snelweg").click()
        away(page)
        page.go_back()
        expect(page.get_by_role("heading", level=1)).to_have_text(LOCKED)
        back(page)

    def test_no_word_from_us_goes_along(self, context: BrowserContext) -> None:
        page = context.new_page()
        page.goto("/gesprek")
        with page.expect_request(f"{NEUTRAL}/") as asked:
            page.locator("#snelweg").click()
        assert "referer" not in asked.value.all_headers()

    def test_takes_the_place_of_the_page_in_the_history(self, page: Page) -> None:
        before = page.evaluate("history.length")
        page.locator("#snelweg").click()
        away(page)
        assert page.evaluate("history.length") == before

    def test_the_screen_is_empty_while_the_neutral_site_is_slow(self, page: Page) -> None:
        page.route(f"{NEUTRAL}/**", lambda _: None)
        page.evaluate("sessionStorage.setItem('concept', 'half')")
        page.evaluate(TELL_WHEN_CHANGED)
        with page.expect_console_message() as told:
            page.locator("#snelweg").click(no_wait_after=True)
        assert told.value.text == "zichtbaar: false, bewaard: 0"

    def test_leaves_no_draft(self, page: Page, site: Site) -> None:
        page.evaluate("sessionStorage.setItem('concept', 'half')")
        page.locator("#snelweg").click()
        away(page)
        page.goto(f"{site.url}/slot")
        assert page.evaluate("sessionStorage.length") == 0

    def test_works_without_a_connection_and_the_lock_holds(
        self, page: Page, scripted: BrowserContext, site: Site
    ) -> None:
        page.route(f"{site.url}/**", lambda route: route.abort())
        page.locator("#snelweg").click()
        away(page)
        page.unroute_all()
        page.goto(f"{site.url}/gesprek")
        expect(page.get_by_role("heading", level=1)).to_have_text(LOCKED)

    def test_hides_the_other_tabs(self, page: Page, scripted: BrowserContext) -> None:
        other = scripted.new_page()
        ready(other, "/gesprek/nakijken")
        page.locator("#snelweg").click()
        expect(other.get_by_role("heading", level=1)).to_have_text(LOCKED)


class TestEscape:
    def test_three_times_is_the_way_out(self, page: Page) -> None:
        for _ in range(3):
            page.keyboard.press("Escape")
        away(page)

    def test_also_from_a_text_field(self, scripted: BrowserContext) -> None:
        scripted.clear_cookies()
        page = scripted.new_page()
        ready(page, "/")
        page.get_by_role("button", name="Werk zoeken").click()
        page.wait_for_url("**/gesprek")
        awake(page)
        page.locator("#tekst").focus()
        for _ in range(3):
            page.keyboard.press("Escape")
        away(page)

    @pytest.mark.parametrize("keys", [("Escape", "Escape"), ("Escape", "a", "Escape", "Escape")])
    def test_less_or_something_between_is_not(self, page: Page, keys: tuple[str, ...]) -> None:
        for key in keys:
            page.keyboard.press(key)
        expect(page.get_by_text(OWN)).not_to_have_count(0)

    def test_slowly_is_not(self, page: Page) -> None:
        page.keyboard.press("Escape")
        page.keyboard.press("Escape")
        page.wait_for_timeout(2100)
        page.keyboard.press("Escape")
        expect(page.locator("body")).to_be_visible()

    def test_held_down_is_not(self, page: Page) -> None:
        for _ in range(5):
            page.keyboard.down("Escape")
        expect(page.locator("body")).to_be_visible()


class TestStop:
    def test_leaves_nothing_in_the_browser(self, context: BrowserContext) -> None:
        page = context.new_page()
        page.goto("/gesprek")
        page.locator("#meer > summary").click()
        page.get_by_role("link", name="Stop en wis").click()
        page.evaluate("sessionStorage.setItem('concept', 'half')")
        page.get_by_role("button", name="Stop en wis").click()
        expect(page.get_by_role("heading", level=1)).to_have_text("Je bent gestopt")
        assert context.cookies() == []
        assert page.evaluate("sessionStorage.length") == 0
        back(page)

    def test_hides_the_other_tabs(self, page: Page, scripted: BrowserContext) -> None:
        other = scripted.new_page()
        ready(other, "/gesprek/nakijken")
        page.goto("/stop")
        page.get_by_role("button", name="Stop en wis").click()
        expect(other.get_by_role("heading", level=1)).to_have_text("Je gesprek voorbereiden")


@pytest.fixture
def remembering(browser: Browser) -> Iterator[Browser]:
    """A browser that keeps left pages in memory, as people's browsers do."""
    kept = browser.browser_type.launch(
        executable_path=shutil.which("chromium"),
        args=FLAGS,
        ignore_default_args=["--disable-back-forward-cache"],
    )
    yield kept
    kept.close()


@pytest.mark.parametrize("script", [True, False], ids=["script", "geen script"])
def test_the_way_out_also_takes_what_the_browser_keeps_in_memory(
    remembering: Browser, site: Site, held: Talk, script: bool
) -> None:
    with phone(remembering, site, script=script) as context:
        hold(context, held)
        page = context.new_page()
        page.goto("/gesprek/nakijken")
        page.goto("/gesprek")
        page.locator("#snelweg").click()
        away(page)
        page.go_back(wait_until="commit")
        expect(page.get_by_role("heading", level=1)).to_have_text(LOCKED)
        back(page)


def test_a_page_in_memory_is_not_shown_as_it_was(
    remembering: Browser, site: Site, held: Talk
) -> None:
    with phone(remembering, site) as context:
        hold(context, held)
        page = context.new_page()
        ready(page, "/gesprek")
        page.evaluate("window.before = true")
        page.goto(NEUTRAL)
        page.go_back(wait_until="commit")
        expect(page.get_by_text(OWN)).not_to_have_count(0)
        page.wait_for_function("!window.before")


def test_what_comes_back_from_memory_is_hidden_until_it_is_asked_anew(page: Page) -> None:
    page.evaluate("dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true}))")
    expect(page.locator("body")).to_be_hidden()
    with page.expect_navigation():
        page.evaluate("dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}))")
    expect(page.get_by_text(OWN)).not_to_have_count(0)
