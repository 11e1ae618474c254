"""Puts the core together; the only place that knows every part."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from functools import partial
from pathlib import Path
from uuid import UUID, uuid4

from gco_desktop import logs
from gco_desktop.assembly import build_services, catch_up
from gco_desktop.domain.schade import MendReport
from gco_desktop.errors import FileUnreadableError, ReadOnlyError
from gco_desktop.kluis.backup import BackupInfo, inspect_backup
from gco_desktop.kluis.backups import find_backups, list_backups, make_automatic
from gco_desktop.kluis.check import CheckReport, check_kluis
from gco_desktop.kluis.create import create_kluis
from gco_desktop.kluis.emergency_space import release_emergency_space
from gco_desktop.kluis.kdf import KdfCost
from gco_desktop.kluis.mend import mend as mend_kluis
from gco_desktop.kluis.old import put_back as put_back_old
from gco_desktop.kluis.renew import renew_code
from gco_desktop.kluis.restore import restore_backup
from gco_desktop.kluis.unlock import OpenKluis, unlock
from gco_desktop.kluis.visit import PATIENCE_SECONDS, visit
from gco_desktop.reference import tables
from gco_desktop.services.context import Context
from gco_desktop.services.every import Services
from gco_desktop.storage.schema import SCHEMA_VERSION, upgrade
from gco_desktop.storage.unit_of_work import Journal, UnitOfWork

__all__ = [
    "Services",
    "backups",
    "build_services",
    "check",
    "inspect",
    "mend",
    "new_kluis",
    "open_kluis",
    "put_back",
    "restore",
    "rotate",
]

Clock = Callable[[], datetime]

FIND_SECONDS = 3.0  # while somebody looks at an empty list


def new_kluis(
    folder: Path, password: str, *, practice: bool = False, kdf: KdfCost | None = None
) -> str:
    """Make an empty kluis and return its recovery code."""
    with logs.noted(logs.Event.CREATED):
        return create_kluis(folder, password, prepare=upgrade, practice=practice, kdf=kdf)


def open_kluis(
    folder: Path,
    password: str,
    *,
    now: Clock = datetime.now,
    new_id: Callable[[], UUID] = uuid4,
    view_only: bool = False,
) -> Services:
    """Open the kluis, bring its schema up to date and return the use cases on it.

    With ``view_only`` nothing is written, and whoever tries hears ``ReadOnlyError``: for a disk
    that is full, or cannot be written.
    """
    with logs.noted(logs.Event.VIEWED if view_only else logs.Event.UNLOCKED):
        return _open(folder, password, now, new_id, view_only=view_only)


def _open(
    folder: Path, password: str, now: Clock, new_id: Callable[[], UUID], *, view_only: bool
) -> Services:
    kluis = unlock(folder, password, known_schema=SCHEMA_VERSION, view_only=view_only)
    try:
        if not view_only:
            upgrade(kluis.engine, before=partial(make_automatic, kluis))
    except BaseException:
        kluis.close()
        raise
    journal = Journal(on_full=partial(release_emergency_space, folder))
    context = Context(
        open=partial(_transaction, kluis, journal),
        now=now,
        new_id=new_id,
        noted=lambda: journal.noted,
    )
    services = build_services(kluis, context)
    try:
        services.referenties.apply()
        if not view_only:
            catch_up(services.trajecten, services.prullenbak)
    except BaseException:
        tables.forget()
        kluis.close()
        raise
    return replace(services, close=partial(_end_session, services.close, journal))


def inspect(path: Path) -> BackupInfo:
    """Return what a backup says about itself."""
    return inspect_backup(path, known_schema=SCHEMA_VERSION)


def restore(
    path: Path,
    folder: Path,
    password: str,
    progress: Callable[[int], bool] | None = None,
    *,
    today: date | None = None,
) -> None:
    """Make ``folder`` the kluis of a backup."""
    restore_backup(
        path, folder, password, known_schema=SCHEMA_VERSION, progress=progress, today=today
    )


def backups(
    folder: Path, second: Path | None = None, *, patience: float = FIND_SECONDS
) -> tuple[BackupInfo, ...]:
    """Return the backups beside a kluis and in the second folder, newest first, each once.

    A second folder that does not answer within ``patience`` seconds is left out.
    """
    own = list_backups(folder)
    known = {(info.path.name, info.made_at) for info in own}
    others = _found_in(second, patience) if second else ()
    found = (*own, *(info for info in others if (info.path.name, info.made_at) not in known))
    return tuple(sorted(found, key=lambda info: info.made_at, reverse=True))


def _found_in(second: Path, patience: float) -> tuple[BackupInfo, ...]:
    try:
        return visit(second, partial(find_backups, second), patience=patience)
    except FileUnreadableError:
        return ()  # it does not answer; those beside the kluis can be chosen


def put_back(folder: Path, database: str, backup: int, today: date) -> None:
    """Undo a restore: make what it replaced the kluis again."""
    put_back_old(folder, database, today=today, backup=backup)


def rotate(
    folder: Path, password: str, moment: datetime, progress: Callable[[int], bool] | None = None
) -> None:
    """Give a kluis that is not open another recovery code."""
    with logs.noted(logs.Event.ROTATED):
        renew_code(folder, password, known_schema=SCHEMA_VERSION, moment=moment, progress=progress)


def check(
    folder: Path, password: str, progress: Callable[[int], bool] | None = None
) -> CheckReport:
    """Check whether everything in a kluis is whole."""
    return check_kluis(folder, password, known_schema=SCHEMA_VERSION, progress=progress)


def mend(
    folder: Path,
    password: str,
    progress: Callable[[int], bool] | None = None,
    *,
    second: Path | None = None,
) -> MendReport:
    """Mend a kluis that is not open, with its backups and those in the second folder."""
    with logs.noted(logs.Event.MENDED):
        return mend_kluis(
            folder,
            password,
            known_schema=SCHEMA_VERSION,
            backups=[info.path for info in backups(folder, second, patience=PATIENCE_SECONDS)],
            progress=progress,
        )


def _transaction(
    kluis: OpenKluis, journal: Journal, now: datetime, *, write: bool = False
) -> UnitOfWork:
    if write and kluis.view_only:
        raise ReadOnlyError(viewing=True)
    return UnitOfWork(kluis.engine, journal, now, write=write)


def _end_session(close: Callable[[], None], journal: Journal) -> None:
    journal.steps.clear()  # what undo could bring back was read from the kluis
    tables.forget()
    close()
