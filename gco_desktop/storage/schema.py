"""Brings a database to the schema this version of the program expects."""

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass
from importlib.resources import as_file, files
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine

from gco_desktop import logs
from gco_desktop.errors import GcoError, MigrationFailedError, SchemaTooNewError
from gco_desktop.storage.counts import count_rows

SCHEMA_VERSION = 5
BOOKKEEPING = "alembic_version"


@dataclass(frozen=True, slots=True, kw_only=True)
class Schema:
    """A schema by its number; its revisions are those of the program, or stand in ``folder``."""

    version: int
    folder: Path | None = None

    @property
    def revision(self) -> str:
        """The revision that leads to it."""
        return f"{self.version:04d}"

    def place(self) -> AbstractContextManager[Path]:
        """Give the folder with the revisions."""
        return as_file(files("migrations")) if self.folder is None else nullcontext(self.folder)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Holding:
    """What an upgrade may not lose: rows by table, triggers by name, lost references."""

    rows: dict[str, int]
    triggers: dict[str, str]
    broken: Counter[tuple[object, ...]]


def upgrade(
    engine: Engine, *, before: Callable[[], object] | None = None, schema: Schema | None = None
) -> None:
    """Upgrade the database in one transaction: all of it, or nothing.

    ``before`` is called when there are data to upgrade: the moment for a backup. Raises
    ``SchemaTooNewError`` before anything is touched when a newer program wrote it, and
    ``MigrationFailedError`` when a revision failed or would have lost something. An up-to-date
    database costs one pragma: Alembic is not even imported.
    """
    wanted = schema or Schema(version=SCHEMA_VERSION)
    with engine.connect() as connection:
        version = int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())
    if version > wanted.version:
        raise SchemaTooNewError
    if version == wanted.version:
        return
    if version and before is not None:
        before()
    try:
        _run_revisions(engine, wanted)
    except GcoError:
        raise
    except Exception as error:
        logs.failure(error)
        raise MigrationFailedError from error


def _run_revisions(engine: Engine, schema: Schema) -> None:
    from alembic import command
    from alembic.config import Config

    with schema.place() as location, engine.connect() as plain:
        connection = plain.execution_options(write=True)
        config = Config()
        config.set_main_option("script_location", str(location).replace("%", "%%"))
        config.attributes["connection"] = connection
        with _references_unchecked(connection), connection.begin():
            _require_unchecked(connection)
            held = _holding(connection)
            dropped = _declared_drops(config, schema.revision, connection)
            command.upgrade(config, schema.revision)
            _restore_triggers(connection, held, dropped)
            _check_nothing_lost(held, _holding(connection), dropped)
            connection.exec_driver_sql(f"PRAGMA user_version = {schema.version}")


@contextmanager
def _references_unchecked(connection: Connection) -> Iterator[None]:
    # SQLite changes a table by dropping it, and with foreign keys on that deletes what refers
    # to it. The switch works outside a transaction only, so it cannot go in a revision.
    cursor = connection.connection.cursor()
    cursor.execute("PRAGMA foreign_keys = OFF")
    # A table that is made anew is gone for a moment, and what searches it refers to it.
    cursor.execute("PRAGMA legacy_alter_table = ON")
    try:
        yield
    finally:
        cursor.execute("PRAGMA legacy_alter_table = OFF")
        cursor.execute("PRAGMA foreign_keys = ON")


def _require_unchecked(connection: Connection) -> None:
    if connection.exec_driver_sql("PRAGMA foreign_keys").scalar_one():
        message = "references are still checked: changing a table would empty those below it"
        raise RuntimeError(message)


def _declared_drops(config: Any, target: str, connection: Connection) -> set[str]:
    """Return the tables and triggers that the revisions to run say they drop."""
    from alembic.migration import MigrationContext
    from alembic.script import ScriptDirectory

    script = ScriptDirectory.from_config(config)
    current = MigrationContext.configure(connection).get_current_revision()
    revisions = script.iterate_revisions(target, current or "base")
    return {name for revision in revisions for name in getattr(revision.module, "drops", ())}


def _holding(connection: Connection) -> _Holding:
    rows = count_rows(connection.connection.driver_connection)
    rows.pop(BOOKKEEPING, None)
    run = connection.exec_driver_sql
    found = run("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").all()
    broken = run("PRAGMA foreign_key_check").all()
    return _Holding(
        rows=rows,
        triggers=dict(found),
        # Not the row itself: a table that is made anew may number its rows anew.
        broken=Counter((table, parent, number) for table, _row, parent, number in broken),
    )


def _restore_triggers(connection: Connection, held: _Holding, dropped: set[str]) -> None:
    # A table that is made anew loses its triggers without a word.
    run = connection.exec_driver_sql
    there = {name for (name,) in run("SELECT name FROM sqlite_master WHERE type = 'trigger'")}
    for name in held.triggers.keys() - there - dropped:
        run(held.triggers[name])


def _check_nothing_lost(before: _Holding, after: _Holding, dropped: set[str]) -> None:
    kept = {table: count for table, count in before.rows.items() if table not in dropped}
    lost = [table for table, count in kept.items() if after.rows.get(table) != count]
    if lost:
        message = f"a schema version changed the number of rows of {', '.join(sorted(lost))}"
        raise RuntimeError(message)
    if not before.triggers.keys() - dropped <= after.triggers.keys():
        message = "a schema version lost a trigger"
        raise RuntimeError(message)
    if not after.broken <= before.broken:
        message = "a schema version left references to rows that are gone"
        raise RuntimeError(message)
