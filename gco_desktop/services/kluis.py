"""Use cases about the open kluis itself: password, recovery code, backup."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from gco_desktop.kluis.backup import BackupInfo as BackupInfo  # what a screen shows of one
from gco_desktop.kluis.backup import suggested_name, write_backup
from gco_desktop.kluis.passwords import check_new_password, propose_password
from gco_desktop.kluis.unlock import OpenKluis
from gco_desktop.services.context import Context
from gco_desktop.services.vandaag import BACKUP


@dataclass(frozen=True, slots=True)
class KluisService:
    """What a GCO'er can do with the kluis while it is open."""

    context: Context
    kluis: OpenKluis

    @property
    def folder(self) -> Path:
        """Where the kluis stands."""
        return self.kluis.folder

    @property
    def practice(self) -> bool:
        """Whether this is the practice kluis."""
        return self.kluis.practice

    def change_password(self, old: str, new: str) -> None:
        """Let ``new`` open the kluis from now on."""
        self.kluis.change_password(old, new)
        self._log("wachtwoord-gewijzigd")

    def check_password(self, password: str) -> None:
        """Raise ``WachtwoordZwakError`` with a reason, unless it may open a kluis."""
        check_new_password(password)

    def propose_password(self) -> str:
        """Return five everyday words, chosen at random."""
        return propose_password()

    def recovery_code(self) -> str:
        """Return the recovery code."""
        return self.kluis.recovery_code()

    def confirm_sheet(self) -> None:
        """Keep that the user has the recovery code on paper."""
        self.kluis.confirm_sheet()

    def herstelvel(self) -> bytes:
        """Return the sheet with the recovery code as a PDF, from memory."""
        from gco_desktop.reports.herstelvel import herstelvel_pdf

        return herstelvel_pdf(self.recovery_code(), self.folder.name, self.context.vandaag)

    def suggested_backup_name(self) -> str:
        """Return a file name for a backup of today, without any name of a person."""
        return suggested_name(self.context.vandaag)

    def write_backup(
        self, target: Path, progress: Callable[[int], bool] | None = None
    ) -> BackupInfo:
        """Write a verified copy of the kluis to ``target``."""
        info = write_backup(self.kluis, target, progress)
        self._log(BACKUP)
        return info

    def last_backup(self) -> date | None:
        """Return the day of the last backup."""
        with self.context.read() as uow:
            last = uow.archive.last_logged(BACKUP)
        return None if last is None else last.date()

    def _log(self, handeling: str) -> None:
        with self.context.write() as uow:
            uow.archive.log(self.context.now(), handeling, "kluis")
            uow.commit()
