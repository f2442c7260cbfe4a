"""What a client can say at any question besides an answer."""

from __future__ import annotations

from abc import ABC, abstractmethod

from rasa_sdk.events import ActiveLoop, FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.interfaces import Action, Tracker
from rasa_sdk.types import DomainDict
from starlette.concurrency import run_in_threadpool

from actions.said import (
    Event,
    conversation_of,
    finish,
    intent_of,
    message_id,
    off_loop,
    tell,
    understood,
)
from bot.content.schema import OPENING
from bot.conversation.care import Care
from bot.conversation.service import Conversations, Turn

LEAVE_FORM = (ActiveLoop(None), SlotSet("requested_slot", None))
FIRST_FORM = f"{OPENING}_form"


class Interruption(Action, ABC):
    """A message with an effect of its own; a message already handled is said nothing about."""

    def __init__(self, conversations: Conversations) -> None:
        self.conversations = conversations

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict
    ) -> list[Event]:
        turn = await self.act(conversation_of(tracker), tracker)
        tell(dispatcher, turn)
        return self.then(dispatcher, turn, tracker)

    @abstractmethod
    async def act(self, conversation: str, tracker: Tracker) -> Turn:
        """The effect of the message, and what to say."""

    def then(self, dispatcher: CollectingDispatcher, turn: Turn, tracker: Tracker) -> list[Event]:
        finish(dispatcher)
        return [*LEAVE_FORM]


class Remark(Interruption):
    """Answers why, privacy, a human, another language; the form then asks again by itself."""

    def name(self) -> str:
        return "action_zeg"

    async def act(self, conversation: str, tracker: Tracker) -> Turn:
        language = understood(tracker).taal
        given = (conversation, message_id(tracker), intent_of(tracker), language)
        return await off_loop(self.conversations.remark, *given)

    def then(self, dispatcher: CollectingDispatcher, turn: Turn, tracker: Tracker) -> list[Event]:
        if not tracker.active_loop_name:
            finish(dispatcher)
        return []


class Back(Interruption):
    """Opens the previous answer and walks the topics to where it stands."""

    def name(self) -> str:
        return "action_terug"

    async def act(self, conversation: str, tracker: Tracker) -> Turn:
        return await off_loop(self.conversations.back, conversation, message_id(tracker))

    def then(self, dispatcher: CollectingDispatcher, turn: Turn, tracker: Tracker) -> list[Event]:
        if turn.again:
            return [*LEAVE_FORM, FollowupAction(FIRST_FORM)]
        finish(dispatcher)
        return []


class AskBack(Interruption):
    """Asks what was meant by words that are like those of people in danger."""

    def __init__(self, conversations: Conversations) -> None:
        super().__init__(conversations)
        self.care = Care(conversations.database, conversations.archive)

    def name(self) -> str:
        return "action_navraag"

    async def act(self, conversation: str, tracker: Tracker) -> Turn:
        category = str(understood(tracker).categorie)
        given = (conversation, message_id(tracker), category)
        return Turn(await run_in_threadpool(self.care.ask_back, *given))


class Pause(Interruption):
    def name(self) -> str:
        return "action_pauze"

    async def act(self, conversation: str, tracker: Tracker) -> Turn:
        return await off_loop(self.conversations.pause, conversation, message_id(tracker))


class AskDelete(Interruption):
    """Deleting is asked twice."""

    def name(self) -> str:
        return "action_vraag_wissen"

    async def act(self, conversation: str, tracker: Tracker) -> Turn:
        return await off_loop(self.conversations.ask_delete, conversation, message_id(tracker))


class Delete(Interruption):
    def name(self) -> str:
        return "action_wis"

    async def act(self, conversation: str, tracker: Tracker) -> Turn:
        return await off_loop(self.conversations.delete, conversation)


class Close(Interruption):
    """The closing action: computes and stores the profile, or returns to an open answer."""

    def name(self) -> str:
        return "action_afsluiten"

    async def act(self, conversation: str, tracker: Tracker) -> Turn:
        return await off_loop(self.conversations.close, conversation)

    def then(self, dispatcher: CollectingDispatcher, turn: Turn, tracker: Tracker) -> list[Event]:
        if turn.again:
            return [FollowupAction(FIRST_FORM)]
        finish(dispatcher)
        return []


INTERRUPTIONS: tuple[type[Interruption], ...] = (
    Remark,
    AskBack,
    Back,
    Pause,
    AskDelete,
    Delete,
    Close,
)
