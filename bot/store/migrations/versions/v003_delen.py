"""How much of an answer is shared, and that a client took a shared conversation back."""

import sqlalchemy as sa
from alembic import op

revision = "003"
down_revision = "002"

CHOICES = "delen IN ('alles', 'zonder_woorden', 'niets')"


def upgrade() -> None:
    with op.batch_alter_table("antwoord") as table:
        table.add_column(sa.Column("delen", sa.String, nullable=False, server_default="alles"))
        table.create_check_constraint(op.f("ck_antwoord_delen"), CHOICES)
    with op.batch_alter_table("antwoord") as table:
        table.alter_column("delen", server_default=None)
    with op.batch_alter_table("gesprek") as table:
        table.add_column(sa.Column("ingetrokken_op", sa.DateTime(timezone=True)))


def downgrade() -> None:
    with op.batch_alter_table("gesprek") as table:
        table.drop_column("ingetrokken_op")
    with op.batch_alter_table("antwoord") as table:
        table.drop_constraint(op.f("ck_antwoord_delen"), type_="check")
        table.drop_column("delen")
