"""The database file as the kluis sees it: whose it is, whether it opens, and how to open it.

The database stack is imported inside the functions: the unlock screen is painted, and the key is
derived, before anything of it is loaded.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gco_desktop.errors import (
    DatabaseDamagedError,
    DatabaseFaultError,
    DatabaseForeignError,
    DatabaseMissingError,
    DiskFullError,
    SchemaTooNewError,
)
from gco_desktop.kluis.disk import create_private, kluis_faults
from gco_desktop.kluis.header import SALT_BYTES, Header
from gco_desktop.kluis.keys import database_key
from gco_desktop.kluis.progress import Progress
from gco_desktop.storage.counts import count_rows as count_rows

if TYPE_CHECKING:
    from sqlalchemy import Engine

PAGE_BYTES = 4096
FULL = "disk is full"
STEPS_BETWEEN_REPORTS = 200_000  # of SQLite's virtual machine: some tens of milliseconds
ALWAYS_KNOWN = 1 << 31  # a schema number above all others


@dataclass(frozen=True, slots=True, kw_only=True)
class DatabaseFile:
    """A database file and what opens it; ``view_only`` where nothing can be written."""

    path: Path
    key: bytes = field(repr=False)
    salt: bytes
    view_only: bool = False

    @contextmanager
    def connected(self, *, read_only: bool = False) -> Iterator[Any]:
        """Give a driver connection of its own; what the medium does is raised as ours."""
        from gco_desktop.storage.engine import connect, faults

        with faults(self.path):
            connection = connect(
                self.path,
                self.key,
                salt=self.salt,
                read_only=read_only,
                view_only=self.view_only,
            )
            try:
                yield connection
            finally:
                connection.close()

    def engine(self, view_only: Callable[[], bool] = lambda: False) -> "Engine":
        """Return an engine that asks ``view_only`` when it connects; nothing is read yet."""
        from gco_desktop.storage.engine import open_engine

        return open_engine(self.path, self.key, self.salt, view_only=view_only)


def create_database(
    path: Path, root: bytes, kluis_id: str, prepare: Callable[["Engine"], None]
) -> DatabaseFile:
    """Make the database of a new kluis; ``prepare`` brings it to the newest schema."""
    from gco_desktop.storage.engine import APPLICATION_ID, connect, faults, open_engine

    key = database_key(root)
    with kluis_faults(), faults(path):
        connection = connect(path, key, create=True)
        try:
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.execute("CREATE TABLE kluis_info (kluis_id TEXT NOT NULL)")
            connection.execute("INSERT INTO kluis_info VALUES (?)", (kluis_id,))
        finally:
            connection.close()
    engine = open_engine(path, key)
    try:
        prepare(engine)
    finally:
        engine.dispose()
    file = DatabaseFile(path=path, key=key, salt=file_salt(path))
    with file.connected() as connection:
        checkpoint(connection)
    return file


def verify_database(
    path: Path,
    root: bytes,
    *,
    header: Header | None,
    known_schema: int = ALWAYS_KNOWN,
    read_only: bool = False,
    view_only: bool = False,
) -> DatabaseFile:
    """Return how to open the file at ``path``, after opening it; the error says what is wrong.

    Without a ``header`` it may be of any kluis. A file whose first bytes are damaged is mended
    with the salt in the header, unless it may not be written.
    """
    found = file_salt(path)
    last: DatabaseDamagedError | None = None
    for salt in dict.fromkeys((found, header.salt if header else found)):
        file = DatabaseFile(path=path, key=database_key(root), salt=salt, view_only=view_only)
        try:
            with file.connected(read_only=read_only) as connection:
                _check_identity(connection, header, known_schema)
                if salt != found and not (read_only or view_only):
                    _rewrite_first_page(connection)
        except DatabaseDamagedError as error:
            last = error
        else:
            return file
    if header and found != header.salt:
        raise DatabaseForeignError from last
    raise DatabaseDamagedError from last


def copy_database(file: DatabaseFile, copy: Path, steps: Progress) -> None:
    """Write a copy of one moment to ``copy``, with the same key, while the work goes on."""
    from gco_desktop.storage.engine import faults

    create_private(copy).close()
    expected = file.path.stat().st_size

    def is_stopped() -> bool:
        return not steps.goes_on(copy.stat().st_size, expected)

    with file.connected() as connection, faults(copy):
        connection.set_progress_handler(is_stopped, STEPS_BETWEEN_REPORTS)
        try:
            connection.execute("VACUUM INTO ?", (str(copy),))
        except MemoryError as error:
            raise DatabaseDamagedError from error  # what SQLCipher makes of an altered page


def rekey(file: DatabaseFile, key: bytes) -> None:
    """Encrypt a copy of the database anew with ``key``; a stop halfway leaves it of no use."""
    from sqlcipher3 import dbapi2 as sqlcipher

    with file.connected() as connection:
        # Not in a journal beside the file: with that one, other programs damaged databases.
        connection.execute("PRAGMA journal_mode = DELETE").fetchone()
        try:
            connection.reset_key(f"x'{key.hex()}'")
        except sqlcipher.OperationalError as error:
            # This one call of the driver gives no code, only the words of SQLite.
            raise DiskFullError if FULL in str(error) else DatabaseFaultError from error


def file_salt(path: Path) -> bytes:
    """Return the first bytes of the file; raises when it is gone or cut off."""
    if not path.exists():
        raise DatabaseMissingError
    with kluis_faults(), path.open("rb") as file:
        salt = file.read(SALT_BYTES)
        if path.stat().st_size < PAGE_BYTES:
            raise DatabaseDamagedError
    return salt


def checkpoint(connection: Any, *, wait: bool = True) -> None:
    """Bring everything from the journal into the database file, when nobody reads.

    Without ``wait`` it is left for later while somebody does.
    """
    if not wait:
        connection.execute("PRAGMA busy_timeout = 0")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()


def journal_of(path: Path) -> Path:
    """Return where the journal of the database at ``path`` stands while it is in use."""
    return path.with_name(f"{path.name}-wal")


def journal_mark(path: Path) -> tuple[int, int]:
    """Return size and time of the journal of the database at ``path``; zeros for an empty one."""
    try:
        journal = journal_of(path).stat()
    except OSError:
        return 0, 0
    return (journal.st_size, journal.st_mtime_ns) if journal.st_size else (0, 0)


def kluis_id_of(connection: Any) -> str:
    """Return the kluis the database belongs to; raises DatabaseForeignError when it has none."""
    row = connection.execute("SELECT kluis_id FROM kluis_info").fetchone()
    if row is None:
        raise DatabaseForeignError
    return str(row[0])


def schema_of(connection: Any) -> int:
    """Return the number of the schema of the database."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _check_identity(connection: Any, header: Header | None, known_schema: int) -> None:
    from gco_desktop.storage.engine import APPLICATION_ID

    if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise DatabaseForeignError
    if schema_of(connection) > known_schema:
        raise SchemaTooNewError
    if header and kluis_id_of(connection) != header.kluis_id:
        raise DatabaseForeignError


def _rewrite_first_page(connection: Any) -> None:
    # Ordinary writes do not touch the salt in the file; writing the same number to page 1 does.
    connection.execute(f"PRAGMA user_version = {schema_of(connection)}")
    checkpoint(connection)
