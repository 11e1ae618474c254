"""The kluis that a backup came over: it stays in ``oud``, and it can be put back."""

from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from gco_desktop import logs
from gco_desktop.errors import (
    DatabaseMissingError,
    GcoError,
    HeaderDamagedError,
    HeaderMissingError,
)
from gco_desktop.kluis.backups import list_backups, number_of
from gco_desktop.kluis.disk import kluis_faults, replace_file, write_atomic
from gco_desktop.kluis.file_lock import FileLock
from gco_desktop.kluis.folder import (
    HEADER_NAMES,
    OLD_FOLDER,
    SIDE_FILES,
    keep_old_header,
    newest_database_name,
    old_folder,
    read_header,
    remove_database,
    save_header,
    sweep,
)
from gco_desktop.kluis.header import DATABASE_NAME, MAX_NUMBER, Header
from gco_desktop.kluis.strict_json import Fields, parse_object, readable

RECORD_NAME = "vervangen.json"
DAYS_KEPT = 30
DAYS_SEEN = 10  # on which the kluis was used: a clock that jumps makes only one of them


@dataclass(frozen=True, slots=True, kw_only=True)
class OldKluis:
    """A database that gave way on a day; ``backup`` is the number it was saved under, or 0.

    ``days_seen`` counts the days of use since then, ``last_seen`` is the last one of those;
    ``undone`` when it gave way because a restore was taken back.
    """

    database: str
    replaced_on: date
    backup: int
    days_seen: int
    last_seen: date
    undone: bool = False

    @property
    def offered(self) -> bool:
        """Whether going back to it is asked: what was taken back stands among the backups."""
        return not (self.undone and self.backup)

    def may_go(self, today: date, newest_backup: int) -> bool:
        """Return whether it stood long enough, and was saved, and so was what came after it."""
        old_enough = (today - self.replaced_on).days >= DAYS_KEPT and self.days_seen >= DAYS_SEEN
        return old_enough and 0 < self.backup < newest_backup


def note_replaced(
    folder: Path, database: str, today: date, backup: int, *, undone: bool = False
) -> None:
    """Keep that this database gave way today; ``backup`` is 0 when it could not be saved."""
    entry = OldKluis(
        database=database,
        replaced_on=today,
        backup=backup,
        days_seen=0,
        last_seen=today,
        undone=undone,
    )
    others = [old for old in _record(folder) if old.database != database]
    _keep_record(folder, [*others, entry])


def forget_replaced(folder: Path, database: str) -> None:
    """Take back what ``note_replaced`` kept, with the copies of its header; no failure is told."""
    with suppress(OSError):
        _remove_headers(folder, database)
        for side in SIDE_FILES:
            (folder / OLD_FOLDER / (database + side)).unlink(missing_ok=True)
        _keep_record(folder, [old for old in _record(folder) if old.database != database])
        (folder / OLD_FOLDER).rmdir()  # fails, as it should, while something is in it


def list_old(folder: Path) -> tuple[OldKluis, ...]:
    """Return what can be put back, the newest first."""
    found = [old for old in reversed(_record(folder)) if _header_of(folder, old.database)]
    return tuple(old for old in found if (folder / OLD_FOLDER / old.database).is_file())


@logs.noted(logs.Event.RESTORED)
def put_back(folder: Path, database: str, *, today: date, backup: int = 0) -> None:
    """Make a replaced database that of the kluis again; what stands there now goes to ``oud``.

    ``backup`` is the number under which that was saved, or 0. The kluis is not open. Raises
    DatabaseMissingError, HeaderMissingError, KluisBusyError, DiskFullError or ReadOnlyError.
    """
    lock = FileLock(folder)
    try:
        old = _header_of(folder, database)
        if old is None:
            raise HeaderMissingError
        if not (folder / OLD_FOLDER / database).is_file():
            raise DatabaseMissingError
        current = current_header(folder)
        in_use = current.database if current else newest_database_name(folder)
        with kluis_faults():
            keep_old_header(folder, in_use)
            note_replaced(folder, in_use, today, backup, undone=True)
        newest = max(old.generation, current.generation if current else 0)
        header = replace(old.moved_to(old.database, old.salt), generation=newest)
        saved = _flip(folder, header, current)
        sweep(folder, saved)
        forget_replaced(folder, database)
        lock.mark(clean=True)
    finally:
        lock.release()


