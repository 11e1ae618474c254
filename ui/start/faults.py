"""What a user can safely do next when a kluis does not open."""

from enum import StrEnum, unique

from gco_desktop import errors
from gco_desktop.errors import GcoError


@unique
class Step(StrEnum):
    """A way on that takes nothing away."""

    AGAIN = "again"
    CODE = "code"
    MEND = "mend"
    BACKUP = "backup"
    FOLDER = "folder"


_DAMAGED = (Step.MEND, Step.BACKUP, Step.FOLDER)
_STEPS: dict[type[GcoError], tuple[Step, ...]] = {
    errors.HeaderMissingError: (Step.CODE,),
    errors.HeaderDamagedError: (Step.CODE,),
    errors.DatabaseMissingError: _DAMAGED,
    errors.DatabaseDamagedError: _DAMAGED,
    errors.DatabaseForeignError: _DAMAGED,
    errors.BackupDamagedError: (Step.BACKUP,),
    errors.HeaderTooNewError: (Step.FOLDER,),
    errors.SchemaTooNewError: (Step.FOLDER,),
    errors.NotAKluisError: (Step.FOLDER,),
    errors.KluisExistsError: (Step.FOLDER,),
}


def next_steps(fault: type[GcoError]) -> tuple[Step, ...]:
    """Return the ways on after this fault, the one that helps most often first."""
    return _STEPS.get(fault, (Step.AGAIN,))
