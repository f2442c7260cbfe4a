"""A phone on the web application: its browser, and a conversation opened in it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Protocol
from urllib.parse import urlsplit

from playwright.sync_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Page,
    Request,
    ViewportSize,
    expect,
)

from bot.client.api import Talk
from bot.web.preferences import COOKIE, Preferences

NARROWEST = ViewportSize(width=320, height=640)
NEUTRAL = "https://www.buienradar.nl"
FITS = "document.documentElement.scrollWidth <= innerWidth"
EXPECTED = "Failed to load resource"
"""How the console begins to tell of an answer with an error, or of a line that is down."""


class Served(Protocol):
    @property
    def url(self) -> str: ...


@contextmanager
def phone(
    browser: Browser,
    site: Served,
    chosen: Preferences | None = None,
    script: bool = True,
    size: ViewportSize = NARROWEST,
    **more: Any,
) -> Iterator[BrowserContext]:
    """`more` is for the browser's context.

    Afterwards: no error in the console, also not of the content security policy, and nothing
    asked of anybody else. The neutral site may be opened, and is a page of our own.
    """
    wrong: list[str] = []

    def look(message: ConsoleMessage) -> None:
        if message.type == "error" and not message.text.startswith(EXPECTED):
            wrong.append(message.text)

    def trace(request: Request) -> None:
        leaving = request.url.startswith(f"{NEUTRAL}/") and request.is_navigation_request()
        if not leaving and urlsplit(request.url).netloc != urlsplit(site.url).netloc:
            wrong.append(request.url)

    with browser.new_context(
        viewport=size, base_url=site.url, java_script_enabled=script, **more
    ) as context:
        context.set_default_timeout(10_000)
        context.route(
            f"{NEUTRAL}/**",
            lambda route: route.fulfill(body="<title>Weer</title>", content_type="text/html"),
        )
        context.on("weberror", lambda error: wrong.append(str(error.error)))
        context.on("console", look)
        context.on("request", trace)
        if chosen:
            choose(context, site, chosen)
        yield context
        assert not wrong, wrong


@contextmanager
def screen(
    browser: Browser, site: Served, chosen: Preferences | None = None, script: bool = True
) -> Iterator[Page]:
    """The one page of a phone."""
    with phone(browser, site, chosen, script) as context:
        yield context.new_page()


def choose(context: BrowserContext, site: Served, chosen: Preferences) -> None:
    context.add_cookies([{"name": COOKIE, "value": chosen.cookie, "url": site.url}])


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
