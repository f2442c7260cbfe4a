"""A conversation in the database, for tests that need one."""

from __future__ import annotations

import pytest

from bot.store.database import Database
from bot.store.tables import Bericht, Gesprek, Inhoudversie
from bot.store.tokens import hash_token, new_client_code, new_token


@pytest.fixture
def gesprek_id(database: Database) -> str:
    """A conversation without messages."""
    with database.session() as session:
        session.add(Inhoudversie(versie="v1", inhoud="{}"))
        session.flush()
        gesprek = Gesprek(
            clientcode=new_client_code(),
            gedrag="werk_zoeken",
            inhoudversie="v1",
            sleutel_hash=hash_token(new_token()),
        )
        session.add(gesprek)
        session.flush()
        return gesprek.id


@pytest.fixture
def bericht_id(database: Database, gesprek_id: str) -> str:
    """A message of that conversation whose effect is still to happen."""
    name = "11111111-1111-4111-8111-111111111111"
    with database.session() as session:
        session.add(Bericht(gesprek=gesprek_id, bericht_id=name))
    return name
