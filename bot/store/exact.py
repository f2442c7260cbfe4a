"""Numbers that must come back exactly as they were given."""

from __future__ import annotations

from decimal import Decimal

from sqlalchemy import Dialect, String
from sqlalchemy.types import TypeDecorator


class Exact(TypeDecorator[Decimal]):
    """A Decimal kept as its digits: SQLite would make a binary fraction of it."""

    impl = String(20)
    cache_ok = True

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> str | None:
        return None if value is None else str(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Decimal | None:
        return None if value is None else Decimal(value)
