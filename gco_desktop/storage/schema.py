"""Brings a database to the schema this version of the program expects."""

from collections.abc import Iterator
from contextlib import contextmanager
from importlib.resources import as_file, files

from sqlalchemy import Connection, Engine

from gco_desktop.errors import SchemaTooNewError

SCHEMA_VERSION = 1


def upgrade(engine: Engine) -> None:
    """Upgrade the database in one transaction: all of it, or nothing.

    Raises ``SchemaTooNewError`` before anything is touched when a newer program wrote it. An
    up-to-date database costs one pragma: Alembic is not even imported.
    """
    with engine.connect() as connection:
        version = int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())
    if version > SCHEMA_VERSION:
        raise SchemaTooNewError
    if version < SCHEMA_VERSION:
        _run_revisions(engine)


def _run_revisions(engine: Engine) -> None:
    from alembic import command
    from alembic.config import Config

    with as_file(files("migrations")) as location, engine.connect() as plain:
        connection = plain.execution_options(write=True)
        config = Config()
        config.set_main_option("script_location", str(location).replace("%", "%%"))
        config.attributes["connection"] = connection
        with _references_unchecked(connection), connection.begin():
            command.upgrade(config, "head")
            _check_references(connection)
            connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA_VERSION}")


@contextmanager
def _references_unchecked(connection: Connection) -> Iterator[None]:
    # SQLite changes a table by dropping it, and with foreign keys on that deletes what refers
    # to it. The switch works outside a transaction only, so it cannot go in a revision.
    cursor = connection.connection.cursor()
    cursor.execute("PRAGMA foreign_keys = OFF")
    try:
        yield
    finally:
        cursor.execute("PRAGMA foreign_keys = ON")


def _check_references(connection: Connection) -> None:
    if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
        message = "a schema version left references to rows that are gone"
        raise RuntimeError(message)
