"""Opens a kluis with its password, and closes it again."""

from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from gco_desktop.errors import GcoError
from gco_desktop.kluis.database import DatabaseFile, checkpoint, verify_database
from gco_desktop.kluis.emergency_space import reserve_emergency_space
from gco_desktop.kluis.file_lock import FileLock
from gco_desktop.kluis.folder import (
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
        self.engine: Engine = file.engine()
        self._lock = lock
        self._root: bytes | None = root

    @property
    def practice(self) -> bool:
        """Whether this is a practice kluis, with a public password."""
        return self.header.practice

    @property
    def herstelblad_bevestigd(self) -> bool:
        """Whether the user has shown to have the recovery code on paper."""
        return self.header.sheet_confirmed

    def change_password(self, old: str, new: str) -> None:
        """Let ``new`` open the kluis from now on; backups keep the password they were made with."""
        check_new_password(new)
        root = self.header.root(old)
        cost = at_least_floor(self.header.slot.cost)
        header = self.header.with_password(root, new, cost)
        self.header = save_header(self.folder, header)

    def recovery_code(self) -> str:
        """Return the code that opens the data without password and without header."""
        if self._root is None:
            message = "the kluis is closed"
            raise RuntimeError(message)
        return encode(self._root)

    def confirm_sheet(self) -> None:
        """Keep that the user has the recovery code on paper."""
        self.header = save_header(self.folder, replace(self.header, sheet_confirmed=True))

    def close(self) -> None:
        """Bring all data into the database file, forget the keys, and let others in."""
        if self._root is None:
            return
        self._root = None
        try:
            self.engine.dispose()
            with self.file.connected() as connection:
                checkpoint(connection)
            self._lock.mark(clean=True)
        except GcoError:
            # What was saved stands in the journal; the next unlock sees that this went wrong.
            return
        finally:
            self._lock.release()
            self.file = replace(self.file, key=b"")

    def __enter__(self) -> "OpenKluis":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


def unlock(folder: Path, password: str, *, known_schema: int) -> OpenKluis:
    """Open the kluis in ``folder``; nothing in it changes unless that succeeds.

    ``known_schema`` is the newest schema this program can read. Raises a SurroundingsError that
    says what is wrong: the folder, a second program, the header, the password or the database.
    """
    require_kluis(folder)
    lock = FileLock(folder)
    try:
        found = read_header(folder)
        root = found.header.root(password)
        file = verify_database(
            folder / found.header.database,
            root,
            header=found.header,
            known_schema=known_schema,
        )
        if found.needs_healing:
            heal_headers(folder, found.header)
        sweep(folder, found.header)
        reserve_emergency_space(folder)
        lock.mark(clean=False)
        return OpenKluis(folder, lock, found.header, file, root)
    except BaseException:
        lock.release()
        raise
