"""A conversation finished in a real browser on the real chain, with a script and without."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page, ViewportSize, expect

from bot.runner.supervisor import Stack
from tests.stack.walker import ROUTE

PHONE = ViewportSize(width=360, height=740)
CHOSEN = {**ROUTE, "LENGTE": "kort"}
STEP = "maandag bel ik mijn oude baas"
MOST = 80
PATIENCE = 20_000
"""Milliseconds: other tests may have the machine busy."""


def answer(page: Page, key: str) -> None:
    """One question, by a button where there is one, else in words or by skipping."""
    value = CHOSEN.get(key)
    wanted = f"#vraag button[name=keuze][value='{value}']" if value else "#vraag button[name=keuze]"
    if page.locator(wanted).count():
        page.locator(wanted).last.click()
    elif key == "INT_STAP":
        page.locator("#tekst").fill(STEP)
        page.get_by_role("button", name="Verstuur").click()
    else:
        page.locator("#vraag button[name=opdracht][value=overslaan]").click()
    expect(page.locator(f"#antwoord [name=vraag][value='{key}']")).to_have_count(
        0, timeout=PATIENCE
    )


@pytest.mark.parametrize("script", [True, False], ids=["script", "geen script"])
def test_from_the_first_question_to_the_goodbye(
    browser: Browser, stack: Stack, script: bool
) -> None:
    with browser.new_context(
        viewport=PHONE, base_url=stack.url, java_script_enabled=script
    ) as context:
        page = context.new_page()
        page.goto("/")
        page.get_by_role("button", name="Werk zoeken").click()
        asked = page.locator("#antwoord [name=vraag]")
        goodbye = page.get_by_text("Je antwoorden zijn nu bij")
        for _ in range(MOST):
            expect(asked.or_(goodbye)).to_have_count(1, timeout=PATIENCE)
            if goodbye.count():
                break
            answer(page, asked.input_value())
        expect(goodbye).to_be_visible()
        assert STEP in page.locator("#log").inner_text()
