"""Names and places that the language model found are hidden, asked about, and then decided."""

from __future__ import annotations

from collections.abc import Callable
from uuid import uuid4

import pytest
from sqlalchemy import select

from bot.conversation.judgement import Understood
from bot.conversation.sensitive import CHANGE, LEAVE, REMOVE, Discretion
from bot.conversation.service import Turn
from bot.store.database import Database
from bot.store.tables import Bericht
from tests.conversation.chain import Chain

Begin = Callable[..., Chain]
TEXT = "mijn zus Fatima in Tilburg helpt"
NAMES = (("naam", "Fatima"), ("plaats", "Tilburg"))


@pytest.fixture
def asked(chain: Begin) -> Chain:
    """A conversation at an open question."""
    begun = chain()
    begun.finish({"k5": 4}, until="HOU_OPEN")
    return begun


def tell(chain: Chain, text: str, *names: tuple[str, str]) -> Turn:
    message = str(uuid4())
    chain.inbox.receive(chain.id, message, text, None)
    return chain.service.answer(chain.id, message, Understood("antwoord", namen=names))


def texts(database: Database) -> list[str | None]:
    with database.reading() as session:
        return list(session.scalars(select(Bericht.tekst)))


def test_een_naam_wordt_verborgen_voordat_hij_een_antwoord_is(
    asked: Chain, database: Database
) -> None:
    turn = tell(asked, TEXT, *NAMES)
    assert "een naam en een plaats" in turn.messages[-1]
    assert asked.question is not None and asked.question.id == "GEVOELIG"
    assert "mijn zus [naam] in [plaats] helpt" in texts(database)
    assert not any("Fatima" in (text or "") for text in texts(database))


def test_zolang_de_vraag_staat_komt_er_geen_andere(asked: Chain) -> None:
    tell(asked, TEXT, *NAMES)
    assert asked.service.ask(asked.id, "houding") == Turn()


def test_weggehaald_komt_het_bericht_op_de_plaats_van_de_knop(
    asked: Chain, database: Database
) -> None:
    discretion = Discretion(database, asked.service.archive)
    tell(asked, TEXT, *NAMES)
    button = str(uuid4())
    asked.inbox.receive(asked.id, button, "Haal het weg", None)
    decided = discretion.decide(asked.id, button, REMOVE)
    assert decided.on and decided.words == "mijn zus [naam] in [plaats] helpt"
    assert asked.inbox.entry(asked.id, button).text == decided.words
    assert [text for text in texts(database) if text and "[naam]" in text] == [decided.words]


def test_wie_een_naam_laat_staan_wordt_er_niet_weer_naar_gevraagd(
    asked: Chain, database: Database
) -> None:
    discretion = Discretion(database, asked.service.archive)
    tell(asked, TEXT, *NAMES)
    assert discretion.decide(asked.id, "knop", LEAVE).messages
    assert discretion.decide(asked.id, "bericht", None).on
    tell(asked, TEXT, *NAMES)
    assert TEXT in texts(database)
    assert asked.question is not None and asked.question.id != "GEVOELIG"


def test_anders_schrijven_laat_niets_achter_dat_een_antwoord_is(
    asked: Chain, database: Database
) -> None:
    tell(asked, TEXT, *NAMES)
    decided = Discretion(database, asked.service.archive).decide(asked.id, "knop", CHANGE)
    assert decided.on and decided.words is None
    assert asked.question is not None and asked.question.id == "HOU_OPEN"


def test_wat_er_niet_staat_wordt_niet_verborgen(asked: Chain, database: Database) -> None:
    tell(asked, "mijn zus helpt", ("naam", "Fatima"))
    assert "mijn zus helpt" in texts(database)
    assert asked.question is not None and asked.question.id != "GEVOELIG"
