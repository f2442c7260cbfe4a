"""`data/inhoud/talen.yml`: what a client who writes another language reads in that language."""

from __future__ import annotations

from bot.content.schema import Model, Name, Text

OTHER = "anders"
"""For a language without lines of its own."""


class Language(Model):
    """`regel` says that there is help, `nood` where to call; `naam` is for the coach."""

    naam: Text
    regel: Text
    nood: Text


class Languages(Model):
    talen: dict[Name, Language]
    anders: Language

    def of(self, code: str) -> Language:
        return self.talen.get(code, self.anders)
