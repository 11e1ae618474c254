"""The automatic backups: numbered, verified, thinned out by number, and copied elsewhere."""

import os
import re
import shutil
from collections.abc import Iterable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol

from gco_desktop.errors import (
    BackupDamagedError,
    DiskFullError,
    GcoError,
    HeaderTooNewError,
    SchemaTooNewError,
)
from gco_desktop.kluis.backup import BackupInfo, Source, inspect_backup, peek, write_backup
from gco_desktop.kluis.backup_file import SUFFIX, BackupFile
from gco_desktop.kluis.disk import (
    CHUNK_BYTES,
    PRIVATE_FOLDER,
    create_private,
    file_faults,
    kluis_faults,
    replace_file,
    sync_folder,
)
from gco_desktop.kluis.emergency_space import SPACE_BYTES
from gco_desktop.kluis.folder import UNFINISHED_SUFFIX
from gco_desktop.kluis.progress import Progress, Report
from gco_desktop.kluis.retention import Aged, superfluous

FOLDER = "reservekopieen"
FIRST_NUMBER = 1
COPIES = 2  # of the database stand on the disk while a backup is made

ALONE = Progress(None)  # nobody is told, nobody stops it

_NAME = re.compile(r"(\d{6,9})_\d{4}-\d{2}-\d{2}" + re.escape(SUFFIX))


class OpenSource(Source, Protocol):
    """A kluis that is held open, with the folder it stands in."""

    @property
    def folder(self) -> Path:
        """Where it stands."""
        ...


def list_backups(folder: Path) -> tuple[BackupInfo, ...]:
    """Return the automatic backups of the kluis in ``folder``, newest first by number.

    Only what they say about themselves is read. One that cannot be read is left out, and is never
    removed either.
    """
    return _readable(paths_in(folder / FOLDER))


def find_backups(place: Path, progress: Report | None = None) -> tuple[BackupInfo, ...]:
    """Return every backup in a folder of the user, numbered or not, the newest first."""
    try:
        paths = [path for path in place.iterdir() if path.suffix == SUFFIX]
    except OSError:
        return ()
    found = _readable(paths, Progress(progress))
    return tuple(sorted(found, key=lambda info: info.made_at, reverse=True))


def paths_in(place: Path) -> list[Path]:
    """Return the numbered backups in ``place``, readable or not, newest first by number."""
    try:
        found = [path for path in place.iterdir() if _NAME.fullmatch(path.name)]
    except OSError:
        return []
    return sorted(found, key=number_of, reverse=True)


def number_of(path: Path) -> int:
    """Return the sequence number in the name of a backup, or 0 when it has none."""
    found = _NAME.fullmatch(path.name)
    return int(found[1]) if found else 0


def make_automatic(
    kluis: OpenSource,
    progress: Report | None = None,
    *,
    moment: datetime | None = None,
    above: int = 0,
    thin_out: bool = True,
) -> BackupInfo:
    """Make the next numbered backup, prove that it opens, and remove what retention lets go.

    ``above`` is a number that was used before, as copies elsewhere show. Raises what
    ``write_backup`` raises, and then nothing changed.
    """
    place = kluis.folder / FOLDER
    with kluis_faults():
        place.mkdir(mode=PRIVATE_FOLDER, exist_ok=True)
        _remove_unfinished(place)
        _require_room(kluis)
    moment = (moment or datetime.now(UTC)).astimezone()
    number = max(FIRST_NUMBER - 1, above, *(number_of(path) for path in paths_in(place))) + 1
    target = place / f"{number:06d}_{moment.date().isoformat()}{SUFFIX}"
    made = write_backup(kluis, target, progress, moment=moment)
    if thin_out:
        remove_superfluous(place, made)
    return made


