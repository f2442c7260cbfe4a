"""What brings a page into one of its states: a browser, a conversation, and the application."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Page, expect
from sqlalchemy import update

from bot.client.api import Talk
from bot.store.tables import Gesprek
from bot.store.times import now
from bot.web.preferences import Preferences
from tests.web.phone import choose, hold
from tests.web.served import Answers, Site

Begin = Callable[..., Talk]


@dataclass(frozen=True)
class Stage:
    context: BrowserContext
    page: Page
    site: Site
    talk: Begin
    patch: pytest.MonkeyPatch

    def open(self, path: str) -> None:
        self.page.goto(path)

    def held(self, until: str | None = None, answers: Answers | None = None) -> Talk:
        """A conversation in this browser, in the short form up to this question."""
        talk = self.talk({"LENGTE": "kort", **(answers or {})}, until=until)
        hold(self.context, talk)
        return talk

    def at(self, question: str | None, *said: str, **answers: str | list[str]) -> Talk:
        """The page of that conversation, after these words."""
        talk = self.held(question, answers)
        for words in said:
            talk.say(words)
        self.open("/gesprek#nu")
        return talk

    def press(self, name: str) -> None:
        self.page.get_by_role("button", name=name, exact=True).click()

    def unfold(self, name: str) -> None:
        self.page.locator("summary", has_text=name).click()

    def says(self, words: str) -> None:
        self.page.locator("#tekst").fill(words)
        self.press("Verstuur")

    def told(self, words: str) -> None:
        expect(self.page.get_by_role("status")).to_contain_text(words)

    def looks(self, **chosen: str) -> None:
        choose(self.context, self.site, Preferences(**chosen))

    def set(self, name: str, value: Any) -> None:
        # setattr cannot be undone on what Starlette keeps its state in.
        self.patch.setitem(self.site.app.state._state, name, value)

    def still_for(self, talk: Talk, days: int) -> None:
        with self.site.app.state.gateway.conversations.database.session() as session:
            old = update(Gesprek).where(Gesprek.id == talk.id)
            session.execute(old.values(gewijzigd_op=now() - timedelta(days=days)))

    def as_coach(self) -> None:
        self.open(f"/coach?sleutel={self.site.coach_key}")
