"""Everything of one conversation goes, of another nothing, and the count afterwards is real."""

from __future__ import annotations

from collections.abc import Callable
from uuid import uuid4

import pytest
from sqlalchemy import func, select

from bot.conversation.care import Care
from bot.conversation.erasure import HOLDING, Erasure
from bot.conversation.notes import Kind, Notes
from bot.conversation.service import Unknown
from bot.language.safety import Signal
from bot.store.database import Database
from bot.store.tables import Base, Inhoudversie
from tests.conversation.chain import Chain
from tests.conversation.plans import plan, plans

Begin = Callable[..., Chain]


@pytest.fixture
def full(chain: Begin, database: Database) -> Chain:
    """A conversation with something in every table."""
    begun = chain()
    begun.finish({"k5": 4, "OVERZICHT": "klopt"})
    assert begun.for_coach
    plans(begun).save(begun.id, plan(begun.service.archive.current), 0, "coach")
    message = str(uuid4())
    begun.inbox.receive(begun.id, message, "ik wil niet meer", None)
    Notes(database).write(begun.id, "coach", Kind.IMPRESSION, {"tekst": "kwam rustig over"})
    care = Care(database, begun.service.archive)
    care.alarm(begun.id, message, Signal(3, "suicidaliteit", False, "suicidaliteit"), "woorden")
    return begun


def rows(database: Database) -> int:
    """All rows about people, whoever they are of."""
    tables = [table for table in Base.metadata.sorted_tables if table is not Inhoudversie.__table__]
    with database.reading() as session:
        return sum(session.scalar(select(func.count()).select_from(each)) or 0 for each in tables)


def test_elke_tabel_over_mensen_telt_mee() -> None:
    assert set(HOLDING) == set(Base.metadata.sorted_tables) - {Inhoudversie.__table__}


def test_het_bewijs_telt_elke_rij_die_er_was_en_nul_daarna(full: Chain, database: Database) -> None:
    before = rows(database)
    receipt = Erasure(full.service).erase(full.id)
    assert sum(receipt.gewist.values()) == before
    kinds = {"gesprek", "antwoorden", "berichten", "samenvattingen", "plan", "bekeken"}
    assert set(receipt.gewist) == kinds
    assert (receipt.over, rows(database)) == (0, 0)


def test_het_gesprek_van_een_ander_blijft(full: Chain, chain: Begin, database: Database) -> None:
    other = chain()
    other.finish({}, until="HOU1")
    before = Erasure(other.service).held(other.id)
    Erasure(full.service).erase(full.id)
    assert Erasure(other.service).held(other.id) == before
    assert other.question and other.question.id == "HOU1"


def test_wat_blijft_staan_wordt_geteld_en_niet_verzwegen(full: Chain, database: Database) -> None:
    erasure = Erasure(full.service)
    held = erasure.held(full.id)
    assert erasure.receipt(full.id, held).over == sum(held.values())


def test_of_er_een_signaal_was_is_aan_het_bewijs_niet_te_zien(
    full: Chain, database: Database
) -> None:
    assert not any("signa" in kind for kind in Erasure(full.service).erase(full.id).gewist)


def test_het_nummer_is_elke_keer_anders_en_staat_nergens(chain: Begin, database: Database) -> None:
    first, second, other = chain(), chain(), chain()
    numbers = [Erasure(each.service).erase(each.id).nummer for each in (first, second)]
    assert len({*numbers, first.id, second.id}) == 4
    assert rows(database) == sum(Erasure(other.service).held(other.id).values())


def test_een_tweede_keer_is_er_niets_meer_te_wissen(full: Chain) -> None:
    erasure = Erasure(full.service)
    erasure.erase(full.id)
    with pytest.raises(Unknown):
        erasure.erase(full.id)
