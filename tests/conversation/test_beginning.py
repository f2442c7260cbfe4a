"""A form begins one conversation, however often it arrives; and never opens an older one."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from uuid import UUID, uuid4

import pytest
from sqlalchemy import func, select

from bot.content.content import Content
from bot.conversation.beginning import Beginnings
from bot.conversation.inbox import Inbox
from bot.conversation.service import Conversations
from bot.store.database import Database
from bot.store.tables import Gesprek
from tests.conversation.chain import ORGANISATION

BEHAVIOUR = "werk_zoeken"


@pytest.fixture
def beginnings(database: Database, content: Content) -> Beginnings:
    return Beginnings(Conversations(database, content, ORGANISATION), b"geheim")


@pytest.fixture
def seed() -> UUID:
    return uuid4()


def owner(beginnings: Beginnings, token: str) -> str:
    return Inbox(beginnings.conversations.database).owner(token)


def count(beginnings: Beginnings) -> int | None:
    with beginnings.conversations.database.reading() as session:
        return session.scalar(select(func.count()).select_from(Gesprek))


def test_hetzelfde_formulier_begint_een_gesprek(beginnings: Beginnings, seed: UUID) -> None:
    tokens = {beginnings.begin(BEHAVIOUR, seed) for _ in range(3)}
    assert len(tokens) == count(beginnings) == 1


def test_ook_als_het_tegelijk_komt(beginnings: Beginnings, seed: UUID) -> None:
    together = Barrier(4)

    def begin(_: int) -> str:
        together.wait()
        return beginnings.begin(BEHAVIOUR, seed)

    with ThreadPoolExecutor(4) as senders:
        tokens = set(senders.map(begin, range(4)))
    assert len(tokens) == count(beginnings) == 1


def test_elk_formulier_is_een_ander_gesprek(beginnings: Beginnings) -> None:
    assert beginnings.begin(BEHAVIOUR, uuid4()) != beginnings.begin(BEHAVIOUR, uuid4())
    assert count(beginnings) == 2


def test_een_andere_keuze_op_een_oude_pagina_is_een_ander_gesprek(
    beginnings: Beginnings, seed: UUID
) -> None:
    first, second = beginnings.begin(BEHAVIOUR, seed), beginnings.begin("stoppen_met_roken", seed)
    assert owner(beginnings, first) != owner(beginnings, second)


def test_een_oude_pagina_opent_niets_waarin_iets_gezegd_is(
    beginnings: Beginnings, seed: UUID
) -> None:
    first = beginnings.begin(BEHAVIOUR, seed)
    gesprek = owner(beginnings, first)
    Inbox(beginnings.conversations.database).receive(gesprek, str(uuid4()), "hoi", "START")
    assert owner(beginnings, beginnings.begin(BEHAVIOUR, seed)) != gesprek


def test_zonder_het_geheim_zegt_het_formulier_niets(
    beginnings: Beginnings, seed: UUID, database: Database, content: Content
) -> None:
    other = Beginnings(Conversations(database, content, ORGANISATION), b"ander geheim")
    token = beginnings.begin(BEHAVIOUR, seed)
    assert other.begin(BEHAVIOUR, seed) != token
    assert str(seed) not in token


def test_een_onbekend_gedrag_begint_niets(beginnings: Beginnings, seed: UUID) -> None:
    with pytest.raises(KeyError):
        beginnings.begin("vliegen", seed)
    assert count(beginnings) == 0
