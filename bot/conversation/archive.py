"""Versions of the content: a conversation stays on the one it began with."""

from __future__ import annotations

import contextlib

from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from bot.content.content import Content
from bot.store.database import Database
from bot.store.tables import Inhoudversie


class Archive:
    def __init__(self, database: Database, current: Content) -> None:
        self.database = database
        self.current = current
        self._known = {current.version: current}

    def keep(self, session: Session) -> str:
        """Makes sure the current version is in the database and returns its name."""
        version = self.current.version
        if session.get(Inhoudversie, version) is None:
            # Another process may keep the same version at this very moment.
            with contextlib.suppress(IntegrityError), session.begin_nested():
                session.add(Inhoudversie(versie=version, inhoud=self.current.to_json()))
        return version

    def at(self, session: Session, version: str) -> Content:
        """The content as it was; raises LookupError when the database has lost it."""
        if version not in self._known:
            row = session.get(Inhoudversie, version)
            if row is None:
                raise LookupError(f"inhoudversie {version} ontbreekt")
            self._known[version] = self.current.earlier(row.inhoud)
        return self._known[version]
