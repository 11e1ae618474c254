"""Opens the encrypted database file, and names what the medium does to us."""

import os
import shutil
import sys
from collections.abc import Callable, Iterator
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
BUSY_SECONDS = 15.0  # on a busy computer waiting is better than failing
POOL_SIZE = 3
POOL_SECONDS = 15
PRIMARY_CODE = 0xFF
SQLITE_INTERRUPT = 9  # the driver has no name for it
NO_SPACE_BYTES = 1 << 20  # below this, an I/O error on the medium is a full disk
SAFE_VERSION = (3, 51, 3)  # SQLite before it could lose what stood in the journal
VIEW_UNCHANGED = "mode=ro&immutable=1"
VIEW_JOURNAL = f"mode=ro&vfs={'win32' if sys.platform == 'win32' else 'unix'}-none"

PRAGMAS = (
    "cipher_memory_security = OFF",  # slows down writing and hides nothing that Python does not
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
    sqlcipher.SQLITE_PERM: ReadOnlyError,
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
    sqlcipher.SQLITE_NOLFS: DatabaseFaultError,
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
    view_only: bool = False,
) -> sqlcipher.Connection:
    """Return a connection that has read page 1; raises driver errors (see ``faults``).

    ``salt`` replaces the first 16 bytes of the file, should those be damaged. ``view_only`` reads
    where nothing can be written, and leaves every file as it is; the caller sees to it that
    nobody writes meanwhile.
    """
    require_safe_library(sqlcipher.sqlite_version_info)
    if len(key) != KEY_BYTES or len(salt or bytes(SALT_BYTES)) != SALT_BYTES:
        # SQLCipher would quietly take a key of any other length for a password.
        message = f"the key has {KEY_BYTES} bytes, the salt {SALT_BYTES}"
        raise ValueError(message)
    if create:
        # Made by us, so that nobody else can read it; the journals take over its permissions.
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT, 0o600))
    connection = sqlcipher.connect(
        _uri(path, _view_mode(path) if view_only else f"mode={'ro' if read_only else 'rw'}"),
        uri=True,
        timeout=BUSY_SECONDS,
        isolation_level=None,
        check_same_thread=False,
        cached_statements=256,
    )
    try:
        connection.execute("PRAGMA cipher_log_level = NONE")  # a refused key is ours to report
        if view_only:
            # What shows the way in the journal is kept in memory instead of in a file.
            connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        _prepare(connection, key.hex() + (salt or b"").hex(), read_only=read_only or view_only)
    except BaseException:
        connection.close()
        raise
    return connection


def connect_damaged(path: Path, key: bytes, salt: bytes) -> sqlcipher.Connection:
    """Return a connection that reads what is left of a file; raises driver errors.

    It writes nothing, and reads a file that is shorter than it says it is.
    """
    connection = sqlcipher.connect(
        _uri(path, "mode=ro"), uri=True, timeout=BUSY_SECONDS, isolation_level=None
    )
    try:
        connection.execute("PRAGMA cipher_log_level = NONE")
        # With this SQLite takes the length of the file for the truth.
        connection.execute("PRAGMA writable_schema = ON")
        _prepare(connection, key.hex() + salt.hex(), read_only=True)
    except BaseException:
        connection.close()
        raise
    return connection


def open_engine(
    path: Path,
    key: bytes,
    salt: bytes | None = None,
    *,
    view_only: Callable[[], bool] = lambda: False,
) -> Engine:
    """Return an engine on the file that ``key`` decrypts; nothing is read yet.

    Connections begin a reading transaction, or a writing one with execution option ``write=True``.
    ``view_only`` is asked for each connection that is made.
    """
    engine = create_engine(
        # Not the pysqlcipher dialect: that one wants the key in the URL.
        "sqlite://",
        module=sqlcipher,
        creator=lambda: connect(path, key, salt=salt, view_only=view_only()),
        poolclass=QueuePool,
        pool_size=POOL_SIZE,
        max_overflow=0,
        pool_timeout=POOL_SECONDS,
        # Error texts may end up in a log, and parameters are what GCO'ers write about people.
        hide_parameters=True,
    )
    event.listen(engine, "begin", _begin)
    event.listen(engine, "handle_error", partial(_translate, path))
    event.listen(engine, "reset", _roll_back)
    return engine


def fault(error: BaseException, path: Path | None = None) -> type[GcoError] | None:
    """Return what went wrong outside the program, or None when ``error`` is a bug of ours.

    With the ``path`` of the file a missing file, a read-only medium and a full disk are told apart.
    """
    driver_error = getattr(error, "orig", None) or error
    code = getattr(driver_error, "sqlite_errorcode", 0) & PRIMARY_CODE
    if path is not None and code in UNCLEAR:
        return medium_fault(path) or FAULTS[code]
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


def medium_fault(path: Path) -> type[GcoError] | None:
    """Return what keeps the file at ``path`` from being read or written, when that can be seen."""
    if not path.exists():
        return DatabaseMissingError
    if not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)):
        return ReadOnlyError
    if shutil.disk_usage(path.parent).free < NO_SPACE_BYTES:
        return DiskFullError
    return None


def require_safe_library(version: tuple[int, ...]) -> None:
    """Raise unless the SQLite of this ``version`` keeps what it was given."""
    if version < SAFE_VERSION:
        message = f"SQLite {version} is older than {SAFE_VERSION}"
        raise RuntimeError(message)


def _view_mode(path: Path) -> str:
    # What was saved last may stand in the journal alone, and an unchanging file has no journal.
    journal = path.with_name(f"{path.name}-wal")
    return VIEW_JOURNAL if journal.exists() and journal.stat().st_size else VIEW_UNCHANGED


def _uri(path: Path, query: str) -> str:
    # Not Path.as_uri(): SQLite refuses the server name that it makes of a network path.
    # The bytes of the name: the characters of it may be others in an old locale.
    name = quote(os.fsencode(path.resolve().as_posix()), safe="/:")
    return f"file://{'' if name.startswith('/') else '/'}{name}?{query}"


def _prepare(connection: sqlcipher.Connection, key: str, *, read_only: bool) -> None:
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


def _roll_back(connection: sqlcipher.Connection, *_more: object) -> None:
    # After a commit that was refused SQLAlchemy gives the connection back with its transaction.
    if connection.in_transaction:
        connection.rollback()


def _translate(path: Path, context: ExceptionContext) -> None:
    error = context.original_exception
    # The driver has no code for too little memory: it raises what Python has for it.
    translated = LowMemoryError if isinstance(error, MemoryError) else fault(error, path)
    if translated is not None:
        raise translated from error
