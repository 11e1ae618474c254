"""Puts a backup back, in a new folder or over a kluis."""

import os
import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path

from gco_desktop import logs
from gco_desktop.errors import CancelledError, GcoError
from gco_desktop.kluis.backup_file import BackupFile
from gco_desktop.kluis.backups import FOLDER, make_automatic, number_of
from gco_desktop.kluis.database import DatabaseFile, verify_database
from gco_desktop.kluis.disk import create_private, kluis_faults
from gco_desktop.kluis.file_lock import FileLock
from gco_desktop.kluis.folder import (
    FIRST_NUMBER,
    UNFINISHED_SUFFIX,
    database_name,
    finish_building,
    free_database_name,
    is_kluis,
    keep_old_header,
    newest_database_name,
    read_header,
    remove_database,
    save_header,
    start_building,
    sweep,
)
from gco_desktop.kluis.header import Header
from gco_desktop.kluis.look import open_backup
from gco_desktop.kluis.old import current_header, forget_replaced, note_replaced
from gco_desktop.kluis.progress import Progress, Report
from gco_desktop.kluis.proof import prove


@logs.noted(logs.Event.RESTORED)
def restore_backup(
    path: Path,
    folder: Path,
    password: str,
    *,
    known_schema: int,
    progress: Report | None = None,
    today: date | None = None,
) -> None:
    """Make ``folder`` the kluis of the backup at ``path``, or leave it as it was.

    ``password`` is that of the day the backup was made. ``folder`` is new, empty, or a kluis that
    is not open: its data are kept in ``oud``, and in a backup of their own when they can be read.
    Raises BackupDamagedError, FileUnreadableError, WrongPasswordError, SchemaTooNewError,
    KluisExistsError, KluisBusyError, DiskFullError, ReadOnlyError or CancelledError.
    """
    backup, root = open_backup(path, password, known_schema)
    task = _Restore(backup, root, known_schema, Progress(progress))
    if is_kluis(folder) or (folder / FOLDER).is_dir():
        # Also when all but the backups of a kluis is gone.
        _restore_over(folder, task, today or datetime.now(UTC).astimezone().date())
    else:
        _restore_new(folder, task)


class _Restore:
    """One backup that is being put back."""

    def __init__(self, backup: BackupFile, root: bytes, known_schema: int, steps: Progress) -> None:
        self.header = backup.header
        self._backup = backup
        self._root = root
        self._known_schema = known_schema
        self._steps = steps

    def unpack(self, target: Path) -> Header:
        """Write the database to ``target``, prove that it opens, and return its header."""
        unfinished = target.with_name(target.name + UNFINISHED_SUFFIX)
        try:
            with kluis_faults():
                remove_database(unfinished)
                with create_private(unfinished) as file:
                    self._backup.extract(file, self._steps.part(0, 50))
                    file.flush()
                    os.fsync(file.fileno())
                steps = self._steps.part(50, 80)
                salt = prove(self._backup, unfinished, self._root, self._known_schema, steps).salt
                unfinished.rename(target)
        except BaseException:
            remove_database(unfinished)
            raise
        # The backup may be of a kluis that was itself still on trial after a restore.
        return replace(self.header.moved_to(target.name, salt), restored_on=None)

    def save_current(self, folder: Path, current: Header | None) -> int:
        """Make a backup of what gives way and return its number, or 0 when it cannot be read."""
        if current is None or not current.fits(self._root):
            return 0
        steps = self._steps.part(80, 100)
        try:
            file = verify_database(folder / current.database, self._root, header=current)
            made = make_automatic(
                _Closed(folder=folder, header=current, file=file),
                _report(steps),
                # Thinning out now might take the very backups one still wants to choose from.
                thin_out=False,
            )
        except CancelledError:
            raise
        except GcoError:
            return 0  # damaged, or no room for it: the file itself stays in any case
        return number_of(made.path)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Closed:
    """A kluis that is not open, as a backup is made of it."""

    folder: Path
    header: Header
    file: DatabaseFile


def _report(steps: Progress) -> Callable[[int], bool]:
    return lambda percent: steps.goes_on(percent, 100)


def _restore_new(folder: Path, task: _Restore) -> None:
    building = start_building(folder)
    try:
        save_header(building, task.unpack(building / database_name(FIRST_NUMBER)))
        finish_building(building, folder)
    except BaseException:
        shutil.rmtree(building, ignore_errors=True)
        raise


def _restore_over(folder: Path, task: _Restore, today: date) -> None:
    lock = FileLock(folder)
    try:
        current = current_header(folder)
        in_use = current.database if current else newest_database_name(folder)
        target = folder / free_database_name(folder)
        restored = task.unpack(target)
        try:
            backup = task.save_current(folder, current)
            with kluis_faults():
                keep_old_header(folder, in_use)
                note_replaced(folder, in_use, today, backup)
            # From here on the kluis is that of the backup.
            saved = save_header(folder, restored.put_over(current, today))
        except BaseException:
            _withdraw(target, in_use)
            raise
        sweep(folder, saved)
        lock.mark(clean=True)
    finally:
        lock.release()


def _withdraw(target: Path, in_use: str) -> None:
    """Leave nothing of a restore that failed, unless its header was written after all."""
    folder = target.parent
    with suppress(GcoError):
        if read_header(folder).header.database == target.name:
            return
    with suppress(OSError):
        remove_database(target)
    forget_replaced(folder, in_use)
