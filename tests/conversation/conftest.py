"""Conversations on every database, without Rasa: fast, and real below the actions."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.content.content import Content
from bot.content.loader import load
from bot.root import ROOT
from bot.store.database import Database
from tests.conversation.chain import Chain


@pytest.fixture(scope="session")
def content() -> Content:
    return load(ROOT / "data/inhoud")


@pytest.fixture
def chain(database: Database, content: Content) -> Callable[..., Chain]:
    return lambda behaviour="werk_zoeken": Chain(database, content, behaviour)
