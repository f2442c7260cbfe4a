"""A coach's browser without a script, at the plan of one conversation."""

from __future__ import annotations

from typing import Any

import httpx

from bot.client.api import Talk
from bot.conversation.plantyped import Draft
from tests.conversation.plans import on, typed
from tests.web.served import Site
from tests.web.visitor import Page


class Desk:
    def __init__(self, site: Site, talk: Talk) -> None:
        self.place = f"/coach/gesprekken/{talk.id}/plan"
        self.talk = talk
        key = {"authorization": f"Bearer {site.coach_key}"}
        self.http = httpx.Client(base_url=site.url, headers=key, trust_env=False, timeout=30)

    def close(self) -> None:
        self.http.close()

    def open(self, path: str = "") -> httpx.Response:
        return self.http.get(self.place + path)

    def send(self, draft: Draft, wish: str = "bewaar", **headers: str) -> httpx.Response:
        return self.http.post(self.place, data=fields(draft) | {"doe": wish}, headers=headers)

    def save(self, *actions: dict[str, str], **given: str) -> httpx.Response:
        """On top of whatever is there."""
        saved = self.send(on(self.newest, typed(*actions, **given)))
        assert saved.status_code == 303, Page(saved.text).texts("section")
        return self.http.get(saved.headers["location"])

    def leave(self, path: str, **given: str) -> httpx.Response:
        return self.http.post(f"{self.place}/{path}", data=given)

    @property
    def newest(self) -> int:
        found = self.open(".json")
        return int(found.json()["bewaard"]["versie"]) if found.is_success else 0

    @property
    def traced(self) -> list[dict[str, Any]]:
        """What the client reads of it, the newest first."""
        copy = self.talk.client.get(f"/gesprekken/{self.talk.id}/gegevens").json()
        return list(copy["bekeken"])


def fields(draft: Draft) -> dict[str, str]:
    """As a browser sends them."""
    return {
        "versie": str(draft.base),
        **draft.fields,
        **{
            f"actie-{number}-{name}": text
            for number, action in enumerate(draft.actions)
            for name, text in action.items()
        },
    }


def written(answer: httpx.Response) -> dict[str, str]:
    """Field to what stands in it, of those that are written in."""
    return {
        **{e.attributes["name"]: e.text for e in Page(answer.text).all("textarea")},
        **{
            e.attributes["name"]: e.attributes.get("value", "")
            for e in Page(answer.text).all("input")
            if "name" in e.attributes and e.attributes.get("type") != "radio"
        },
    }
