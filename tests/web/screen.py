"""A phone with a narrow screen on the web application, and the pages as they were set there."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Browser, Page, ViewportSize

from bot.client.api import Talk
from bot.web.preferences import COOKIE, Preferences
from tests.web.served import Site

NARROWEST = ViewportSize(width=320, height=640)


@contextmanager
def screen(
    browser: Browser, site: Site, chosen: Preferences | None = None, script: bool = True
) -> Iterator[Page]:
    """Afterwards: no error in the console."""
    wrong: list[str] = []
    with browser.new_context(
        viewport=NARROWEST, base_url=site.url, java_script_enabled=script
    ) as context:
        page = context.new_page()
        page.set_default_timeout(10_000)
        page.on("pageerror", lambda error: wrong.append(str(error)))
        if chosen:
            choose(page, site, chosen)
        yield page
        assert wrong == []


def choose(page: Page, site: Site, chosen: Preferences) -> None:
    page.context.add_cookies([{"name": COOKIE, "value": chosen.cookie, "url": site.url}])


def hold(page: Page, site: Site, held: Talk) -> None:
    """The conversation that was brought this far over the API is this phone's."""
    key = held.client.headers["authorization"].removeprefix("Bearer ")
    page.context.add_cookies([{"name": "gesprek", "value": key, "url": site.url}])
