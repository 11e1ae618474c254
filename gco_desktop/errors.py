"""The errors we raise on purpose; ``gco_desktop.error_texts`` holds the Dutch text of each leaf.

GcoError
├── ProgramFaultError            a fault of ours, shown in the crash dialog already
├── RuleError                    the user asked for something a rule forbids, and can mend it
│   ├── DuurError                a duration that cannot be read (``reason``)
│   ├── DatumError               a date that cannot be read (``reason``)
│   ├── AfstandError             a number of kilometres that cannot be read
│   ├── TariefError              a price per kilometre that cannot be read
│   ├── UrenbestandError         a file with hours that cannot be read or made (``reason``)
│   ├── NaamOntbreektError       the one field that is never skippable is empty
│   ├── EindVoorBeginError       a period ends before it starts
│   ├── EigenVertegenwoordigerError  a person who would decide for himself or herself
│   ├── InGebruikError           something else refers to what should be deleted
│   ├── GeborenInToekomstError   a birth date after today
│   ├── TekstTeLangError         a text above the limit of its field (``limit``)
│   ├── TekenError               a text with half a character in it, which cannot be kept
│   ├── BsnVermoedError          nine digits that pass the elfproef; a reason lets them through
│   ├── PlanVastgesteldError     a plan that was agreed on never changes again
│   ├── PlanNietLeegError        a concept exists already; work goes on in that one
│   ├── PlanOntbreektError       there is no plan yet
│   ├── IntussenGewijzigdError   what should be undone was changed again since
│   ├── LaterGewijzigdError      what should be undone is no longer the last change
│   ├── NietsOngedaanError       there is nothing to undo
│   ├── TerugzettenError         what was deleted cannot be put back (``reason``)
│   ├── LabelError               a label of a choice that cannot be kept (``reason``)
│   ├── AfsluitError             a month cannot be closed or opened again (``reason``)
│   ├── KwartaalOpenError        only a closed quarter can be summarised
│   ├── KwartaalVolgordeError    an earlier quarter comes first (``periode``)
│   ├── KwartaalLeegError        no hours were booked in the quarter or before it
│   ├── MelderOntbreektError     a summary needs the melder code of the profile
│   ├── MeldercodeError          a melder code with other signs than letters, digits, hyphens
│   ├── PersoonsgegevenError     a text that would leave holds personal data (``fragmenten``)
│   ├── PeriodeError             a period that cannot be read
│   ├── TrajectOnbekendError     no traject has this code
│   ├── DocumentError            a file that is not kept as a document (``reason``)
│   └── WachtwoordZwakError      a new password that is too easy (``reason``)
└── SurroundingsError            the disk, a file or the key is at fault, not us
    ├── WrongPasswordError       the password does not fit (of a backup: ``made_on``)
    ├── WrongRecoveryCodeError   mistyped (``groups``), replaced (``replaced_on``), of other data
    ├── NotAKluisError           the folder holds no kluis
    ├── HeaderMissingError       the key file is gone, the data still stand there
    ├── HeaderDamagedError       the key file is damaged
    ├── HeaderTooNewError        the key file is of a newer program
    ├── DatabaseMissingError     the key file is there, the data are not
    ├── DatabaseDamagedError     the data file is damaged
    ├── DatabaseForeignError     the data file belongs to another kluis
    ├── SchemaTooNewError        the data file is of a newer program
    ├── SchemaTooOldError        only looking is possible, and that needs newer data
    ├── MigrationFailedError     the data could not be brought to the newest schema
    ├── KluisBusyError           the kluis is open elsewhere
    ├── KluisExistsError         there is a kluis here already
    ├── DiskFullError            no space left (``room_made``)
    ├── ReadOnlyError            the folder or medium cannot be written (``viewing``)
    ├── LowMemoryError           not enough memory for the key derivation
    ├── FileUnreadableError      a file the user named cannot be read or written (``silent``)
    ├── BackupDamagedError       not a backup, or a damaged one
    ├── SummaryDamagedError      not a summary, or a damaged one (``bestand``, ``reason``)
    ├── DatabaseFaultError       any other fault of the medium while reading or writing
    ├── CancelledError           the user stopped a long task
    └── NotFoundError            the record is gone

Anything else that escapes is a bug and ends up in the crash dialog; what waits for an answer gets
a ProgramFaultError.
"""

from datetime import date

from gco_desktop.rule_errors import (
    AfsluitError,
    AfstandError,
    BsnVermoedError,
    DatumError,
    DocumentError,
    DuurError,
    EigenVertegenwoordigerError,
    EindVoorBeginError,
    GcoError,
    GeborenInToekomstError,
    InGebruikError,
    IntussenGewijzigdError,
    KwartaalLeegError,
    KwartaalOpenError,
    KwartaalVolgordeError,
    LabelError,
    LaterGewijzigdError,
    MeldercodeError,
    MelderOntbreektError,
    NaamOntbreektError,
    NietsOngedaanError,
    PeriodeError,
    PersoonsgegevenError,
    PlanNietLeegError,
    PlanOntbreektError,
    PlanVastgesteldError,
    ReasonError,
    RuleError,
    TariefError,
    TekenError,
    TekstTeLangError,
    TerugzettenError,
    TrajectOnbekendError,
    UrenbestandError,
    WachtwoordZwakError,
)