def copy_backup(info: BackupInfo, place: Path, progress: Report | None = None) -> int:
    """Let ``place`` hold a copy of this backup, read back, and thin out the older copies there.

    Returns 0; or, when its number was used there for another one, the highest number there, and
    then nothing was copied. Every part of the work is told to ``progress``. Raises DiskFullError,
    ReadOnlyError, FileUnreadableError, BackupDamagedError or CancelledError, and then leaves
    nothing under the final name.
    """
    steps = Progress(progress)
    target = place / info.path.name
    with file_faults():
        if target.exists() and _is_copy(target, info):
            return 0
        taken = _taken_in(place, info, steps.part(0, 2))
        if not taken:
            _write_copy(info, target, steps.part(2, 98))
    if not taken:
        remove_superfluous(place, info, steps.part(98, 100))
    return taken


def remove_superfluous(place: Path, newest: BackupInfo, steps: Progress = ALONE) -> None:
    """Remove backups of the kluis of ``newest`` that retention lets go; a failure is no harm."""
    own = [info for info in _readable(paths_in(place), steps) if info.kluis_id == newest.kluis_id]
    gone = superfluous(
        Aged(
            number=number_of(info.path),
            day=info.made_at.astimezone().date(),
            size=info.size,
        )
        for info in own
    )
    for done, info in enumerate(own):
        if number_of(info.path) in gone and info.path.name != newest.path.name:
            steps.at(done, len(own))
            with suppress(OSError):
                info.path.unlink()


def on_another_device(folder: Path, place: Path) -> bool:
    """Return whether ``place`` survives the disk that ``folder`` is on."""
    try:
        return folder.stat().st_dev != place.stat().st_dev
    except OSError:
        return False


def _readable(paths: Iterable[Path], steps: Progress = ALONE) -> tuple[BackupInfo, ...]:
    found = []
    for path in paths:
        steps.at(0, 1)
        with suppress(GcoError):
            found.append(peek(path))
    return tuple(found)


def _remove_unfinished(place: Path) -> None:
    # Left by a program that was stopped half-way; a name of ours with something after it.
    for path in place.iterdir():
        name, found, rest = path.name.partition(SUFFIX)
        if found and UNFINISHED_SUFFIX in rest and _NAME.fullmatch(name + SUFFIX):
            path.unlink()


def _require_room(kluis: OpenSource) -> None:
    # Saving comes first: a backup never takes the last room on the disk, not even for a moment.
    needed = COPIES * kluis.file.path.stat().st_size + SPACE_BYTES
    if shutil.disk_usage(kluis.folder).free < needed:
        raise DiskFullError


def _is_copy(path: Path, info: BackupInfo) -> bool:
    mine = BackupFile.open(info.path).manifest
    try:
        return BackupFile.open(path).manifest == mine
    except (BackupDamagedError, HeaderTooNewError, SchemaTooNewError):
        return False


def _taken_in(place: Path, info: BackupInfo, steps: Progress) -> int:
    """Return the highest number in ``place`` when that of ``info`` was used there, else 0."""
    mine, there = number_of(info.path), paths_in(place)
    later = _readable([path for path in there if number_of(path) >= mine], steps)
    used = any(found.kluis_id == info.kluis_id for found in later)
    if not used and not (place / info.path.name).exists():
        return 0
    return max(mine, *(number_of(path) for path in there))


def _write_copy(info: BackupInfo, target: Path, steps: Progress) -> None:
    unfinished = target.with_name(target.name + UNFINISHED_SUFFIX)
    with suppress(OSError):
        _remove_unfinished(target.parent)
    try:
        _copy(info, unfinished, steps.part(0, 60))
        inspect_backup(unfinished, progress=steps.part(60, 100).as_report())
        if target.exists():  # another program was first
            raise FileExistsError(target)
        replace_file(unfinished, target)
        sync_folder(target.parent)
    finally:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)


def _copy(info: BackupInfo, target: Path, steps: Progress) -> None:
    done = 0
    with info.path.open("rb") as source, create_private(target) as file:
        while chunk := source.read(CHUNK_BYTES):
            file.write(chunk)
            file.flush()
            os.fsync(file.fileno())  # else all the waiting would come at the end, without a sign
            done += len(chunk)
            steps.at(done, info.size)
