"""The link of a coach as a client's browser meets it, and the page on which a coach makes it."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterator
from typing import Literal
from urllib.parse import urlsplit

import httpx
import pytest
import zxingcpp
from playwright.sync_api import Browser, ViewportSize, expect
from playwright.sync_api import Page as BrowserPage

from bot.conversation.invitations import Invited
from tests.web.axe import violations
from tests.web.served import Site
from tests.web.test_pages import go_to
from tests.web.visitor import Page, Visitor


@pytest.fixture
def invited(site: Site) -> Invited:
    found: Invited = site.app.state.gateway.invitations.invite("stoppen_met_roken", 30)
    return found


@pytest.fixture
def visitor(site: Site) -> Iterator[Visitor]:
    with Visitor(site.url) as visitor:
        yield visitor


def follow(visitor: Visitor, invited: Invited) -> None:
    visitor.open(f"/u/{invited.sleutel}")


def place(visitor: Visitor) -> str:
    return visitor.response.url.path


class TestClient:
    def test_the_token_leaves_the_address_and_the_page(
        self, visitor: Visitor, invited: Invited
    ) -> None:
        follow(visitor, invited)
        assert place(visitor) == "/"
        assert invited.sleutel not in visitor.response.text
        assert "Stoppen met roken" in visitor.page.texts("main")[0]
        assert not any(visitor.page.all("button", name="gedrag"))

    def test_looking_at_the_link_begins_nothing(
        self, visitor: Visitor, invited: Invited, site: Site
    ) -> None:
        follow(visitor, invited)
        assert site.app.state.gateway.invitations.opened(invited.sleutel).gesprek is None

    def test_goes_on_where_it_was_on_another_device(
        self, visitor: Visitor, invited: Invited, site: Site
    ) -> None:
        follow(visitor, invited)
        visitor.send("", [])
        assert place(visitor) == "/gesprek" and visitor.question == "START"
        visitor.press("begin")
        with Visitor(site.url) as other:
            follow(other, invited)
            assert place(other) == "/gesprek"
            assert other.question == visitor.question != "START"
            assert other.page.said("client") == visitor.page.said("client")

    def test_after_release_it_opens_the_own_answers(self, visitor: Visitor, site: Site) -> None:
        invited = site.app.state.gateway.invitations.invite("werk_zoeken", 30)
        follow(visitor, invited)
        visitor.send("", [])
        go_to(visitor, None, LENGTE="kort")
        follow(visitor, invited)
        assert place(visitor) == "/gesprek/nakijken"
        assert visitor.page.texts("h1") == ["Mijn antwoorden"]
        assert "Haal terug" in visitor.page.texts("button")

    @pytest.mark.parametrize("path", ["/u/onzin", "/u/" + "x" * 43])
    def test_a_link_that_does_not_work_says_what_to_do(self, visitor: Visitor, path: str) -> None:
        visitor.open(path)
        assert visitor.status == 404
        assert "nieuwe link" in visitor.page.texts("main")[0]
        assert "set-cookie" not in visitor.response.headers

    def test_a_withdrawn_link_closes_the_page_that_is_open(
        self, visitor: Visitor, invited: Invited, site: Site
    ) -> None:
        follow(visitor, invited)
        visitor.send("", [])
        site.app.state.gateway.invitations.withdraw(invited.clientcode)
        visitor.open("/gesprek")
        assert visitor.status == 404

    def test_whoever_died_before_the_first_question_gets_it_yet(
        self, visitor: Visitor, invited: Invited, site: Site
    ) -> None:
        site.app.state.gateway.invitations.begin(invited.sleutel)
        follow(visitor, invited)
        assert visitor.question == "START"
        assert len(visitor.page.said("bot")) == len({*visitor.page.said("bot")})

    def test_without_a_link_nothing_begins_where_that_is_set(
        self, visitor: Visitor, site: Site, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setitem(site.app.state._state, "open_to_all", False)
        visitor.open("/")
        assert not any(visitor.page.all("button", name="gedrag"))
        assert "link" in visitor.page.texts("main")[0]
        refused = visitor.http.post("/start", data={"gedrag": "werk_zoeken"})
        assert refused.status_code == 403
        assert visitor.http.post("/api/v1/gesprekken", json={"gedrag": "werk_zoeken"}).is_error


class TestCoach:
    def test_makes_a_link_that_is_shown_once(self, coach: httpx.Client, visitor: Visitor) -> None:
        made = coach.post("/coach/uitnodigingen", data={"gedrag": "werk_zoeken", "dagen": "30"})
        (link,) = (each.attributes["value"] for each in Page(made.text).all("input", id="adres"))
        visitor.open(urlsplit(link).path)
        assert "Werk zoeken" in visitor.page.texts("main")[0]
        assert link not in coach.get("/coach/uitnodigingen").text

    def test_sees_how_it_stands_and_takes_it_back(
        self, coach: httpx.Client, visitor: Visitor, invited: Invited
    ) -> None:
        follow(visitor, invited)
        visitor.send("", [])
        assert "bezig" in row(coach, invited)
        coach.post("/coach/uitnodigingen/intrekken", data={"clientcode": invited.clientcode})
        assert "link ingetrokken" in row(coach, invited)
        renewed = coach.post("/coach/uitnodigingen", data={"clientcode": invited.clientcode})
        (link,) = (each.attributes["value"] for each in Page(renewed.text).all("input", id="adres"))
        visitor.open(urlsplit(link).path)
        assert visitor.question == "START"

    def test_says_what_is_missing(self, coach: httpx.Client) -> None:
        response = coach.post("/coach/uitnodigingen", data={"gedrag": "onzin"})
        assert response.status_code == 422
        assert "Kies waar het gesprek over gaat" in response.text

    @pytest.mark.parametrize("path", ["/coach/uitnodigingen", "/coach/uitnodigingen/intrekken"])
    def test_nobody_else_makes_one_nor_another_site(
        self, coach: httpx.Client, site: Site, path: str, invited: Invited
    ) -> None:
        form = {"gedrag": "werk_zoeken", "clientcode": invited.clientcode}
        assert httpx.post(site.url + path, data=form, trust_env=False).status_code == 403
        elsewhere = {"sec-fetch-site": "cross-site"}
        assert coach.post(path, data=form, headers=elsewhere).status_code == 403
        assert site.app.state.gateway.invitations.opened(invited.sleutel)


@pytest.mark.parametrize("width", [320, 1280])
def test_the_page_of_invitations_is_accessible_and_fits(
    browser: Browser, site: Site, width: int
) -> None:
    size = ViewportSize(width=width, height=800)
    with browser.new_context(base_url=site.url, viewport=size) as context:
        page = context.new_page()
        page.goto(f"/coach?sleutel={site.coach_key}")
        page.get_by_role("link", name="Uitnodigingen").click()
        page.get_by_role("button", name="Maak een link").click()
        expect(page.get_by_label("Kopieer deze link")).to_have_value(re.compile("/u/"))
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        assert violations(page) == []


@pytest.mark.parametrize("media", ["screen", "print"])
def test_a_camera_reads_the_link_from_the_screen_and_from_paper(
    browser: Browser, site: Site, media: Literal["screen", "print"]
) -> None:
    with browser.new_context(base_url=site.url) as context:
        page = context.new_page()
        refused: list[str] = []
        page.on("console", lambda message: refused.append(message.text))
        page.goto(f"/coach?sleutel={site.coach_key}")
        page.goto("/coach/uitnodigingen")
        page.get_by_role("button", name="Maak een link").click()
        link = page.get_by_label("Kopieer deze link").input_value()
        page.emulate_media(media=media)
        code = page.get_by_role("img", name="QR-code van de link")
        assert read(page, code.screenshot()) == [link]
        on_paper = page.get_by_text(link)
        expect(on_paper).to_be_visible(visible=media == "print")
        expect(page.get_by_role("table")).to_be_visible(visible=media == "screen")
        assert refused == []


def read(page: BrowserPage, image: bytes) -> list[str]:
    """What a camera makes of a picture; the browser turns it into grey."""
    size, grey = page.evaluate(
        """async (png) => {
            const bytes = Uint8Array.from(atob(png), (each) => each.charCodeAt(0));
            const drawn = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
            const canvas = new OffscreenCanvas(drawn.width, drawn.height).getContext("2d");
            canvas.drawImage(drawn, 0, 0);
            const pixels = canvas.getImageData(0, 0, drawn.width, drawn.height).data;
            return [[drawn.height, drawn.width], [...pixels].filter((_, at) => at % 4 === 1)];
        }""",
        base64.b64encode(image).decode(),
    )
    picture = memoryview(bytes(grey)).cast("B", size)
    return [each.text for each in zxingcpp.read_barcodes(picture)]


def row(coach: httpx.Client, invited: Invited) -> str:
    page = Page(coach.get("/coach/uitnodigingen").text)
    return next(text for text in page.texts("tr") if invited.clientcode in text)
