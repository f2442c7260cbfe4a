"""Counts the bytes that a browser gets, as they come over the line."""

from __future__ import annotations

from playwright.sync_api import Page


class Meter:
    """Headers and all; what comes from the browser's own cache counts for nothing."""

    def __init__(self, page: Page) -> None:
        self._counted = 0
        self._page = page
        protocol = page.context.new_cdp_session(page)
        protocol.send("Network.enable")
        protocol.on("Network.loadingFinished", self._count)
        protocol.on("Network.requestWillBeSent", self._redirected)

    def read(self) -> int:
        """Since it was last read, once the line is quiet."""
        self._page.wait_for_load_state("networkidle")
        counted, self._counted = self._counted, 0
        return counted

    def _count(self, event: dict[str, int]) -> None:
        self._counted += event["encodedDataLength"]

    def _redirected(self, event: dict[str, dict[str, int]]) -> None:
        self._counted += event.get("redirectResponse", {}).get("encodedDataLength", 0)
