"""Every time that a coach looks is written down, and the client can read it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import httpx
import pytest
from playwright.sync_api import Browser, expect
from sqlalchemy import func, select
from starlette.routing import BaseRoute, Mount, Route

from bot.client.api import Talk
from bot.store.database import DatabaseUnavailable
from bot.store.tables import Spoor
from bot.web.data import NEWEST
from tests.web.axe import violations
from tests.web.phone import FITS, hold, phone
from tests.web.served import Site
from tests.web.visitor import Page

Begin = Callable[..., Talk]
MY_DATA = "/gesprek/gegevens"
SHEET = "/coach/gesprekken/{gesprek}"


@pytest.fixture
def coach(site: Site) -> Iterator[httpx.Client]:
    headers = {"authorization": f"Bearer {site.coach_key}"}
    with httpx.Client(base_url=site.url, headers=headers, trust_env=False) as client:
        yield client


@pytest.fixture
def shared(talk: Begin) -> Talk:
    return talk({"LENGTE": "kort"})


def rows(site: Site) -> int:
    with site.app.state.gateway.conversations.database.reading() as session:
        return session.scalar(select(func.count()).select_from(Spoor)) or 0


def seen(shared: Talk) -> list[str]:
    """What the client's copy says, the newest first."""
    copy = shared.client.get(f"/gesprekken/{shared.id}/gegevens").json()
    return [each["wat"] for each in copy["bekeken"]]


def of_a_conversation(routes: list[BaseRoute], prefix: str = "") -> Iterator[tuple[str, str]]:
    """Method and path of every address about one conversation."""
    for route in routes:
        if isinstance(route, Mount):
            yield from of_a_conversation(route.routes, prefix + route.path)
        elif isinstance(route, Route) and "{gesprek}" in route.path:
            for method in (route.methods or set()) - {"HEAD"}:
                yield method, prefix + route.path


def test_no_address_gives_a_coach_something_without_a_trace(
    coach: httpx.Client, shared: Talk, site: Site
) -> None:
    """Whatever answers to the coach's key; an address that is added is met here too."""
    opened = []
    for method, path in sorted({*of_a_conversation(site.app.routes)}):
        before = rows(site)
        address = path.replace("{gesprek}", shared.id)
        answer = coach.request(method, address, params={"blad": "antwoorden"})
        if answer.is_success:
            opened.append(path)
        assert rows(site) == before + answer.is_success, path
    assert set(opened) == {
        SHEET,
        f"{SHEET}/antwoorden",
        f"{SHEET}/blad.pdf",
        f"{SHEET}/geprint",
        f"{SHEET}/plan",
        "/api/v1/gesprekken/{gesprek}/samenvatting",
    }


def test_says_who_what_and_when(coach: httpx.Client, shared: Talk) -> None:
    paths = (f"/coach/gesprekken/{shared.id}", f"/api/v1/gesprekken/{shared.id}/samenvatting")
    for path in (*paths, f"{paths[0]}/antwoorden"):
        assert coach.get(path).is_success
    assert seen(shared) == ["antwoorden", "samenvatting_json", "samenvatting"]


def test_nothing_is_written_of_what_is_not_shown(
    coach: httpx.Client, talk: Begin, site: Site
) -> None:
    unshared, before = talk(until="START"), rows(site)
    for path in ("", "/antwoorden"):
        assert coach.get(f"/coach/gesprekken/{unshared.id}{path}").status_code == 404
    for blad in ("antwoorden", "verzonnen"):
        printed = f"/coach/gesprekken/{unshared.id}/geprint?blad={blad}"
        assert coach.post(printed).status_code == 404
    assert coach.get("/coach").is_success
    assert rows(site) == before


def test_what_cannot_be_written_down_is_not_shown(
    coach: httpx.Client, shared: Talk, site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise DatabaseUnavailable("de schijf is vol")

    monkeypatch.setattr("bot.conversation.summaries.note", full)
    for path in ("", "/antwoorden"):
        answer = coach.get(f"/coach/gesprekken/{shared.id}{path}")
        assert answer.status_code == 503
        assert "Gespreksvoorbereiding" not in answer.text


def test_another_site_cannot_say_that_something_was_printed(
    coach: httpx.Client, shared: Talk, site: Site
) -> None:
    before = rows(site)
    path = f"/coach/gesprekken/{shared.id}/geprint?blad=antwoorden"
    assert coach.post(path, headers={"sec-fetch-site": "cross-site"}).status_code == 403
    assert httpx.post(site.url + path, trust_env=False).status_code == 403
    assert rows(site) == before


@pytest.mark.parametrize(
    ("path", "printed"),
    [("", "samenvatting_print"), ("/antwoorden", "antwoorden_print")],
)
def test_a_browser_that_prints_says_so(
    browser: Browser, shared: Talk, site: Site, path: str, printed: str
) -> None:
    with browser.new_context(base_url=site.url) as context:
        page = context.new_page()
        page.goto(f"/coach?sleutel={site.coach_key}")
        page.goto(f"/coach/gesprekken/{shared.id}{path}")
        with page.expect_request_finished(lambda request: "/geprint" in request.url):
            page.pdf()
    assert seen(shared)[0] == printed


def test_the_coach_is_told_that_the_client_sees_it(coach: httpx.Client) -> None:
    assert "De cliënt ziet wie" in coach.get("/coach").text


class TestClient:
    @pytest.mark.parametrize("path", ["/gesprek/nakijken", "/gesprek/voorbeeld", MY_DATA])
    def test_own_reading_is_not_written_down(self, shared: Talk, site: Site, path: str) -> None:
        key = shared.client.headers["authorization"]
        before = rows(site)
        own = httpx.get(site.url + path, headers={"authorization": key}, trust_env=False)
        assert own.is_success
        assert rows(site) == before

    def test_reads_it_on_a_phone_and_in_the_copy(
        self, browser: Browser, coach: httpx.Client, shared: Talk, site: Site
    ) -> None:
        with phone(browser, site) as context:
            hold(context, shared)
            page = context.new_page()
            page.goto(MY_DATA)
            expect(page.get_by_text("Nog niemand.")).to_be_visible()
            for _ in range(NEWEST + 1):
                coach.get(f"/coach/gesprekken/{shared.id}")
            coach.get(f"/coach/gesprekken/{shared.id}/antwoorden")
            page.reload()
            looks = page.locator("dd", has_text="Je coach: je")
            expect(looks).to_have_count(NEWEST)
            expect(looks.first).to_have_text("Je coach: je antwoorden")
            expect(page.get_by_text("En eerder nog 2 keer.")).to_be_visible()
            assert page.evaluate(FITS)
            assert violations(page) == []
            copy = page.request.get(f"{MY_DATA}/kopie.html").text()
        told = [each for each in Page(copy).texts("div") if "Je coach: je" in each]
        assert len(told) == NEWEST + 2
        assert re.match(r"\d+ \w+ 20\d\d om \d+\.\d\d uurJe coach: je antwoorden", told[0])
