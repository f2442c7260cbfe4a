"""What stands around every page of a client: nothing that tells on them, and three ways out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from playwright.sync_api import Browser, expect
from pydantic import ValidationError
from starlette.routing import Route

from bot.client.api import Talk
from bot.settings import Settings
from tests.web.axe import violations
from tests.web.phone import FITS, NEUTRAL, hold, phone, ready
from tests.web.served import Site
from tests.web.visitor import Visitor

PAGES = [
    "/",
    "/gesprek",
    "/gesprek/nakijken",
    "/gesprek/voorbeeld",
    "/gesprek/gegevens",
    "/gesprek/gegevens/wissen",
    "/gesprekken",
    "/privacy",
    "/toegankelijkheid",
    "/weergave",
    "/u/werkt-niet",
    "/stop",
    "/gestopt",
    "/gewist",
    "/slot",
    "/dit-adres-is-er-niet",
]
"""Every page of a client. A new one is added here, and so meets what is promised of all."""

OTHER = {
    "/gezondheid",
    "/weg",
    "/u/{sleutel}",
    "/gesprek/gegevens/kopie.html",
    "/gesprek/gegevens/kopie.json",
}
"""Addresses that show a client no page: they lead on, or give a file."""

TELLING = (
    r"hulp|gevaar|veilig|geweld|nood|coach|gedrag|beweeg|reden|intake|uitkering|gemeente|"
    r"chatbot|gesprek|motiv|schuld|zorg|client|cliënt"
)
TARGET = 44
TARGETS = "summary, .nl-button:visible"


@pytest.fixture
def visitor(site: Site) -> Iterator[Visitor]:
    with Visitor(site.url) as visitor:
        visitor.begin()
        yield visitor


@pytest.fixture
def failed(visitor: Visitor, site: Site) -> Visitor:
    """On the page that keeps a message which could not be handled."""
    site.order.away = 1
    visitor.press("begin")
    assert visitor.status == 503
    return visitor


def title(visitor: Visitor) -> str:
    """The page's; a drawing has titles of its own."""
    return visitor.page.texts("title")[0]


def holds(visitor: Visitor, site: Site) -> None:
    """What every page of a client has."""
    neutral(title(visitor), site)
    (way_out,) = visitor.page.all("a", id="snelweg")
    assert way_out.text == "Snel weg"
    assert (way_out.attributes["href"], way_out.attributes["rel"]) == ("/weg", "noreferrer")
    assert way_out.attributes["data-naar"] == NEUTRAL
    assert "Hulp" in visitor.page.texts("summary")
    assert [*visitor.page.all("a", href="tel:112")]
    (foot,) = visitor.page.texts("footer", **{"class": "voet"})
    assert site.app.state.words["contact"] in foot


def neutral(text: str, site: Site) -> None:
    assert text and not re.search(TELLING, text, re.IGNORECASE), text
    words = site.app.state.words
    behaviours = [each.titel for each in site.app.state.content.behaviours.values()]
    for telling in [words["organisatie"], words["coach_naam"], *behaviours]:
        assert telling.casefold() not in text.casefold()


@pytest.mark.parametrize("path", PAGES)
def test_every_page_has_a_neutral_title_help_a_person_and_a_way_out(
    visitor: Visitor, site: Site, path: str
) -> None:
    visitor.open(path)
    assert visitor.response.url.path == path
    holds(visitor, site)


def test_the_page_that_keeps_a_message_has_them_too(failed: Visitor, site: Site) -> None:
    holds(failed, site)


def test_no_page_of_a_client_is_left_out_of_the_list(site: Site) -> None:
    reached = {
        route.path
        for route in site.app.routes
        if isinstance(route, Route) and "GET" in (route.methods or ())
    }
    clients = {path for path in reached - OTHER if not path.startswith(("/coach", "/static/"))}
    assert clients <= set(PAGES)


def test_titles_tell_the_pages_apart(visitor: Visitor) -> None:
    titles = []
    # The lock last: after it no other page opens.
    for path in sorted(PAGES, key=lambda path: path == "/slot"):
        visitor.open(path)
        titles.append(title(visitor))
    assert len(set(titles)) == len(PAGES)


def test_the_mark_in_the_tab_is_a_shape_without_a_word(visitor: Visitor, site: Site) -> None:
    (icon,) = visitor.page.all("link", rel="icon")
    mark = httpx.get(site.url + icon.attributes["href"], trust_env=False).text
    assert set(re.findall(r"<(\w+)", mark)) == {"svg", "circle"}
    assert not re.search(r">[^<\s]", mark)


@pytest.mark.parametrize("address", ["javascript:alert(1)", "http://weer.nl", "weer.nl", ""])
def test_the_way_out_is_a_safe_address(tmp_path: Path, address: str) -> None:
    with pytest.raises(ValidationError):
        Settings(map=tmp_path, snelweg=address)


@pytest.mark.parametrize("minutes", [-1, 1])
def test_the_lock_leaves_room_for_its_warning(tmp_path: Path, minutes: int) -> None:
    with pytest.raises(ValidationError):
        Settings(map=tmp_path, slot_minuten=minutes)


@pytest.mark.parametrize(
    ("path", "opened"),
    [
        *((path, None) for path in PAGES),
        ("/gesprek", "Hulp"),
        ("/gesprek", "Meer"),
        ("/gesprek/voorbeeld", "Hulp"),
    ],
)
def test_every_page_fits_the_narrowest_phone_and_is_accessible(
    browser: Browser, site: Site, held: Talk, path: str, opened: str | None
) -> None:
    with phone(browser, site) as context:
        hold(context, held)
        page = context.new_page()
        ready(page, path)
        if opened:
            page.locator("summary", has_text=opened).click()
        assert page.evaluate(FITS)
        assert violations(page) == []
        for target in page.locator(TARGETS).all():
            box = target.bounding_box()
            assert box is not None
            assert min(box["width"], box["height"]) >= TARGET, target.inner_text()


@pytest.mark.parametrize("path", PAGES)
def test_the_way_out_stays_in_the_same_corner(
    browser: Browser, site: Site, held: Talk, path: str
) -> None:
    with phone(browser, site) as context:
        hold(context, held)
        page = context.new_page()
        ready(page, path)
        page.mouse.wheel(0, 2000)
        box = page.locator("#snelweg").bounding_box()
        assert box is not None
        width = page.evaluate("document.documentElement.clientWidth")
        assert (box["y"], round(width - box["x"] - box["width"])) == (2, 9)
        expect(page.locator("#snelweg")).to_be_in_viewport()
