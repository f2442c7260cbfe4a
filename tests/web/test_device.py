"""What a browser without a script shows and keeps: the way out, the lock, and leaving a device."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest

from bot.client.api import Talk
from bot.store.database import DatabaseUnavailable
from tests.web.phone import NEUTRAL
from tests.web.served import Site
from tests.web.test_pages import go_to
from tests.web.visitor import Visitor

OWN = "mijn hond is ziek"
WITH_WORDS = ["/", "/gesprek", "/gesprek/nakijken", "/gesprek/voorbeeld"]


@pytest.fixture
def chatting(site: Site) -> Iterator[Visitor]:
    with Visitor(site.url) as visitor:
        visitor.begin()
        go_to(visitor, "HOU_OPEN")
        visitor.type(OWN)
        yield visitor


@pytest.fixture
def locked(chatting: Visitor) -> Visitor:
    chatting.open("/slot")
    return chatting


def leave(visitor: Visitor) -> httpx.Response:
    """Presses Snel weg, and stays to see what came of it."""
    return visitor.http.get("/weg", follow_redirects=False)


def post(visitor: Visitor, path: str, body: str = "", **headers: str) -> httpx.Response:
    kind = {"content-type": "application/x-www-form-urlencoded", **headers}
    return visitor.http.post(path, content=body, headers=kind, follow_redirects=False)


def shows_the_lock(visitor: Visitor) -> bool:
    shown = visitor.page.texts("h1") == ["Het scherm staat op slot"]
    return shown and OWN not in visitor.response.text


class TestWayOut:
    def test_leads_to_the_neutral_site(self, chatting: Visitor) -> None:
        answer = leave(chatting)
        assert (answer.status_code, answer.headers["location"]) == (303, NEUTRAL)
        assert answer.headers["referrer-policy"] == "no-referrer"

    def test_leaves_a_lock_on_what_stays_in_the_history(self, chatting: Visitor) -> None:
        leave(chatting)
        chatting.open("/gesprek")
        assert shows_the_lock(chatting)

    def test_leaves_nothing_where_no_conversation_was_begun(self, site: Site) -> None:
        with Visitor(site.url) as visitor:
            assert "set-cookie" not in leave(visitor).headers


class TestLock:
    @pytest.mark.parametrize("path", WITH_WORDS)
    def test_stands_before_every_page_with_words(self, locked: Visitor, path: str) -> None:
        locked.open(path)
        assert locked.response.url.path == "/slot"
        assert shows_the_lock(locked)

    def test_is_kept_where_no_script_can_read_it(self, chatting: Visitor) -> None:
        cookie = chatting.http.get("/slot").headers["set-cookie"].lower()
        assert "httponly" in cookie and "samesite=lax" in cookie

    def test_holds_for_the_api_too(self, locked: Visitor, held: Talk) -> None:
        assert locked.http.get(f"/api/v1/gesprekken/{held.id}").status_code == 423

    def test_opens_with_one_button_on_the_question_that_stood(self, chatting: Visitor) -> None:
        asked = chatting.question
        chatting.open("/slot")
        answer = post(chatting, "/slot", "naar=gesprek")
        assert answer.headers["location"] == "/gesprek#nu"
        chatting.open("/gesprek")
        assert chatting.question == asked
        assert OWN in chatting.page.said("client")

    def test_leads_to_leaving_the_device(self, locked: Visitor) -> None:
        assert post(locked, "/slot", "naar=stop").headers["location"] == "/stop"

    def test_leads_nowhere_else(self, locked: Visitor) -> None:
        answer = post(locked, "/slot", "naar=https://kwaad.nl")
        assert answer.headers["location"] == "/gesprek#nu"

    def test_is_not_opened_by_another_site(self, locked: Visitor) -> None:
        answer = post(locked, "/slot", "naar=gesprek", **{"sec-fetch-site": "cross-site"})
        assert answer.status_code == 403
        locked.open("/gesprek")
        assert shows_the_lock(locked)

    def test_a_message_behind_it_is_not_taken(self, chatting: Visitor) -> None:
        before, asked = chatting.page, chatting.question
        chatting.open("/slot")
        chatting.page = before
        chatting.type("dit komt te laat")
        assert shows_the_lock(chatting)
        post(chatting, "/slot", "naar=gesprek")
        chatting.open("/gesprek")
        assert chatting.question == asked
        assert "dit komt te laat" not in chatting.page.said("client")

    def test_without_a_conversation_there_is_nothing_to_lock(self, site: Site) -> None:
        with Visitor(site.url) as visitor:
            visitor.http.cookies.set("slot", "1", domain="127.0.0.1")
            visitor.open("/slot")
            assert visitor.response.url.path == "/"
            visitor.begin()
            assert visitor.question == "START"


class TestStop:
    def test_says_first_what_each_way_of_stopping_does(self, chatting: Visitor) -> None:
        chatting.open("/stop")
        told = " ".join(chatting.page.texts("p"))
        assert "Wij bewaren je antwoorden nog wel" in told
        assert "kun je er zelf niet meer bij" in told
        assert "Dan gaat alles weg, hier en bij ons" in told

    def test_takes_the_key_off_the_device_with_all_that_a_browser_keeps(
        self, chatting: Visitor
    ) -> None:
        answer = post(chatting, "/stop")
        assert answer.headers["clear-site-data"] == '"cache", "cookies", "storage"'
        assert answer.headers["location"] == "/gestopt"
        assert not chatting.http.cookies
        chatting.open("/gesprek")
        assert chatting.status == 404
        assert OWN not in chatting.response.text

    def test_keeps_the_conversation_as_the_page_says(self, chatting: Visitor, site: Site) -> None:
        key = chatting.http.cookies["gesprek"]
        chatting.open("/stop")
        chatting.http.post("/stop")
        chatting.open("/gestopt")
        told = " ".join(chatting.page.texts("p"))
        assert f"Wij bewaren ze nog {site.app.state.words['bewaartermijn']}." in told
        assert "kun je er zelf niet meer bij." in told
        with Visitor(site.url) as kept:
            kept.http.cookies.set("gesprek", key)
            kept.open("/gesprek")
            assert OWN in kept.page.said("client")

    def test_only_a_page_of_ours_stops(self, chatting: Visitor) -> None:
        assert post(chatting, "/stop", **{"sec-fetch-site": "cross-site"}).status_code == 403
        assert chatting.http.cookies

    def test_works_while_the_database_is_away(
        self, chatting: Visitor, site: Site, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def away(*_: object) -> None:
            raise DatabaseUnavailable("away")

        monkeypatch.setattr(site.app.state.gateway.inbox, "owner", away)
        chatting.open("/stop")
        assert chatting.status == 200
        assert post(chatting, "/stop").status_code == 303

    def test_deleting_everything_is_beside_it_and_asks_once_more(self, chatting: Visitor) -> None:
        key = chatting.http.cookies["gesprek"]
        chatting.open("/stop")
        (hidden,) = chatting.page.all("input", name="bericht_id")
        body = f"bericht_id={hidden.attributes['value']}&opdracht=wissen"
        assert post(chatting, "/gesprek", body).status_code == 303
        chatting.open("/gesprek")
        chatting.press("ja")
        assert chatting.page.texts("h1") == ["Alles is gewist"]
        chatting.http.cookies.set("gesprek", key)
        chatting.open("/gesprek")
        assert chatting.status == 404
