"""A client of the public API: one conversation, message by message, each sent until answered."""

from __future__ import annotations

import time
from typing import Any
from uuid import uuid4

import httpx

Json = dict[str, Any]
WAITS = (0.5, 1, 2, 4, 8)
"""Seconds before the same message is sent again."""


class Trouble(Exception):
    """The server refuses or stays away; the text is for a person."""


class Talk:
    """`turn` is the last reply: messages, the question that stands, progress, state."""

    def __init__(self, url: str, behaviour: str) -> None:
        self.client = httpx.Client(base_url=f"{url}/api/v1", timeout=30, trust_env=False)
        made = self._send("/gesprekken", {"gedrag": behaviour})
        self.id: str = made["gesprek"]
        self.client.headers["authorization"] = f"Bearer {made['sleutel']}"
        self.turn: Json = made

    @property
    def question(self) -> Json | None:
        question: Json | None = self.turn["vraag"]
        return question

    def say(self, text: str) -> Json:
        return self._message(tekst=text)

    def press(self, value: str | list[str]) -> Json:
        return self._message(keuze=value)

    def command(self, name: str) -> Json:
        return self._message(opdracht=name)

    def close(self) -> None:
        self.client.close()

    def _message(self, **said: object) -> Json:
        question = self.question
        body = {"bericht_id": str(uuid4()), "vraag": question["id"] if question else None, **said}
        self.turn = self._send(f"/gesprekken/{self.id}/berichten", body)
        return self.turn

    def _send(self, path: str, body: Json) -> Json:
        for wait in (*WAITS, None):
            try:
                response = self.client.post(path, json=body)
            except httpx.HTTPError as error:
                problem = f"Ik kan {self.client.base_url} niet bereiken ({type(error).__name__})."
            else:
                if response.is_success:
                    reply: Json = response.json()
                    return reply
                problem = _detail(response)
                if response.status_code != 503:
                    raise Trouble(problem)
            if wait is None:
                raise Trouble(problem)
            time.sleep(wait)
        raise AssertionError


def behaviours(url: str) -> dict[str, str]:
    """Behaviour id to its title. Raises Trouble."""
    return dict(_get(f"{url}/api/v1/gedragingen"))


def summary(url: str, gesprek: str, coach_key: str) -> Json:
    """The coach's summary of a released conversation. Raises Trouble."""
    return _get(f"{url}/api/v1/gesprekken/{gesprek}/samenvatting", coach_key)


def _get(address: str, key: str | None = None) -> Json:
    headers = {"authorization": f"Bearer {key}"} if key else {}
    try:
        response = httpx.get(address, headers=headers, timeout=30, trust_env=False)
    except httpx.HTTPError as error:
        raise Trouble(f"Ik kan {address} niet bereiken ({type(error).__name__}).") from None
    if not response.is_success:
        raise Trouble(_detail(response))
    found: Json = response.json()
    return found


def _detail(response: httpx.Response) -> str:
    try:
        return str(response.json()["detail"])
    except (ValueError, KeyError):
        return f"De server antwoordt met {response.status_code}."
