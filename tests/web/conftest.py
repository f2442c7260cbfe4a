"""The web application on a port of its own, with its database; only Rasa is left out."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing

import httpx
import pytest

from bot.client.api import Talk
from bot.settings import Settings
from tests.web.desk import Desk
from tests.web.served import Answers, Site, serving, walk


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    with serving(Settings(map=tmp_path_factory.mktemp("web"))) as site:
        yield site


@pytest.fixture(scope="session")
def held(site: Site) -> Iterator[Talk]:
    """A conversation that was shared, with an ordinary answer to every question."""
    talk = Talk(site.url, "werk_zoeken")
    walk(talk, {}, None)
    yield talk
    talk.close()


@pytest.fixture(scope="session")
def desk(site: Site) -> Iterator[Desk]:
    """A coach at the plan of a conversation that was shared; its versions are of all tests."""
    talk = Talk(site.url, "werk_zoeken")
    answers = {"LENGTE": "kort", "LIEVER_NIET": "<b>niets</b>"}
    walk(talk, {**answers, "AFSLUITING_KIES": ["context"]}, None)
    with closing(talk), closing(Desk(site, talk)) as desk:
        yield desk


@pytest.fixture
def coach(site: Site) -> Iterator[httpx.Client]:
    """A coach's browser without scripts, let in by the key in the address."""
    with httpx.Client(base_url=site.url, follow_redirects=True, trust_env=False) as client:
        client.get("/coach", params={"sleutel": site.coach_key})
        yield client


@pytest.fixture
def talk(site: Site) -> Iterator[Callable[..., Talk]]:
    """A conversation over the API, with the answers that are given and sensible ones else."""
    begun: list[Talk] = []

    def through(
        answers: Answers | None = None, until: str | None = None, behaviour: str = "werk_zoeken"
    ) -> Talk:
        begun.append(Talk(site.url, behaviour))
        walk(begun[-1], answers or {}, until)
        return begun[-1]

    yield through
    for each in begun:
        each.close()
