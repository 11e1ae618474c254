"""Proves that the database out of a backup opens, is whole, and holds what was promised."""

from pathlib import Path

from gco_desktop.errors import BackupDamagedError, DatabaseDamagedError, DatabaseForeignError
from gco_desktop.kluis.backup_file import BackupFile
from gco_desktop.kluis.check import examine
from gco_desktop.kluis.database import DatabaseFile, count_rows, verify_database
from gco_desktop.kluis.progress import Progress


def prove(
    backup: BackupFile, database: Path, root: bytes, known_schema: int, steps: Progress
) -> DatabaseFile:
    """Return how to open ``database``, which came out of ``backup``; nothing in it is written.

    Raises BackupDamagedError when a page, the structure or a count is not as it was.
    """
    try:
        file = verify_database(
            database, root, header=backup.header, known_schema=known_schema, read_only=True
        )
        whole = examine(file, steps, read_only=True).ok
        with file.connected(read_only=True) as connection:
            rows = count_rows(connection)
    except (DatabaseDamagedError, DatabaseForeignError) as error:
        raise BackupDamagedError from error
    if not whole or rows != backup.manifest.rows:
        raise BackupDamagedError
    return file