__all__ = [  # beside the classes below
    "AfsluitError",
    "AfstandError",
    "BsnVermoedError",
    "DatumError",
    "DocumentError",
    "DuurError",
    "EigenVertegenwoordigerError",
    "EindVoorBeginError",
    "GcoError",
    "GeborenInToekomstError",
    "InGebruikError",
    "IntussenGewijzigdError",
    "KwartaalLeegError",
    "KwartaalOpenError",
    "KwartaalVolgordeError",
    "LabelError",
    "LaterGewijzigdError",
    "MelderOntbreektError",
    "MeldercodeError",
    "NaamOntbreektError",
    "NietsOngedaanError",
    "PeriodeError",
    "PersoonsgegevenError",
    "PlanNietLeegError",
    "PlanOntbreektError",
    "PlanVastgesteldError",
    "ReasonError",
    "RuleError",
    "TariefError",
    "TekenError",
    "TekstTeLangError",
    "TerugzettenError",
    "TrajectOnbekendError",
    "UrenbestandError",
    "WachtwoordZwakError",
]


class SurroundingsError(GcoError):
    """Something outside the program failed."""


class DamagedError(SurroundingsError):
    """A file we need is missing, damaged or not what it should be."""

    exit_code = 4


class WrongPasswordError(SurroundingsError):
    """The password does not fit; of a backup it is the one of the day it was made, ``made_on``."""

    exit_code = 3

    def __init__(self, made_on: date | None = None) -> None:
        super().__init__()
        self.made_on = made_on


class WrongRecoveryCodeError(SurroundingsError):
    """The recovery code is mistyped in ``groups`` (1 to 8), was replaced, or is of other data."""

    exit_code = 3

    def __init__(self, groups: tuple[int, ...] = (), replaced_on: date | None = None) -> None:
        super().__init__(str(groups))
        self.groups = groups
        self.replaced_on = replaced_on


class NotAKluisError(DamagedError):
    """The folder holds no kluis."""


class HeaderMissingError(DamagedError):
    """The key file and its copy are gone; the data still stand there."""


class HeaderDamagedError(DamagedError):
    """The key file and its copy are damaged."""


class HeaderTooNewError(SurroundingsError):
    """The key file is of a newer program."""

    exit_code = 6


class DatabaseMissingError(DamagedError):
    """The data file is gone."""


class DatabaseDamagedError(DamagedError):
    """The data file is damaged."""


class DatabaseForeignError(DamagedError):
    """The data file belongs to another kluis or another program."""


class SchemaTooNewError(SurroundingsError):
    """The data file is of a newer program."""

    exit_code = 6


class SchemaTooOldError(SurroundingsError):
    """The data must be brought to a newer schema first, and nothing may be written now."""


class MigrationFailedError(SurroundingsError):
    """The data could not be brought to the schema of this program, and are as they were."""


class KluisBusyError(SurroundingsError):
    """The kluis is open elsewhere."""

    exit_code = 5


class KluisExistsError(SurroundingsError):
    """There is a kluis here already."""


class DiskFullError(SurroundingsError):
    """No space is left on the disk; ``room_made`` when doing the same again will succeed."""

    exit_code = 7
    room_made = False


class ReadOnlyError(SurroundingsError):
    """The folder or medium cannot be written, or the kluis was opened for ``viewing`` only."""

    def __init__(self, *, viewing: bool = False) -> None:
        super().__init__()
        self.viewing = viewing


class LowMemoryError(SurroundingsError):
    """There is not enough memory for the key derivation."""


class FileUnreadableError(SurroundingsError):
    """A file the user named cannot be read or written; ``silent`` when its folder never answers."""

    def __init__(self, *, silent: bool = False) -> None:
        super().__init__()
        self.silent = silent


class BackupDamagedError(DamagedError):
    """The file is no backup, or a damaged one."""


class SummaryDamagedError(DamagedError):
    """The file is no summary, or a damaged one; ``reason`` says which check failed."""

    def __init__(self, bestand: str, reason: str) -> None:
        super().__init__(reason)
        self.bestand = bestand
        self.reason = reason


class DatabaseFaultError(SurroundingsError):
    """The data file could not be read or written."""


class CancelledError(SurroundingsError):
    """The user stopped a long task."""


class NotFoundError(SurroundingsError):
    """The record is gone."""


class ProgramFaultError(GcoError):
    """The program itself has a fault, and did not finish what was asked."""
