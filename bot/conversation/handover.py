"""Two files that leave the desk: for a next coach, and for the second track.

What a client did not release, or said around danger, never goes along; nor what somebody typed
into the plan of it. For the second track the law leaves little: goals, agreements and what can be
done; no band, no quote, nothing about health (AP, Beleidsregels De zieke werknemer).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, datetime
from typing import Any

from pydantic import Field
from sqlalchemy import ColumnElement, and_, not_, select
from sqlalchemy.orm import Session

from bot.content.content import Content
from bot.content.landmarks import ENERGY_BLOCK
from bot.content.pronoun import Pronoun
from bot.conversation.exported import explained
from bot.conversation.given import Share
from bot.conversation.leak import repeats
from bot.conversation.plan import Action, Part, Plan, Saved
from bot.conversation.plandiff import who
from bot.conversation.plans import versions
from bot.conversation.service import Unknown
from bot.conversation.summaries import released
from bot.conversation.trace import Access, note
from bot.conversation.wishes import wishes
from bot.language.medical import medical
from bot.store.database import Database
from bot.store.tables import Antwoord, Veiligheidssignaal
from bot.store.times import now

Json = dict[str, Any]
BANDS = ("krachtbron", "belemmerend", "onvoldoende informatie", "onvoldoende_informatie")
"""Band words that mean nothing else; `aandacht` does."""
SHARES = and_(Antwoord.geldig, Antwoord.delen == Share.ALL.value)


class Topic(Part):
    determinant: str = Field(description="Waar het onderwerp over gaat, als code.")
    naam: str = Field(description="Waar het over gaat, in woorden.")
    titel: str = Field(description="Het onderwerp.")
    vragen: list[str] = Field(description="Vragen om over te praten.")
    richting: str = Field(description="Een mogelijke richting.")


class Practical(Part):
    wat: str = Field(description="Wat de cliënt aankruiste.")
    hulp: str | None = Field(description="graag, zelf of alleen_vertellen. Leeg is onbekend.")


class Handover(Part):
    uitleg: dict[str, str] = Field(description="Wat elk onderdeel van dit bestand betekent.")
    clientcode: str = Field(description="De code van de cliënt.")
    over: str = Field(description="Waar het gesprek over gaat.")
    gemaakt_op: datetime = Field(description="Wanneer dit bestand gemaakt is.")
    bewaard: Saved = Field(description="De nieuwste versie van het plan.")
    wensen: list[str] = Field(description="Waar de cliënt over wil praten, in eigen volgorde.")
    liever_niet: str | None = Field(description="Wat de cliënt liever niet wil.")
    woorden: list[str] = Field(description="Wat de cliënt zelf schreef en deelde.")
    krachten: list[str] = Field(description="Waar de cliënt sterk in is.")
    onderwerpen: list[Topic] = Field(description="De onderwerpen die aan de orde zijn.")
    rekening_houden_met: list[str] = Field(description="Voorwaarden voor het gesprek en het plan.")
    praktisch: list[Practical] = Field(description="Wat er te regelen is.")


class Agreement(Part):
    wat: str = Field(description="Wat er gebeurt.")
    wie: str = Field(description="Wie het doet.")
    wanneer: str = Field(description="Wanneer het gebeurt.")
    verplicht: bool = Field(description="Of het verplicht is. Anders is het vrijwillig.")
    grond: str = Field(description="Welke wet of regel het verplicht.")


class SecondTrack(Part):
    uitleg: dict[str, str] = Field(description="Wat elk onderdeel van dit bestand betekent.")
    clientcode: str = Field(description="De code van de cliënt.")
    gemaakt_op: datetime = Field(description="Wanneer dit bestand gemaakt is.")
    deelgenomen: bool | None = Field(
        description="Of de cliënt meedeed aan de voorbereiding. Leeg als dat niet gezegd wordt."
    )
    doel: str = Field(description="Het doel.")
    afspraken: list[Agreement] = Field(description="De afgesproken acties.")
    mogelijkheden: str = Field(description="Wat wel kan, en wat daarvoor nodig is.")
    evaluatie: date | None = Field(description="De dag waarop het plan bekeken wordt.")


class Held(Exception):
    """What stands in the plan may not leave; `faults` is field to what to do about it."""

    def __init__(self, faults: Mapping[str, str]) -> None:
        super().__init__()
        self.faults = faults


class Handovers:
    def __init__(self, database: Database, content: Content, pronoun: Pronoun) -> None:
        self.database = database
        self.content = content
        self.pronoun = pronoun

    def warm(self, gesprek_id: str, access: Access) -> Handover:
        """Raises Unknown without a release or a plan, and Held."""
        with self.database.session() as session:
            found, saved = _newest(session, gesprek_id)
            fault = self.content.plan.fouten.niet_gedeeld
            kept, shared = _withheld(session, gesprek_id), _shared(session, gesprek_id)
            _let_go(
                _everything(saved.plan),
                lambda text: fault if repeats(text, kept, shared) else None,
            )
            note(session, gesprek_id, access)
        return Handover(
            uitleg=explained(self.pronoun, Handover),
            clientcode=found["clientcode"],
            over=self.content.behaviour(found["gedrag"]).titel,
            gemaakt_op=now(),
            bewaard=saved,
            wensen=wishes(self.content, found),
            liever_niet=found["liever_niet"],
            woorden=[each["tekst"] for each in found["citaten"]],
            krachten=[self._name(each) for each in found["krachten"]],
            onderwerpen=[self._topic(each) for each in found["onderwerpen"]],
            rekening_houden_met=found["rekening_houden_met"],
            praktisch=[
                Practical(wat=each["label"], hulp=each["hulp"]) for each in found["praktisch"]
            ],
        )

    def second_track(
        self, gesprek_id: str, access: Access, took_part: bool | None = None
    ) -> SecondTrack:
        """`took_part` is None unless the client agrees that it is told.

        Raises Unknown without a release or a plan, and Held.
        """
        with self.database.session() as session:
            found, saved = _newest(session, gesprek_id)
            plan = saved.plan
            actions = [each for each in plan.acties if each.determinant != ENERGY_BLOCK]
            said = [*_shared(session, gesprek_id), *_withheld(session, gesprek_id)]
            _let_go(_leaving(plan, actions), lambda text: self._unlawful(text, said))
            note(session, gesprek_id, access)
        return SecondTrack(
            uitleg=explained(self.pronoun, SecondTrack),
            clientcode=found["clientcode"],
            gemaakt_op=now(),
            deelgenomen=took_part,
            doel=plan.doel,
            afspraken=[_agreement(each) for each in actions],
            mogelijkheden=plan.mogelijkheden,
            evaluatie=plan.evaluatie,
        )

    def _unlawful(self, text: str, said: Iterable[str]) -> str | None:
        says, plain = self.content.plan.fouten, text.casefold()
        if medical(text, self.content.health.woorden).kinds:
            return says.gezondheid
        if ENERGY_BLOCK in plain:
            return says.belastbaarheid
        if any(band in plain for band in BANDS):
            return says.band
        return says.eigen_woorden if repeats(text, said) else None

    def _topic(self, topic: Json) -> Topic:
        """Without the reason: there the scores and the bands are."""
        return Topic(
            determinant=topic["determinant"],
            naam=self._name(topic["determinant"]),
            titel=topic["titel"],
            vragen=topic["vragen"],
            richting=topic["richting"],
        )

    def _name(self, determinant: str) -> str:
        return self.content.block(determinant).naam


def _newest(session: Session, gesprek_id: str) -> tuple[Json, Saved]:
    found = released(session, gesprek_id)
    saved = next(iter(versions(session, gesprek_id)), None)
    if saved is None:
        raise Unknown
    return found, saved


def _let_go(texts: Iterable[tuple[str, str]], fault: Callable[[str], str | None]) -> None:
    """Raises Held."""
    found = {name: wrong for name, text in texts if (wrong := fault(text))}
    if found:
        raise Held(found)


def _everything(plan: Plan) -> Iterator[tuple[str, str]]:
    """Every text of the plan with the name of its field."""
    for name, value in plan:
        if isinstance(value, str):
            yield name, value
    for number, action in enumerate(plan.acties):
        yield from ((f"actie-{number}-{name}", text) for name, text in _texts(action))


def _leaving(plan: Plan, actions: Iterable[Action]) -> Iterator[tuple[str, str]]:
    """The texts that the second track gets."""
    yield "doel", plan.doel
    yield "mogelijkheden", plan.mogelijkheden
    for action in actions:
        number = plan.acties.index(action)
        told = ("wat", "wie_anders", "wanneer", "grond")
        yield from ((f"actie-{number}-{name}", text) for name, text in _texts(action, told))


def _texts(action: Action, only: Iterable[str] | None = None) -> Iterator[tuple[str, str]]:
    wanted = None if only is None else set(only)
    for name, value in action:
        if isinstance(value, str) and (wanted is None or name in wanted):
            yield name, value


def _agreement(action: Action) -> Agreement:
    return Agreement(
        wat=action.wat,
        wie=who(action),
        wanneer=action.wanneer,
        verplicht=action.verplicht,
        grond=action.grond,
    )


def _shared(session: Session, gesprek_id: str) -> list[str]:
    """The words of the answers that count now and that the client shares."""
    return _words(session, gesprek_id, SHARES)


def _withheld(session: Session, gesprek_id: str) -> list[str]:
    """Words that the client keeps back or changed, and every sentence that asked for care."""
    signals = select(Veiligheidssignaal).where(Veiligheidssignaal.gesprek == gesprek_id)
    sentences = [row.zin for row in session.scalars(signals) if row.zin]
    return [*_words(session, gesprek_id, not_(SHARES)), *sentences]


def _words(session: Session, gesprek_id: str, which: ColumnElement[bool]) -> list[str]:
    rows = select(Antwoord).where(Antwoord.gesprek == gesprek_id, which)
    return [row.tekst for row in session.scalars(rows) if row.tekst]
