"""Versions of the content: a conversation stays on the one it began with.

Whether it says je or u is no part of a version: that follows the setting, so that a conversation
and the pages around it address a client alike.
"""

from __future__ import annotations

import contextlib

from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from bot.content.content import Content
from bot.content.pronoun import Pronoun
from bot.store.database import Database
from bot.store.tables import Inhoudversie


class Archive:
    def __init__(self, database: Database, content: Content, pronoun: Pronoun = "je") -> None:
        self.database = database
        self.pronoun = pronoun
        self.current = content.addressing(pronoun)
        self._known = {content.version: self.current}

    def keep(self, session: Session) -> str:
        """Makes sure the current version is in the database and returns its name."""
        content = self.current.written
        version = content.version
        if session.get(Inhoudversie, version) is None:
            # Another process may keep the same version at this very moment.
            with contextlib.suppress(IntegrityError), session.begin_nested():
                session.add(Inhoudversie(versie=version, inhoud=content.to_json()))
        return version

    def at(self, session: Session, version: str) -> Content:
        """The content as it was; raises LookupError when the database has lost it."""
        if version not in self._known:
            row = session.get(Inhoudversie, version)
            if row is None:
                raise LookupError(f"inhoudversie {version} ontbreekt")
            earlier = self.current.written.earlier(row.inhoud)
            self._known[version] = earlier.addressing(self.pronoun)
        return self._known[version]
