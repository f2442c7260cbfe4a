"""The tables. What people wrote is encrypted; an answer's number is not."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Any, ClassVar
from uuid import uuid4

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Text,
    UniqueConstraint,
    text,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from bot.store.exact import Exact
from bot.store.secret import Encrypted, EncryptedJson
from bot.store.times import Moment, now

# SQLite numbers rows by itself in a column that is called INTEGER, and in no other.
_ROW = BigInteger().with_variant(Integer, "sqlite")


class Base(DeclarativeBase):
    metadata = MetaData(
        naming_convention={
            "pk": "pk_%(table_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
        }
    )
    type_annotation_map: ClassVar = {datetime: Moment(), Decimal: Exact()}


def _of_conversation(index: bool = False) -> Any:
    return mapped_column(ForeignKey("gesprek.id", ondelete="CASCADE"), index=index)


class Inhoudversie(Base):
    """The content as it was when a conversation began, as a JSON snapshot."""

    __tablename__ = "inhoudversie"

    versie: Mapped[str] = mapped_column(primary_key=True)
    inhoud: Mapped[str] = mapped_column(Text)
    gezien_op: Mapped[datetime] = mapped_column(default=now)


class Gesprek(Base):
    """One conversation: where it stands, how it is held, and who handles a message now."""

    __tablename__ = "gesprek"
    __table_args__ = (
        CheckConstraint(
            "status IN ('bezig', 'gepauzeerd', 'geen_deelname', 'vrijgegeven')", "status"
        ),
    )

    id: Mapped[str] = mapped_column(String(36), primary_key=True, default=lambda: str(uuid4()))
    clientcode: Mapped[str] = mapped_column(String(10), unique=True)
    gedrag: Mapped[str]
    meting: Mapped[int] = mapped_column(default=0)
    inhoudversie: Mapped[str] = mapped_column(ForeignKey("inhoudversie.versie"))
    sleutel_hash: Mapped[str] = mapped_column(String(64), unique=True)
    status: Mapped[str] = mapped_column(default="bezig")
    vraag: Mapped[str | None]
    """The question that stands now."""
    heropend: Mapped[str | None]
    """The answered question that the client wants to change."""
    zijvraag: Mapped[str | None]
    """A question beside the topics, such as whether to delete everything."""
    zijvraag_bericht: Mapped[str | None] = mapped_column(String(36))
    """The message that the side question is about."""
    mag_blijven: Mapped[Any | None] = mapped_column(EncryptedJson)
    """Kinds of sensitive details that the client said may stay."""
    missers: Mapped[int] = mapped_column(default=0)
    """Messages in a row that were not understood."""
    twijfels: Mapped[int] = mapped_column(default=0)
    """Moments in a row in which the client could not answer."""
    leeshulp: Mapped[str | None]
    """What the client chose when help with reading was offered."""
    ander_typt: Mapped[bool] = mapped_column(default=False)
    """Whether somebody else types for the client now."""
    mens_gevraagd: Mapped[bool] = mapped_column(default=False)
    taalhulp: Mapped[bool] = mapped_column(default=False)
    taal: Mapped[str | None]
    """The language that the client wrote, as a code."""
    tracker: Mapped[str | None]
    """The name under which Rasa knows this conversation now."""
    tracker_beurten: Mapped[int] = mapped_column(default=0)
    beurt: Mapped[str | None] = mapped_column(String(36))
    """The message being handled, until `beurt_tot` at the latest (see `lease`)."""
    beurt_tot: Mapped[datetime | None]
    gestart_op: Mapped[datetime] = mapped_column(default=now)
    gewijzigd_op: Mapped[datetime] = mapped_column(default=now)
    vrijgegeven_op: Mapped[datetime | None]
    ingetrokken_op: Mapped[datetime | None]
    """When the client last took back what was released."""


class Uitnodiging(Base):
    """A link that a coach gives away: it begins one conversation and comes back to it."""

    __tablename__ = "uitnodiging"

    id: Mapped[int] = mapped_column(_ROW, primary_key=True)
    clientcode: Mapped[str] = mapped_column(String(10), unique=True)
    """The conversation gets this code."""
    gedrag: Mapped[str]
    sleutel_hash: Mapped[str] = mapped_column(String(64), unique=True)
    gesprek: Mapped[str | None] = mapped_column(
        ForeignKey("gesprek.id", ondelete="CASCADE"), unique=True
    )
    """None until the client begins."""
    gemaakt_op: Mapped[datetime] = mapped_column(default=now)
    verloopt_op: Mapped[datetime]
    ingetrokken_op: Mapped[datetime | None]


class Bericht(Base):
    """A message of the client and the reply it got; the same `bericht_id` exists once."""

    __tablename__ = "bericht"
    __table_args__ = (UniqueConstraint("gesprek", "bericht_id"),)

    id: Mapped[int] = mapped_column(_ROW, primary_key=True)
    gesprek: Mapped[str] = _of_conversation()
    bericht_id: Mapped[str] = mapped_column(String(36))
    vraag: Mapped[str | None]
    """The question that stood when the message came."""
    tekst: Mapped[str | None] = mapped_column(Encrypted)
    """The client's words with personal data masked."""
    antwoord: Mapped[Any | None] = mapped_column(EncryptedJson)
    """The reply that was given; None until there is one."""
    gevoelig: Mapped[Any | None] = mapped_column(EncryptedJson)
    """Kinds of details hidden in it that the client is asked about."""
    verwerkt: Mapped[bool] = mapped_column(default=False)
    """Whether its effect is in the database (see `claim`)."""
    gemaakt_op: Mapped[datetime] = mapped_column(default=now)


