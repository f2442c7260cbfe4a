"""A conversation without Rasa: the topics in their order, straight on the service."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from uuid import uuid4

from bot.content.content import Content
from bot.content.pronoun import Pronoun
from bot.conversation.inbox import Inbox
from bot.conversation.judgement import Understood
from bot.conversation.service import Conversations, Turn
from bot.conversation.summaries import Json, Summaries
from bot.conversation.trace import Access, Seen
from bot.conversation.view import QuestionView
from bot.store.database import Database

Value = str | int | float | list[str] | None
ORGANISATION = {
    name: f"[{name}]"
    for word in ("organisatie", "coach_naam", "contact", "meldkanaal", "bewaartermijn")
    for name in (word, word.capitalize())
}
COACH = Access("coach", Seen.SUMMARY)
START: dict[str, Value] = {"START": "begin", "INSTEMMING": "ja", "GEZONDHEID": "ja"}


class Chain:
    """`said` is what the bot said last, `heard` all of it, `asked` every question in order."""

    def __init__(
        self, database: Database, content: Content, behaviour: str, pronoun: Pronoun = "je"
    ) -> None:
        self.service = Conversations(database, content, ORGANISATION, pronoun)
        self.inbox = Inbox(database)
        self.id = self.service.start(behaviour).gesprek
        self.asked: list[str] = []
        self.said: list[str] = []
        self.heard: list[str] = []
        self.walk()

    @property
    def question(self) -> QuestionView | None:
        return self.service.view(self.id).vraag

    @property
    def summaries(self) -> Summaries:
        return Summaries(self.service.database, self.service.archive, ORGANISATION)

    @property
    def for_coach(self) -> Json:
        """The summary, once it was shared."""
        return self.summaries.get(self.id, COACH)

    def walk(self) -> None:
        """Along the topics to the first open question, or to the end, as the rules do."""
        for block in self.service.archive.current.blocks:
            if self.service.open_in(self.id, block):
                self.said = self.service.ask(self.id, block).messages
                self.heard += self.said
                assert self.question is not None
                self.asked.append(self.question.id)
                return
        turn = self.service.close(self.id)
        self.said = turn.messages
        if turn.again:
            self.walk()

    def receive(self, text: str) -> str:
        """The id of a message that has had no effect yet."""
        message = str(uuid4())
        self.inbox.receive(self.id, message, text, None)
        return message

    def give(self, outcome: str, value: Value = None, text: str = "", button: bool = True) -> Turn:
        message = self.receive(text or str(value))
        turn = self.service.answer(self.id, message, Understood(outcome, value, button=button))
        self.heard += turn.messages
        self.walk()
        return turn

    def finish(
        self,
        chosen: Mapping[str, Value],
        until: str | None = None,
        seen: Callable[[QuestionView], None] = lambda _: None,
    ) -> None:
        """Answers as chosen; everything else is skipped where that is allowed."""
        while (question := self.question) is not None and question.id != until:
            seen(question)
            value = {**START, **chosen}.get(question.id)
            if value is not None and question.soort == "open":
                self.give("antwoord", text=str(value), button=False)
            elif value is not None:
                self.give("antwoord", value)
            elif any(button.waarde == "overslaan" for button in question.opdrachten):
                self.give("overslaan")
            else:
                self.give("antwoord", question.knoppen[0].waarde)
