"""What a person is entitled to by a decision, and what is done against one."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from gco_desktop.domain.ids import IndicatieId, InstantieId, PersoonId, ProcedureId
from gco_desktop.errors import EindVoorBeginError


@dataclass(frozen=True, slots=True, kw_only=True)
class Indicatie:
    """An indicatie or a beschikking; every date is skippable, and terms follow from what is there.

    ``wet`` is a code of wet.csv, ``zorgprofiel`` of zorgprofiel.csv, ``leveringsvormen`` are codes
    of leveringsvorm.csv. ``verzonden_op`` is the day the decision was sent: objections count from
    it. ``einde`` is absent when it has no end.
    """

    id: IndicatieId
    persoon_id: PersoonId
    wet: str = ""
    omschrijving: str = ""
    zorgprofiel: str = ""
    leveringsvormen: tuple[str, ...] = ()
    besluitnummer: str = ""
    instantie_id: InstantieId | None = None
    gemeld_op: date | None = None
    aangevraagd_op: date | None = None
    verzonden_op: date | None = None
    ingang: date | None = None
    einde: date | None = None
    meerzorg_van: date | None = None
    meerzorg_tot: date | None = None
    zorg_vanaf: date | None = None
    zorgplan_op: date | None = None
    notitie: str = ""

    def check(self) -> None:
        """Raise ``EindVoorBeginError`` when something ends before it starts."""
        if self.ingang and self.einde and self.einde < self.ingang:
            raise EindVoorBeginError
        if self.meerzorg_van and self.meerzorg_tot and self.meerzorg_tot < self.meerzorg_van:
            raise EindVoorBeginError


class Proceduresoort(StrEnum):
    """The ways to go against a decision or a treatment."""

    KLACHT = "KLACHT"
    BEZWAAR = "BEZWAAR"
    BEROEP = "BEROEP"
    GESCHIL = "GESCHIL"
    MELDING = "MELDING"


@dataclass(frozen=True, slots=True, kw_only=True)
class Procedure:
    """A complaint, an objection or an appeal.

    ``uiterlijk`` is the last day as the user corrected it; absent, it is calculated.
    """

    id: ProcedureId
    persoon_id: PersoonId
    soort: Proceduresoort
    tegen: str = ""
    indicatie_id: IndicatieId | None = None
    verzonden_op: date | None = None
    uiterlijk: date | None = None
    ingediend_op: date | None = None
    beslist_op: date | None = None
    uitkomst: str = ""
    notitie: str = ""
