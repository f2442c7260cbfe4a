"""What was said, as it may come back on a screen."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from bot.conversation.care import UNSAFE_AT_HOME, kept_from_screens, signals
from bot.conversation.inbox import Entry, entries
from bot.conversation.view import CARE
from bot.store.tables import Veiligheidssignaal

Json = dict[str, Any]


@dataclass(frozen=True)
class Said:
    """`who` is client or bot; `at` is when the client's message came."""

    who: str
    text: str
    at: datetime


def shown(entries: Iterable[Entry], unseen: Collection[str]) -> list[Said]:
    """All that was said, without the messages `unseen` and the help that followed on them."""
    history: list[Said] = []
    for entry, own_hidden, reply_hidden in _walk(entries, unseen):
        own = [entry.text] if entry.text and not own_hidden else []
        said = [] if reply_hidden else (entry.reply or {}).get("berichten", [])
        for who, texts in (("client", own), ("bot", said)):
            history += [Said(who, text, entry.at) for text in texts]
    return history


def newest(said: Sequence[Said]) -> list[str]:
    """What the bot said after the client's last words."""
    own = [number for number, each in enumerate(said) if each.who == "client"]
    return [each.text for each in said[own[-1] + 1 if own else 0 :]]


def hidden(entries: Iterable[Entry], unseen: Collection[str]) -> set[str]:
    """The ids of the messages that `shown` leaves out."""
    return {entry.bericht_id for entry, own_hidden, _ in _walk(entries, unseen) if own_hidden}


def told(session: Session, gesprek_id: str) -> list[Veiligheidssignaal]:
    """The signals without those of danger at home, and of what was said while help for it stood."""
    # The messages before the signals: what comes meanwhile hides too much, not too little.
    said = entries(session, gesprek_id)
    out_of_sight = hidden(said, kept_from_screens(session, gesprek_id))
    return [
        each
        for each in signals(session, gesprek_id)
        if each.niveau != UNSAFE_AT_HOME and each.bericht_id not in out_of_sight
    ]


def cleared(summary: Json, seen: Iterable[Veiligheidssignaal]) -> Json:
    """A coach's summary with these signals only."""
    moments = {each.gezien_op.isoformat() for each in seen}
    return {**summary, "signalen": [s for s in summary["signalen"] if s["gezien_op"] in moments]}


def _walk(entries: Iterable[Entry], unseen: Collection[str]) -> Iterator[tuple[Entry, bool, bool]]:
    """Each message, with whether its words and whether its reply are hidden."""
    hiding = False
    for entry in entries:
        hiding = hiding or entry.bericht_id in unseen
        helped = hiding and _offers_help(entry.reply)
        yield entry, hiding, helped
        hiding = helped


def _offers_help(reply: Json | None) -> bool:
    """Whether help stands after this reply; without a reply it may."""
    return reply is None or (reply["vraag"] or {}).get("id") == CARE
