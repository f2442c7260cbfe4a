"""A whole intake in a real browser on the real chain, in every way in which people do it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from statistics import median

import pytest
from playwright.sync_api import Browser, ViewportSize, expect

from bot.client.api import summary
from bot.runner.supervisor import Stack
from bot.store.database import Database
from tests.stack.stored import stored
from tests.web.layout import faults
from tests.web.phone import NARROWEST, phone
from tests.web.way import OPEN, PATIENCE, Keyboard, Thumb, Typing, Way

PHONE = ViewportSize(width=390, height=844)
ZOOMED = ViewportSize(width=320, height=256)
"""What is left of 1280 by 1024 pixels at 400 %."""
MOST = 80
USUAL = 12
"""Words: what half of the messages have at most."""
WITHHELD = "LIEVER_NIET"


def begin(way: Way) -> None:
    way.page.goto("/")
    way.press(way.page.get_by_role("button", name="Werk zoeken"))
    expect(way.asked).to_have_value("START", timeout=PATIENCE)


def look_back_and_withhold(way: Way) -> None:
    page = way.page
    way.press(page.locator("summary", has_text="Meer"))
    way.press(page.get_by_role("link", name="Nakijken"))
    expect(page.get_by_role("heading", level=1)).to_have_text("Mijn antwoorden")
    way.press(page.locator(f"input[name=niet][value={WITHHELD}]"))
    way.press(page.get_by_role("button", name="Bewaar mijn keuze"))
    expect(page.get_by_role("status")).to_have_text("Je keuze is bewaard.")
    way.press(page.get_by_role("link", name="Terug naar het gesprek").first)
    expect(way.asked).to_have_value("OVERZICHT")


def own_copy(way: Way, folder: Path) -> str:
    """The words of the copy that a client takes home after release."""
    page = way.page
    way.press(page.locator("summary", has_text="Meer"))
    way.press(page.get_by_role("link", name="Nakijken"))
    expect(page.get_by_text("Je hebt dit gedeeld met je coach.")).to_be_visible()
    way.press(page.get_by_role("link", name="Mijn gegevens"))
    expect(page.get_by_role("heading", level=1)).to_have_text("Mijn gegevens")
    with page.expect_download() as started:
        way.press(page.get_by_role("link", name="Kopie om te lezen of te printen"))
    file = folder / "kopie.html"
    started.value.save_as(file)
    return file.read_text("utf-8")


def walk(way: Way, look: bool = False) -> str:
    """From the first page to the goodbye; returns the id of the conversation."""
    begin(way)
    goodbye = way.page.get_by_text("Je antwoorden zijn nu bij je coach.")
    for _ in range(MOST):
        expect(way.asked.or_(goodbye)).to_have_count(1, timeout=PATIENCE)
        if look:
            assert faults(way.page) == []
        if goodbye.count():
            return str(way.page.locator("#log").get_attribute("data-gesprek"))
        if way.asked.input_value() == "OVERZICHT" and "OVERZICHT" not in way.given:
            look_back_and_withhold(way)
        way.answer()
    raise AssertionError(f"geen einde: {way.asked.input_value()}")


def arrived(way: Way, gesprek: str, stack: Stack, database: Database, folder: Path) -> None:
    """All that was said is with the client, what may be shared is with the coach, each once."""
    found = stored(database, gesprek)
    assert {key: len(values) for key, values in found.items()} == dict.fromkeys(way.given, 1)
    marks = {key: value for key, value in way.given.items() if value.isdigit()}
    assert {key: found[key] for key in marks} == {key: [value] for key, value in marks.items()}
    shared = summary(stack.url, gesprek, stack.coach_key)
    assert OPEN["INT_STAP"] in [each["tekst"] for each in shared["citaten"]]
    assert shared["liever_niet"] is None
    said = [text.split() for text in way.page.locator("#log .bot .tekst").all_inner_texts()]
    assert median(len(words) for words in said) <= USUAL
    copy = own_copy(way, folder)
    assert all(words in copy for words in OPEN.values())


def larger_letters(way: Keyboard) -> None:
    """Past the head of the page at once, to the foot of it, and back with what was chosen."""
    page = way.page
    page.goto("/")
    way.press(page.get_by_role("link", name="Naar de inhoud"))
    expect(page.locator("main")).to_be_focused()
    way.press(page.get_by_role("link", name="Weergave"))
    expect(page.get_by_role("heading", level=1)).to_have_text("Weergave")
    way.go_to(page.locator("[name=tekst]:checked"))
    way.arrow_to(page.get_by_role("radio", name="Groot", exact=True))
    way.press(page.get_by_role("button", name="Bewaar"))
    expect(page.locator("html")).to_have_class("tekst-groot")


Walked = Callable[[Way, str], None]


@pytest.fixture
def arrive(stack: Stack, database: Database, tmp_path: Path) -> Walked:
    """Checks, at the end of a walk, what is with whom."""
    return lambda way, gesprek: arrived(way, gesprek, stack, database, tmp_path)


def test_by_button(browser: Browser, stack: Stack, arrive: Walked) -> None:
    with phone(browser, stack, size=PHONE) as context:
        way = Way(context.new_page())
        arrive(way, walk(way))


def test_by_typing(browser: Browser, stack: Stack, arrive: Walked) -> None:
    with phone(browser, stack, size=PHONE) as context:
        way = Typing(context.new_page())
        arrive(way, walk(way))


def test_by_keyboard_alone(browser: Browser, stack: Stack, arrive: Walked) -> None:
    with phone(browser, stack, size=PHONE) as context:
        way = Keyboard(context.new_page())
        larger_letters(way)
        arrive(way, walk(way))


def test_without_a_script(browser: Browser, stack: Stack, arrive: Walked) -> None:
    with phone(browser, stack, size=PHONE, script=False) as context:
        way = Way(context.new_page())
        arrive(way, walk(way))


def test_by_thumb_on_the_narrowest_phone(browser: Browser, stack: Stack, arrive: Walked) -> None:
    with phone(browser, stack, size=NARROWEST, has_touch=True, is_mobile=True) as context:
        way = Thumb(context.new_page())
        arrive(way, walk(way, look=True))


def test_at_four_times_the_size(browser: Browser, stack: Stack, arrive: Walked) -> None:
    with phone(browser, stack, size=ZOOMED, device_scale_factor=4) as context:
        way = Way(context.new_page())
        arrive(way, walk(way, look=True))
