"""The whole chain, for real: web, actions and Rasa as processes of their own."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator

import pytest

from bot.client.api import Talk
from bot.runner.supervisor import Stack
from bot.store.database import Database


@pytest.fixture(scope="session")
def stack() -> Iterator[Stack]:
    with Stack.temporary() as running:
        yield running


@pytest.fixture(scope="session")
def variables(stack: Stack) -> dict[str, str]:
    """The environment of a command that belongs to the running stack."""
    return {**os.environ, **stack.settings.environment()}


@pytest.fixture
def database(stack: Stack) -> Iterator[Database]:
    """The database of the running stack."""
    database = Database(stack.settings.database_url, stack.settings.sleutel())
    yield database
    database.close()


@pytest.fixture
def talk(stack: Stack) -> Iterator[Callable[..., Talk]]:
    """Begins a conversation about the given behaviour."""
    begun: list[Talk] = []

    def begin(behaviour: str = "werk_zoeken") -> Talk:
        begun.append(Talk(stack.url, behaviour))
        return begun[-1]

    yield begin
    for each in begun:
        each.close()
