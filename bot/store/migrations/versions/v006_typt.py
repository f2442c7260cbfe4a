"""Who types in a conversation that is filled in together, and who typed each answer."""

import sqlalchemy as sa
from alembic import op

revision = "006"
down_revision = "005"

COLUMNS = (("gesprek", "ander_typt"), ("antwoord", "door_ander"))


def upgrade() -> None:
    for name, column in COLUMNS:
        with op.batch_alter_table(name) as table:
            table.add_column(
                sa.Column(column, sa.Boolean, nullable=False, server_default=sa.false())
            )
        with op.batch_alter_table(name) as table:
            table.alter_column(column, server_default=None)


def downgrade() -> None:
    for name, column in COLUMNS:
        with op.batch_alter_table(name) as table:
            table.drop_column(column)
