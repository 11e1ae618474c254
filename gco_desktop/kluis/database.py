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
    DatabaseForeignError,
    DatabaseMissingError,
    SchemaTooNewError,
)
from gco_desktop.kluis.disk import create_private, kluis_faults
from gco_desktop.kluis.header import SALT_BYTES, Header
from gco_desktop.kluis.keys import database_key
from gco_desktop.kluis.progress import Progress

if TYPE_CHECKING:
    from sqlalchemy import Engine

PAGE_BYTES = 4096
STEPS_BETWEEN_REPORTS = 200_000  # of SQLite's virtual machine: some tens of milliseconds
ALWAYS_KNOWN = 1 << 31  # a schema number above all others


@dataclass(frozen=True, slots=True, kw_only=True)
class DatabaseFile:
    """A database file and what opens it."""

    path: Path
    key: bytes = field(repr=False)
    salt: bytes

    @contextmanager
    def connected(self, *, read_only: bool = False) -> Iterator[Any]:
        """Give a driver connection of its own; what the medium does is raised as ours."""
        from gco_desktop.storage.engine import connect, faults

        with faults(self.path):
            connection = connect(self.path, self.key, salt=self.salt, read_only=read_only)
            try:
                yield connection
            finally:
                connection.close()

    def engine(self) -> "Engine":
        """Return an engine; nothing is read yet."""
        from gco_desktop.storage.engine import open_engine

        return open_engine(self.path, self.key, self.salt)


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
) -> DatabaseFile:
    """Return how to open the file at ``path``, after opening it; the error says what is wrong.

    Without a ``header`` it may be of any kluis. A file whose first bytes are damaged is mended
    with the salt in the header.
    """
    found = file_salt(path)
    last: DatabaseDamagedError | None = None
    for salt in dict.fromkeys((found, header.salt if header else found)):
        file = DatabaseFile(path=path, key=database_key(root), salt=salt)
        try:
            with file.connected(read_only=read_only) as connection:
                _check_identity(connection, header, known_schema)
                if salt != found and not read_only:
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


def file_salt(path: Path) -> bytes:
    """Return the first bytes of the file; raises when it is gone or cut off."""
    if not path.exists():
        raise DatabaseMissingError
    with kluis_faults(), path.open("rb") as file:
        salt = file.read(SALT_BYTES)
        if path.stat().st_size < PAGE_BYTES:
            raise DatabaseDamagedError
    return salt


def checkpoint(connection: Any) -> None:
    """Bring everything from the journal into the database file, when nobody reads."""
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()


def kluis_id_of(connection: Any) -> str:
    """Return the kluis the database belongs to; raises DatabaseForeignError when it has none."""
    row = connection.execute("SELECT kluis_id FROM kluis_info").fetchone()
    if row is None:
        raise DatabaseForeignError
    return str(row[0])


def schema_of(connection: Any) -> int:
    """Return the number of the schema of the database."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def count_rows(connection: Any) -> dict[str, int]:
    """Return the number of rows by table; the tables behind a search index do not count."""
    tables = connection.execute(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
        " AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name"
    ).fetchall()
    return {
        name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]  # noqa: S608
        for (name,) in tables
    }


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
