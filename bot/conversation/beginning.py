"""A conversation that a client begins without a link: once, also when the line says it twice."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import exists, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from bot.conversation.service import Conversations
from bot.store.tables import Bericht, Gesprek
from bot.store.tokens import derived_token, hash_token


class Beginnings:
    """`secret` is the installation's: without it nobody finds a token, not even from its seed."""

    def __init__(self, conversations: Conversations, secret: bytes) -> None:
        self.conversations = conversations
        self._secret = secret

    def begin(self, behaviour: str, seed: UUID) -> str:
        """The token of the conversation that this form begins. Raises KeyError.

        Once something was said in it, an old form on a shared device begins another.
        """
        token = derived_token(self._secret, str(seed))
        try:
            self.conversations.start(behaviour, token)
        except IntegrityError:
            if not self._goes_on(behaviour, token):
                return self.conversations.start(behaviour).sleutel
        return token

    def _goes_on(self, behaviour: str, token: str) -> bool:
        with self.conversations.database.reading() as session:
            begun = session.scalar(select(Gesprek).where(Gesprek.sleutel_hash == hash_token(token)))
            return begun is not None and begun.gedrag == behaviour and not _spoken(session, begun)


def _spoken(session: Session, gesprek: Gesprek) -> bool:
    said = select(exists().where(Bericht.gesprek == gesprek.id, Bericht.tekst.is_not(None)))
    return bool(session.scalar(said))
