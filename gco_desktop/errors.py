"""The errors we raise on purpose; ``gco_desktop.error_texts`` holds the Dutch text of each leaf.

GcoError
├── RuleError                    the user asked for something a rule forbids, and can mend it
│   ├── DuurError                a duration that cannot be read (``reason``)
│   ├── DatumError               a date that cannot be read (``reason``)
│   ├── AfstandError             a number of kilometres that cannot be read
│   ├── NaamOntbreektError       the one field that is never skippable is empty
│   ├── EindVoorBeginError       a period ends before it starts
│   ├── GeborenInToekomstError   a birth date after today
│   ├── TekstTeLangError         a text above the limit of its field (``limit``)
│   ├── TekenError               a text with half a character in it, which cannot be kept
│   ├── BsnVermoedError          nine digits that pass the elfproef; a reason lets them through
│   ├── PlanVastgesteldError     a plan that was agreed on never changes again
│   ├── PlanNietLeegError        a concept exists already; work goes on in that one
│   ├── PlanOntbreektError       there is no plan yet
│   ├── IntussenGewijzigdError   what should be undone was changed again since
│   ├── NietsOngedaanError       there is nothing to undo
│   ├── KwartaalOpenError        only a closed quarter can be summarised
│   ├── KwartaalVolgordeError    an earlier quarter comes first (``periode``)
│   ├── KwartaalLeegError        no hours were booked in the quarter or before it
│   ├── MelderOntbreektError     a summary needs the melder code of the profile
│   ├── MeldercodeError          a melder code with other signs than letters, digits, hyphens
│   ├── PersoonsgegevenError     a text that would leave holds personal data (``fragmenten``)
│   ├── PeriodeError             a period that cannot be read
│   ├── TrajectOnbekendError     no traject has this code
│   └── WachtwoordZwakError      a new password that is too easy (``reason``)
└── SurroundingsError            the disk, a file or the key is at fault, not us
    ├── WrongPasswordError       the password does not fit
    ├── WrongRecoveryCodeError   mistyped (``groups``) or of other data
    ├── NotAKluisError           the folder holds no kluis
    ├── HeaderMissingError       the key file is gone, the data still stand there
    ├── HeaderDamagedError       the key file is damaged
    ├── HeaderTooNewError        the key file is of a newer program
    ├── DatabaseMissingError     the key file is there, the data are not
    ├── DatabaseDamagedError     the data file is damaged
    ├── DatabaseForeignError     the data file belongs to another kluis
    ├── SchemaTooNewError        the data file is of a newer program
    ├── KluisBusyError           the kluis is open elsewhere
    ├── KluisExistsError         there is a kluis here already
    ├── DiskFullError            no space left
    ├── ReadOnlyError            the folder or medium cannot be written
    ├── LowMemoryError           not enough memory for the key derivation
    ├── FileUnreadableError      a file the user named cannot be read or written
    ├── BackupDamagedError       not a backup, or a damaged one
    ├── SummaryDamagedError      not a summary, or a damaged one (``bestand``, ``reason``)
    ├── DatabaseFaultError       any other fault of the medium while reading or writing
    ├── CancelledError           the user stopped a long task
    └── NotFoundError            the record is gone

Anything else that escapes is a bug and ends up in the crash dialog.
"""


class GcoError(Exception):
    """Base of every error we raise on purpose."""

    exit_code = 1


class RuleError(GcoError):
    """A rule was broken; the user can mend it."""


class ReasonError(RuleError):
    """A rule error with one of several reasons; each reason has a text of its own."""

    def __init__(self, reason: str, value: str = "") -> None:
        super().__init__(reason)
        self.reason = reason
        self.value = value


class DuurError(ReasonError):
    """A duration cannot be read."""


class DatumError(ReasonError):
    """A date cannot be read."""


class AfstandError(RuleError):
    """A number of kilometres cannot be read."""


class NaamOntbreektError(RuleError):
    """The name is empty."""


class EindVoorBeginError(RuleError):
    """The end lies before the start."""


class GeborenInToekomstError(RuleError):
    """The birth date lies after today."""


class TekstTeLangError(RuleError):
    """A text is longer than its field keeps."""

    def __init__(self, limit: int) -> None:
        super().__init__(str(limit))
        self.limit = limit


class TekenError(RuleError):
    """A text holds half a character."""


class BsnVermoedError(RuleError):
    """A text holds nine digits that pass the elfproef; ``velden`` names the fields."""

    def __init__(self, velden: tuple[str, ...]) -> None:
        super().__init__(", ".join(velden))
        self.velden = velden


class PlanVastgesteldError(RuleError):
    """The plan was agreed on; a change is a new version."""


class PlanNietLeegError(RuleError):
    """There is a concept already."""


class PlanOntbreektError(RuleError):
    """The traject has no plan yet."""


class IntussenGewijzigdError(RuleError):
    """What should be undone was changed again since."""


class NietsOngedaanError(RuleError):
    """There is nothing to undo."""


class KwartaalOpenError(RuleError):
    """The quarter is not over yet."""


class KwartaalVolgordeError(RuleError):
    """An earlier quarter must be summarised first."""

    def __init__(self, periode: str) -> None:
        super().__init__(periode)
        self.periode = periode


class KwartaalLeegError(RuleError):
    """Nothing was booked in the quarter, nor before it."""


class MelderOntbreektError(RuleError):
    """The profile has no melder code."""


class MeldercodeError(RuleError):
    """The melder code cannot stand in a file name."""


class PersoonsgegevenError(RuleError):
    """A text that would leave the kluis holds personal data."""

    def __init__(self, fragmenten: tuple[str, ...]) -> None:
        super().__init__(str(len(fragmenten)))  # the fragments stay out of logs
        self.fragmenten = fragmenten


class PeriodeError(RuleError):
    """A period cannot be read."""


class TrajectOnbekendError(RuleError):
    """No traject has this code."""


class WachtwoordZwakError(ReasonError):
    """A new password is too easy."""


class SurroundingsError(GcoError):
    """Something outside the program failed."""


class DamagedError(SurroundingsError):
    """A file we need is missing, damaged or not what it should be."""

    exit_code = 4


class WrongPasswordError(SurroundingsError):
    """The password does not fit."""

    exit_code = 3


class WrongRecoveryCodeError(SurroundingsError):
    """The recovery code is mistyped in ``groups`` (1 to 8), or belongs to other data."""

    exit_code = 3

    def __init__(self, groups: tuple[int, ...] = ()) -> None:
        super().__init__(str(groups))
        self.groups = groups


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


class KluisBusyError(SurroundingsError):
    """The kluis is open elsewhere."""

    exit_code = 5


class KluisExistsError(SurroundingsError):
    """There is a kluis here already."""


class DiskFullError(SurroundingsError):
    """No space is left on the disk."""

    exit_code = 7


class ReadOnlyError(SurroundingsError):
    """The folder or medium cannot be written."""


class LowMemoryError(SurroundingsError):
    """There is not enough memory for the key derivation."""


class FileUnreadableError(SurroundingsError):
    """A file the user named cannot be read or written."""


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
