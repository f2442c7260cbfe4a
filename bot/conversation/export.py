"""What is stored about a conversation, for the client whose it is.

Whoever shares the phone may read it too, and a download stays behind on it. So danger at home
is not in it, nor what was said around it, nor that the client asked for a person, which may have
been there, nor what a coach wrote and marked as a danger to the client. The page says to everyone
alike that not all is shown and where to ask for it. What else a coach wrote is in it: an opinion
about somebody is that person's own data too.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.content.wording import UnknownPlaceholder
from bot.conversation import exported, phrase, record
from bot.conversation.care import kept_from_screens
from bot.conversation.exported import Export, explained
from bot.conversation.history import cleared, shown, told
from bot.conversation.inbox import entries
from bot.conversation.notes import Kind, Note, written
from bot.conversation.plans import versions
from bot.conversation.script import Asked, find
from bot.conversation.sensitive import may_stay
from bot.conversation.service import Conversations
from bot.conversation.situation import Situation
from bot.conversation.status import RELEASED
from bot.conversation.trace import accesses
from bot.store.tables import Antwoord, Gesprek, Profiel, Spoor, Veiligheidssignaal
from bot.store.times import now


class Exporter:
    def __init__(self, conversations: Conversations) -> None:
        self.conversations = conversations

    def get(self, gesprek_id: str) -> Export:
        """Raises Unknown."""
        with self.conversations.seen(gesprek_id) as (session, gesprek, situation):
            said = entries(session, gesprek_id)
            seen = told(session, gesprek_id)
            return Export(
                uitleg=explained(self.conversations.archive.pronoun),
                gemaakt_op=now(),
                gesprek=_conversation(gesprek, situation),
                delen=_sharing(gesprek),
                antwoorden=[_answer(row, situation) for row in _answers(session, gesprek_id)],
                berichten=[
                    exported.Message(van=each.who, tekst=each.text, op=each.at)
                    for each in shown(said, kept_from_screens(session, gesprek_id))
                ],
                signalen=[_signal(each) for each in seen],
                samenvattingen=_summaries(session, gesprek_id, seen),
                aantekeningen=[
                    _note(each, situation) for each in written(session, gesprek_id) if each.in_copy
                ],
                plannen=versions(session, gesprek_id),
                bekeken=[_view(each) for each in accesses(session, gesprek_id)],
            )


def _conversation(gesprek: Gesprek, situation: Situation) -> exported.Conversation:
    return exported.Conversation(
        id=gesprek.id,
        clientcode=gesprek.clientcode,
        gedrag=gesprek.gedrag,
        over=situation.behaviour.titel,
        meting=gesprek.meting,
        stand=gesprek.status,
        inhoudversie=gesprek.inhoudversie,
        begonnen_op=gesprek.gestart_op,
        veranderd_op=gesprek.gewijzigd_op,
        taal=gesprek.taal,
        ander_typt=gesprek.ander_typt,
        leeshulp=gesprek.leeshulp,
        mag_blijven=list(may_stay(gesprek)),
    )


def _sharing(gesprek: Gesprek) -> exported.Sharing:
    return exported.Sharing(
        gedeeld=gesprek.status == RELEASED,
        sinds=gesprek.vrijgegeven_op,
        teruggehaald_op=gesprek.ingetrokken_op,
    )


def _answers(session: Session, gesprek_id: str) -> Sequence[Antwoord]:
    rows = select(Antwoord).where(Antwoord.gesprek == gesprek_id)
    return session.scalars(rows.order_by(Antwoord.id)).all()


def _answer(row: Antwoord, situation: Situation) -> exported.Answer:
    one = find(row.vraag, situation)
    given = record.given(row)
    return exported.Answer(
        vraag=row.vraag,
        onderwerp=one.block.clientnaam if one else None,
        vraagtekst=_put(one, situation) if one else None,
        antwoord=phrase.read_back(one, given, situation) if one else given.text or "",
        woorden=row.tekst,
        waarde=None if row.waarde is None else float(row.waarde),
        keuzes=list(row.keuzes or ()),
        staat=row.staat,
        telt=row.geldig,
        delen=row.delen,
        door_ander=row.door_ander,
        gegeven_op=row.gegeven_op,
    )


def _put(one: Asked, situation: Situation) -> str | None:
    """The question in words; it may name a mark that the client has taken back since."""
    try:
        return phrase.text(one, situation)
    except UnknownPlaceholder:
        return None


def _signal(row: Veiligheidssignaal) -> exported.Signal:
    return exported.Signal(
        niveau=row.niveau,
        categorie=row.categorie,
        vraag=row.vraag,
        zin=row.zin,
        keuze=row.keuze,
        gezien_op=row.gezien_op,
    )


def _note(found: Note, situation: Situation) -> exported.Note:
    content = found.content
    chosen = content if found.kind is Kind.VIEW else {}
    return exported.Note(
        soort=found.kind.value,
        tekst=content.get("tekst", content.get("reden")),
        volgorde=_topics(content.get("volgorde", ()), situation),
        geschrapt=_topics(content.get("geschrapt", ()), situation),
        beeld=[
            exported.Estimate(onderwerp=topic, woord=word)
            for topic, word in zip(_topics(chosen, situation), chosen.values(), strict=True)
        ],
        wie=found.who,
        op=found.at,
    )


def _topics(names: Iterable[str], situation: Situation) -> list[str]:
    return [situation.content.block(each).clientnaam for each in names]


def _view(row: Spoor) -> exported.View:
    return exported.View(wie=row.wie, wat=row.wat, waarom=row.waarom, op=row.op)


def _summaries(
    session: Session, gesprek_id: str, seen: Sequence[Veiligheidssignaal]
) -> list[exported.Summary]:
    """As the coach has them, but for the signals that are not shown here either."""
    rows = select(Profiel).where(Profiel.gesprek == gesprek_id).order_by(Profiel.versie)
    return [
        exported.Summary(
            versie=row.versie,
            gemaakt_op=row.gemaakt_op,
            samenvatting=cleared(row.samenvatting, seen),
        )
        for row in session.scalars(rows)
    ]
