"""Gives a kluis another root secret: a new recovery code, and all data under a new key."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from gco_desktop.errors import DatabaseDamagedError
from gco_desktop.kluis.check import examine
from gco_desktop.kluis.database import (
    DatabaseFile,
    copy_database,
    count_rows,
    file_salt,
    rekey,
    schema_of,
    verify_database,
)
from gco_desktop.kluis.disk import kluis_faults, sync_file, sync_folder
from gco_desktop.kluis.file_lock import FileLock
from gco_desktop.kluis.folder import (
    UNFINISHED_SUFFIX,
    free_database_name,
    read_header,
    remove_database,
    remove_unless_in_use,
    require_kluis,
    save_header,
    sweep,
)
from gco_desktop.kluis.header import Header
from gco_desktop.kluis.kdf import at_least_floor
from gco_desktop.kluis.keys import PasswordSlot, database_key, new_root
from gco_desktop.kluis.progress import Progress, Report


def rotate(
    folder: Path,
    password: str,
    *,
    known_schema: int,
    progress: Report | None = None,
    today: date | None = None,
) -> None:
    """Replace the recovery code of a kluis that is not open; the password stays the same.

    The data are copied, the copy gets a new key, and once it is proven to open and to be whole the
    header goes over to it in one step. Then the data under the old key are removed: a stolen sheet
    is of no use any more. Until that step nothing changes. Raises what ``unlock`` raises,
    DiskFullError or CancelledError.
    """
    require_kluis(folder)
    lock = FileLock(folder)
    try:
        header = read_header(folder).header
        rotation = _Rotation(
            folder=folder,
            header=header,
            root=header.root(password),
            new_root=new_root(),
            known_schema=known_schema,
            today=today or datetime.now(UTC).astimezone().date(),
            steps=Progress(progress),
        )
        rotation.open()
        sweep(folder, header)
        target = folder / free_database_name(folder)
        try:
            rotated = rotation.build(target, password)
            # From here on the new code counts, and the old one no longer does.
            saved = save_header(folder, rotated)
        except BaseException:
            remove_unless_in_use(target)
            raise
        sweep(folder, saved)
        lock.mark(clean=True)
    finally:
        lock.release()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Rotation:
    """One kluis whose key is being replaced."""

    folder: Path
    header: Header
    root: bytes
    new_root: bytes
    known_schema: int
    today: date
    steps: Progress

    def open(self) -> DatabaseFile:
        """Return the database as it stands, after opening it."""
        return verify_database(
            self.folder / self.header.database,
            self.root,
            header=self.header,
            known_schema=self.known_schema,
        )

    def build(self, target: Path, password: str) -> Header:
        """Write all data under the new key to ``target``, prove it, and return its header."""
        unfinished = target.with_name(target.name + UNFINISHED_SUFFIX)
        try:
            with kluis_faults():
                salt = self._copy(unfinished)
                sync_file(unfinished)
                header = self._new_header(target.name, salt, password)
                self.steps.at(99, 100)
                unfinished.rename(target)
                sync_folder(self.folder)
        except BaseException:
            remove_database(unfinished)
            raise
        return header

    def _copy(self, copy: Path) -> bytes:
        current = self.open()
        with current.connected() as connection:
            expected = _contents(connection)
        copy_database(current, copy, self.steps.part(0, 40))
        salt = file_salt(copy)
        rekey(DatabaseFile(path=copy, key=current.key, salt=salt), database_key(self.new_root))
        self.steps.at(60, 100)
        proof = verify_database(
            copy,
            self.new_root,
            header=replace(self.header, salt=salt),
            known_schema=self.known_schema,
            read_only=True,
        )
        whole = examine(proof, self.steps.part(60, 95), read_only=True).ok
        with proof.connected(read_only=True) as connection:
            if not whole or _contents(connection) != expected:
                raise DatabaseDamagedError
        return salt

    def _new_header(self, database: str, salt: bytes, password: str) -> Header:
        old = self.header
        slot = PasswordSlot.wrap(
            self.new_root, password, old.kluis_id, at_least_floor(old.slot.cost)
        )
        # The password is still the one that was chosen on the day of before.
        slot = replace(slot, changed=old.slot.changed)
        rotated = old.with_root(self.new_root, slot, self.today)
        return replace(rotated, database=database, salt=salt)


def _contents(connection: Any) -> tuple[object, ...]:
    """Return what must be the same before and after: the rows by table, and all definitions."""
    definitions = connection.execute(
        "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name"
    ).fetchall()
    return count_rows(connection), schema_of(connection), definitions
