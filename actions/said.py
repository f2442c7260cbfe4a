"""What Rasa's latest message carries, and how a turn is passed back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.interfaces import Tracker
from starlette.concurrency import run_in_threadpool

from bot.conversation.judgement import Understood
from bot.conversation.service import Turn

Event = dict[str, Any]


def conversation_of(tracker: Tracker) -> str:
    """The sender id is the conversation's id with a serial number behind it."""
    return str(tracker.sender_id).partition("~")[0]


def message_id(tracker: Tracker) -> str:
    return str(tracker.latest_message["metadata"]["bericht_id"])


def words_id(tracker: Tracker) -> str | None:
    """The message that holds the words, where that is an earlier one."""
    earlier = tracker.latest_message["metadata"].get("woorden")
    return None if earlier is None else str(earlier)


def may_have_missed(tracker: Tracker) -> bool:
    """Whether a reply got lost, and with it what was said before the question."""
    return bool(tracker.latest_message["metadata"].get("opnieuw"))


def understood(tracker: Tracker) -> Understood:
    message = tracker.latest_message
    pressed = bool({"keuze", "opdracht"} & set(message["metadata"]))
    return Understood.read(message["uitkomst"], button=pressed)


def intent_of(tracker: Tracker) -> str:
    return str(tracker.latest_message["intent"]["name"])


def tell(dispatcher: CollectingDispatcher, turn: Turn) -> None:
    for message in turn.messages:
        dispatcher.utter_message(text=message)


def finish(dispatcher: CollectingDispatcher) -> None:
    """Tells the gateway that the turn reached its end: without this mark it was cut short."""
    dispatcher.utter_message(json_message={"klaar": True})


def skipped_a_topic(tracker: Tracker) -> bool:
    """Whether a form on the way to here failed: Rasa notes that it ran, and walks on past it.

    A form that did run left a slot or a loop behind it, which says what it asks or that it ended.
    """
    failed = False
    for event in tracker.events:
        if event["event"] == "action" and failed:
            return True
        if event["event"] in ("user", "slot", "active_loop"):
            failed = False
        elif event["event"] == "action":
            failed = str(event["name"]).endswith("_form")
    return failed


async def off_loop(call: Callable[..., Turn], *given: Any) -> Turn:
    """Database work runs beside the event loop."""
    return await run_in_threadpool(call, *given)