def sweep_old(folder: Path, today: date) -> None:
    """Count this day of use, and remove what stood long enough and is in a verified backup.

    Nothing goes by the clock alone, nor what could not be saved when it gave way.
    """
    newest = max((number_of(info.path) for info in list_backups(folder)), default=0)
    before = _record(folder)
    seen = [_seen(old, today) for old in before]
    gone = [old for old in seen if old.may_go(today, newest)]
    for old in gone:
        with suppress(OSError):
            remove_database(folder / OLD_FOLDER / old.database)
            _remove_headers(folder, old.database)
    after = [old for old in seen if old not in gone]
    if after != before:
        with suppress(OSError):
            _keep_record(folder, after)


def current_header(folder: Path) -> Header | None:
    """Return the header of the kluis, or nothing when it is gone or damaged.

    Raises HeaderTooNewError: a newer program must decide about its own kluis.
    """
    try:
        return read_header(folder).header
    except (HeaderMissingError, HeaderDamagedError):
        return None


def _flip(folder: Path, header: Header, current: Header | None) -> Header:
    old = folder / OLD_FOLDER
    try:
        with kluis_faults():
            for side in ("", "-wal"):
                path = old / (header.database + side)
                if path.exists():
                    replace_file(path, folder / path.name)
        # From here on the kluis is that of before.
        return save_header(folder, header)
    except BaseException:
        if current is not None:
            sweep(folder, current)
        raise


def _seen(old: OldKluis, today: date) -> OldKluis:
    if today == old.last_seen:
        return old
    return replace(old, days_seen=old.days_seen + 1, last_seen=today)


def _header_of(folder: Path, database: str) -> Header | None:
    for name in HEADER_NAMES:
        with suppress(OSError, GcoError):
            header = Header.parse((_header_path(folder, database, name)).read_bytes())
            if header.database == database:
                return header
    return None


def _header_path(folder: Path, database: str, name: str) -> Path:
    return folder / OLD_FOLDER / f"{Path(database).stem}.{name}"


def _remove_headers(folder: Path, database: str) -> None:
    for name in HEADER_NAMES:
        _header_path(folder, database, name).unlink(missing_ok=True)


def _record(folder: Path) -> list[OldKluis]:
    try:
        values = parse_object((folder / OLD_FOLDER / RECORD_NAME).read_bytes())
        return [_entry(Fields(fields)) for fields in Fields(values).objects("vervangen")]
    except (OSError, ValueError, OverflowError):
        return []  # what is not known to be replaced is not removed either


def _entry(fields: Fields) -> OldKluis:
    database = fields.text("database")
    if DATABASE_NAME.fullmatch(database) is None:
        raise ValueError(database)
    return OldKluis(
        database=database,
        replaced_on=fields.day("op"),
        backup=fields.number("reservekopie", 0, MAX_NUMBER),
        days_seen=fields.number("dagen_gezien", 0, MAX_NUMBER),
        last_seen=fields.day("laatst_gezien"),
        undone=fields.flag("teruggedraaid", default=False),
    )


def _keep_record(folder: Path, record: list[OldKluis]) -> None:
    if not record:
        (folder / OLD_FOLDER / RECORD_NAME).unlink(missing_ok=True)
        return
    values: dict[str, Any] = {
        "vervangen": [
            {
                "database": old.database,
                "op": old.replaced_on.isoformat(),
                "reservekopie": old.backup,
                "dagen_gezien": old.days_seen,
                "laatst_gezien": old.last_seen.isoformat(),
                "teruggedraaid": old.undone,
            }
            for old in record
        ]
    }
    write_atomic(old_folder(folder) / RECORD_NAME, readable(values))
