"""The first tables: conversations, messages, answers, profiles, safety signals and content."""

import sqlalchemy as sa
from alembic import op

revision = "001"
down_revision = None

ROW = sa.BigInteger().with_variant(sa.Integer, "sqlite")
MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "inhoudversie",
        sa.Column("versie", sa.String, nullable=False),
        sa.Column("inhoud", sa.Text, nullable=False),
        sa.Column("gezien_op", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("versie", name=op.f("pk_inhoudversie")),
    )
    op.create_table(
        "gesprek",
        sa.Column("id", sa.String(36), nullable=False),
        sa.Column("clientcode", sa.String(10), nullable=False),
        sa.Column("gedrag", sa.String, nullable=False),
        sa.Column("meting", sa.Integer, nullable=False),
        sa.Column("inhoudversie", sa.String, nullable=False),
        sa.Column("sleutel_hash", sa.String(64), nullable=False),
        sa.Column("status", sa.String, nullable=False),
        sa.Column("vraag", sa.String),
        sa.Column("heropend", sa.String),
        sa.Column("zijvraag", sa.String),
        sa.Column("missers", sa.Integer, nullable=False),
        sa.Column("mens_gevraagd", sa.Boolean, nullable=False),
        sa.Column("taalhulp", sa.Boolean, nullable=False),
        sa.Column("tracker", sa.String),
        sa.Column("tracker_beurten", sa.Integer, nullable=False),
        sa.Column("beurt", sa.String(36)),
        sa.Column("beurt_tot", MOMENT),
        sa.Column("gestart_op", MOMENT, nullable=False),
        sa.Column("gewijzigd_op", MOMENT, nullable=False),
        sa.Column("vrijgegeven_op", MOMENT),
        sa.CheckConstraint(
            "status IN ('bezig', 'gepauzeerd', 'geen_deelname', 'vrijgegeven')",
            name=op.f("ck_gesprek_status"),
        ),
        sa.ForeignKeyConstraint(
            ["inhoudversie"], ["inhoudversie.versie"], name=op.f("fk_gesprek_inhoudversie")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_gesprek")),
        sa.UniqueConstraint("clientcode", name=op.f("uq_gesprek_clientcode")),
        sa.UniqueConstraint("sleutel_hash", name=op.f("uq_gesprek_sleutel_hash")),
    )
    op.create_table(
        "bericht",
        *_row_of_conversation("bericht"),
        sa.Column("bericht_id", sa.String(36), nullable=False),
        sa.Column("vraag", sa.String),
        sa.Column("tekst", sa.Text),
        sa.Column("antwoord", sa.Text),
        sa.Column("verwerkt", sa.Boolean, nullable=False),
        sa.Column("gemaakt_op", MOMENT, nullable=False),
        sa.UniqueConstraint("gesprek", "bericht_id", name=op.f("uq_bericht_gesprek_bericht_id")),
    )
    op.create_table(
        "antwoord",
        *_row_of_conversation("antwoord"),
        sa.Column("vraag", sa.String, nullable=False),
        sa.Column("staat", sa.String, nullable=False),
        sa.Column("waarde", sa.String(20)),
        sa.Column("keuzes", sa.Text),
        sa.Column("tekst", sa.Text),
        sa.Column("bericht_id", sa.String(36), nullable=False),
        sa.Column("geldig", sa.Boolean, nullable=False),
        sa.Column("gegeven_op", MOMENT, nullable=False),
        sa.CheckConstraint(
            "staat IN ('beantwoord', 'weet_niet', 'overgeslagen', 'liever_niet')",
            name=op.f("ck_antwoord_staat"),
        ),
    )
    op.create_index(op.f("ix_antwoord_gesprek"), "antwoord", ["gesprek"])
    op.create_index(
        "uq_antwoord_geldig",
        "antwoord",
        ["gesprek", "vraag"],
        unique=True,
        sqlite_where=sa.text("geldig"),
        postgresql_where=sa.text("geldig"),
    )
    op.create_table(
        "profiel",
        *_row_of_conversation("profiel"),
        sa.Column("versie", sa.Integer, nullable=False),
        sa.Column("samenvatting", sa.Text, nullable=False),
        sa.Column("gemaakt_op", MOMENT, nullable=False),
        sa.UniqueConstraint("gesprek", "versie", name=op.f("uq_profiel_gesprek_versie")),
    )
    op.create_table(
        "veiligheidssignaal",
        *_row_of_conversation("veiligheidssignaal"),
        sa.Column("niveau", sa.Integer, nullable=False),
        sa.Column("categorie", sa.String, nullable=False),
        sa.Column("soort", sa.String),
        sa.Column("navraag", sa.Boolean, nullable=False),
        sa.Column("vraag", sa.String),
        sa.Column("zin", sa.Text, nullable=False),
        sa.Column("bericht_id", sa.String(36), nullable=False),
        sa.Column("keuze", sa.String),
        sa.Column("afgerond", sa.Boolean, nullable=False),
        sa.Column("gezien_op", MOMENT, nullable=False),
        sa.CheckConstraint("niveau BETWEEN 1 AND 3", name=op.f("ck_veiligheidssignaal_niveau")),
    )
    op.create_index(op.f("ix_veiligheidssignaal_gesprek"), "veiligheidssignaal", ["gesprek"])


def downgrade() -> None:
    for table in ("veiligheidssignaal", "profiel", "antwoord", "bericht", "gesprek"):
        op.drop_table(table)
    op.drop_table("inhoudversie")


def _row_of_conversation(table: str) -> list[sa.schema.SchemaItem]:
    return [
        sa.Column("id", ROW, nullable=False),
        sa.Column("gesprek", sa.String(36), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
        sa.ForeignKeyConstraint(
            ["gesprek"],
            ["gesprek.id"],
            name=op.f(f"fk_{table}_gesprek"),
            ondelete="CASCADE",
        ),
    ]
