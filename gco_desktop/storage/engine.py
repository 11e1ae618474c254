"""Opens the encrypted database file, and names what the medium does to us."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from urllib.parse import quote

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import ExceptionContext
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2 as sqlcipher

from gco_desktop.errors import (
    CancelledError,
    DatabaseDamagedError,
    DatabaseFaultError,
    DatabaseMissingError,
    DiskFullError,
    GcoError,
    LowMemoryError,
    ReadOnlyError,
)

APPLICATION_ID = 0x47434F31  # "GCO1"
KEY_BYTES = 32
SALT_BYTES = 16
BUSY_SECONDS = 5.0
POOL_SIZE = 3
POOL_SECONDS = 15
PRIMARY_CODE = 0xFF
SQLITE_INTERRUPT = 9  # the driver has no name for it
NO_SPACE_BYTES = 1 << 20  # below this, an I/O error on the medium is a full disk

PRAGMAS = (
    "cipher_compatibility = 4",  # pinned: a newer SQLCipher may choose other defaults
    "foreign_keys = ON",
    "secure_delete = ON",  # deleted is overwritten
    "temp_store = MEMORY",  # sorting leaves nothing on disk
    "recursive_triggers = ON",
    "trusted_schema = OFF",
    "cell_size_check = ON",
    "cache_size = -32768",
    "synchronous = FULL",  # saved survives a power cut
    "fullfsync = ON",
    "checkpoint_fullfsync = ON",
    "journal_size_limit = 4194304",
)

# What the disk or the file can do to us; every other SQLite code is a bug of ours.
FAULTS: dict[int, type[GcoError]] = {
    sqlcipher.SQLITE_BUSY: DatabaseFaultError,
    sqlcipher.SQLITE_LOCKED: DatabaseFaultError,
    sqlcipher.SQLITE_NOMEM: LowMemoryError,
    sqlcipher.SQLITE_READONLY: ReadOnlyError,
    SQLITE_INTERRUPT: CancelledError,  # only a progress handler of ours stops a statement
    sqlcipher.SQLITE_IOERR: DatabaseFaultError,
    sqlcipher.SQLITE_CORRUPT: DatabaseDamagedError,
    sqlcipher.SQLITE_FULL: DiskFullError,
    sqlcipher.SQLITE_CANTOPEN: DatabaseFaultError,
    sqlcipher.SQLITE_PROTOCOL: DatabaseFaultError,
    sqlcipher.SQLITE_NOTADB: DatabaseDamagedError,
}
# With these codes the medium has to be looked at before the fault has a name.
UNCLEAR = (sqlcipher.SQLITE_CANTOPEN, sqlcipher.SQLITE_IOERR, sqlcipher.SQLITE_READONLY)


def connect(
    path: Path,
    key: bytes,
    *,
    salt: bytes | None = None,
    create: bool = False,
    read_only: bool = False,
) -> sqlcipher.Connection:
    """Return a connection that has read page 1; raises driver errors (see ``faults``).

    ``salt`` replaces the first 16 bytes of the file, should those be damaged.
    """
    if len(key) != KEY_BYTES or len(salt or bytes(SALT_BYTES)) != SALT_BYTES:
        # SQLCipher would quietly take a key of any other length for a password.
        message = f"the key has {KEY_BYTES} bytes, the salt {SALT_BYTES}"
        raise ValueError(message)
    if create:
        # Made by us, so that nobody else can read it; the journals take over its permissions.
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT, 0o600))
    connection = sqlcipher.connect(
        _uri(path, "ro" if read_only else "rw"),
        uri=True,
        timeout=BUSY_SECONDS,
        isolation_level=None,
        check_same_thread=False,
        cached_statements=256,
    )
    try:
        _prepare(connection, key.hex() + (salt or b"").hex(), read_only=read_only)
    except BaseException:
        connection.close()
        raise
    return connection


def open_engine(path: Path, key: bytes, salt: bytes | None = None) -> Engine:
    """Return an engine on the file that ``key`` decrypts; nothing is read yet.

    Connections begin a reading transaction, or a writing one with execution option ``write=True``.
    """
    engine = create_engine(
        # Not the pysqlcipher dialect: that one wants the key in the URL.
        "sqlite://",
        module=sqlcipher,
        creator=partial(connect, path, key, salt=salt),
        poolclass=QueuePool,
        pool_size=POOL_SIZE,
        max_overflow=0,
        pool_timeout=POOL_SECONDS,
        # Error texts may end up in a log, and parameters are what GCO'ers write about people.
        hide_parameters=True,
    )
    event.listen(engine, "begin", _begin)
    event.listen(engine, "handle_error", partial(_translate, path))
    return engine


def fault(error: BaseException, path: Path | None = None) -> type[GcoError] | None:
    """Return what went wrong outside the program, or None when ``error`` is a bug of ours.

    With the ``path`` of the file a missing file, a read-only medium and a full disk are told apart.
    """
    driver_error = getattr(error, "orig", None) or error
    code = getattr(driver_error, "sqlite_errorcode", 0) & PRIMARY_CODE
    if path is not None and code in UNCLEAR:
        return _medium_fault(path) or FAULTS[code]
    return FAULTS.get(code)


@contextmanager
def faults(path: Path) -> Iterator[None]:
    """Raise driver errors on the file at ``path`` as ours; bugs pass unchanged."""
    try:
        yield
    except sqlcipher.Error as error:
        translated = fault(error, path)
        if translated is None:
            raise
        raise translated from error


def _uri(path: Path, mode: str) -> str:
    # Not Path.as_uri(): SQLite refuses the server name that it makes of a network path.
    # The bytes of the name: the characters of it may be others in an old locale.
    name = quote(os.fsencode(path.resolve().as_posix()), safe="/:")
    return f"file://{'' if name.startswith('/') else '/'}{name}?mode={mode}"


def _prepare(connection: sqlcipher.Connection, key: str, *, read_only: bool) -> None:
    connection.execute("PRAGMA cipher_log_level = NONE")  # a refused key is ours to report
    connection.set_key(f"x'{key}'")  # a raw key, and not part of any SQL statement
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()  # decrypts page 1
    if not read_only:
        mode = connection.execute("PRAGMA journal_mode = WAL").fetchone()[0]
        if mode != "wal":
            raise DatabaseFaultError  # a file system, most often of a network, that cannot


def _begin(connection: Connection) -> None:
    # The driver itself begins too late, and two that begin by reading lose each other's updates.
    write = connection.get_execution_options().get("write", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if write else "BEGIN")


def _translate(path: Path, context: ExceptionContext) -> None:
    translated = fault(context.original_exception, path)
    if translated is not None:
        raise translated from context.original_exception


def _medium_fault(path: Path) -> type[GcoError] | None:
    if not path.exists():
        return DatabaseMissingError
    if not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)):
        return ReadOnlyError
    if shutil.disk_usage(path.parent).free < NO_SPACE_BYTES:
        return DiskFullError
    return None
