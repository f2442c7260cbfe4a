"""Filling it in with somebody: the page lets the client say who types, at any moment."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import httpx
import pytest
from playwright.sync_api import Browser, expect

from bot.client.api import Talk
from tests.web.axe import violations
from tests.web.phone import FITS, hold, phone
from tests.web.served import Site
from tests.web.test_pages import go_to
from tests.web.visitor import Page, Visitor

Begin = Callable[..., Talk]
SWITCH = "/gesprek/wie-typt"
BY_OTHER = "Iemand anders typte dit voor je."
FOR_COACH = "(getypt door een ander)"
TOGETHER: dict[str, str | list[str]] = {"LEZEN": "samen", "LENGTE": "kort"}


@pytest.fixture
def visitor(site: Site) -> Iterator[Visitor]:
    with Visitor(site.url) as visitor:
        visitor.begin()
        go_to(visitor, "HOU1", LEZEN="samen", LENGTE="kort")
        yield visitor


def hand_over(visitor: Visitor, to: str) -> None:
    assert [*visitor.page.all("button", name="wie", value=to)]
    visitor.send("typt", [("wie", to)])


def test_one_button_hands_over_and_another_takes_back(visitor: Visitor) -> None:
    assert "Jij typt nu zelf. Iemand typt voor mij" in visitor.page.texts("p")
    hand_over(visitor, "ander")
    assert visitor.question == "HOU1"
    visitor.press("2")
    hand_over(visitor, "zelf")
    visitor.open("/gesprek/nakijken")
    (card,) = visitor.page.texts("div", id="HOU1")
    assert BY_OTHER in card


def test_alone_there_is_nothing_to_hand_over(site: Site) -> None:
    with Visitor(site.url) as visitor:
        visitor.begin()
        go_to(visitor, "HOU1", LEZEN="zelf", LENGTE="kort")
        assert not [*visitor.page.all("button", name="wie")]
        visitor.http.post(SWITCH, data={"wie": "ander"})
        visitor.open("/gesprek")
        visitor.press("2")
        visitor.open("/gesprek/nakijken")
        assert BY_OTHER not in visitor.response.text


def test_no_choice_of_this_stands_beside_help(visitor: Visitor) -> None:
    visitor.type("ik wil niet meer leven")
    assert not [*visitor.page.all("button", name="wie")]


def test_only_the_clients_own_page_hands_over(visitor: Visitor, site: Site) -> None:
    away = {"sec-fetch-site": "cross-site"}
    assert visitor.http.post(SWITCH, data={"wie": "ander"}, headers=away).status_code == 403
    stranger = httpx.post(site.url + SWITCH, data={"wie": "ander"}, trust_env=False)
    assert stranger.status_code == 404
    visitor.open("/gesprek")
    assert [*visitor.page.all("button", name="wie", value="ander")]


def test_the_coach_and_the_copy_say_which_answers_another_typed(
    visitor: Visitor, site: Site
) -> None:
    visitor.press("2")
    hand_over(visitor, "ander")
    go_to(visitor, "OVERZICHT")
    hand_over(visitor, "zelf")
    visitor.press("klopt")
    coach = {"authorization": f"Bearer {site.coach_key}"}
    listed = visitor.http.get("/api/v1/gesprekken", headers=coach).json()[0]
    address = f"/coach/gesprekken/{listed['gesprek']}"
    sheet = Page(visitor.http.get(address, headers=coach).text)
    (rather_not,) = (each for each in sheet.texts("p") if "Liever niet vragen" in each)
    assert rather_not.endswith(f"“woorden bij LIEVER_NIET” {FOR_COACH}")
    assert "antwoorden getypt door een ander" in sheet.texts("header")[0]
    rows = Page(visitor.http.get(f"{address}/antwoorden", headers=coach).text).texts("tr")
    typed = {row.startswith("Werk zoeken levert mij iets op"): FOR_COACH in row for row in rows}
    assert typed[True] is False
    assert any(FOR_COACH in row for row in rows)
    assert BY_OTHER in visitor.http.get("/gesprek/gegevens/kopie.html").text


@pytest.mark.parametrize("script", [True, False])
def test_on_a_phone_it_is_one_calm_line_and_keeps_what_was_typed(
    browser: Browser, site: Site, talk: Begin, script: bool
) -> None:
    held = talk(TOGETHER, until="HOU1")
    with phone(browser, site, script=script) as context:
        hold(context, held)
        page = context.new_page()
        page.goto("/gesprek")
        field = page.locator("#tekst")
        field.fill("ik was net aan het")
        page.get_by_role("button", name="Iemand typt voor mij").click()
        expect(page.get_by_text("Iemand typt nu voor jou.")).to_be_visible()
        expect(field).to_have_value("ik was net aan het" if script else "")
        box = page.get_by_role("button", name="Ik typ zelf").bounding_box()
        assert box is not None and box["height"] >= 44
        assert page.evaluate(FITS)
        if script:
            assert violations(page) == []
        page.get_by_role("button", name="Klopt helemaal", exact=True).click()
        expect(page.locator("#vraag input[value=HOU1]")).to_have_count(0)
        expect(page.get_by_role("button", name="Ik typ zelf")).to_be_visible()
        page.goto("/gesprek/nakijken")
        expect(page.locator("#HOU1")).to_contain_text(BY_OTHER)
