"""A link begins one conversation, comes back to it, and ends when a coach or the clock says so."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from math import log2
from threading import Barrier

import pytest
from sqlalchemy import func, select, update

from bot.content.content import Content
from bot.conversation.inbox import Inbox
from bot.conversation.invitations import Invitations
from bot.conversation.service import Conversations, Unknown
from bot.store.database import Database
from bot.store.tables import Base, Gesprek, Uitnodiging
from bot.store.times import now
from bot.store.tokens import new_token
from tests.conversation.chain import ORGANISATION

BEHAVIOUR = "werk_zoeken"


@pytest.fixture
def service(database: Database, content: Content) -> Conversations:
    return Conversations(database, content, ORGANISATION)


@pytest.fixture
def invitations(service: Conversations) -> Invitations:
    return Invitations(service)


def opened(invitations: Invitations, token: str) -> str:
    """What a browser with this token gets to see."""
    return Inbox(invitations.database).owner(token)


def stand(invitations: Invitations) -> tuple[str, str | None]:
    (line,) = invitations.all()
    return line["link"], line["status"]


def test_een_link_begint_een_gesprek_met_de_code_van_de_uitnodiging(
    invitations: Invitations, service: Conversations
) -> None:
    invited = invitations.invite(BEHAVIOUR, 30)
    assert invitations.opened(invited.sleutel).gesprek is None
    assert stand(invitations) == ("open", None)
    begun = invitations.begin(invited.sleutel)
    assert opened(invitations, invited.sleutel) == begun
    with service.seen(begun) as (_, gesprek, _situation):
        assert (gesprek.clientcode, gesprek.gedrag) == (invited.clientcode, BEHAVIOUR)
    assert stand(invitations) == ("open", "bezig")


def test_wie_twee_keer_begint_gaat_verder(invitations: Invitations) -> None:
    token = invitations.invite(BEHAVIOUR, 30).sleutel
    assert invitations.begin(token) == invitations.begin(token)


def test_twee_apparaten_die_tegelijk_beginnen_hebben_een_gesprek(invitations: Invitations) -> None:
    token = invitations.invite(BEHAVIOUR, 30).sleutel
    together = Barrier(4)

    def begin(_: int) -> str:
        together.wait()
        return invitations.begin(token)

    with ThreadPoolExecutor(4) as devices:
        assert len({*devices.map(begin, range(4))}) == 1
    with invitations.database.reading() as session:
        assert session.scalar(select(func.count()).select_from(Gesprek)) == 1


def test_een_ingetrokken_link_opent_niets_en_wat_gezegd_is_blijft(
    invitations: Invitations, service: Conversations
) -> None:
    invited = invitations.invite(BEHAVIOUR, 30)
    begun = invitations.begin(invited.sleutel)
    invitations.withdraw(invited.clientcode)
    for closed in (opened, Invitations.opened, Invitations.begin):
        with pytest.raises(Unknown):
            closed(invitations, invited.sleutel)
    assert stand(invitations) == ("ingetrokken", "bezig")
    service.view(begun)


def test_een_verlopen_link_opent_niets(invitations: Invitations) -> None:
    invited = invitations.invite(BEHAVIOUR, 30)
    invitations.begin(invited.sleutel)
    with invitations.database.session() as session:
        session.execute(update(Uitnodiging).values(verloopt_op=now() - timedelta(seconds=1)))
    with pytest.raises(Unknown):
        opened(invitations, invited.sleutel)
    assert stand(invitations) == ("verlopen", "bezig")


def test_een_nieuwe_link_opent_hetzelfde_gesprek_en_de_oude_niets_meer(
    invitations: Invitations,
) -> None:
    first = invitations.invite(BEHAVIOUR, 30)
    begun = invitations.begin(first.sleutel)
    invitations.withdraw(first.clientcode)
    second = invitations.renew(first.clientcode, 7)
    assert opened(invitations, second.sleutel) == begun
    assert second.clientcode == first.clientcode
    with pytest.raises(Unknown):
        opened(invitations, first.sleutel)


def test_wie_alles_wist_wist_ook_de_uitnodiging(
    invitations: Invitations, service: Conversations
) -> None:
    token = invitations.invite(BEHAVIOUR, 30).sleutel
    service.delete(invitations.begin(token))
    assert invitations.all() == []
    with pytest.raises(Unknown):
        invitations.opened(token)


def test_een_onbekende_code_of_sleutel_opent_niets(invitations: Invitations) -> None:
    for wrong in (new_token(), ""):
        with pytest.raises(Unknown):
            invitations.begin(wrong)
    with pytest.raises(Unknown):
        invitations.renew("bestaatniet", 7)
    with pytest.raises(KeyError):
        invitations.invite("bestaat_niet", 7)


def test_de_sleutel_is_niet_te_raden_en_staat_nergens(invitations: Invitations) -> None:
    token = invitations.invite(BEHAVIOUR, 30).sleutel
    assert len(token) * log2(64) >= 128
    with invitations.database.reading() as session:
        for table in Base.metadata.sorted_tables:
            assert token not in str(session.execute(select(table)).all())
