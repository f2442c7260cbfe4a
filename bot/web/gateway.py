"""The only door for a client's message: safety, storage, Rasa, reply; each message once.

A message is kept before anything else happens. Its effect and the mark that it had one are
written in one transaction by the conversation, so whatever dies in between, sending the same
message again gives the same end.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import asdict
from typing import Any
from uuid import uuid4

from sqlalchemy.exc import IntegrityError

from bot.content.safety import GO_ON
from bot.content.wording import fill
from bot.conversation import history, side
from bot.conversation.care import DISTRESS, Care, question
from bot.conversation.explanation import Explanations
from bot.conversation.inbox import Entry, Inbox
from bot.conversation.invitations import Invitations
from bot.conversation.sensitive import REMOVE, Discretion
from bot.conversation.service import Conversations, Started, Unknown
from bot.conversation.status import RUNNING
from bot.conversation.view import CARE, View
from bot.language.safety import Signal
from bot.web.dialogue import Dialogue
from bot.web.message import LONGEST, Message, clean
from bot.web.rasa import Rasa
from bot.web.stored import Unavailable, stored

LEASE = 12.0
PATIENCE = 15.0
"""Seconds: how long one message holds a conversation, and how long another waits for it."""
POLL = 0.05
GONE = "gewist"

Json = dict[str, Any]


class Gateway:
    def __init__(self, conversations: Conversations, rasa: Rasa) -> None:
        self.conversations = conversations
        self.inbox = Inbox(conversations.database)
        self.invitations = Invitations(conversations)
        self.care = Care(conversations.database, conversations.archive)
        self.discretion = Discretion(conversations.database, conversations.archive)
        self.explanations = Explanations(conversations.database, conversations.archive)
        self.dialogue = Dialogue(conversations, self.inbox, rasa)
        self.texts = conversations.archive.current.texts

    async def start(self, behaviour: str) -> tuple[Started, Json]:
        """A new conversation with its first question. Raises KeyError, Unavailable."""
        started = await stored(self.conversations.start, behaviour)
        first = str(uuid4())
        await stored(self.inbox.receive, started.gesprek, first, None, None)
        try:
            messages = await self.dialogue.resume(started.gesprek)
        except Unavailable:
            await stored(self.conversations.delete, started.gesprek)
            raise
        return started, await self._answered(started.gesprek, first, messages)

    async def begin(self, token: str) -> str:
        """The conversation of an invitation, which has its first question. Raises Unknown."""
        gesprek = await stored(self.invitations.begin, token)
        await self.awaken(gesprek)
        return gesprek

    async def awaken(self, gesprek: str) -> None:
        """Puts the question where none stands: whoever began died, or an answer was changed."""
        await self.beside(gesprek, lambda: _silent(self.conversations.view(gesprek)))

    async def state(self, gesprek: str) -> Json:
        """The conversation as it stands, with its history.

        From the database alone, unless its question is still to be put. Raises Unavailable.
        """
        shown = await stored(self.conversations.view, gesprek)
        if _silent(shown):
            await self.awaken(gesprek)
            shown = await stored(self.conversations.view, gesprek)
        entries = await stored(self.inbox.history, gesprek)
        unseen = await stored(self.care.kept_from_screens, gesprek)
        told = history.shown(entries, unseen)
        explained = await self._explained(gesprek, shown, history.newest(told))
        said = [{"van": each.who, "tekst": each.text} for each in told]
        return {"gesprek": gesprek, **shown.as_json(), **explained, "geschiedenis": said}

    async def deliver(self, gesprek: str, message: Message) -> Json:
        """The reply to one message. Raises Unknown, Unavailable."""
        shown = await stored(self.conversations.view, gesprek)
        text, kinds = await self._words(gesprek, message, shown)
        entry = await self._receive(gesprek, message, text)
        # Words kept before as they are may stay so: only what is hidden now is asked about.
        kinds = kinds if entry.text == text else ()
        deadline = time.monotonic() + PATIENCE
        while entry.reply is None:
            if await stored(self.inbox.take, gesprek, message.key, LEASE):
                return await self._handle(gesprek, message, kinds)
            if time.monotonic() > deadline:
                raise Unavailable
            await asyncio.sleep(POLL)
            entry = await stored(self.inbox.entry, gesprek, message.key)
        return entry.reply

    async def beside(self, gesprek: str, act: Callable[[], bool]) -> bool:
        """Lets another page change where the conversation stands, and says what stands then.

        Not while help is offered: that ends by an explicit choice only. Raises Unavailable.
        """
        async with self.alone(gesprek) as key:
            shown = await stored(self.conversations.view, gesprek)
            if (shown.vraag and shown.vraag.id == CARE) or not await stored(act):
                return False
            await stored(self.inbox.receive, gesprek, key, None, None)
            await self._answered(gesprek, key, await self.dialogue.resume(gesprek))
            return True

    @asynccontextmanager
    async def alone(self, gesprek: str) -> AsyncIterator[str]:
        """While no message and no other page changes this conversation. Raises Unavailable.

        Gives the name under which it is held.
        """
        key = str(uuid4())
        deadline = time.monotonic() + PATIENCE
        while not await stored(self.inbox.take, gesprek, key, LEASE):
            if time.monotonic() > deadline:
                raise Unavailable
            await asyncio.sleep(POLL)
        try:
            yield key
        finally:
            await stored(self.inbox.release, gesprek, key)

    def first_aid(self, message: Message) -> Json | None:
        """Help for a cry for help when nothing can be remembered; None for other messages."""
        signal = self.care.read(clean(message.tekst or ""))
        if signal is None:
            return None
        reply = self.care.first_aid(signal, message.tekst or "")
        shown = View(RUNNING, question(reply))
        given = {"gesprek": None, "bericht_id": message.key, "berichten": reply.berichten}
        return {**given, **shown.as_json()}

    async def _receive(self, gesprek: str, message: Message, text: str) -> Entry:
        given = (gesprek, message.key, text, message.vraag)
        try:
            return await stored(self.inbox.receive, *given)
        except IntegrityError:
            return await stored(self.inbox.entry, gesprek, message.key)

    async def _handle(self, gesprek: str, message: Message, kinds: Sequence[str]) -> Json:
        """What happens while this message alone holds the conversation."""
        try:
            entry = await stored(self.inbox.entry, gesprek, message.key)
            if entry.reply is not None:
                return entry.reply
            messages = await self._turn(gesprek, message, entry, kinds)
            return await self._answered(gesprek, message.key, messages)
        finally:
            await stored(self.inbox.release, gesprek, message.key)

    async def _turn(
        self, gesprek: str, message: Message, entry: Entry, kinds: Sequence[str]
    ) -> list[str]:
        shown = await stored(self.conversations.view, gesprek)
        text = entry.text or ""
        signal = self.care.read(clean(message.tekst or ""))
        if signal and not self._can_wait(signal, message, entry, shown, kinds):
            return await stored(self.care.alarm, gesprek, message.key, signal, text)
        if shown.vraag and shown.vraag.id == CARE and message.opdracht != "wissen":
            return await self._after_care(gesprek, message, text)
        if kinds:
            asked = await self._about(gesprek, message, shown, kinds)
            if asked:
                return asked
        if shown.vraag and shown.vraag.id in side.ANSWERED_HERE:
            return await self._beside(gesprek, message, text, shown)
        if entry.handled:
            return await self.dialogue.resume(gesprek, anew=True)
        if message.keuze == REMOVE and text:
            message = _words_instead(message, text)
        if message.opdracht == "hervat":
            return [self._fixed(self.texts.opdrachten.hervat), *await self.dialogue.resume(gesprek)]
        if refused := self._refused(message, text, shown):
            return refused
        if signal is None:
            return await self.dialogue.converse(gesprek, _pressed(message, shown), text, shown)
        return await self._weigh(gesprek, message, text, shown, signal)

    def _can_wait(
        self, signal: Signal, message: Message, entry: Entry, shown: View, kinds: Sequence[str]
    ) -> bool:
        """Whether Rasa may weigh what a rule suspects: in an answer that it gets to read.

        Only for distress that may first take a question about what was hidden.
        """
        beside = (CARE, side.PAUSE, side.DELETE, *side.ANSWERED_HERE)
        asked = shown.vraag is not None and shown.vraag.id not in beside
        refused = self._refused(message, entry.text or "", shown)
        hidden = kinds and signal.level > DISTRESS
        return signal.doubtful and asked and not (entry.handled or refused or hidden)

    async def _weigh(
        self, gesprek: str, message: Message, text: str, shown: View, signal: Signal
    ) -> list[str]:
        """What a rule suspects counts for less where examples tell otherwise; not without Rasa."""
        try:
            return await self.dialogue.converse(gesprek, message, text, shown, suspected=signal)
        except Unavailable:
            return await stored(self.care.alarm, gesprek, message.key, signal, text)

    def _refused(self, message: Message, text: str, shown: View) -> list[str]:
        """What to say of a message that is not for the question that stands."""
        reactions = self.texts.reacties
        asked = [shown.vraag.tekst] if shown.vraag else []
        if message.vraag and shown.vraag and message.vraag != shown.vraag.id:
            return [self._fixed(reactions.al_beantwoord), *asked]
        if not text:
            return [self._fixed(reactions.leeg), *asked]
        if len(text) > LONGEST:
            return [self._fixed(reactions.te_lang, maximum=str(LONGEST))]
        return []

    async def _about(
        self, gesprek: str, message: Message, shown: View, kinds: Sequence[str]
    ) -> list[str]:
        """Asks what to do with what was hidden in words that would be an answer."""
        beside = (CARE, side.PAUSE, side.DELETE, side.READING)
        if shown.vraag is None or shown.vraag.id in beside:
            named = self.texts.gevoelig.soorten
            found = " en ".join(words for kind, words in named.items() if kind in kinds)
            return [self._fixed(self.texts.reacties.persoonsgegevens, soorten=found)]
        return await stored(self.discretion.hold, gesprek, message.key, kinds)

    async def _beside(self, gesprek: str, message: Message, text: str, shown: View) -> list[str]:
        """The answer to a side question; a command, or words instead, leave it for what it is."""
        pressed = _pressed(message, shown)
        choice = pressed.keuze if isinstance(pressed.keuze, str) else None
        if shown.vraag and shown.vraag.id == side.READING and message.opdracht is None:
            given = (gesprek, message.key, choice)
            helped = await stored(self.conversations.help_reading, *given)
            if helped is None:
                return [shown.vraag.tekst]
            return [*helped.messages, *await self.dialogue.resume(gesprek)]
        decided = await stored(self.discretion.decide, gesprek, message.key, choice)
        if not decided.on:
            return decided.messages
        if choice is not None and decided.words is None:
            return await self.dialogue.resume(gesprek)
        now = await stored(self.conversations.view, gesprek, past_side=True)
        said = message if choice is None else _words_instead(message, decided.words or "")
        said = said.model_copy(update={"vraag": now.vraag.id if now.vraag else None})
        return await self._turn(gesprek, said, await self._entry(gesprek, message), ())

    async def _entry(self, gesprek: str, message: Message) -> Entry:
        return await stored(self.inbox.entry, gesprek, message.key)

    async def _after_care(self, gesprek: str, message: Message, text: str) -> list[str]:
        """Back to the questions on an explicit choice only; distress may then be an answer."""
        choice = message.keuze if isinstance(message.keuze, str) else _typed_choice(text)
        chosen = await stored(self.care.choose, gesprek, choice)
        if not chosen.on:
            return chosen.messages
        if chosen.words is None:
            return await self.dialogue.resume(gesprek)
        shown = await stored(self.conversations.view, gesprek, True)
        earlier = await stored(self.inbox.entry, gesprek, chosen.words)
        said = message.model_copy(update={"keuze": None, "tekst": earlier.text})
        return await self.dialogue.converse(gesprek, said, earlier.text or "", shown, chosen.words)

    async def _answered(self, gesprek: str, bericht_id: str, messages: list[str]) -> Json:
        reply: Json = {"gesprek": gesprek, "bericht_id": bericht_id, "berichten": messages}
        try:
            shown = await stored(self.conversations.view, gesprek)
        except Unknown:
            return {**reply, **View(GONE).as_json()}
        reply |= shown.as_json() | await self._explained(gesprek, shown, messages)
        await stored(self.inbox.answer, gesprek, bericht_id, reply)
        return reply

    async def _explained(self, gesprek: str, shown: View, messages: Sequence[str]) -> Json:
        found = await stored(self.explanations.of, gesprek, shown, messages)
        return {"moeilijk": [asdict(each) for each in found]}

    def _fixed(self, template: str, **own: str) -> str:
        return fill(template, {**self.conversations.organisation, **own})

    async def _words(
        self, gesprek: str, message: Message, shown: View
    ) -> tuple[str, tuple[str, ...]]:
        """What the message says in words, with sensitive details hidden, and their kinds."""
        if message.tekst is None:
            return _label(message, shown), ()
        return await stored(self.discretion.hide, gesprek, clean(message.tekst))


def _silent(shown: View) -> bool:
    return shown.status == RUNNING and shown.vraag is None


def _label(message: Message, shown: View) -> str:
    """The words on the buttons that were pressed."""
    values = message.keuze if isinstance(message.keuze, list) else [message.keuze]
    wanted = [message.opdracht] if message.opdracht else values
    question = shown.vraag
    buttons = [*question.knoppen, *question.opdrachten, *question.altijd] if question else []
    labels = {button.waarde: button.label for button in buttons}
    return ", ".join(labels.get(str(value), str(value)) for value in wanted)


def _words_instead(message: Message, text: str) -> Message:
    return message.model_copy(update={"keuze": None, "tekst": text})


def _pressed(message: Message, shown: View) -> Message:
    """Typing the words on a button is pressing it."""
    typed = (message.tekst or "").strip(" .!").casefold()
    for button in shown.vraag.knoppen if shown.vraag else []:
        if typed and typed == button.label.casefold():
            return message.model_copy(update={"tekst": None, "keuze": button.waarde})
    return message


def _typed_choice(text: str) -> str:
    """Only these words mean going on; anything else leaves the help where it is."""
    plain = text.casefold().strip(" .!")
    return GO_ON if plain in ("verder", "ik wil verder", "ga verder") else plain
