"""Every state of every page, on the narrowest phone and a common one: looked at, and kept.

The pictures are in `var/beelden`, or where `--beelden` says.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Browser, FloatRect, Page, ViewportSize

from bot.client.api import Talk
from tests.web.layout import faults, holds
from tests.web.phone import NARROWEST, phone
from tests.web.served import Site
from tests.web.stage import Stage
from tests.web.states import STATES

SIZE = "[document.documentElement.clientWidth, document.documentElement.scrollHeight]"
LAST_IN_SIGHT = """
() => {
  if (location.hash !== "#nu") return true;
  const last = [...document.querySelectorAll("#log .client .tekst")].at(-1);
  if (!last) return true;
  const { top } = last.getBoundingClientRect();
  return top >= document.querySelector(".kop").getBoundingClientRect().bottom && top < innerHeight;
}
"""
"""What the client said last, under which the page opens, is not under the head."""
END = 1300
"""Pixels."""
COMMON = ViewportSize(width=390, height=844)


@pytest.mark.parametrize("name", STATES)
def test_state(
    browser: Browser,
    site: Site,
    talk: Callable[..., Talk],
    monkeypatch: pytest.MonkeyPatch,
    pictures: Path,
    name: str,
) -> None:
    state = STATES[name]
    with phone(browser, site) as context:
        page = context.new_page()
        if state.plain:
            page.route("**/gesprek.js", lambda route: route.abort())
        state.bring(Stage(context, page, site, talk, monkeypatch))
        page.wait_for_load_state()
        assert page.evaluate(LAST_IN_SIGHT)
        picture(page, pictures / f"{name}-{NARROWEST['width']}.png")
        holds(page)
        page.set_viewport_size(COMMON)
        picture(page, pictures / f"{name}-{COMMON['width']}.png")
        assert faults(page) == []


def picture(page: Page, path: Path) -> None:
    """All of the page, or of a long conversation the end of it."""
    width, height = page.evaluate(SIZE)
    top = max(0, height - END) if page.locator("#log").count() else 0
    clip = FloatRect(x=0, y=top, width=width, height=height - top)
    page.screenshot(path=path, full_page=True, clip=clip)
