"""A phone on the web application: its browser, and a conversation opened in it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Browser, BrowserContext, Page, ViewportSize, expect

from bot.client.api import Talk
from tests.web.served import Site

NARROWEST = ViewportSize(width=320, height=640)
NEUTRAL = "https://www.buienradar.nl"
FITS = "document.documentElement.scrollWidth <= innerWidth"


@contextmanager
def phone(browser: Browser, site: Site, script: bool = True) -> Iterator[BrowserContext]:
    """Afterwards: no error in the console. The neutral site is a page of our own."""
    wrong: list[str] = []
    with browser.new_context(
        viewport=NARROWEST, base_url=site.url, java_script_enabled=script
    ) as context:
        context.set_default_timeout(10_000)
        context.route(
            f"{NEUTRAL}/**",
            lambda route: route.fulfill(body="<title>Weer</title>", content_type="text/html"),
        )
        context.on("weberror", lambda error: wrong.append(str(error.error)))
        yield context
        assert wrong == []


def hold(context: BrowserContext, held: Talk) -> None:
    """The key of a conversation that was brought this far over the API."""
    key = held.client.headers["authorization"].removeprefix("Bearer ")
    url = f"{held.client.base_url.scheme}://{held.client.base_url.netloc.decode()}"
    context.add_cookies([{"name": "gesprek", "value": key, "url": url}])


def ready(page: Page, path: str) -> None:
    page.goto(path)
    awake(page)


def awake(page: Page) -> None:
    """The page's script is there."""
    expect(page.locator("#weg-uitleg")).not_to_have_attribute("hidden", "")
