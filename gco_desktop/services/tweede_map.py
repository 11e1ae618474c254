"""The second folder, which gets a copy of each backup and may be gone or never answer."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from gco_desktop.errors import CancelledError, FileUnreadableError, GcoError
from gco_desktop.kluis.backup import BackupInfo
from gco_desktop.kluis.backups import copy_backup, find_backups, number_of, on_another_device
from gco_desktop.kluis.disk import file_faults
from gco_desktop.kluis.progress import Report
from gco_desktop.kluis.visit import visit
from gco_desktop.services.reservekopie_overzicht import own_backups


@dataclass(frozen=True, slots=True, kw_only=True)
class TweedeMap:
    """The second folder: whether it is there now, and the newest backup of this kluis in it.

    ``fout`` is what kept that from being seen.
    """

    folder: Path
    present: bool = False
    same_device: bool = False
    newest: BackupInfo | None = None
    fout: GcoError | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Brought:
    """How bringing a backup ended: it stands there, unless the folder is not there now.

    Nor when its number was used there for another one: then ``taken`` is the highest there.
    """

    present: bool
    elsewhere: bool = False
    taken: int = 0


class TweedeMapService:
    """Reads and writes the second folder, each time on a thread of its own and never for ever.

    Needs no open kluis, only the files of its backups.
    """

    def __init__(self, kluis: Path, kluis_id: str, goes_on: Callable[[], bool]) -> None:
        """``kluis`` is its folder; ``goes_on`` says whether the kluis stays open."""
        self._kluis = kluis
        self._kluis_id = kluis_id
        self._goes_on = goes_on
        self._owed: BackupInfo | None = None
        self._fault: GcoError | None = None
        self._busy = False

    @property
    def fault(self) -> GcoError | None:
        """What kept the last copy from being made."""
        return self._fault

    @property
    def busy(self) -> bool:
        """Whether a copy is being made."""
        return self._busy

    def owe(self, info: BackupInfo) -> None:
        """Remember that the second folder is still to get this backup."""
        self._owed = info

    def see(self, folder: Path) -> TweedeMap:
        """Return what can be seen of the folder now; CancelledError when the kluis closes."""
        try:
            return visit(folder, partial(self._see, folder), lambda _percent: self._goes_on())
        except CancelledError:
            raise
        except GcoError as error:
            return TweedeMap(folder=folder, fout=error)

    def bring(self, info: BackupInfo, folder: Path, goes_on: Report) -> Brought:
        """Let the folder hold this backup; what goes wrong is kept, and raised.

        Raises what ``copy_backup`` raises, and what ``visit`` does when the folder never answers.
        """
        self._owed, self._busy = info, True
        try:
            brought = visit(folder, partial(self._bring, info, folder), goes_on)
        except CancelledError:
            raise  # still owed
        except GcoError as error:
            self._owed, self._fault = None, error
            raise
        finally:
            self._busy = False
        if not brought.taken:
            self._owed = None
        self._fault = None if brought.present else FileUnreadableError()
        return brought

    def bring_owed(self, folder: Path) -> None:
        """Bring what is still owed, at the end of the program; the kluis may be closed.

        The next unlock finds it there, and keeps that it was done.
        """
        if self._owed is not None:
            self.bring(self._owed, folder, lambda _percent: True)

    def _see(self, folder: Path, report: Report) -> TweedeMap:
        with file_faults():
            if not folder.is_dir():
                return TweedeMap(folder=folder)
        own = own_backups(find_backups(folder, report), self._kluis_id)
        return TweedeMap(
            folder=folder,
            present=True,
            same_device=not on_another_device(self._kluis, folder),
            newest=max(own, key=lambda info: (number_of(info.path), info.made_at), default=None),
        )

    def _bring(self, info: BackupInfo, folder: Path, report: Report) -> Brought:
        with file_faults():
            if not folder.is_dir():
                return Brought(present=False)
        taken = copy_backup(info, folder, report)
        elsewhere = not taken and on_another_device(self._kluis, folder)
        return Brought(present=True, elsewhere=elsewhere, taken=taken)
