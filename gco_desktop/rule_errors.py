"""Where every error begins, and those about a rule, which the user can mend; see ``errors``."""


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


class TariefError(RuleError):
    """A price per kilometre cannot be read."""


class UrenbestandError(ReasonError):
    """A file with hours cannot be read, or not be made: empty, too big, of another kind."""


class NaamOntbreektError(RuleError):
    """The name is empty."""


class EindVoorBeginError(RuleError):
    """The end lies before the start."""


class EigenVertegenwoordigerError(RuleError):
    """A person would decide for himself or herself as a representative."""


class InGebruikError(RuleError):
    """Something else refers to what should be deleted."""


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


class LaterGewijzigdError(RuleError):
    """What should be undone is no longer the last change."""


class NietsOngedaanError(RuleError):
    """There is nothing to undo."""


class TerugzettenError(ReasonError):
    """What was deleted cannot be put back: its owner is gone, or it is there in another form."""


class LabelError(ReasonError):
    """A label of a choice is empty, too long, or there twice."""


class AfsluitError(ReasonError):
    """A month cannot be closed, or opened again: closed, open, or without a reason."""


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


class DocumentError(ReasonError):
    """A file is not kept as a document: empty, too big, of another kind, locked or damaged."""


class WachtwoordZwakError(ReasonError):
    """A new password is too easy."""
