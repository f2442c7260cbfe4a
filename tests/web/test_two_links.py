"""A second conversation on the same device: asked first, and nothing lost."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect

from bot.conversation.invitations import Invited
from bot.web import auth
from tests.web.axe import violations
from tests.web.phone import FITS, phone
from tests.web.served import Site
from tests.web.test_pages import go_to
from tests.web.visitor import Visitor

CHOICE = "/gesprekken"
BOTH = "Op dit apparaat staat nog een gesprek"
WORK, SMOKING = "Werk zoeken", "Stoppen met roken"


@pytest.fixture
def work(site: Site) -> Invited:
    found: Invited = site.app.state.gateway.invitations.invite("werk_zoeken", 30)
    return found


@pytest.fixture
def smoking(site: Site) -> Invited:
    found: Invited = site.app.state.gateway.invitations.invite("stoppen_met_roken", 30)
    return found


@pytest.fixture
def visitor(site: Site, work: Invited) -> Iterator[Visitor]:
    """Began with a link, and is on the way."""
    with Visitor(site.url) as visitor:
        follow(visitor, work)
        visitor.send("", [])
        go_to(visitor, "HOU1")
        yield visitor


def follow(visitor: Visitor, invited: Invited) -> None:
    visitor.open(f"/u/{invited.sleutel}")


def place(visitor: Visitor) -> str:
    return visitor.response.url.path


def choose(visitor: Visitor, code: str) -> None:
    visitor._show(visitor.http.post(CHOICE, data={"gesprek": code}))


def offered(visitor: Visitor) -> list[str]:
    """The codes of what can be opened."""
    return [each.attributes["value"] for each in visitor.page.all("button", name="gesprek")]


def test_a_second_link_asks_first_and_leaves_the_first_open(
    visitor: Visitor, work: Invited, smoking: Invited
) -> None:
    follow(visitor, smoking)
    assert (place(visitor), visitor.page.texts("h1")) == (CHOICE, [BOTH])
    assert visitor.page.texts("h2")[-2:] == [WORK, SMOKING]
    assert offered(visitor) == [work.clientcode, smoking.clientcode]
    assert smoking.sleutel not in visitor.response.text
    visitor.open("/gesprek")
    assert visitor.question == "HOU1"


def test_whoever_goes_on_finds_the_other_later(
    visitor: Visitor, work: Invited, smoking: Invited
) -> None:
    follow(visitor, smoking)
    choose(visitor, work.clientcode)
    assert visitor.question == "HOU1"
    visitor.open("/")
    assert visitor.page.texts("a", href=CHOICE) == [BOTH]
    visitor.open(CHOICE)
    assert offered(visitor) == [work.clientcode, smoking.clientcode]


def test_whoever_opens_the_new_one_can_go_back(
    visitor: Visitor, work: Invited, smoking: Invited
) -> None:
    said = visitor.page.said("client")
    follow(visitor, smoking)
    choose(visitor, smoking.clientcode)
    assert place(visitor) == "/" and SMOKING in visitor.page.texts("main")[0]
    visitor.send("", [])
    assert visitor.question == "START"
    visitor.open(CHOICE)
    assert offered(visitor) == [smoking.clientcode, work.clientcode]
    choose(visitor, work.clientcode)
    assert visitor.question == "HOU1" and visitor.page.said("client") == said


def test_a_conversation_without_a_link_is_not_lost_either(site: Site, smoking: Invited) -> None:
    with Visitor(site.url) as visitor:
        visitor.begin()
        go_to(visitor, "HOU1")
        follow(visitor, smoking)
        (own, new) = offered(visitor)
        choose(visitor, new)
        visitor.send("", [])
        choose(visitor, own)
        assert visitor.question == "HOU1"


def test_a_new_conversation_from_the_first_page_keeps_the_other(visitor: Visitor) -> None:
    visitor.begin("stoppen_met_roken")
    assert visitor.question == "START"
    visitor.open(CHOICE)
    assert visitor.page.texts("h2")[-2:] == [SMOKING, WORK]


def test_the_same_link_again_asks_nothing(visitor: Visitor, work: Invited) -> None:
    follow(visitor, work)
    assert (place(visitor), visitor.question) == ("/gesprek", "HOU1")
    visitor.open("/")
    assert not [*visitor.page.all("a", href=CHOICE)]


def test_a_renewed_link_is_the_same_conversation(
    visitor: Visitor, work: Invited, site: Site
) -> None:
    follow(visitor, site.app.state.gateway.invitations.renew(work.clientcode, 30))
    assert (place(visitor), visitor.question) == ("/gesprek", "HOU1")
    visitor.open(CHOICE)
    assert offered(visitor) == [work.clientcode]


def test_a_link_that_was_only_looked_at_gives_way_unasked(
    site: Site, work: Invited, smoking: Invited
) -> None:
    with Visitor(site.url) as visitor:
        follow(visitor, work)
        follow(visitor, smoking)
        assert place(visitor) == "/" and SMOKING in visitor.page.texts("main")[0]
        visitor.open(CHOICE)
        assert offered(visitor) == [smoking.clientcode, work.clientcode]


def test_what_was_deleted_or_withdrawn_is_not_offered(
    visitor: Visitor, work: Invited, smoking: Invited, site: Site
) -> None:
    follow(visitor, smoking)
    site.app.state.gateway.invitations.withdraw(smoking.clientcode)
    visitor.open(CHOICE)
    assert offered(visitor) == [work.clientcode]
    visitor.http.post("/gesprek/gegevens/wissen")
    visitor.open(CHOICE)
    assert offered(visitor) == []


def test_deleting_one_leaves_the_other_within_reach(
    visitor: Visitor, work: Invited, smoking: Invited
) -> None:
    follow(visitor, smoking)
    choose(visitor, smoking.clientcode)
    visitor.send("", [])
    visitor.http.post("/gesprek/gegevens/wissen")
    visitor.open("/")
    assert visitor.page.texts("a", href=CHOICE) == [BOTH]
    choose(visitor, work.clientcode)
    assert visitor.question == "HOU1"


def test_leaving_the_device_takes_all_of_them(visitor: Visitor, smoking: Invited) -> None:
    follow(visitor, smoking)
    visitor.open("/stop")
    assert any("andere gesprekken" in text for text in visitor.page.texts("p"))
    visitor.http.post("/stop")
    assert not visitor.http.cookies
    visitor.open(CHOICE)
    assert offered(visitor) == []


def test_the_lock_hides_the_choice(visitor: Visitor, work: Invited, smoking: Invited) -> None:
    follow(visitor, smoking)
    visitor.open("/slot")
    visitor.open(CHOICE)
    assert place(visitor) == "/slot"
    choose(visitor, smoking.clientcode)
    assert place(visitor) == "/slot"


def test_another_site_opens_nothing_and_an_unknown_code_neither(
    visitor: Visitor, smoking: Invited
) -> None:
    follow(visitor, smoking)
    away = {"sec-fetch-site": "cross-site"}
    code = {"gesprek": smoking.clientcode}
    assert visitor.http.post(CHOICE, data=code, headers=away).status_code == 403
    choose(visitor, "verzonnen")
    assert place(visitor) == CHOICE
    visitor.open("/gesprek")
    assert visitor.question == "HOU1"


def test_a_device_keeps_no_more_than_fits_in_a_cookie(visitor: Visitor, site: Site) -> None:
    invitations = site.app.state.gateway.invitations
    for _ in range(auth.MOST_OTHERS + 2):
        follow(visitor, invitations.invite("werk_zoeken", 30))
    kept = visitor.http.cookies[auth.OTHERS_COOKIE]
    assert len(kept.split(".")) == auth.MOST_OTHERS
    assert len(kept) < 4000


@pytest.mark.parametrize("script", [True, False])
def test_on_a_phone(
    browser: Browser, site: Site, work: Invited, smoking: Invited, script: bool
) -> None:
    with phone(browser, site, script=script) as context:
        page = context.new_page()
        page.goto(f"/u/{work.sleutel}")
        page.get_by_role("button", name="Begin").click()
        page.goto(f"/u/{smoking.sleutel}")
        expect(page.get_by_role("heading", name=BOTH)).to_be_visible()
        assert smoking.sleutel not in page.url
        assert page.evaluate(FITS)
        if script:
            assert violations(page) == []
        page.locator(f"button[value='{smoking.clientcode}']").click()
        expect(page.get_by_text(SMOKING)).to_be_visible()
        page.get_by_role("link", name=BOTH).click()
        page.locator(f"button[value='{work.clientcode}']").click()
        expect(page.get_by_role("button", name="Ik wil beginnen")).to_be_visible()
