"""In a conversation that is filled in together the client says who types."""

from __future__ import annotations

from bot.conversation.service import Conversations
from bot.conversation.situation import Typist


def hand_over(conversations: Conversations, gesprek_id: str, to: str) -> bool:
    """From now on answers are noted as typed by this one; False where that cannot be chosen."""
    with conversations.at(gesprek_id) as (_, gesprek, situation):
        if situation.typist is None or to not in list(Typist):
            return False
        gesprek.ander_typt = to == Typist.OTHER
        return True
