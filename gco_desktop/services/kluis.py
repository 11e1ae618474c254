"""Use cases about the open kluis itself: password and recovery code."""

from dataclasses import dataclass
from pathlib import Path

from gco_desktop.kluis.passwords import check_new_password, propose_password
from gco_desktop.kluis.unlock import OpenKluis
from gco_desktop.services.context import Context
from gco_desktop.services.herstelcode import CONFIRMED


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

    def seal(self, content: bytes) -> bytes:
        """Return ``content`` encrypted, for what the disk has no room for now."""
        return self.kluis.seal(content)

    def unseal(self, sealed: bytes) -> bytes | None:
        """Return what was sealed for this kluis; nothing when it was for another one."""
        return self.kluis.unseal(sealed)

    def confirm_sheet(self) -> None:
        """Keep that the user has the recovery code on paper."""
        self.kluis.confirm_sheet()
        self._log(CONFIRMED)

    @property
    def recovered(self) -> bool:
        """Whether it got its password just now, with the recovery code."""
        return self.kluis.recovered

    def confirm_recovered(self) -> None:
        """Keep that the recovery code was typed from paper, and that the password is new."""
        self.kluis.recovered = True
        self.confirm_sheet()

    def herstelvel(self) -> bytes:
        """Return the sheet with the recovery code as a PDF, from memory."""
        from gco_desktop.reports.herstelvel import herstelvel_pdf

        return herstelvel_pdf(self.recovery_code(), self.folder.name, self.context.vandaag)

    def _log(self, handeling: str) -> None:
        if self.kluis.view_only:
            return  # a copy elsewhere was made all the same
        with self.context.write() as uow:
            uow.archive.log(self.context.now(), handeling, "kluis")
            uow.commit()
