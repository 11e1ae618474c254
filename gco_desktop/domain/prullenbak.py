"""The bin: what the user deleted, whole, until it is put back or thrown away for good."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from gco_desktop.domain.ids import GezinId

BEWAARDAGEN = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class Weggegooid:
    """What one deletion took away; ``soort`` is the table of the main object, ``inhoud`` JSON."""

    id: UUID
    op: datetime
    soort: str
    titel: str
    gezin_id: GezinId | None
    inhoud: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PrullenbakRegel:
    """One line of the bin; ``grootte`` in bytes, of a document only."""

    id: UUID
    op: datetime
    soort: str
    titel: str
    gezin: str
    gezin_id: GezinId | None
    grootte: int | None = None

    @property
    def tot(self) -> date:
        """The day on which it goes by itself."""
        return self.op.date() + timedelta(days=BEWAARDAGEN)


def last_day_kept(vandaag: date) -> date:
    """Return the newest day of which what was deleted goes by itself."""
    return vandaag - timedelta(days=BEWAARDAGEN)
