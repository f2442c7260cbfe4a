"""The forms: one per topic, all asking and storing through the conversation."""

from __future__ import annotations

from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.interfaces import Action, Tracker
from rasa_sdk.types import DomainDict
from starlette.concurrency import run_in_threadpool

from actions.said import (
    Event,
    conversation_of,
    finish,
    may_have_missed,
    message_id,
    off_loop,
    skipped_a_topic,
    tell,
    understood,
    words_id,
)
from bot.conversation.service import AlreadyHandled, Conversations

SLOT = "antwoord"


class ValidateTopic(Action):
    """Stores the answer that came in and asks on while the topic has an open question."""

    def __init__(self, conversations: Conversations, block: str) -> None:
        self.conversations = conversations
        self.block = block

    def name(self) -> str:
        return f"validate_{self.block}_form"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict
    ) -> list[Event]:
        conversation, events = conversation_of(tracker), []
        if tracker.get_slot(SLOT) is not None:
            await self._store(conversation, dispatcher, tracker)
            # Only an emptied slot tells Rasa that the message was for the form.
            events.append(SlotSet(SLOT, None))
        more = await run_in_threadpool(self.conversations.open_in, conversation, self.block)
        return [*events, SlotSet("requested_slot", SLOT if more else None)]

    async def _store(
        self, conversation: str, dispatcher: CollectingDispatcher, tracker: Tracker
    ) -> None:
        given = (conversation, message_id(tracker), understood(tracker), words_id(tracker))
        try:
            tell(dispatcher, await off_loop(self.conversations.answer, *given))
        except AlreadyHandled:
            return


class AskAnswer(Action):
    """Puts the question that is open in the form that runs; unfinished where one was skipped."""

    def __init__(self, conversations: Conversations) -> None:
        self.conversations = conversations

    def name(self) -> str:
        return f"action_ask_{SLOT}"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict
    ) -> list[Event]:
        if skipped_a_topic(tracker):
            return []
        block = str(tracker.active_loop_name).removesuffix("_form")
        given = (conversation_of(tracker), block, may_have_missed(tracker))
        tell(dispatcher, await off_loop(self.conversations.ask, *given))
        finish(dispatcher)
        return []
