"""What there is to tell about backups, put together for a screen."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from gco_desktop.errors import GcoError
from gco_desktop.kluis.backup import BackupInfo as BackupInfo  # what a screen shows of one
from gco_desktop.kluis.backups import number_of as number_of  # for what is said of one
from gco_desktop.kluis.old import OldKluis as OldKluis  # what a screen shows of one
from gco_desktop.storage.archive import Archive

ELSEWHERE = "reservekopie-elders"
BY_HAND = "reservekopie"  # what that was called before
PROVEN = "herstelproef"
NOT_PROVEN = "herstelproef-mislukt"


@dataclass(frozen=True, slots=True, kw_only=True)
class Bewijs:
    """When a backup was last proven to come back, and when one last turned out not to.

    ``gelukt`` is false when that is how it stands: the last one tried could not be put back.
    """

    bewezen_op: date | None
    mislukt_op: date | None
    gelukt: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Reservekopieen:
    """Everything there is to tell about backups; ``kopieen`` newest first.

    Nothing of it was asked of the second folder. ``fout`` is what kept the last automatic backup
    from being made, ``tweede_fout`` the last copy in the second folder; ``tweede_bezig`` while such
    a copy is made.
    """

    vandaag: date
    kopieen: tuple[BackupInfo, ...]
    elders_op: date | None
    bewijs: Bewijs
    teruggezet_op: date | None
    vervangen: tuple[OldKluis, ...]
    fout: GcoError | None
    tweede_fout: GcoError | None
    tweede_bezig: bool

    @property
    def terug(self) -> OldKluis | None:
        """What one can go back to: the newest that a backup came over."""
        return next((old for old in self.vervangen if old.offered), None)


def last_moment_elsewhere(archive: Archive) -> datetime | None:
    """Return when the last copy on another device was made."""
    moments = [archive.last_logged(handeling) for handeling in (ELSEWHERE, BY_HAND)]
    return max((moment for moment in moments if moment), default=None)


def last_copy_elsewhere(archive: Archive) -> date | None:
    """Return the day of the last copy on another device."""
    return _day(last_moment_elsewhere(archive))


def read_bewijs(archive: Archive) -> Bewijs:
    """Return how the last proofs ended."""
    proven, failed = archive.last_logged(PROVEN), archive.last_logged(NOT_PROVEN)
    return Bewijs(
        bewezen_op=_day(proven),
        mislukt_op=_day(failed),
        gelukt=failed is None or (proven is not None and proven >= failed),
    )


def own_backups(backups: Iterable[BackupInfo], kluis_id: str) -> tuple[BackupInfo, ...]:
    """Return the backups of this kluis; another one may have stood in the same folder."""
    return tuple(info for info in backups if info.kluis_id == kluis_id)


def _day(moment: datetime | None) -> date | None:
    return None if moment is None else moment.date()
