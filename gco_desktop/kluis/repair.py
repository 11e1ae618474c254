"""Copies a database of which only what nobody uses is damaged: the copy is whole."""

from pathlib import Path

from gco_desktop.errors import (
    DatabaseDamagedError,
    DatabaseFaultError,
    DatabaseForeignError,
    DatabaseMissingError,
)
from gco_desktop.kluis.check import examine
from gco_desktop.kluis.database import (
    STEPS_BETWEEN_REPORTS,
    DatabaseFile,
    checkpoint,
    count_rows,
    file_salt,
    verify_database,
)
from gco_desktop.kluis.disk import create_private
from gco_desktop.kluis.good_backup import BackupSearch
from gco_desktop.kluis.progress import Progress

BEYOND_COPYING = (
    DatabaseDamagedError,
    DatabaseFaultError,  # a sector that cannot be read
    DatabaseForeignError,
    DatabaseMissingError,
    MemoryError,  # what SQLCipher makes of some altered pages
)


def verified_copy(
    damaged: Path, made: Path, search: BackupSearch, steps: Progress
) -> dict[str, int] | None:
    """Copy ``damaged`` to ``made`` and return the rows by table; None when it is not whole.

    What stands at ``made`` then is of no use.
    """
    from sqlcipher3 import dbapi2 as sqlcipher

    try:
        source = verify_database(
            damaged,
            search.root,
            header=search.header,
            known_schema=search.known_schema,
            read_only=True,
        )
        _copy(source, made, steps.part(0, 80))
        copy = DatabaseFile(path=made, key=source.key, salt=file_salt(made))
        if not examine(copy, steps.part(80, 100), read_only=True).ok:
            return None
        with copy.connected() as connection:
            rows = count_rows(connection)
            checkpoint(connection)
    except BEYOND_COPYING:
        return None
    except sqlcipher.DatabaseError:
        return None  # rows that break a rule of their table
    return rows


def _copy(source: DatabaseFile, made: Path, steps: Progress) -> None:
    from gco_desktop.storage.engine import faults

    size = source.path.stat().st_size

    def is_stopped() -> bool:
        return not steps.goes_on(made.stat().st_size, size)

    create_private(made).close()
    with source.connected(read_only=True) as connection, faults(made):
        connection.set_progress_handler(is_stopped, STEPS_BETWEEN_REPORTS)
        connection.execute("VACUUM INTO ?", (str(made),))
