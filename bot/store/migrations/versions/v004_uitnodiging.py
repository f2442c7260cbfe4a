"""Invitations: the link by which a client begins and comes back."""

import sqlalchemy as sa
from alembic import op

revision = "004"
down_revision = "003"


def upgrade() -> None:
    op.create_table(
        "uitnodiging",
        sa.Column(
            "id",
            sa.BigInteger().with_variant(sa.Integer, "sqlite"),
            primary_key=True,
        ),
        sa.Column("clientcode", sa.String(10), nullable=False),
        sa.Column("gedrag", sa.String, nullable=False),
        sa.Column("sleutel_hash", sa.String(64), nullable=False),
        sa.Column("gesprek", sa.String(36)),
        sa.Column("gemaakt_op", sa.DateTime(timezone=True), nullable=False),
        sa.Column("verloopt_op", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ingetrokken_op", sa.DateTime(timezone=True)),
        sa.ForeignKeyConstraint(
            ["gesprek"],
            ["gesprek.id"],
            name=op.f("fk_uitnodiging_gesprek_gesprek"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_uitnodiging")),
        sa.UniqueConstraint("clientcode", name=op.f("uq_uitnodiging_clientcode")),
        sa.UniqueConstraint("sleutel_hash", name=op.f("uq_uitnodiging_sleutel_hash")),
        sa.UniqueConstraint("gesprek", name=op.f("uq_uitnodiging_gesprek")),
    )


def downgrade() -> None:
    op.drop_table("uitnodiging")
