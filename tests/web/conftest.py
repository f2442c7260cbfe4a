"""The web application on a port of its own, with its database; only Rasa is left out."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator, Callable, Iterator

import pytest
from starlette.applications import Starlette

from bot.client.api import Talk
from bot.conversation.factory import database
from bot.settings import Settings
from bot.web.app import create_app
from tests.web.order import Order
from tests.web.served import Answers, Site, walk
from tests.web.server import serving


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    settings = Settings(map=tmp_path_factory.mktemp("web"))
    tables = database(settings)
    tables.upgrade()
    tables.close()
    app = _without_rasa(create_app(settings))
    with serving(app) as url:
        yield Site(url, app)


@pytest.fixture(scope="session")
def held(site: Site) -> Iterator[Talk]:
    """A conversation that was shared, with an ordinary answer to every question."""
    talk = Talk(site.url, "werk_zoeken")
    walk(talk, {}, None)
    yield talk
    talk.close()


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


def _without_rasa(app: Starlette) -> Starlette:
    whole = app.router.lifespan_context

    @contextlib.asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        async with whole(app):
            app.state.gateway.dialogue.rasa = Order(app.state.gateway.conversations)
            yield

    app.router.lifespan_context = lifespan
    return app
