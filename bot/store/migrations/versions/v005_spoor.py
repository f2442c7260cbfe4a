"""The trace of who looked at what a client shared: rows come, and go with the conversation."""

import sqlalchemy as sa
from alembic import op

revision = "005"
down_revision = "004"

NEVER_CHANGED = {
    "sqlite": (
        "CREATE TRIGGER spoor_blijft BEFORE UPDATE ON spoor "
        "BEGIN SELECT RAISE(ABORT, 'een spoor verandert niet'); END",
    ),
    "postgresql": (
        "CREATE FUNCTION spoor_blijft() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
        "RAISE EXCEPTION 'een spoor verandert niet' USING ERRCODE = 'restrict_violation'; END $$",
        "CREATE TRIGGER spoor_blijft BEFORE UPDATE ON spoor "
        "FOR EACH ROW EXECUTE FUNCTION spoor_blijft()",
    ),
}


def upgrade() -> None:
    op.create_table(
        "spoor",
        sa.Column(
            "id",
            sa.BigInteger().with_variant(sa.Integer, "sqlite"),
            primary_key=True,
        ),
        sa.Column("gesprek", sa.String(36), nullable=False),
        sa.Column("wie", sa.String(100), nullable=False),
        sa.Column("wat", sa.String(40), nullable=False),
        sa.Column("waarom", sa.Text),
        sa.Column("op", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["gesprek"],
            ["gesprek.id"],
            name=op.f("fk_spoor_gesprek_gesprek"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_spoor")),
    )
    op.create_index(op.f("ix_spoor_gesprek"), "spoor", ["gesprek"])
    for statement in NEVER_CHANGED[op.get_bind().dialect.name]:
        op.execute(statement)


def downgrade() -> None:
    op.drop_table("spoor")
    if op.get_bind().dialect.name == "postgresql":
        op.execute("DROP FUNCTION spoor_blijft()")
