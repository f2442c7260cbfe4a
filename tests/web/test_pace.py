"""Messages come at the pace that a client chose; nobody has to wait, least of all for help."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from bot.client.api import Talk
from bot.web.preferences import Preferences
from tests.web.axe import violations
from tests.web.phone import choose, hold, screen
from tests.web.served import Site

Begin = Callable[..., Talk]
LONG = 60_000
"""Milliseconds in which even the longest message has been read."""
OPENING = 3
"""Messages before the first button."""
CONSENT = 3
"""Messages of the turn after it."""


@pytest.fixture
def page(browser: Browser, site: Site) -> Iterator[Page]:
    """A calm phone, whose clock stands still unless the test moves it."""
    with screen(browser, site, Preferences(tempo="rustig")) as page:
        page.clock.install()
        yield page


def opening(page: Page) -> None:
    page.goto("/")
    page.get_by_role("button", name="Werk zoeken").click()
    page.wait_for_url("**/gesprek")


def said(page: Page) -> int:
    return page.locator("#log .bot").count()


def test_the_opening_comes_message_by_message(page: Page) -> None:
    opening(page)
    for come in range(1, OPENING):
        expect(page.locator("#log .bot")).to_have_count(come)
        expect(page.locator("#vraag")).to_be_hidden()
        page.clock.fast_forward(LONG)
    expect(page.locator("#log .bot")).to_have_count(OPENING)
    expect(page.get_by_role("button", name="Ik wil beginnen")).to_be_visible()
    expect(page.get_by_role("button", name="Toon alles")).to_be_hidden()


def test_nobody_has_to_wait(page: Page) -> None:
    opening(page)
    page.get_by_role("button", name="Toon alles").press("Enter")
    assert said(page) == OPENING
    expect(page.locator("#vraag")).to_be_focused()
    page.clock.fast_forward(LONG)
    assert said(page) == OPENING


def test_who_has_seen_the_opening_gets_it_whole(page: Page) -> None:
    opening(page)
    page.reload()
    expect(page.get_by_role("button", name="Ik wil beginnen")).to_be_visible()
    assert said(page) == OPENING


def test_a_turn_comes_message_by_message_and_the_focus_goes_along(page: Page) -> None:
    opening(page)
    page.get_by_role("button", name="Toon alles").click()
    page.get_by_role("button", name="Ik wil beginnen").click()
    expect(page.get_by_role("button", name="Toon alles")).to_be_focused()
    assert said(page) == OPENING + 1
    expect(page.locator("#vraag")).to_be_hidden()
    assert violations(page) == []
    for _ in range(CONSENT - 1):
        page.clock.fast_forward(LONG)
    assert said(page) == OPENING + CONSENT
    expect(page.locator("#vraag")).to_be_focused()


def test_very_calm_takes_twice_as_long(browser: Browser, site: Site) -> None:
    waits = {}
    for tempo in ("rustig", "heel_rustig"):
        with screen(browser, site, Preferences(tempo=tempo)) as page:
            page.clock.install()
            opening(page)
            waits[tempo] = 0
            while said(page) < 2:
                page.clock.run_for(100)
                waits[tempo] += 100
    assert waits["heel_rustig"] == pytest.approx(2 * waits["rustig"], rel=0.1)
    assert waits["rustig"] > 5_000


def test_a_command_in_the_corner_does_not_wait(page: Page) -> None:
    opening(page)
    page.locator("#meer > summary").click()
    page.get_by_role("button", name="Wis alles").click()
    expect(page.locator("#antwoord [name=vraag]")).to_have_value("WISSEN")
    own = page.locator("#log > div").evaluate_all(
        "all => all.findIndex(each => each.classList.contains('client'))"
    )
    assert own == OPENING


def test_help_comes_all_at_once(page: Page, site: Site, talk: Begin) -> None:
    hold(page.context, talk({"LENGTE": "kort"}, until="HOU1"))
    page.goto("/gesprek")
    before = said(page)
    page.locator("#tekst").fill("ik wil dood")
    page.get_by_role("button", name="Verstuur").click()
    expect(page.get_by_role("link", name="Ik bel 113")).to_be_visible()
    assert said(page) > before + 2
    expect(page.get_by_role("button", name="Toon alles")).to_be_hidden()


def test_at_once_is_at_once(page: Page, site: Site) -> None:
    choose(page.context, site, Preferences(contrast="hoog"))
    opening(page)
    assert said(page) == OPENING
    page.get_by_role("button", name="Ik wil beginnen").click()
    expect(page.locator("#antwoord [name=vraag]")).to_have_value("INSTEMMING")
    assert said(page) == OPENING + CONSENT


@pytest.mark.parametrize("tempo", ["direct", "rustig"])
def test_nothing_moves_for_who_wants_no_motion(browser: Browser, site: Site, tempo: str) -> None:
    with screen(browser, site, Preferences(tempo=tempo)) as page:
        page.emulate_media(reduced_motion="reduce" if tempo == "direct" else "no-preference")
        page.goto("/")
        button = page.get_by_role("button", name="Werk zoeken")
        button.evaluate("el => { el.style.transition = 'all 9s'; el.style.animation = 'x 9s'; }")
        moving = button.evaluate(
            "el => [getComputedStyle(el).transitionDuration, getComputedStyle(el).animationName]"
        )
        assert moving == ["0s", "none"]
