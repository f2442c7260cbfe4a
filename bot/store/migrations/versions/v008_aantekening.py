"""What a coach wrote beside a summary: a row each time; the newest counts and none is lost."""

import sqlalchemy as sa
from alembic import op

revision = "008"
down_revision = "006"


def upgrade() -> None:
    op.create_table(
        "aantekening",
        sa.Column(
            "id",
            sa.BigInteger().with_variant(sa.Integer, "sqlite"),
            primary_key=True,
        ),
        sa.Column("gesprek", sa.String(36), nullable=False),
        sa.Column("soort", sa.String, nullable=False),
        sa.Column("inhoud", sa.Text, nullable=False),
        sa.Column("in_kopie", sa.Boolean, nullable=False),
        sa.Column("wie", sa.String(100), nullable=False),
        sa.Column("op", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "soort IN ('onderwerpen', 'indruk', 'beeld')", name=op.f("ck_aantekening_soort")
        ),
        sa.ForeignKeyConstraint(
            ["gesprek"],
            ["gesprek.id"],
            name=op.f("fk_aantekening_gesprek_gesprek"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_aantekening")),
    )
    op.create_index(op.f("ix_aantekening_gesprek"), "aantekening", ["gesprek"])


def downgrade() -> None:
    op.drop_table("aantekening")
