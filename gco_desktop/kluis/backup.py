"""Makes a backup that is proven to open, and looks into one."""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Protocol

from gco_desktop import logs
from gco_desktop.errors import (
    DatabaseDamagedError,
    DatabaseFaultError,
    DatabaseMissingError,
    FileUnreadableError,
    SchemaTooNewError,
)
from gco_desktop.kluis.backup_file import (
    DATABASE,
    SUFFIX,
    BackupFile,
    Manifest,
    pack,
    sha256_of,
)
from gco_desktop.kluis.check import examine
from gco_desktop.kluis.database import (
    ALWAYS_KNOWN,
    DatabaseFile,
    copy_database,
    count_rows,
    file_salt,
    schema_of,
)
from gco_desktop.kluis.disk import (
    file_faults,
    replace_file,
    sync_file,
    sync_folder,
)
from gco_desktop.kluis.folder import UNFINISHED_SUFFIX, remove_database
from gco_desktop.kluis.header import Header
from gco_desktop.kluis.progress import Progress, Report


class Source(Protocol):
    """What a backup is made of: the database of a kluis and the header that opens it."""

    @property
    def header(self) -> Header:
        """The header as it stands."""
        ...

    @property
    def file(self) -> DatabaseFile:
        """The database, with its key."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupInfo:
    """A backup as it can be shown without its password; ``rows`` is by table, sizes in bytes."""

    path: Path
    made_at: datetime
    kluis_id: str
    schema: int
    rows: Mapping[str, int]
    database_bytes: int
    size: int
    practice: bool
    password_changed: date


@logs.noted(logs.Event.BACKED_UP)
def write_backup(
    kluis: Source,
    target: Path,
    progress: Report | None = None,
    *,
    moment: datetime | None = None,
) -> BackupInfo:
    """Write a backup at ``target`` (with ``.gcobackup``), in one step over what stood there.

    ``moment`` is when it is said to be made. The work can go on meanwhile: the copy is of one
    moment. It counts as made once the copy was opened and checked, and what was written was read
    back. Raises DiskFullError, ReadOnlyError,
    FileUnreadableError, DatabaseDamagedError or CancelledError, and then leaves nothing.
    """
    target = with_suffix(target)
    copy = target.with_name(target.name + ".db" + UNFINISHED_SUFFIX)
    packed = target.with_name(target.name + UNFINISHED_SUFFIX)
    steps = Progress(progress)
    try:
        with file_faults():
            _remove(copy, packed)
            manifest, salt = _make_copy(kluis, copy, moment or datetime.now(UTC), steps)
            header = replace(kluis.header, database=DATABASE, salt=salt)
            pack(packed, copy, header, manifest, steps.part(60, 80))
            sync_file(packed)
            info = _read_back(packed, steps.part(80, 100))
            replace_file(packed, target)
            sync_folder(target.parent)
        return replace(info, path=target)
    except (DatabaseMissingError, DatabaseFaultError) as error:
        raise FileUnreadableError from error  # of the copy: the medium went away
    finally:
        with suppress(OSError):
            _remove(copy, packed)


def inspect_backup(
    path: Path, *, known_schema: int = ALWAYS_KNOWN, progress: Report | None = None
) -> BackupInfo:
    """Return what the backup says about itself, after reading all of it; needs no password.

    Raises BackupDamagedError, FileUnreadableError, SchemaTooNewError or HeaderTooNewError.
    """
    info = _read_back(path, Progress(progress))
    if info.schema > known_schema:
        raise SchemaTooNewError
    return info


def peek(path: Path) -> BackupInfo:
    """Return what the backup says about itself, without reading its database.

    Raises BackupDamagedError, FileUnreadableError, SchemaTooNewError or HeaderTooNewError.
    """
    return _info(BackupFile.open(path))


def with_suffix(target: Path) -> Path:
    """Return ``target`` with the name of a backup: no other file is ever written over."""
    return target if target.suffix == SUFFIX else target.with_name(target.name + SUFFIX)


def suggested_name(day: date) -> str:
    """Return what to call a backup made on ``day``."""
    return f"gco-kluis-{day.isoformat()}{SUFFIX}"


def _make_copy(
    kluis: Source, copy: Path, moment: datetime, steps: Progress
) -> tuple[Manifest, bytes]:
    copy_database(kluis.file, copy, steps.part(0, 40))
    salt = file_salt(copy)
    file = DatabaseFile(path=copy, key=kluis.file.key, salt=salt)
    if not examine(file, steps.part(40, 60), read_only=True).ok:
        raise DatabaseDamagedError
    with file.connected(read_only=True) as connection:
        rows, schema = count_rows(connection), schema_of(connection)
    manifest = Manifest(
        kluis_id=kluis.header.kluis_id,
        schema=schema,
        made_at=moment.astimezone(UTC),
        rows=rows,
        database_bytes=copy.stat().st_size,
        database_sha256=sha256_of(copy),
    )
    return manifest, salt


def _read_back(path: Path, steps: Progress) -> BackupInfo:
    backup = BackupFile.open(path)
    backup.extract(None, steps)
    return _info(backup)


def _info(backup: BackupFile) -> BackupInfo:
    with file_faults():
        size = backup.path.stat().st_size
    return BackupInfo(
        path=backup.path,
        made_at=backup.manifest.made_at,
        kluis_id=backup.manifest.kluis_id,
        schema=backup.manifest.schema,
        rows=backup.manifest.rows,
        database_bytes=backup.manifest.database_bytes,
        size=size,
        practice=backup.header.practice,
        password_changed=backup.header.slot.changed,
    )


def _remove(copy: Path, packed: Path) -> None:
    remove_database(copy)
    packed.unlink(missing_ok=True)
