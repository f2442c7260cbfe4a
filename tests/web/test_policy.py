"""What a page may do: run our own scripts and styles, and load from nowhere else."""

from __future__ import annotations

import re

import httpx
import pytest
from playwright.sync_api import Browser

from bot.client.api import Talk
from tests.web.phone import hold, phone
from tests.web.served import Site
from tests.web.test_surroundings import PAGES

OTHERS = ["/gezondheid", "/coach", "/static/stijl.css", "/api/v1/gedragingen", "/weg"]
INJECTED = """
() => new Promise((resume) => {
  const refused = [];
  addEventListener("securitypolicyviolation", (event) => {
    refused.push(event.effectiveDirective);
    if (refused.length === 4) resume(refused.sort());
  });
  window.ran = false;
  const add = (tag, given) =>
    document.body.append(Object.assign(document.createElement(tag), given));
  add("script", { textContent: "window.ran = true" });
  add("div", { innerHTML: "<img src=/static/teken.svg onload='window.ran = true'>" });
  add("img", { src: "https://elders.example/spoor.gif" });
  add("style", { textContent: "body { display: none }" });
})
"""


@pytest.mark.parametrize("path", [*PAGES, *OTHERS])
def test_every_answer_has_a_strict_policy(site: Site, held: Talk, path: str) -> None:
    cookie = {"gesprek": held.client.headers["authorization"].removeprefix("Bearer ")}
    answer = httpx.get(site.url + path, cookies=cookie, trust_env=False)
    policy = dict(
        each.split(" ", 1) for each in answer.headers["content-security-policy"].split("; ")
    )
    assert policy["default-src"] == "'none'"
    assert {"base-uri", "form-action", "frame-ancestors"} <= set(policy)
    assert set(policy.values()) == {"'self'", "'none'"}
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["referrer-policy"] == "no-referrer"


def test_a_browser_keeps_to_it(browser: Browser, site: Site, held: Talk) -> None:
    with browser.new_context(base_url=site.url) as context:
        hold(context, held)
        page = context.new_page()
        page.goto("/gesprek")
        refused = page.evaluate(INJECTED)
        assert refused == ["img-src", "script-src-attr", "script-src-elem", "style-src-elem"]
        assert page.evaluate("window.ran") is False
        assert page.locator("body").is_visible()


def test_a_page_that_breaks_it_does_not_pass_unseen(browser: Browser, site: Site) -> None:
    """What the other tests in a browser rest on."""
    with (
        pytest.raises(AssertionError, match=re.compile("Content Security Policy|elders")),
        phone(browser, site) as context,
    ):
        page = context.new_page()
        page.goto("/")
        page.evaluate(INJECTED)
