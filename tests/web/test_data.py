"""A client sees what is stored, takes a copy along, and has all of it deleted with proof."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx
import pytest
from playwright.sync_api import Browser, BrowserContext, Page, ViewportSize, expect
from starlette.requests import Request

from bot.client.api import Talk
from bot.conversation.erasure import Erasure, Receipt
from bot.web import receipt
from tests.web.axe import violations
from tests.web.served import Site
from tests.web.test_pages import HTML, go_to
from tests.web.visitor import Visitor

Begin = Callable[..., Talk]
MY_DATA, ASK = "/gesprek/gegevens", "/gesprek/gegevens/wissen"
COPY = "/gesprek/gegevens/kopie"
AT_HOME = "mijn man slaat mij"
NARROWEST = ViewportSize(width=320, height=640)
TARGET = 44
"""Pixels: the least a thumb needs."""


@pytest.fixture
def visitor(site: Site) -> Iterator[Visitor]:
    with Visitor(site.url) as visitor:
        visitor.begin()
        go_to(visitor, "HOU_OPEN")
        yield visitor


def facts(visitor: Visitor) -> dict[str, str]:
    names, values = visitor.page.texts("dt"), visitor.page.texts("dd")
    return dict(zip(names, values, strict=True))


def paragraphs(visitor: Visitor) -> str:
    return " ".join(visitor.page.texts("p"))


def conversation(visitor: Visitor) -> str:
    found: str = visitor.http.get(f"{COPY}.json").json()["gesprek"]["id"]
    return found


def rows(site: Site, gesprek: str) -> int:
    return sum(Erasure(site.app.state.gateway.conversations).held(gesprek).values())


class TestPage:
    def test_the_foot_leads_to_it_while_a_conversation_is_open(self, visitor: Visitor) -> None:
        for path in ("/gesprek", "/", "/privacy"):
            visitor.open(path)
            assert visitor.page.texts("a", href=MY_DATA) == ["Mijn gegevens"]
        visitor.http.cookies.clear()
        visitor.open("/")
        assert not [*visitor.page.all("a", href=MY_DATA)]
        assert [*visitor.page.all("a", href="/privacy")]
        assert [*visitor.page.all("a", href="/toegankelijkheid")]

    def test_counts_what_is_stored(self, visitor: Visitor) -> None:
        copy = visitor.http.get(f"{COPY}.json").json()
        visitor.open(MY_DATA)
        assert {
            f"{len(copy['antwoorden'])} antwoorden",
            f"{len(copy['berichten'])} berichten",
        } <= set(facts(visitor))
        assert copy["gesprek"]["clientcode"] in facts(visitor)["Je gesprek"]

    def test_says_that_nothing_is_shared_until_it_is(self, visitor: Visitor) -> None:
        visitor.open(MY_DATA)
        assert "Gedeeld met je coach: nee." in paragraphs(visitor)
        visitor.open("/gesprek")
        go_to(visitor, None)
        visitor.open(MY_DATA)
        assert re.search(r"Gedeeld met je coach: ja, sinds \d+ \w+ 20\d\d", paragraphs(visitor))
        visitor.http.post("/gesprek/nakijken/terughalen")
        visitor.open(MY_DATA)
        assert "Gedeeld met je coach: nee. Je haalde het terug op" in paragraphs(visitor)

    def test_names_help_that_was_offered_but_not_for_danger_at_home(self, visitor: Visitor) -> None:
        visitor.open(MY_DATA)
        before = facts(visitor)
        visitor.open("/gesprek")
        visitor.type(AT_HOME)
        visitor.open(MY_DATA)
        assert facts(visitor) == before
        visitor.open("/gesprek")
        visitor.press("verder")
        visitor.type("ik wil niet meer leven")
        visitor.open(MY_DATA)
        assert "na 30 dagen" in facts(visitor)["1 keer hulp"]

    def test_says_to_everyone_that_not_all_is_shown(self, visitor: Visitor) -> None:
        visitor.open(MY_DATA)
        assert "Niet alles staat hier of in de kopie." in paragraphs(visitor)

    @pytest.mark.parametrize("path", [MY_DATA, ASK, f"{COPY}.html", f"{COPY}.json"])
    def test_is_for_who_holds_the_conversation_alone(self, site: Site, path: str) -> None:
        assert httpx.get(f"{site.url}{path}", trust_env=False).status_code == 404


class TestCopy:
    @pytest.mark.parametrize("kind", ["html", "json"])
    def test_is_a_file_whose_name_tells_nothing(self, visitor: Visitor, kind: str) -> None:
        headers = visitor.http.get(f"{COPY}.{kind}").headers
        assert headers["content-disposition"] == f'attachment; filename="kopie.{kind}"'
        assert "utf-8" in headers["content-type"]

    def test_holds_every_answer_and_message(self, visitor: Visitor) -> None:
        visitor.type("één café, naïef")
        raw = visitor.http.get(f"{COPY}.json").content
        assert "één café, naïef" in raw.decode("utf-8")
        page = visitor.http.get(f"{COPY}.html").text
        for each in json.loads(raw)["antwoorden"]:
            assert each["antwoord"] in page
        assert "één café, naïef" in page

    def test_shows_what_was_typed_as_text(self, visitor: Visitor) -> None:
        visitor.type(HTML)
        page = visitor.http.get(f"{COPY}.html").text
        assert "<script" not in page and "&lt;script&gt;" in page

    def test_needs_nothing_else_and_forbids_itself_to_ask(self, visitor: Visitor) -> None:
        page = visitor.http.get(f"{COPY}.html").text
        assert not re.findall(r"""(?:src|href)=|url\(|@import""", page)
        assert "default-src 'none'" in page

    @pytest.mark.parametrize("kind", ["html", "json"])
    def test_does_not_hold_danger_at_home(self, visitor: Visitor, kind: str) -> None:
        visitor.type(AT_HOME)
        visitor.press("coach_belt")
        copy = visitor.http.get(f"{COPY}.{kind}").text
        for words in ("slaat", "onveilig", "0800-2000", "mij belt"):
            assert words not in copy

    def test_comes_over_the_api_for_the_clients_own_key(self, site: Site, talk: Begin) -> None:
        mine, other = talk(until="HOU1"), talk(until="START")
        found = mine.client.get(f"/gesprekken/{mine.id}/gegevens").json()
        assert found["gesprek"]["id"] == mine.id
        assert found["uitleg"]["antwoorden.vraag"] == "De code van de vraag."
        assert other.client.get(f"/gesprekken/{mine.id}/gegevens").status_code == 404
        coach = {"authorization": f"Bearer {site.coach_key}"}
        refused = other.client.get(f"/gesprekken/{mine.id}/gegevens", headers=coach)
        assert refused.status_code == 404


def carrying(left: Receipt) -> str:
    """The cookie with this receipt."""
    scope = {"type": "http", "scheme": "http", "server": ("test", 80), "path": "/", "headers": []}
    made = receipt.farewell(Request(scope), left)
    return made.headers.getlist("set-cookie")[-1].partition("=")[2].partition(";")[0]


class TestDelete:
    def test_asks_once_and_leads_back(self, visitor: Visitor, site: Site) -> None:
        gesprek = conversation(visitor)
        visitor.open(ASK)
        assert visitor.page.texts("button") == ["Ja, wis alles"]
        assert "Nee, terug" in visitor.page.texts("a", href=MY_DATA, **{"class": "nl-button"})
        assert rows(site, gesprek) > 0

    def test_gives_a_receipt_of_what_was_counted(self, visitor: Visitor, site: Site) -> None:
        gesprek = conversation(visitor)
        stored = rows(site, gesprek)
        visitor.open(ASK)
        visitor.send("", [])
        assert visitor.response.url.path == "/gewist"
        assert visitor.page.texts("h1") == ["Alles is gewist"]
        proof = facts(visitor)
        gone = [int(value.split()[0]) for value in proof.values() if value.endswith(" gewist")]
        assert sum(gone) == stored
        assert proof["Daarna geteld"] == "0 over"
        assert re.fullmatch(r"\d+ \w+ 20\d\d om \d+\.\d\d uur", proof["Gewist op"])
        assert rows(site, gesprek) == 0
        visitor.open("/gesprek")
        assert visitor.status == 404

    def test_the_receipt_names_nobody(self, visitor: Visitor) -> None:
        own = visitor.http.get(f"{COPY}.json").json()["gesprek"]
        visitor.open(ASK)
        visitor.send("", [])
        assert own["clientcode"] not in visitor.response.text
        assert own["id"] not in visitor.response.text

    def test_the_receipt_is_in_no_address_and_soon_gone(self, visitor: Visitor) -> None:
        made = visitor.http.post(ASK, follow_redirects=False)
        assert made.headers["location"] == "/gewist"
        (cookie,) = (each for each in made.headers.get_list("set-cookie") if "bewijs=" in each)
        for part in ("Max-Age=600", "Path=/gewist", "HttpOnly", "SameSite=strict"):
            assert part in cookie

    def test_in_the_chat_gives_the_same_receipt(self, visitor: Visitor, site: Site) -> None:
        gesprek = conversation(visitor)
        visitor.command("wissen")
        visitor.press("ja")
        assert visitor.response.url.path == "/gewist"
        assert facts(visitor)["Daarna geteld"] == "0 over"
        assert rows(site, gesprek) == 0

    def test_in_the_chat_by_its_script_too(self, visitor: Visitor) -> None:
        visitor.command("wissen")
        visitor.page.forms["antwoord"].action = "/gesprek/beurt"
        visitor.press("ja")
        assert facts(visitor)["Daarna geteld"] == "0 over"

    def test_pressed_twice_is_as_good_as_once(self, visitor: Visitor) -> None:
        key = visitor.http.cookies["gesprek"]
        visitor.http.post(ASK)
        visitor.http.cookies.set("gesprek", key)
        assert visitor.http.post(ASK).url.path == "/gewist"

    def test_says_so_when_something_was_left(self, visitor: Visitor, site: Site) -> None:
        erasure = Erasure(site.app.state.gateway.conversations)
        gesprek = conversation(visitor)
        left = erasure.receipt(gesprek, erasure.held(gesprek))
        visitor.http.cookies.set("bewijs", carrying(left))
        visitor.open("/gewist")
        assert visitor.page.texts("h1") == ["Niet alles is gewist"]
        assert facts(visitor)["Daarna geteld"] == f"{left.over} over"

    @pytest.mark.parametrize("cookie", ["", "x", "e30", "bm9uc2Vucw"])
    def test_without_a_receipt_the_page_shows_none(self, site: Site, cookie: str) -> None:
        with Visitor(site.url) as visitor:
            visitor.http.cookies.set("bewijs", cookie)
            visitor.open("/gewist")
            assert (visitor.status, visitor.page.texts("dl")) == (200, [])

    def test_another_site_cannot_delete(self, visitor: Visitor, site: Site) -> None:
        gesprek = conversation(visitor)
        away = visitor.http.post(ASK, headers={"sec-fetch-site": "cross-site"})
        assert away.status_code == 403
        assert rows(site, gesprek) > 0


@pytest.fixture
def phone(browser: Browser, site: Site) -> Iterator[BrowserContext]:
    with browser.new_context(viewport=NARROWEST, base_url=site.url) as context:
        context.set_default_timeout(10_000)
        yield context


@pytest.fixture
def page(phone: BrowserContext, talk: Begin) -> Page:
    """The narrowest phone, with a conversation that was shared."""
    held = talk({"LENGTE": "kort"})
    key = held.client.headers["authorization"].removeprefix("Bearer ")
    url = f"{held.client.base_url.scheme}://{held.client.base_url.netloc.decode()}"
    phone.add_cookies([{"name": "gesprek", "value": key, "url": url}])
    return phone.new_page()


def fits(page: Page) -> None:
    """Nothing hidden beside the screen, everything within reach of a thumb, nothing for axe."""
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    for target in page.locator("button:visible, a.nl-button:visible, summary").all():
        box = target.bounding_box()
        assert box is not None
        assert min(box["width"], box["height"]) >= TARGET, target.inner_text()
    assert violations(page) == []


class TestBrowser:
    def test_from_the_chat_to_the_receipt(self, page: Page) -> None:
        page.goto("/gesprek")
        page.get_by_role("link", name="Mijn gegevens").click()
        fits(page)
        page.get_by_role("link", name="Wis alles").click()
        fits(page)
        page.get_by_role("button", name="Ja, wis alles").click()
        expect(page.get_by_role("heading", name="Alles is gewist")).to_be_visible()
        expect(page.get_by_text("0 over")).to_be_visible()
        fits(page)

    @pytest.mark.parametrize("script", [True, False])
    def test_the_receipt_is_shown_once(self, browser: Browser, site: Site, script: bool) -> None:
        with browser.new_context(base_url=site.url, java_script_enabled=script) as context:
            page = context.new_page()
            page.goto("/")
            page.get_by_role("button", name="Werk zoeken").click()
            page.locator("#meer > summary").click()
            page.get_by_role("button", name="Wis alles").click()
            page.get_by_role("button", name="Ja, wis alles").click()
            expect(page.get_by_text("0 over")).to_be_visible()
            assert context.cookies() == []
            page.reload()
            expect(page.get_by_role("heading", name="Alles is gewist")).to_be_visible()
            expect(page.get_by_text("0 over")).to_have_count(0)

    def test_what_was_typed_and_not_sent_goes_too(self, page: Page) -> None:
        page.goto("/gesprek")
        page.evaluate("sessionStorage.setItem('concept', 'ik was net aan het')")
        page.goto(ASK)
        page.get_by_role("button", name="Ja, wis alles").click()
        expect(page.get_by_role("heading", name="Alles is gewist")).to_be_visible()
        page.wait_for_function("sessionStorage.length === 0")

    @pytest.mark.parametrize("kind", ["html", "json"])
    def test_a_button_downloads(self, page: Page, kind: str) -> None:
        page.goto(MY_DATA)
        with page.expect_download() as started:
            page.locator(f"a[href$='kopie.{kind}']").click()
        assert started.value.suggested_filename == f"kopie.{kind}"

    def test_the_copy_reads_from_a_disk_and_prints(
        self, page: Page, phone: BrowserContext, tmp_path: Path
    ) -> None:
        page.goto(MY_DATA)
        with page.expect_download() as started:
            page.locator("a[href$='kopie.html']").click()
        file = tmp_path / "kopie.html"
        started.value.save_as(file)
        phone.set_offline(True)
        page.goto(file.as_uri())
        assert page.evaluate("getComputedStyle(document.querySelector('dd')).fontWeight") == "600"
        fits(page)
        assert page.pdf().startswith(b"%PDF")
