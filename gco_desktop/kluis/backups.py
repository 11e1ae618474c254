"""The automatic backups: numbered, verified, thinned out by number, and copied elsewhere."""

import re
import shutil
from collections.abc import Iterable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol

from gco_desktop.errors import DiskFullError, GcoError
from gco_desktop.kluis.backup import BackupInfo, Source, inspect_backup, peek, write_backup
from gco_desktop.kluis.backup_file import SUFFIX
from gco_desktop.kluis.disk import (
    CHUNK_BYTES,
    PRIVATE_FOLDER,
    create_private,
    file_faults,
    kluis_faults,
    replace_file,
    sync_file,
    sync_folder,
)
from gco_desktop.kluis.emergency_space import SPACE_BYTES
from gco_desktop.kluis.folder import UNFINISHED_SUFFIX
from gco_desktop.kluis.progress import Progress, Report
from gco_desktop.kluis.retention import Aged, superfluous

FOLDER = "reservekopieen"
FIRST_NUMBER = 1
COPIES = 2  # of the database stand on the disk while a backup is made

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


def find_backups(place: Path) -> tuple[BackupInfo, ...]:
    """Return every backup in a folder of the user, numbered or not, the newest first."""
    try:
        paths = [path for path in place.iterdir() if path.suffix == SUFFIX]
    except OSError:
        return ()
    return tuple(sorted(_readable(paths), key=lambda info: info.made_at, reverse=True))


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
    beside: Path | None = None,
    thin_out: bool = True,
) -> BackupInfo:
    """Make the next numbered backup, prove that it opens, and remove what retention lets go.

    ``beside`` is a folder with copies, whose numbers are not used again either. Raises what
    ``write_backup`` raises, and then nothing changed.
    """
    place = kluis.folder / FOLDER
    with kluis_faults():
        place.mkdir(mode=PRIVATE_FOLDER, exist_ok=True)
        _remove_unfinished(place)
        _require_room(kluis)
    moment = (moment or datetime.now(UTC)).astimezone()
    taken = [number_of(path) for folder in (place, beside or place) for path in paths_in(folder)]
    number = max(taken, default=FIRST_NUMBER - 1) + 1
    target = place / f"{number:06d}_{moment.date().isoformat()}{SUFFIX}"
    made = write_backup(kluis, target, progress, moment=moment)
    if thin_out:
        remove_superfluous(place, made)
    return made


def copy_backup(info: BackupInfo, place: Path, progress: Report | None = None) -> Path:
    """Copy a backup to another folder, read the copy back, and thin out the older copies there.

    Raises DiskFullError, ReadOnlyError, FileUnreadableError, BackupDamagedError or
    CancelledError, and then leaves nothing under the final name.
    """
    target = place / info.path.name
    unfinished = place / (info.path.name + UNFINISHED_SUFFIX)
    steps = Progress(progress)
    reading = steps.part(60, 100)
    try:
        with file_faults():
            unfinished.unlink(missing_ok=True)
            _copy(info, unfinished, steps.part(0, 60))
            sync_file(unfinished)
            inspect_backup(unfinished, progress=lambda percent: reading.goes_on(percent, 100))
            replace_file(unfinished, target)
            sync_folder(place)
    finally:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)
    remove_superfluous(place, info)
    return target


def remove_superfluous(place: Path, newest: BackupInfo) -> None:
    """Remove backups of the kluis of ``newest`` that retention lets go; a failure is no harm."""
    own = [info for info in _readable(paths_in(place)) if info.kluis_id == newest.kluis_id]
    gone = superfluous(
        Aged(
            number=number_of(info.path),
            day=info.made_at.astimezone().date(),
            size=info.size,
        )
        for info in own
    )
    for info in own:
        if number_of(info.path) in gone and info.path.name != newest.path.name:
            with suppress(OSError):
                info.path.unlink()


def on_another_device(folder: Path, place: Path) -> bool:
    """Return whether ``place`` survives the disk that ``folder`` is on."""
    try:
        return folder.stat().st_dev != place.stat().st_dev
    except OSError:
        return False


def _readable(paths: Iterable[Path]) -> tuple[BackupInfo, ...]:
    found = []
    for path in paths:
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


def _copy(info: BackupInfo, target: Path, steps: Progress) -> None:
    done = 0
    with info.path.open("rb") as source, create_private(target) as file:
        while chunk := source.read(CHUNK_BYTES):
            file.write(chunk)
            done += len(chunk)
            steps.at(done, info.size)
