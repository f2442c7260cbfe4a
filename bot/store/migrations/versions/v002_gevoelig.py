"""Side questions about details in a message, help with reading, and a sentence that is erased."""

import sqlalchemy as sa
from alembic import op

revision = "002"
down_revision = "001"


def upgrade() -> None:
    with op.batch_alter_table("gesprek") as table:
        table.add_column(sa.Column("zijvraag_bericht", sa.String(36)))
        table.add_column(sa.Column("mag_blijven", sa.Text))
        table.add_column(sa.Column("twijfels", sa.Integer, nullable=False, server_default="0"))
        table.add_column(sa.Column("leeshulp", sa.String))
        table.add_column(sa.Column("taal", sa.String))
    with op.batch_alter_table("gesprek") as table:
        table.alter_column("twijfels", server_default=None)
    with op.batch_alter_table("bericht") as table:
        table.add_column(sa.Column("gevoelig", sa.Text))
    with op.batch_alter_table("veiligheidssignaal") as table:
        table.alter_column("zin", existing_type=sa.Text, nullable=True)


def downgrade() -> None:
    op.execute("DELETE FROM veiligheidssignaal WHERE zin IS NULL")
    with op.batch_alter_table("veiligheidssignaal") as table:
        table.alter_column("zin", existing_type=sa.Text, nullable=False)
    with op.batch_alter_table("bericht") as table:
        table.drop_column("gevoelig")
    with op.batch_alter_table("gesprek") as table:
        for name in ("zijvraag_bericht", "mag_blijven", "twijfels", "leeshulp", "taal"):
            table.drop_column(name)
