"""The versions of a plan: number, writer and moment of a version never change."""

import sqlalchemy as sa
from alembic import op

revision = "009"
down_revision = "008"

# Not the words themselves: a new key writes those again.
FIXED = "gesprek, versie, wie, gemaakt_op"
NEVER_CHANGED = {
    "sqlite": (
        f"CREATE TRIGGER plan_blijft BEFORE UPDATE OF {FIXED} ON plan "
        "BEGIN SELECT RAISE(ABORT, 'een versie van een plan verandert niet'); END",
    ),
    "postgresql": (
        "CREATE FUNCTION plan_blijft() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
        "RAISE EXCEPTION 'een versie van een plan verandert niet' "
        "USING ERRCODE = 'restrict_violation'; END $$",
        f"CREATE TRIGGER plan_blijft BEFORE UPDATE OF {FIXED} ON plan "
        "FOR EACH ROW EXECUTE FUNCTION plan_blijft()",
    ),
}


def upgrade() -> None:
    op.create_table(
        "plan",
        sa.Column(
            "id",
            sa.BigInteger().with_variant(sa.Integer, "sqlite"),
            primary_key=True,
        ),
        sa.Column("gesprek", sa.String(36), nullable=False),
        sa.Column("versie", sa.Integer, nullable=False),
        sa.Column("inhoud", sa.Text, nullable=False),
        sa.Column("wie", sa.String(100), nullable=False),
        sa.Column("gemaakt_op", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["gesprek"],
            ["gesprek.id"],
            name=op.f("fk_plan_gesprek_gesprek"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plan")),
        sa.UniqueConstraint("gesprek", "versie", name=op.f("uq_plan_gesprek_versie")),
    )
    for statement in NEVER_CHANGED[op.get_bind().dialect.name]:
        op.execute(statement)


def downgrade() -> None:
    op.drop_table("plan")
    if op.get_bind().dialect.name == "postgresql":
        op.execute("DROP FUNCTION plan_blijft()")
