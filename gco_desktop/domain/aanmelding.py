"""An aanmelding: somebody asks for support, and whether this is the right kind."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import Self

from gco_desktop.domain.ids import AanmeldingId, GezinId, TrajectId
from gco_desktop.domain.traject import ONBEKEND
from gco_desktop.errors import NaamOntbreektError

ASK_AFTER = timedelta(days=14)  # W20: is the handover of a refused one arranged?


class Besluit(StrEnum):
    """What was decided."""

    OPEN = "OPEN"
    TOEGEWEZEN = "TOEGEWEZEN"
    NIET_PASSEND = "NIET_PASSEND"
    INGETROKKEN = "INGETROKKEN"


class Antwoord(StrEnum):
    """Whether a criterion is met."""

    JA = "ja"
    NEE = "nee"
    ONDUIDELIJK = "onduidelijk"


@dataclass(frozen=True, slots=True, kw_only=True)
class Aanmelding:
    """Who asked for what, how it was weighed and what became of it; a name is enough.

    ``aanmelder`` is a code of aanmelder.csv, ``bestemming`` of overdracht_bestemming.csv.
    ``toets`` holds a line per criterion, as "CODE=ja", "CODE=nee" or "CODE=onduidelijk".
    """

    id: AanmeldingId
    datum: date
    naam: str
    aanmelder: str = ""
    aanmelder_naam: str = ""
    client_weet: bool | None = None
    hulpvraag: str = ""
    regio: str = ""
    doelgroep: str = ONBEKEND
    toets: tuple[str, ...] = ()
    uitzondering: bool = False
    motivering: str = ""
    besluit: Besluit = Besluit.OPEN
    besluit_op: date | None = None
    bestemming: str = ""
    overdracht_op: date | None = None
    overdracht: str = ""
    gezin_id: GezinId | None = None
    traject_id: TrajectId | None = None

    def check(self) -> None:
        """Raise ``NaamOntbreektError`` when the name is empty."""
        if not self.naam.strip():
            raise NaamOntbreektError

    @property
    def antwoorden(self) -> dict[str, Antwoord]:
        """The answers by criterion; one that cannot be read is left out."""
        found = {}
        for line in self.toets:
            code, _is, answer = line.partition("=")
            if answer in list(Antwoord):
                found[code] = Antwoord(answer)
        return found

    @property
    def open(self) -> bool:
        """Whether nothing was decided yet."""
        return self.besluit is Besluit.OPEN

    @property
    def wijkt_af(self) -> bool:
        """Whether it is an exception, or fails a criterion."""
        return self.uitzondering or Antwoord.NEE in self.antwoorden.values()

    @property
    def mist_motivering(self) -> bool:
        """W19: it departs from the criteria and does not say why."""
        return self.wijkt_af and not self.motivering.strip()

    def mist_overdracht(self, vandaag: date) -> bool:
        """W20: it was refused a while ago, and no handover was written down."""
        if self.besluit is not Besluit.NIET_PASSEND or self.overdracht_op is not None:
            return False
        return (self.besluit_op or self.datum) + ASK_AFTER <= vandaag

    def days_open(self, vandaag: date) -> int:
        """Return how many days it waits, or waited, for a decision."""
        return max(0, ((self.besluit_op or vandaag) - self.datum).days)

    def settled(self, vandaag: date) -> Self:
        """Return it with the day of its decision, and without one while it is open."""
        op = None if self.open else self.besluit_op or vandaag
        return replace(self, naam=self.naam.strip(), besluit_op=op)

    def shortened(self) -> Self:
        """Return the short record that is kept: who, when, what was decided and where it went."""
        return replace(
            self,
            aanmelder_naam="",
            client_weet=None,
            hulpvraag="",
            regio="",
            toets=(),
            motivering="",
            overdracht="",
        )


def toets_lines(answers: dict[str, str]) -> tuple[str, ...]:
    """Return answers by criterion as they are kept."""
    return tuple(f"{code}={answer}" for code, answer in answers.items() if answer)
