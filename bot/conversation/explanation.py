"""The difficult words on a client's screen, explained as the conversation's own content does."""

from __future__ import annotations

from collections.abc import Iterable

from bot.content.glossary import Explained
from bot.conversation.archive import Archive
from bot.conversation.view import CARE, View
from bot.store.database import Database
from bot.store.tables import Gesprek


class Explanations:
    def __init__(self, database: Database, archive: Archive) -> None:
        self.database = database
        self.archive = archive

    def of(self, gesprek_id: str, shown: View, messages: Iterable[str]) -> list[Explained]:
        """What stands in the last messages and the question; while help stands, only that."""
        if shown.vraag and shown.vraag.id == CARE:
            return []
        with self.database.reading() as session:
            gesprek = session.get(Gesprek, gesprek_id)
            if gesprek is None:
                return []
            glossary = self.archive.at(session, gesprek.inhoudversie).glossary
        return glossary.within([*messages, *_asked(shown)])


def _asked(shown: View) -> Iterable[str]:
    if shown.vraag is None:
        return
    yield shown.vraag.tekst
    yield from (button.label for button in (*shown.vraag.knoppen, *shown.vraag.opdrachten))
