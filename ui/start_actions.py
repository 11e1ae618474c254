"""What the start screens can do, each bringing in what it needs when it runs."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from gco_desktop.kluis.folder import read_status
from gco_desktop.kluis.passwords import PRACTICE_PASSWORD, check_new_password, propose_password
from gco_desktop.kluis.recovery_code import group_fits
from gco_desktop.kluis.surroundings import surroundings_of
from gco_desktop.paths import practice_folder
from ui.start.actions import Progress, StartActions

if TYPE_CHECKING:
    from gco_desktop.bootstrap import Services
    from gco_desktop.domain.schade import MendReport
    from gco_desktop.kluis.backup import BackupInfo

KLUIS = "kluis"


def _nowhere() -> None:
    """No second folder was chosen."""


def start_actions(
    now: Callable[[], datetime],
    remember_folder: Callable[[Path], None],
    second_folder: Callable[[], Path | None] = _nowhere,
) -> StartActions:
    """Return every use case without an open kluis."""
    return StartActions(
        status=read_status,
        place=_place,
        surroundings=surroundings_of,
        create=_create,
        open=partial(_open, now=now),
        view=partial(_open, now=now, view_only=True),
        recover=_recover,
        inspect=_inspect,
        backups=partial(_backups, second_folder=second_folder),
        restore=partial(_restore, now=now),
        mend=partial(_mend, second_folder=second_folder),
        put_back=partial(_put_back, now=now),
        rotate=partial(_rotate, now=now),
        practice=partial(_practice, now=now),
        herstelvel=partial(_herstelvel, now=now),
        propose_password=propose_password,
        check_password=check_new_password,
        group_fits=group_fits,
        write_file=_write_file,
        remember_folder=remember_folder,
        practice_password=PRACTICE_PASSWORD,
    )


def _place(folder: Path) -> Path:
    """Return the folder itself when it is a kluis or empty, else a folder of our own in it."""
    try:
        free = not folder.exists() or not any(folder.iterdir())
    except OSError:
        free = True  # what is wrong with it is told when it is used
    return folder if free or read_status(folder).exists else folder / KLUIS


def _create(folder: Path, password: str) -> str:
    from gco_desktop.bootstrap import new_kluis

    return new_kluis(folder, password)


def _open(
    folder: Path, password: str, *, now: Callable[[], datetime], view_only: bool = False
) -> "Services":
    from gco_desktop.bootstrap import open_kluis

    return open_kluis(folder, password, now=now, view_only=view_only)


def _recover(folder: Path, code: str, new_password: str) -> None:
    from gco_desktop.kluis.recover import recover

    recover(folder, code, new_password)


def _inspect(path: Path) -> "BackupInfo":
    from gco_desktop.bootstrap import inspect

    return inspect(path)


def _backups(folder: Path, *, second_folder: Callable[[], Path | None]) -> "tuple[BackupInfo, ...]":
    from gco_desktop.bootstrap import backups

    return backups(folder, second_folder())


def _restore(
    path: Path,
    folder: Path,
    password: str,
    progress: Progress,
    *,
    now: Callable[[], datetime],
) -> None:
    from gco_desktop.bootstrap import restore

    restore(path, folder, password, progress, today=now().date())


def _mend(
    folder: Path, password: str, progress: Progress, *, second_folder: Callable[[], Path | None]
) -> "MendReport":
    from gco_desktop.bootstrap import mend

    return mend(folder, password, progress, second=second_folder())


def _put_back(folder: Path, database: str, backup: int, *, now: Callable[[], datetime]) -> None:
    from gco_desktop.bootstrap import put_back

    put_back(folder, database, backup, now().date())


def _rotate(
    folder: Path, password: str, progress: Progress, *, now: Callable[[], datetime]
) -> None:
    from gco_desktop.bootstrap import rotate

    rotate(folder, password, now().astimezone(), progress)


def _practice(progress: Progress, *, now: Callable[[], datetime]) -> Path:
    from gco_desktop.demo.build import build_practice_kluis

    folder = practice_folder()
    if not read_status(folder).exists:
        build_practice_kluis(folder, peildatum=now().date(), progress=progress)
    return folder


def _herstelvel(code: str, folder: Path, *, now: Callable[[], datetime]) -> bytes:
    from gco_desktop.reports.herstelvel import herstelvel_pdf

    return herstelvel_pdf(code, folder.name, now().date())


def _write_file(path: Path, content: bytes) -> None:
    from gco_desktop.services.bestanden import write_file

    write_file(path, content)
