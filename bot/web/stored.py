"""Database work from the event loop."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from sqlalchemy.exc import IntegrityError, SQLAlchemyError
from starlette.concurrency import run_in_threadpool

from bot.store.database import DatabaseUnavailable

Result = TypeVar("Result")


class Unavailable(Exception):
    """The message is kept but could not be handled now; sending it again is safe."""


async def stored(call: Callable[..., Result], *given: Any, **named: Any) -> Result:
    """Database work runs beside the event loop; a database that is away is a 503, not a 500."""
    try:
        return await run_in_threadpool(call, *given, **named)
    except DatabaseUnavailable as error:
        raise Unavailable from error
    except IntegrityError:
        raise
    except SQLAlchemyError as error:
        raise Unavailable from error
