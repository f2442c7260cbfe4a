"""The pages in a real browser: by button, by typing, by keyboard, without a script, on paper."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page, ViewportSize, expect

from bot.client.api import Talk
from tests.web.phone import NARROWEST, hold, phone
from tests.web.served import Site

PHONE = ViewportSize(width=360, height=740)
TARGET = 44
"""Pixels: the least a thumb needs."""
STORY = "<img src=x onerror=alert(1)> wie haalt de kinderen dan op"

Begin = Callable[..., Talk]


@pytest.fixture
def page(browser: Browser, site: Site) -> Iterator[Page]:
    with phone(browser, site, size=PHONE) as context:
        yield context.new_page()


@pytest.fixture
def plain(browser: Browser, site: Site) -> Iterator[Page]:
    """A phone that runs no script."""
    with phone(browser, site, script=False, size=PHONE) as context:
        yield context.new_page()


def begin(page: Page) -> None:
    page.goto("/")
    page.get_by_role("button", name="Werk zoeken").click()
    stands(page, "START")
    page.wait_for_load_state()


def stands(page: Page, question: str) -> None:
    expect(page.locator("#antwoord [name=vraag]")).to_have_value(question)


def last(page: Page, who: str) -> str:
    return page.locator(f"#log .{who} .tekst").last.inner_text()


def press(page: Page, label: str) -> None:
    page.get_by_role("button", name=label, exact=True).click()


def more(page: Page, label: str) -> None:
    """What stands under Meer."""
    page.locator("#meer > summary").click()
    press(page, label)


def open_at(page: Page, held: Talk) -> None:
    """The page of a conversation that was brought this far over the API."""
    hold(page.context, held)
    page.goto("/gesprek")


def overflow(page: Page) -> int:
    width: int = page.evaluate("document.documentElement.scrollWidth - innerWidth")
    return width


class TestConversation:
    def test_by_button_and_by_typing(self, page: Page) -> None:
        begin(page)
        press(page, "Ik wil beginnen")
        stands(page, "INSTEMMING")
        assert last(page, "client") == "Ik wil beginnen"
        page.get_by_label("Of typ je antwoord").fill("ja ik doe mee")
        press(page, "Verstuur")
        stands(page, "GEZONDHEID")
        assert last(page, "client") == "ja ik doe mee"
        assert last(page, "bot").startswith("Mag ik ook iets vragen")

    def test_new_messages_join_a_log_that_is_read_aloud(self, page: Page) -> None:
        begin(page)
        log = page.get_by_role("log")
        log.evaluate("log => log.firstElementChild.dataset.oud = 'ja'")
        press(page, "Ik wil beginnen")
        stands(page, "INSTEMMING")
        expect(log).to_have_attribute("aria-live", "polite")
        expect(log.locator("[data-oud]")).to_have_count(1)

    def test_by_keyboard_alone(self, page: Page) -> None:
        begin(page)
        page.get_by_role("button", name="Ik wil beginnen").press("Enter")
        stands(page, "INSTEMMING")
        expect(page.locator("#vraag")).to_be_focused()
        page.keyboard.press("Tab")
        expect(page.get_by_role("button", name="Ja, ik doe mee")).to_be_focused()
        page.get_by_label("Of typ je antwoord").fill("ja")
        page.keyboard.press("Enter")
        stands(page, "GEZONDHEID")
        expect(page.get_by_label("Of typ je antwoord")).to_be_focused()

    def test_twice_on_a_button_is_one_answer(self, page: Page) -> None:
        begin(page)
        page.get_by_role("button", name="Ik wil beginnen").dblclick()
        stands(page, "INSTEMMING")
        expect(page.locator("#log .client")).to_have_count(1)

    def test_what_was_typed_is_text(self, page: Page, talk: Begin) -> None:
        alarms: list[str] = []
        page.on("dialog", lambda dialog: alarms.append(dialog.message))
        open_at(page, talk(until="HOU_ASSOCIATIE"))
        page.locator("#tekst").fill(STORY)
        press(page, "Verstuur")
        expect(page.locator("#antwoord [name=vraag]")).not_to_have_value("HOU_ASSOCIATIE")
        assert last(page, "client") == STORY
        page.reload()
        assert last(page, "client") == STORY
        assert page.locator("#log img").count() == 0
        assert alarms == []

    def test_none_of_these_excludes_the_rest(self, page: Page, talk: Begin) -> None:
        open_at(page, talk({"LENGTE": "kort"}, until="CON_CHECKLIST"))
        money, none = (
            page.get_by_label("Geld of schulden"),
            page.get_by_label("Niets van dit alles"),
        )
        money.check()
        none.check()
        expect(money).not_to_be_checked()
        money.check()
        expect(none).not_to_be_checked()
        press(page, "Klaar met kiezen")
        expect(page.locator("#log .client").last).to_contain_text("Geld of schulden")

    def test_a_menu_keeps_to_its_maximum(self, page: Page, talk: Begin) -> None:
        open_at(page, talk({"LENGTE": "kort"}, until="AFSLUITING_KIES"))
        boxes = page.locator("#antwoord input[type=checkbox]")
        for index in range(3):
            boxes.nth(index).click()
        expect(page.get_by_role("status")).to_have_text("Kies er niet meer dan 2.")
        expect(page.locator("#antwoord input:checked")).to_have_count(2)

    def test_nothing_typed_is_not_sent(self, page: Page) -> None:
        begin(page)
        press(page, "Verstuur")
        expect(page.get_by_role("status")).to_contain_text("Ik zie nog geen antwoord")
        expect(page.locator("#log .client")).to_have_count(0)

    def test_deleting_leaves_nothing_in_the_browser(self, page: Page) -> None:
        begin(page)
        page.locator("#tekst").fill("dit is half")
        more(page, "Wis alles")
        press(page, "Ja, wis alles")
        expect(page.get_by_role("heading", level=1)).to_have_text("Alles is gewist")
        assert page.evaluate("sessionStorage.length") == 0
        assert page.context.cookies() == []

    def test_help_is_one_press_away(self, page: Page) -> None:
        begin(page)
        page.get_by_text("Hulp", exact=True).click()
        expect(page.get_by_role("link", name="112")).to_be_visible()


class TestKeeping:
    def test_a_reload_keeps_the_place_and_the_draft(self, page: Page, talk: Begin) -> None:
        open_at(page, talk(until="HOU_ASSOCIATIE"))
        page.locator("#tekst").fill("ik was net aan het")
        page.reload()
        stands(page, "HOU_ASSOCIATIE")
        expect(page.locator("#tekst")).to_have_value("ik was net aan het")

    def test_a_message_waits_until_the_server_is_back(self, page: Page, site: Site) -> None:
        begin(page)
        site.order.away = 1
        press(page, "Ik wil beginnen")
        expect(page.get_by_role("status")).to_contain_text("Je bericht is bewaard")
        stands(page, "INSTEMMING")
        expect(page.locator("#log .client")).to_have_count(1)
        expect(page.get_by_role("status")).to_be_empty()

    def test_a_message_waits_until_there_is_a_connection(self, page: Page) -> None:
        begin(page)
        page.context.set_offline(True)
        press(page, "Ik wil beginnen")
        expect(page.get_by_role("status")).to_contain_text("Er is geen verbinding")
        page.context.set_offline(False)
        stands(page, "INSTEMMING")
        page.reload()
        expect(page.locator("#log .client")).to_have_count(1)

    def test_a_reload_while_it_waits_still_delivers_it(self, page: Page, site: Site) -> None:
        begin(page)
        site.order.away = 2
        press(page, "Ik wil beginnen")
        expect(page.get_by_role("status")).to_contain_text("Je bericht is bewaard")
        page.reload()
        stands(page, "INSTEMMING")
        expect(page.locator("#log .client")).to_have_count(1)

    def test_a_text_that_is_too_long_stays_on_the_page(self, page: Page) -> None:
        begin(page)
        long = "a" * 200_000
        page.locator("#tekst").fill(long)
        press(page, "Verstuur")
        expect(page.get_by_role("status")).to_contain_text("Maak het dan korter")
        expect(page.locator("#tekst")).to_have_value(long)
        expect(page.locator("#log .client")).to_have_count(0)


def test_the_same_conversation_without_a_script(plain: Page) -> None:
    begin(plain)
    press(plain, "Ik wil beginnen")
    stands(plain, "INSTEMMING")
    plain.get_by_label("Of typ je antwoord").fill("ja")
    plain.keyboard.press("Enter")
    stands(plain, "GEZONDHEID")
    assert last(plain, "client") == "ja"
    more(plain, "Pauze")
    press(plain, "Ik ga verder")
    stands(plain, "GEZONDHEID")
    more(plain, "Wis alles")
    press(plain, "Ja, wis alles")
    expect(plain.get_by_role("heading", level=1)).to_have_text("Alles is gewist")


class TestSmall:
    @pytest.fixture(autouse=True)
    def narrow(self, page: Page) -> None:
        page.set_viewport_size(NARROWEST)

    def test_the_first_page_fits(self, page: Page) -> None:
        page.goto("/")
        assert overflow(page) == 0

    @pytest.mark.parametrize("question", ["START", "HOU1", "HOU_OPEN", "CON_CHECKLIST", "BELANG"])
    def test_a_question_fits_with_buttons_for_a_thumb(
        self, page: Page, talk: Begin, question: str
    ) -> None:
        length = "volledig" if question == "HOU_OPEN" else "kort"
        open_at(page, talk({"LENGTE": length}, until=question))
        assert overflow(page) == 0
        for target in page.locator("button:visible, label.nl-button, summary").all():
            box = target.bounding_box()
            assert box is not None
            assert min(box["width"], box["height"]) >= TARGET, target.inner_text()

    @pytest.mark.parametrize("page_of", ["", "/gesprekken/{}", "/gesprekken/{}/antwoorden"])
    def test_the_coachs_pages_fit(self, page: Page, site: Site, held: Talk, page_of: str) -> None:
        page.goto(f"/coach?sleutel={site.coach_key}")
        page.goto("/coach" + page_of.format(held.id))
        assert overflow(page) == 0


def test_the_sheet_prints_on_one_page(page: Page, site: Site, talk: Begin) -> None:
    held = talk(
        {
            "k5": "2",
            "open": "de opvang is vol en me ex helpt nie mee, dus wie haalt de kinderen dan op",
            "CON_CHECKLIST": ["kinderopvang", "vervoer", "geld", "wonen"],
            "CON_HULP": "hulp",
            "CON_ACUUT": "dringend",
            "LEZEN": "samen",
        }
    )
    page.goto(f"/coach?sleutel={site.coach_key}")
    page.goto(f"/coach/gesprekken/{held.id}")
    page.get_by_label("Wat viel op?").fill("kwam rustig over " * 100)
    page.get_by_role("button", name="Bewaar mijn indruk").click()
    page.wait_for_url("**#indruk")
    assert len(re.findall(rb"/Type\s*/Page\b", page.pdf(prefer_css_page_size=True))) == 1


def test_an_address_that_was_mailed_opens_the_start(page: Page) -> None:
    page.goto("/gesprek")
    page.get_by_role("link", name="Naar het begin").click()
    expect(page.get_by_role("heading", name="Je gesprek voorbereiden")).to_be_visible()