class Antwoord(Base):
    """An answer to a question. A change makes a new row; the earlier one is no longer `geldig`."""

    __tablename__ = "antwoord"
    __table_args__ = (
        CheckConstraint(
            "staat IN ('beantwoord', 'weet_niet', 'overgeslagen', 'liever_niet')", "staat"
        ),
        CheckConstraint("delen IN ('alles', 'zonder_woorden', 'niets')", "delen"),
        Index(
            "uq_antwoord_geldig",
            "gesprek",
            "vraag",
            unique=True,
            sqlite_where=text("geldig"),
            postgresql_where=text("geldig"),
        ),
    )

    id: Mapped[int] = mapped_column(_ROW, primary_key=True)
    gesprek: Mapped[str] = _of_conversation(index=True)
    vraag: Mapped[str]
    staat: Mapped[str]
    waarde: Mapped[Decimal | None]
    """For statements (1 to 5) and rulers (0 to 10)."""
    keuzes: Mapped[list[str] | None] = mapped_column(EncryptedJson)
    tekst: Mapped[str | None] = mapped_column(Encrypted)
    bericht_id: Mapped[str] = mapped_column(String(36))
    geldig: Mapped[bool] = mapped_column(default=True)
    delen: Mapped[str] = mapped_column(default="alles")
    """How much of it the coach may know."""
    door_ander: Mapped[bool] = mapped_column(default=False)
    """Whether somebody else typed it for the client, as the client said."""
    gegeven_op: Mapped[datetime] = mapped_column(default=now)


class Profiel(Base):
    """The coach's summary as it was released; a later release is a next version."""

    __tablename__ = "profiel"
    __table_args__ = (UniqueConstraint("gesprek", "versie"),)

    id: Mapped[int] = mapped_column(_ROW, primary_key=True)
    gesprek: Mapped[str] = _of_conversation()
    versie: Mapped[int]
    samenvatting: Mapped[Any] = mapped_column(EncryptedJson)
    gemaakt_op: Mapped[datetime] = mapped_column(default=now)


class Plan(Base):
    """One version of the plan that coach and client wrote; who saved it, and when, stays."""

    __tablename__ = "plan"
    __table_args__ = (UniqueConstraint("gesprek", "versie"),)

    id: Mapped[int] = mapped_column(_ROW, primary_key=True)
    gesprek: Mapped[str] = _of_conversation()
    versie: Mapped[int]
    inhoud: Mapped[Any] = mapped_column(EncryptedJson)
    wie: Mapped[str] = mapped_column(String(100))
    """The account that saved it."""
    gemaakt_op: Mapped[datetime] = mapped_column(default=now)


class Veiligheidssignaal(Base):
    """A sentence that asked for care, and what the client then chose."""

    __tablename__ = "veiligheidssignaal"
    __table_args__ = (CheckConstraint("niveau BETWEEN 1 AND 3", "niveau"),)

    id: Mapped[int] = mapped_column(_ROW, primary_key=True)
    gesprek: Mapped[str] = _of_conversation(index=True)
    niveau: Mapped[int]
    categorie: Mapped[str]
    soort: Mapped[str | None]
    """Which reply was given; a category may have more than one."""
    navraag: Mapped[bool] = mapped_column(default=False)
    """Whether it was asked back first what the sentence meant."""
    vraag: Mapped[str | None]
    zin: Mapped[str | None] = mapped_column(Encrypted)
    """None once its time was up (see `retention`)."""
    bericht_id: Mapped[str] = mapped_column(String(36))
    keuze: Mapped[str | None]
    afgerond: Mapped[bool] = mapped_column(default=False)
    gezien_op: Mapped[datetime] = mapped_column(default=now)


class Spoor(Base):
    """Who looked at what, and when. A row never changes, and goes only with the conversation."""

    __tablename__ = "spoor"

    id: Mapped[int] = mapped_column(_ROW, primary_key=True)
    gesprek: Mapped[str] = _of_conversation(index=True)
    wie: Mapped[str] = mapped_column(String(100))
    """The account that looked."""
    wat: Mapped[str] = mapped_column(String(40))
    waarom: Mapped[str | None] = mapped_column(Encrypted)
    """The reason that was given, where one was asked for."""
    op: Mapped[datetime] = mapped_column(default=now)


class Aantekening(Base):
    """What a coach wrote beside a summary. Each time is a row: the newest of its kind counts."""

    __tablename__ = "aantekening"
    __table_args__ = (CheckConstraint("soort IN ('onderwerpen', 'indruk', 'beeld')", "soort"),)

    id: Mapped[int] = mapped_column(_ROW, primary_key=True)
    gesprek: Mapped[str] = _of_conversation(index=True)
    soort: Mapped[str]
    inhoud: Mapped[Any] = mapped_column(EncryptedJson)
    in_kopie: Mapped[bool] = mapped_column(default=True)
    """Whether the client gets it with the own data; not what would put the client in danger."""
    wie: Mapped[str] = mapped_column(String(100))
    op: Mapped[datetime] = mapped_column(default=now)
