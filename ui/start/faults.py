"""What a user can safely do next when a kluis does not open."""

from enum import StrEnum, unique

from gco_desktop import errors
from gco_desktop.errors import GcoError


@unique
class Step(StrEnum):
    """A way on that takes nothing away."""

    AGAIN = "again"
    CODE = "code"
    BACKUP = "backup"
    FOLDER = "folder"


_STEPS: dict[type[GcoError], Step] = {
    errors.HeaderMissingError: Step.CODE,
    errors.HeaderDamagedError: Step.CODE,
    errors.DatabaseMissingError: Step.BACKUP,
    errors.DatabaseDamagedError: Step.BACKUP,
    errors.DatabaseForeignError: Step.BACKUP,
    errors.BackupDamagedError: Step.BACKUP,
    errors.HeaderTooNewError: Step.FOLDER,
    errors.SchemaTooNewError: Step.FOLDER,
    errors.NotAKluisError: Step.FOLDER,
    errors.KluisExistsError: Step.FOLDER,
}


def next_step(fault: type[GcoError]) -> Step:
    """Return the way on after this fault."""
    return _STEPS.get(fault, Step.AGAIN)
