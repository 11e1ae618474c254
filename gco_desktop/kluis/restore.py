"""Puts a backup back, in a new folder or over a kluis."""

import os
import shutil
from dataclasses import replace
from pathlib import Path

from gco_desktop.errors import (
    BackupDamagedError,
    DatabaseDamagedError,
    GcoError,
    HeaderTooNewError,
    SchemaTooNewError,
)
from gco_desktop.kluis.backup_file import BackupFile
from gco_desktop.kluis.check import examine
from gco_desktop.kluis.database import count_rows, verify_database
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
from gco_desktop.kluis.progress import Progress, Report


def restore_backup(
    path: Path,
    folder: Path,
    password: str,
    *,
    known_schema: int,
    progress: Report | None = None,
) -> None:
    """Make ``folder`` the kluis of the backup at ``path``, or leave it as it was.

    ``password`` is that of the day the backup was made. ``folder`` is new, empty, or a kluis that
    is not open: its data are kept in ``oud``. Raises BackupDamagedError, FileUnreadableError,
    WrongPasswordError, SchemaTooNewError, KluisExistsError, KluisBusyError, DiskFullError,
    ReadOnlyError or CancelledError.
    """
    backup = BackupFile.open(path)
    if backup.manifest.schema > known_schema:
        raise SchemaTooNewError
    root = backup.header.root(password)
    task = _Restore(backup, root, known_schema, Progress(progress))
    if is_kluis(folder):
        _restore_over(folder, task)
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
                    self._backup.extract(file, self._steps.part(0, 60))
                    file.flush()
                    os.fsync(file.fileno())
                salt = self._prove(unfinished)
                unfinished.rename(target)
        except BaseException:
            remove_database(unfinished)
            raise
        return replace(self.header, database=target.name, salt=salt)

    def _prove(self, database: Path) -> bytes:
        try:
            file = verify_database(
                database,
                self._root,
                header=self.header,
                known_schema=self._known_schema,
                read_only=True,
            )
            whole = examine(file, self._steps.part(60, 100), read_only=True).ok
            with file.connected(read_only=True) as connection:
                rows = count_rows(connection)
        except DatabaseDamagedError as error:
            raise BackupDamagedError from error
        if not whole or rows != self._backup.manifest.rows:
            raise BackupDamagedError
        return file.salt


def _restore_new(folder: Path, task: _Restore) -> None:
    building = start_building(folder)
    try:
        save_header(building, task.unpack(building / database_name(FIRST_NUMBER)))
        finish_building(building, folder)
    except BaseException:
        shutil.rmtree(building, ignore_errors=True)
        raise


def _restore_over(folder: Path, task: _Restore) -> None:
    lock = FileLock(folder)
    try:
        current = _current_header(folder)
        in_use = current.database if current else newest_database_name(folder)
        target = folder / free_database_name(folder)
        restored = task.unpack(target)
        try:
            with kluis_faults():
                keep_old_header(folder, in_use)
            newest = max(restored.generation, current.generation if current else 0)
            # From here on the kluis is that of the backup.
            saved = save_header(folder, replace(restored, generation=newest))
        except BaseException:
            remove_database(target)
            raise
        sweep(folder, saved)
        lock.mark(clean=True)
    finally:
        lock.release()


def _current_header(folder: Path) -> Header | None:
    try:
        return read_header(folder).header
    except HeaderTooNewError:
        raise  # a newer program must decide about its own kluis
    except GcoError:
        return None
