"""What still opens with a recovery code of before: backups, and databases that gave way."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from gco_desktop.errors import GcoError
from gco_desktop.kluis.backup_file import BackupFile
from gco_desktop.kluis.backups import FOLDER, paths_in
from gco_desktop.kluis.disk import kluis_faults
from gco_desktop.kluis.folder import HEADER_NAMES, OLD_FOLDER, databases, remove_database
from gco_desktop.kluis.header import Header
from gco_desktop.kluis.old import forget_replaced, list_old


@dataclass(frozen=True, slots=True, kw_only=True)
class RevokedCopy:
    """A copy of the data that opens with a code that was replaced, and the day it is of."""

    path: Path
    day: date

    @property
    def is_backup(self) -> bool:
        """Whether it is a backup; else it is a database that a backup came over."""
        return self.path.parent.name == FOLDER


def list_revoked(folder: Path, header: Header) -> tuple[RevokedCopy, ...]:
    """Return every copy in the kluis that opens with an earlier code of this kluis, newest first.

    What cannot be read is left out. Copies elsewhere are out of sight. After a restore there are
    none until the user accepted it: what that replaced may have a later code, and be wanted back.
    """
    if header.restored_on is not None:
        return ()
    found = [*_backups(folder, header), *_databases(folder, header)]
    return tuple(sorted(found, key=lambda copy: copy.day, reverse=True))


def remove_revoked(folder: Path, header: Header) -> None:
    """Remove every copy that opens with an earlier code; call it with a backup of now in place."""
    for copy in list_revoked(folder, header):
        with kluis_faults():
            if copy.is_backup:
                copy.path.unlink(missing_ok=True)
            else:
                remove_database(copy.path)
                forget_replaced(folder, copy.path.name)


def _backups(folder: Path, header: Header) -> Iterator[RevokedCopy]:
    for backup in _readable(folder):
        if _is_revoked(backup.header, header):
            made = backup.manifest.made_at.astimezone().date()
            yield RevokedCopy(path=backup.path, day=made)


def _databases(folder: Path, header: Header) -> Iterator[RevokedCopy]:
    days = {old.database: old.replaced_on for old in list_old(folder)}
    for path in databases(folder / OLD_FOLDER):
        old = _header_beside(path)
        if old is not None and _is_revoked(old, header):
            yield RevokedCopy(path=path, day=days.get(path.name) or _written_on(path))


def _written_on(path: Path) -> date:
    return datetime.fromtimestamp(path.stat().st_mtime, UTC).astimezone().date()


def _readable(folder: Path) -> Iterator[BackupFile]:
    for path in paths_in(folder / FOLDER):
        with suppress(GcoError):
            yield BackupFile.open(path)


def _is_revoked(other: Header, header: Header) -> bool:
    return other.kluis_id == header.kluis_id and other.check != header.check


def _header_beside(database: Path) -> Header | None:
    for name in HEADER_NAMES:
        with suppress(OSError, GcoError):
            return Header.parse(database.with_name(f"{database.stem}.{name}").read_bytes())
    return None
