"""What was not shared says in time that it will be erased."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from sqlalchemy import update

from bot.store.tables import Gesprek
from bot.store.times import now
from tests.web.served import Site
from tests.web.visitor import Visitor


@pytest.fixture
def visitor(site: Site) -> Iterator[Visitor]:
    with Visitor(site.url) as visitor:
        visitor.begin()
        yield visitor


def still_for(days: int, site: Site) -> None:
    """Every conversation of the site last changed so long ago."""
    with site.app.state.gateway.conversations.database.session() as session:
        session.execute(update(Gesprek).values(gewijzigd_op=now() - timedelta(days=days)))


def told(visitor: Visitor) -> bool:
    visitor.open("/gesprek")
    return "Dan wissen we ze op" in visitor.response.text


def test_says_it_in_the_last_two_weeks_only(visitor: Visitor, site: Site) -> None:
    assert not told(visitor)
    still_for(site.app.state.unshared_days - 20, site)
    assert not told(visitor)
    still_for(site.app.state.unshared_days - 10, site)
    assert told(visitor)


def test_an_answer_puts_it_off(visitor: Visitor, site: Site) -> None:
    still_for(site.app.state.unshared_days - 10, site)
    visitor.press("begin")
    assert not told(visitor)


def test_the_privacy_page_says_it_too(visitor: Visitor, site: Site) -> None:
    visitor.open("/privacy")
    days = site.app.state.unshared_days
    assert f"Dan wissen we alles {days} dagen na je laatste antwoord." in visitor.response.text
