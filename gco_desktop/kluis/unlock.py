"""Opens a kluis with its password, and closes it again."""

from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from gco_desktop import logs
from gco_desktop.errors import (
    DatabaseForeignError,
    DiskFullError,
    GcoError,
    ReadOnlyError,
    SchemaTooOldError,
)
from gco_desktop.kluis.database import (
    DatabaseFile,
    checkpoint,
    journal_mark,
    journal_of,
    schema_of,
    verify_database,
)
from gco_desktop.kluis.emergency_space import (
    release_emergency_space,
    reserve_emergency_space,
)
from gco_desktop.kluis.file_lock import FileLock
from gco_desktop.kluis.folder import (
    FoundHeader,
    heal_headers,
    read_header,
    require_kluis,
    save_header,
    sweep,
)
from gco_desktop.kluis.header import Header
from gco_desktop.kluis.kdf import at_least_floor
from gco_desktop.kluis.passwords import check_new_password
from gco_desktop.kluis.recovery_code import encode
from gco_desktop.kluis.sealed import seal, unseal

if TYPE_CHECKING:
    from sqlalchemy import Engine


class OpenKluis:
    """A kluis that is open here and nowhere else, until ``close``."""

    def __init__(
        self, folder: Path, lock: FileLock, header: Header, file: DatabaseFile, root: bytes
    ) -> None:
        """Take over the lock and the keys; ``engine`` reads and writes what is inside."""
        self.folder = folder
        self.header = header
        self.file = file
        self.was_clean = lock.was_clean
        self.recovered = False  # with the recovery code, just now
        self.journal_missing = False
        viewing = [file.view_only]  # not self: what the engine refers to stays in memory longer
        self.engine: Engine = file.engine(lambda: viewing[0])
        self._viewing = viewing
        self._lock = lock
        self._root: bytes | None = root

    @property
    def closed(self) -> bool:
        """Whether the keys are forgotten."""
        return self._root is None

    @property
    def view_only(self) -> bool:
        """Whether it can be looked at only."""
        return self.file.view_only

    @property
    def view_reason(self) -> type[GcoError] | None:
        """What keeps it from being written at this moment, when that can be seen."""
        from gco_desktop.storage.engine import medium_fault

        return medium_fault(self.file.path) if self.view_only else None

    @property
    def practice(self) -> bool:
        """Whether this is a practice kluis, with a public password."""
        return self.header.practice

    @property
    def herstelblad_bevestigd(self) -> bool:
        """Whether the user has shown to have the recovery code on paper."""
        return self.header.sheet_confirmed

    @logs.noted(logs.Event.PASSWORD)
    def change_password(self, old: str, new: str) -> None:
        """Let ``new`` open the kluis from now on; backups keep the password they were made with."""
        check_new_password(new)
        root = self.header.root(old)
        cost = at_least_floor(self.header.slot.cost)
        self._keep(self.header.with_password(root, new, cost))

    def recovery_code(self) -> str:
        """Return the code that opens the data without password and without header."""
        return encode(self._secret())

    def seal(self, content: bytes) -> bytes:
        """Return ``content`` encrypted, for what the disk has no room for now."""
        return seal(self._secret(), content)

    def unseal(self, sealed: bytes) -> bytes | None:
        """Return what was sealed for this kluis; nothing when it was for another one."""
        return unseal(self._secret(), sealed)

    def confirm_sheet(self) -> None:
        """Keep that the user has the recovery code on paper."""
        self._keep(replace(self.header, sheet_confirmed=True))

    def accept_restore(self) -> None:
        """Keep that the backup that was put back is the right one."""
        self._keep(replace(self.header, restored_on=None))

    def resume(self, *, known_schema: int) -> None:
        """Let a kluis be written that was only looked at; raises what still forbids it."""
        if not self.view_only:
            return
        self.engine.dispose()  # closing a view later would take away the locks of who writes
        self._lock.release()
        try:
            self._enter(known_schema)
        except BaseException:
            self._lock = FileLock(self.folder, view_only=True)
            raise

    def journal(self) -> tuple[int, int]:
        """Return a mark that is another one after each change; zeros when all is tidy."""
        return journal_mark(self.file.path)

    def tidy(self) -> None:
        """Bring what was saved into the database file and see to the emergency space; no waiting.

        Between two pieces of work: copies that other programs make of the file are whole then.
        """
        if self.closed or self.view_only:
            return
        if any(self.journal()):
            with self.file.connected() as connection:
                checkpoint(connection, wait=False)
        reserve_emergency_space(self.folder)

    def close(self) -> None:
        """Bring all data into the database file, forget the keys, and let others in."""
        if self._root is None:
            return
        self._root = None
        try:
            self.engine.dispose()
            if not self.view_only:
                with self.file.connected() as connection:
                    checkpoint(connection)
                self._lock.mark(clean=True)
        except GcoError:
            # What was saved stands in the journal; the next unlock sees that this went wrong.
            return
        finally:
            self._lock.release()
            self.file = replace(self.file, key=b"")

    def _secret(self) -> bytes:
        if self._root is None:
            message = "the kluis is closed"
            raise RuntimeError(message)
        return self._root

    def _keep(self, header: Header) -> None:
        if self.view_only:
            raise ReadOnlyError(viewing=True)
        try:
            self.header = save_header(self.folder, header)
        except DiskFullError as error:
            error.room_made = release_emergency_space(self.folder)
            raise

    def _enter(self, known_schema: int) -> None:
        lock = FileLock(self.folder)
        try:
            found = read_header(self.folder)
            file = verify_database(
                self.folder / found.header.database,
                self._secret(),
                header=found.header,
                known_schema=known_schema,
            )
            _require_same(file, replace(self.file, view_only=False))
            _settle(self.folder, found, lock)
        except BaseException:
            lock.release()
            raise
        self.header, self.file, self._lock = found.header, file, lock
        self._viewing[0] = False

    def __enter__(self) -> "OpenKluis":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


