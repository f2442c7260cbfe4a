"""Choosing and ordering what to talk about, with and without a script."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import httpx
import pytest
from playwright.sync_api import Browser, Locator, expect

from bot.client.api import Talk
from tests.web.axe import violations
from tests.web.phone import FITS, hold, phone
from tests.web.served import Site
from tests.web.test_pages import go_to
from tests.web.visitor import Page, Visitor

Begin = Callable[..., Talk]
LOOK_BACK = "/gesprek/nakijken"
PEOPLE, PRACTICAL = "mensen om me heen", "praktische zaken"
TARGET = 44


@pytest.fixture
def visitor(site: Site) -> Iterator[Visitor]:
    """Chose two topics, and is about to share."""
    with Visitor(site.url) as visitor:
        visitor.begin()
        go_to(visitor, "AFSLUITING_KIES", LENGTE="kort")
        visitor.tick("sociale_druk", "context")
        go_to(visitor, "OVERZICHT")
        visitor.open(LOOK_BACK)
        yield visitor


def order(visitor: Visitor) -> list[str]:
    """The numbered topics, without the names of their buttons."""
    shown = visitor.page.texts("p", **{"class": "nl-paragraph gezegd"})
    return [text[3:] for text in shown if text[:3] in ("1. ", "2. ")]


def wishes(page: Page) -> str:
    """As the coach reads them."""
    (shown,) = page.texts("ol", **{"class": "wensen"})
    return shown


def press(visitor: Visitor, label: str, *ticks: tuple[str, str]) -> None:
    """The button as it reads aloud, or the one with only these words."""
    (button,) = (
        each
        for each in visitor.page.all("button", name="onderwerpen")
        if " ".join(each.text.split()) == label
    )
    pressed = ("onderwerpen", button.attributes["value"])
    visitor.send("delen", [*ticks, pressed], to=button.attributes["formaction"])


def test_a_topic_goes_up_down_and_away_and_another_comes_last(visitor: Visitor) -> None:
    assert order(visitor) == [PEOPLE, PRACTICAL]
    press(visitor, f"Eerder: {PRACTICAL}")
    assert order(visitor) == [PRACTICAL, PEOPLE]
    assert "Je keuze is bewaard." in visitor.page.texts("p", role="status")
    press(visitor, f"Later: {PRACTICAL}")
    assert order(visitor) == [PEOPLE, PRACTICAL]
    press(visitor, f"Haal weg: {PEOPLE}")
    assert order(visitor) == [PRACTICAL]
    press(visitor, "mijn energie")
    assert order(visitor) == [PRACTICAL, "mijn energie"]
    assert any("Meer dan 2 kan niet." in text for text in visitor.page.texts("p"))


def test_the_coach_reads_them_in_that_order(visitor: Visitor, site: Site) -> None:
    press(visitor, f"Eerder: {PRACTICAL}")
    visitor.open("/gesprek/voorbeeld")
    assert wishes(visitor.page) == f"{PRACTICAL} {PEOPLE}"
    visitor.open("/gesprek")
    visitor.press("klopt")
    coach = {"authorization": f"Bearer {site.coach_key}"}
    listed = visitor.http.get("/api/v1/gesprekken", headers=coach).json()[0]
    page = Page(visitor.http.get(f"/coach/gesprekken/{listed['gesprek']}", headers=coach).text)
    assert wishes(page) == f"{PRACTICAL} {PEOPLE}"
    visitor.open(LOOK_BACK)
    assert order(visitor) == [PRACTICAL, PEOPLE]
    assert not [*visitor.page.all("button", name="onderwerpen")]


def test_the_chat_says_the_new_order_before_it_asks(visitor: Visitor) -> None:
    press(visitor, f"Eerder: {PRACTICAL}")
    visitor.open("/gesprek")
    told = [said for said in visitor.page.said("bot") if PEOPLE in said]
    assert f"{PEOPLE}, {PRACTICAL}" in told[0] and f"{PRACTICAL}, {PEOPLE}" in told[-1]
    assert visitor.question == "OVERZICHT"


def test_something_else_is_asked_for_in_the_chat(visitor: Visitor) -> None:
    press(visitor, f"Haal weg: {PEOPLE}")
    press(visitor, "iets anders")
    assert visitor.response.url.path == "/gesprek"
    assert visitor.question == "AFSLUITING_ANDERS"
    visitor.type("mijn hond")
    assert visitor.question == "OVERZICHT"
    visitor.open(LOOK_BACK)
    assert order(visitor) == [PRACTICAL, "iets anders“mijn hond”"]
    press(visitor, "Eerder: iets anders")
    visitor.open("/gesprek/voorbeeld")
    assert wishes(visitor.page) == f"“mijn hond” {PRACTICAL}"


def test_a_tick_is_kept_by_every_button(visitor: Visitor) -> None:
    press(visitor, f"Eerder: {PRACTICAL}", ("niet", "HOU1"), ("niet", "AFSLUITING_KIES"))
    ticked = {
        box.attributes["value"]
        for box in visitor.page.all("input", name="niet")
        if "checked" in box.attributes
    }
    assert ticked == {"HOU1", "AFSLUITING_KIES"}


def test_an_order_that_is_none_changes_nothing(visitor: Visitor) -> None:
    visitor.send("delen", [("onderwerpen", "verzonnen context")], to=f"{LOOK_BACK}/onderwerpen")
    assert order(visitor) == [PEOPLE, PRACTICAL]
    assert not visitor.page.texts("p", role="status")


def test_another_page_waits_while_a_message_is_handled(visitor: Visitor, site: Site) -> None:
    inbox = site.app.state.gateway.inbox
    gesprek = visitor.http.get("/gesprek/gegevens/kopie.json").json()["gesprek"]["id"]
    assert inbox.take(gesprek, "een ander bericht", 0.5)
    press(visitor, f"Eerder: {PRACTICAL}")
    assert order(visitor) == [PRACTICAL, PEOPLE]


@pytest.mark.parametrize("script", [True, False])
def test_a_phone_orders_by_keyboard_and_enter_on_a_tick_keeps_the_order(
    browser: Browser, site: Site, talk: Begin, script: bool
) -> None:
    held = talk(
        {"LENGTE": "kort", "AFSLUITING_KIES": ["sociale_druk", "context"]}, until="OVERZICHT"
    )
    with phone(browser, site, script=script) as context:
        hold(context, held)
        page = context.new_page()
        page.goto(LOOK_BACK)
        page.get_by_role("button", name=re.compile(f"Eerder.*{PRACTICAL}")).press("Enter")
        topics = page.locator("#onderwerpen li .gezegd")
        expect(topics).to_have_text([f"1. {PRACTICAL}", f"2. {PEOPLE}"])
        expect(page.locator("#onderwerpen .melding")).to_be_in_viewport()
        assert uncovered(page.locator("#onderwerpen .melding"))
        page.locator("#HOU1 input[name=niet]").press("Space")
        page.locator("#HOU1 input[name=niet]").press("Enter")
        expect(page.get_by_text("Je keuze is bewaard.")).to_be_visible()
        expect(page.locator("#HOU1 input[name=niet]")).to_be_checked()
        expect(topics).to_have_text([f"1. {PRACTICAL}", f"2. {PEOPLE}"])
        page.get_by_role("button", name=re.compile(f"Haal weg.*{PEOPLE}")).click()
        page.get_by_text("Kies er een bij").click()
        assert page.evaluate(FITS)
        if script:
            # So high that what sticks to an edge of the screen covers half of nothing.
            page.set_viewport_size({"width": 320, "height": 6000})
            page.evaluate("scrollTo(0, 0)")
            assert violations(page) == []
        for target in page.locator("#onderwerpen .nl-button").all():
            box = target.bounding_box()
            assert box is not None
            assert min(box["width"], box["height"]) >= TARGET, target.inner_text()


def uncovered(what: Locator) -> bool:
    """Not behind the head of the page, which stays where it is."""
    middle = """(own) => {
        const box = own.getBoundingClientRect();
        return own.contains(document.elementFromPoint(box.x + 5, box.y + box.height / 2));
    }"""
    seen: bool = what.evaluate(middle)
    return seen


def test_nobody_orders_without_the_conversation(site: Site) -> None:
    address = f"{site.url}{LOOK_BACK}/onderwerpen"
    answer = httpx.post(address, data={"onderwerpen": "context"}, trust_env=False)
    assert answer.status_code == 404
