"""Use cases about backups: made by themselves, copied elsewhere, proven, looked into."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import date, timedelta
from pathlib import Path

from gco_desktop.errors import BackupDamagedError, CancelledError, FileUnreadableError, GcoError
from gco_desktop.kluis.backup import BackupInfo as BackupInfo  # what a screen shows of one
from gco_desktop.kluis.backup import suggested_name, write_backup
from gco_desktop.kluis.backup_file import BackupFile
from gco_desktop.kluis.backups import FOLDER, list_backups, make_automatic, paths_in
from gco_desktop.kluis.look import Inside as Inside  # what a screen shows of one
from gco_desktop.kluis.look import look_inside, prove_backup
from gco_desktop.kluis.old import list_old, sweep_old
from gco_desktop.kluis.progress import Report
from gco_desktop.kluis.recovery_code import decode
from gco_desktop.kluis.unlock import OpenKluis
from gco_desktop.services.context import Context
from gco_desktop.services.reservekopie_overzicht import (
    ELSEWHERE,
    NOT_PROVEN,
    PROVEN,
    Reservekopieen,
    last_copy_elsewhere,
    last_moment_elsewhere,
    own_backups,
    read_bewijs,
)
from gco_desktop.services.tweede_map import TweedeMapService

PROOF_EVERY = timedelta(days=182)


class ReservekopieService:
    """What keeps a GCO'er from ever losing a dossier; one long task at a time.

    Every long task may run beside the rest of the work, and hears it when the kluis closes. None of
    them waits for the second folder, ``tweede``, and neither does closing: what is done there comes
    after the task, and is given up when the kluis closes.
    """

    def __init__(
        self, context: Context, kluis: OpenKluis, changes: Callable[[], int], known_schema: int
    ) -> None:
        """``changes`` counts what was saved, ``known_schema`` is the newest we can read."""
        self._context = context
        self._kluis = kluis
        self._changes = changes
        self._known_schema = known_schema
        self._working = threading.Lock()
        self._stopped = threading.Event()
        self._leaving = threading.Event()  # for what runs by itself
        self.tweede = TweedeMapService(
            kluis.folder, kluis.header.kluis_id, lambda: not self._stopped.is_set()
        )
        # After an exit that went wrong nobody knows what the last backup lacks; after a lock the
        # data are newer than it.
        self._in_backup = changes() if kluis.was_clean and not self._is_behind() else -1
        self._fault: GcoError | None = None

    @property
    def restored_on(self) -> date | None:
        """The day a backup was put back, until the user says that it is the right one."""
        return self._kluis.header.restored_on

    @property
    def fault(self) -> GcoError | None:
        """What kept the last automatic backup from being made."""
        return self._fault

    @property
    def changed(self) -> bool:
        """Whether something was saved that is in no automatic backup yet."""
        return self._changes() != self._in_backup

    def owe(self) -> None:
        """Remember that something was saved before this unlock that is in no backup yet."""
        self._in_backup = -1

    def overview(self) -> Reservekopieen:
        """Return everything to show but what stands in the second folder."""
        kluis = self._kluis
        with self._context.read() as uow:
            elsewhere, bewijs = last_copy_elsewhere(uow.archive), read_bewijs(uow.archive)
        return Reservekopieen(
            vandaag=self._context.vandaag,
            kopieen=self._own(),
            elders_op=elsewhere,
            bewijs=bewijs,
            teruggezet_op=self.restored_on,
            vervangen=list_old(kluis.folder),
            fout=self._fault,
            tweede_fout=self.tweede.fault,
            tweede_bezig=self.tweede.busy,
        )

    def daily(self, second: Path | None = None) -> None:
        """Do what is due at the first unlock of a day: a backup, a copy of it, and the proof.

        Paused after a restore, so that no good backup gives way to a wrong one.
        """
        if self._kluis.view_only:
            return
        leaving = self._leaving
        goes_on = self._hearing(lambda _percent: not leaving.is_set())
        with self._task(goes_on) as report:
            sweep_old(self._kluis.folder, self._context.vandaag)
            if self.restored_on is not None:
                return
            newest = next(iter(self._own()), None)
            if newest is None or _local_day(newest) != self._context.vandaag or self.changed:
                newest = self._make(report)
        if second is not None:
            with suppress(GcoError):  # what goes wrong there is kept, and stops nothing
                self._bring(newest, second, goes_on)
        with self._task(goes_on) as report:
            if self._proof_is_due():
                self._prove(report)

    def at_exit(self) -> None:
        """Make a backup when something was saved since the last one; stops what runs by itself.

        The second folder is still to get it: ``tweede`` does that once the kluis is closed.
        """
        leaving, self._leaving = self._leaving, threading.Event()
        leaving.set()
        if self._kluis.view_only:
            return
        with self._task(None) as report:
            if self.changed and self.restored_on is None:
                self.tweede.owe(self._make(report))

    def make(self, progress: Report | None = None) -> BackupInfo:
        """Make an automatic backup now, whatever was made before."""
        with self._task(progress) as report:
            return self._make(report)

    def suggested_name(self) -> str:
        """Return a file name for a backup of today, without any name of a person."""
        return suggested_name(self._context.vandaag)

    def write_copy(self, target: Path, progress: Report | None = None) -> BackupInfo:
        """Write a backup where the user says, read it back, and keep that this was done."""
        with self._task(progress) as report:
            moment = self._context.now().astimezone()
            info = write_backup(self._kluis, target, report, moment=moment)
            self._log(ELSEWHERE)
            return info

    def copy_to_second(self, second: Path, progress: Report | None = None) -> BackupInfo | None:
        """Copy the newest backup to the second folder, after making one when there is none.

        Returns what stands there now, or nothing when the folder is not there.
        """
        with self._task(progress) as report:
            own = self._own()
            newest = own[0] if own else self._make(report)
        return self._bring(newest, second, self._hearing(progress))

    def look(self, path: Path, password: str, progress: Report | None = None) -> Inside:
        """Return what stands in a backup; ``password`` is that of the day it was made."""
        with self._task(progress) as report:
            return look_inside(
                path,
                self._kluis.folder,
                password,
                known_schema=self._known_schema,
                progress=report,
            )

    def prove(self, progress: Report | None = None) -> bool:
        """Prove that the newest backup can be put back; False when it could not.

        A new one was made and proven then. Raises what keeps even that from succeeding.
        """
        with self._task(progress) as report:
            return self._prove(report)

    def accept_restore(self) -> None:
        """Keep that the backup that was put back is the right one: backups go on."""
        self._kluis.accept_restore()

    def close(self) -> None:
        """Ask the task that runs to stop, and wait for it; none starts afterwards."""
        self._stopped.set()
        with self._working:
            return

    def _make(self, report: Report, above: int = 0) -> BackupInfo:
        saved = self._changes()
        try:
            made = make_automatic(
                self._kluis, report, moment=self._context.now().astimezone(), above=above
            )
        except CancelledError:
            raise
        except GcoError as error:
            self._fault = error
            raise
        self._fault = None
        self._in_backup = saved
        return made

    def _bring(self, info: BackupInfo, second: Path, goes_on: Report) -> BackupInfo | None:
        brought = self.tweede.bring(info, second, goes_on)
        if brought.taken:  # the newest ones here are gone, or this is another computer
            with self._task(goes_on) as report:
                info = self._make(report, brought.taken)
            brought = self.tweede.bring(info, second, goes_on)
        if brought.elsewhere:
            with self._task(goes_on):
                self._log_elsewhere(info)
        return info if brought.present else None

    def _prove(self, report: Report) -> bool:
        newest = self._newest_path()
        if newest is None:
            newest = self._make(report).path
        try:
            if not self._prove_one(newest, report):
                self._prove_one(self._make(report).path, report)
        except (BackupDamagedError, FileUnreadableError):
            self._log(NOT_PROVEN)
            self._prove_one(self._make(report).path, report)
            self._log(PROVEN)
            return False
        self._log(PROVEN)
        return True

    def _prove_one(self, path: Path, report: Report) -> bool:
        """Prove one backup; False when it is of an earlier recovery code, and proves nothing."""
        backup = BackupFile.open(path)
        root = decode(self._kluis.recovery_code())
        if not backup.header.fits(root):
            return False
        prove_backup(
            backup, root, self._kluis.folder, known_schema=self._known_schema, progress=report
        )
        return True

    def _newest_path(self) -> Path | None:
        """Return the newest backup, also when it is damaged: then that must come to light."""
        known = {info.path: info for info in list_backups(self._kluis.folder)}
        for path in paths_in(self._kluis.folder / FOLDER):
            info = known.get(path)
            if info is None or info.kluis_id == self._kluis.header.kluis_id:
                return path
        return None

    def _proof_is_due(self) -> bool:
        with self._context.read() as uow:
            proven = uow.archive.last_logged(PROVEN)
        # Also when the clock was put back since.
        return proven is None or abs(self._context.now() - proven) >= PROOF_EVERY

    def _is_behind(self) -> bool:
        """Return whether the data are newer than every backup of them."""
        own = self._own()
        data = self._kluis.file.path.stat().st_mtime_ns
        return bool(own) and own[0].path.stat().st_mtime_ns < data

    def _own(self) -> tuple[BackupInfo, ...]:
        return own_backups(list_backups(self._kluis.folder), self._kluis.header.kluis_id)

    def _log_elsewhere(self, info: BackupInfo) -> None:
        """Keep that this backup stands on another device, unless that is known."""
        with self._context.read() as uow:
            known = last_moment_elsewhere(uow.archive)
        if known is None or known < info.made_at.astimezone().replace(tzinfo=None):
            self._log(ELSEWHERE)

    def _log(self, handeling: str) -> None:
        if self._kluis.view_only:
            return  # it was done all the same
        saved = self._changes()
        with self._context.write() as uow:
            uow.archive.log(self._context.now(), handeling, "kluis")
            uow.commit()
        if self._in_backup == saved and self._changes() == saved + 1:
            self._in_backup = saved + 1  # that a backup was made needs no backup

    def _hearing(self, progress: Report | None) -> Report:
        def report(percent: int) -> bool:
            return not self._stopped.is_set() and (progress is None or progress(percent))

        return report

    @contextmanager
    def _task(self, progress: Report | None) -> Iterator[Report]:
        report = self._hearing(progress)
        with self._working:
            if not report(0):
                raise CancelledError
            yield report


def _local_day(info: BackupInfo) -> date:
    return info.made_at.astimezone().date()
