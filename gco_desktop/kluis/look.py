"""Opens a backup read only, in a place inside the kluis that is gone afterwards."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from gco_desktop.errors import (
    BackupDamagedError,
    HeaderDamagedError,
    SchemaTooNewError,
    WrongPasswordError,
    WrongRecoveryCodeError,
)
from gco_desktop.kluis.backup import BackupInfo, peek
from gco_desktop.kluis.backup_file import DATABASE, BackupFile
from gco_desktop.kluis.database import DatabaseFile
from gco_desktop.kluis.disk import PRIVATE_FOLDER, create_private, kluis_faults
from gco_desktop.kluis.folder import LOOK_FOLDER
from gco_desktop.kluis.progress import Progress, Report
from gco_desktop.kluis.proof import prove
from gco_desktop.kluis.recovery_code import decode


@dataclass(frozen=True, slots=True, kw_only=True)
class Inside:
    """What a backup holds: its counts, and each gezin with the day of its last contact."""

    info: BackupInfo
    gezinnen: tuple[tuple[str, date | None], ...]


def open_backup(path: Path, password: str, known_schema: int) -> tuple[BackupFile, bytes]:
    """Return the backup and its root secret; ``password`` is that of the day it was made.

    The recovery code will do as well: who forgot the password of then still has the sheet.

    Raises BackupDamagedError, FileUnreadableError, SchemaTooNewError, or WrongPasswordError with
    the day from which that password is.
    """
    backup = BackupFile.open(path)
    if backup.manifest.schema > known_schema:
        raise SchemaTooNewError
    try:
        return backup, _root_by_code(backup, password) or backup.header.root(password)
    except WrongPasswordError as error:
        made_on = backup.manifest.made_at.astimezone().date()
        raise WrongPasswordError(made_on) from error
    except HeaderDamagedError as error:
        raise BackupDamagedError from error  # altered by somebody who knows the format


def look_inside(
    path: Path,
    folder: Path,
    password: str,
    *,
    known_schema: int,
    progress: Report | None = None,
) -> Inside:
    """Return what stands in a backup; raises what ``open_backup`` and ``prove_backup`` raise."""
    from gco_desktop.storage.inkijk import gezinnen_with_last_contact

    backup, root = open_backup(path, password, known_schema)
    with (
        _opened(backup, root, folder, known_schema, Progress(progress)) as file,
        file.connected(read_only=True) as connection,
    ):
        gezinnen = gezinnen_with_last_contact(connection)
    return Inside(info=peek(path), gezinnen=tuple(gezinnen))


def prove_backup(
    backup: BackupFile,
    root: bytes,
    folder: Path,
    *,
    known_schema: int,
    progress: Report | None = None,
) -> None:
    """Open a backup, check every page of it and compare its counts with what it promises.

    Raises BackupDamagedError, FileUnreadableError, DiskFullError or CancelledError.
    """
    with _opened(backup, root, folder, known_schema, Progress(progress)):
        return


@contextmanager
def _opened(
    backup: BackupFile, root: bytes, folder: Path, known_schema: int, steps: Progress
) -> Iterator[DatabaseFile]:
    place = folder / LOOK_FOLDER
    database = place / DATABASE
    try:
        with kluis_faults():
            shutil.rmtree(place, ignore_errors=True)
            place.mkdir(mode=PRIVATE_FOLDER)
            with create_private(database) as target:
                backup.extract(target, steps.part(0, 60))
        yield prove(backup, database, root, known_schema, steps.part(60, 100))
    finally:
        shutil.rmtree(place, ignore_errors=True)


def _root_by_code(backup: BackupFile, code: str) -> bytes | None:
    try:
        root = decode(code)
    except WrongRecoveryCodeError:
        return None
    return root if backup.header.fits(root) else None
