"""What axe finds on a page: WCAG 2.2 A and AA, and best practice."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import Page

from bot.root import ROOT

AXE = ROOT / "node_modules" / "axe-core" / "axe.min.js"
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def violations(page: Page) -> list[str]:
    page.evaluate(AXE.read_text("utf-8"))
    options = {"runOnly": RULES, "resultTypes": ["violations"]}
    found: list[dict[str, Any]] = page.evaluate(
        "async (options) => (await axe.run(document, options)).violations", options
    )
    return [f"{each['id']}: {node['html']}" for each in found for node in each["nodes"]]
