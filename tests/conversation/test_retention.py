"""A signal's sentence is erased in time, and so is a conversation that nobody shared."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from uuid import uuid4

import pytest
from sqlalchemy import select

from bot.conversation.care import Care
from bot.conversation.retention import NOTICE, erased_on, expire, forget
from bot.conversation.service import Unknown
from bot.language.safety import Signal
from bot.store.database import Database
from bot.store.tables import Antwoord, Bericht, Gesprek, Veiligheidssignaal
from bot.store.times import now
from tests.conversation.chain import Chain

Begin = Callable[..., Chain]
WORDS = "ik wil niet meer"
DAYS = 30


def alarmed(chain: Chain, database: Database, level: Signal) -> Care:
    care = Care(database, chain.service.archive)
    message = str(uuid4())
    chain.inbox.receive(chain.id, message, WORDS, None)
    care.alarm(chain.id, message, level, WORDS)
    return care


def kept(database: Database) -> str:
    with database.reading() as session:
        sentences = session.scalars(select(Veiligheidssignaal.zin))
        texts = session.scalars(select(Bericht.tekst))
        return " ".join(text or "" for text in [*sentences, *texts])


def test_na_de_termijn_is_de_zin_overal_weg(chain: Begin, database: Database) -> None:
    alarmed(chain(), database, Signal(3, "suicidaliteit", False, "suicidaliteit"))
    assert WORDS in kept(database)
    assert forget(database, DAYS, now() + timedelta(days=DAYS + 1)) == 1
    assert WORDS not in kept(database)


def test_dat_er_een_signaal_was_blijft(chain: Begin, database: Database) -> None:
    alarmed(chain(), database, Signal(3, "suicidaliteit", False, "suicidaliteit"))
    forget(database, DAYS, now() + timedelta(days=DAYS + 1))
    with database.reading() as session:
        signal = session.scalars(select(Veiligheidssignaal)).one()
        assert (signal.niveau, signal.categorie) == (3, "suicidaliteit")


def test_binnen_de_termijn_blijft_de_zin(chain: Begin, database: Database) -> None:
    alarmed(chain(), database, Signal(1, "nood", False, "nood"))
    assert forget(database, DAYS, now() + timedelta(days=DAYS - 1)) == 0
    assert WORDS in kept(database)


def test_een_tweede_keer_valt_er_niets_te_vergeten(chain: Begin, database: Database) -> None:
    alarmed(chain(), database, Signal(1, "nood", False, "nood"))
    later = now() + timedelta(days=DAYS + 1)
    assert [forget(database, DAYS, later), forget(database, DAYS, later)] == [1, 0]


def test_wat_de_client_alsnog_als_antwoord_gaf_blijft_een_antwoord(
    chain: Begin, database: Database
) -> None:
    begun = chain()
    begun.finish({"k5": 4}, until="HOU_OPEN")
    begun.give("antwoord", text=WORDS, button=False)
    forget(database, DAYS, now() + timedelta(days=DAYS + 1))
    with database.reading() as session:
        assert WORDS in list(session.scalars(select(Antwoord.tekst)))


def test_wat_niet_gedeeld_werd_en_stilstond_wordt_gewist(chain: Begin, database: Database) -> None:
    begun = chain()
    assert expire(database, DAYS, now() + timedelta(days=DAYS - 1)) == 0
    assert expire(database, DAYS, now() + timedelta(days=DAYS + 1)) == 1
    with pytest.raises(Unknown):
        begun.service.view(begun.id)
    with database.reading() as session:
        assert session.scalars(select(Bericht)).all() == []


def test_wat_gedeeld_is_blijft(chain: Begin, database: Database) -> None:
    shared = chain()
    shared.finish({"OVERZICHT": "klopt"})
    assert expire(database, DAYS, now() + timedelta(days=10 * DAYS)) == 0
    shared.service.view(shared.id)


def test_nul_dagen_is_nooit(chain: Begin, database: Database) -> None:
    chain()
    assert expire(database, 0, now() + timedelta(days=10_000)) == 0


def test_twee_weken_tevoren_staat_er_wanneer(chain: Begin, database: Database) -> None:
    chain()
    with database.reading() as session:
        gesprek = session.scalars(select(Gesprek)).one()
        end = gesprek.gewijzigd_op + timedelta(days=DAYS)
        assert erased_on(gesprek, DAYS, end - NOTICE - timedelta(hours=1)) is None
        assert erased_on(gesprek, DAYS, end - NOTICE) == end
        assert erased_on(gesprek, 0, end) is None
