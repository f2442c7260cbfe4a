"""Runs the migrations on the connection, and in the transaction, that `Database` brings.

A migration is a file in `versions`, written by hand, that names the one before it in
`down_revision`; the tests compare what they make together with `tables`.
"""

from alembic import context

from bot.store.tables import Base

context.configure(connection=context.config.attributes["connection"], target_metadata=Base.metadata)
context.run_migrations()
