"""How much a client's line has to carry, counted in a real browser with an empty cache."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest
from playwright.sync_api import Browser, BrowserContext

from bot.client.api import Talk
from tests.web.meter import Meter
from tests.web.phone import hold, phone, ready
from tests.web.served import Site
from tests.web.test_surroundings import PAGES
from tests.web.way import Way

FIRST, TURN = 100_000, 5_000
"""Bytes at most, headers and all: of a first visit, and of one answer with the next question."""
MOST = 150


@pytest.fixture
def context(browser: Browser, site: Site) -> Iterator[BrowserContext]:
    with phone(browser, site) as context:
        yield context


@pytest.mark.parametrize("path", PAGES)
def test_a_first_visit(context: BrowserContext, held: Talk, path: str) -> None:
    hold(context, held)
    page = context.new_page()
    meter = Meter(page)
    ready(page, path)
    assert 0 < meter.read() <= FIRST


def test_every_turn_of_the_longest_conversation(context: BrowserContext) -> None:
    page = context.new_page()
    page.goto("/")
    page.get_by_role("button", name="Werk zoeken").click()
    way, meter = Way(page, {"LENGTE": "volledig"}), Meter(page)
    turns: dict[str, int] = {}
    while way.asked.count():
        asked = way.asked.input_value()
        meter.read()
        way.answer()
        turns[asked] = meter.read()
        assert len(turns) < MOST
    assert len(turns) > 50
    assert all(0 < weight <= TURN for weight in turns.values()), turns


class TestPacking:
    """`bot/web/compression.py` says why."""

    @pytest.fixture
    def http(self, site: Site, held: Talk) -> Iterator[httpx.Client]:
        cookie = {"gesprek": held.client.headers["authorization"].removeprefix("Bearer ")}
        with httpx.Client(base_url=site.url, cookies=cookie, trust_env=False) as http:
            yield http

    @pytest.mark.parametrize("path", ["/gesprek", "/static/stijl.css", "/static/gesprek.js"])
    def test_what_our_own_pages_ask_for(self, http: httpx.Client, path: str) -> None:
        answer = http.get(path, headers={"sec-fetch-site": "same-origin"})
        assert answer.headers["content-encoding"] == "gzip"
        assert "accept-encoding" in answer.headers["vary"].lower()

    @pytest.mark.parametrize("asks", ["cross-site", "same-site"])
    def test_not_what_another_site_asks_for(self, http: httpx.Client, asks: str) -> None:
        answer = http.get("/gesprek", headers={"sec-fetch-site": asks})
        assert answer.status_code == 200
        assert "content-encoding" not in answer.headers

    def test_not_for_who_cannot_unpack_it(self, http: httpx.Client) -> None:
        answer = http.get("/gesprek", headers={"accept-encoding": "identity"})
        assert "content-encoding" not in answer.headers

    @pytest.mark.parametrize("path", PAGES)
    def test_no_page_repeats_what_stands_in_its_address(
        self, http: httpx.Client, path: str
    ) -> None:
        answer = http.get(f"{path}?terug=herhaling&bewaard=herhaling&x=herhaling")
        assert "herhaling" not in answer.text
