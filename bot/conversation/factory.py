"""Puts the parts together from the settings, for the web, the actions and the tests alike."""

from __future__ import annotations

from bot.content.loader import load
from bot.conversation.service import Conversations
from bot.settings import Settings
from bot.store.database import Database


def conversations(settings: Settings) -> Conversations:
    """Raises ContentError for broken content and DatabaseUnavailable."""
    pronoun = settings.aanspreekvorm
    content = load(settings.inhoud, pronoun)
    return Conversations(database(settings), content, organisation(settings), pronoun)


def database(settings: Settings) -> Database:
    return Database(settings.database_url, settings.sleutel())


def organisation(settings: Settings) -> dict[str, str]:
    """The placeholders that an organisation fills: {coach_naam}, {contact} and so on."""
    words = {
        "organisatie": settings.organisatie,
        "coach_naam": settings.coach_naam,
        "contact": settings.contact,
        "meldkanaal": settings.meldkanaal,
        "bewaartermijn": settings.bewaartermijn,
    }
    capitalised = {name.capitalize(): text[:1].upper() + text[1:] for name, text in words.items()}
    return {**words, **capitalised}