def unlock(folder: Path, password: str, *, known_schema: int, view_only: bool = False) -> OpenKluis:
    """Open the kluis in ``folder``; nothing in it changes unless that succeeds.

    ``known_schema`` is the newest schema this program can read. With ``view_only`` nothing changes
    at all: for a disk that is full, or cannot be written. Raises a SurroundingsError that says
    what is wrong: the folder, a second program, the header, the password or the database.
    """
    require_kluis(folder)
    lock = FileLock(folder, view_only=view_only)
    try:
        found = read_header(folder)
        root = found.header.root(password)
        database = folder / found.header.database
        # Of a copy that was made without it nobody can see that the latest work is missing.
        journal_missing = not (lock.was_clean or journal_of(database).exists())
        file = verify_database(
            database,
            root,
            header=found.header,
            known_schema=known_schema,
            view_only=view_only,
        )
        if view_only:
            _require_newest(file, known_schema)
        else:
            _settle(folder, found, lock)
        kluis = OpenKluis(folder, lock, found.header, file, root)
    except BaseException:
        lock.release()
        raise
    kluis.journal_missing = journal_missing
    return kluis


def _settle(folder: Path, found: FoundHeader, lock: FileLock) -> None:
    if found.needs_healing:
        heal_headers(folder, found.header)
    sweep(folder, found.header)
    reserve_emergency_space(folder)
    lock.mark(clean=False)


def _require_same(found: DatabaseFile, known: DatabaseFile) -> None:
    if found != known:
        raise DatabaseForeignError  # somebody put another one there meanwhile


def _require_newest(file: DatabaseFile, schema: int) -> None:
    # Each schema so far brought something that reading counts on.
    with file.connected() as connection:
        if schema_of(connection) < schema:
            raise SchemaTooOldError
