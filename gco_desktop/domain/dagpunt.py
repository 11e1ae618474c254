"""What the day close remembers of a day."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from gco_desktop.domain.ids import GezinId, TaakId


class Dagstand(StrEnum):
    """What is known of a gezin or an appointment on a day."""

    GEOPEND = "geopend"
    NIET = "niet"
    COMPLEET = "compleet"


@dataclass(frozen=True, slots=True, kw_only=True)
class Dagpunt:
    """A dossier that was opened, a proposal that was turned down, or a day that is complete.

    A complete day has one more for each appointment that was answered by then.
    """

    id: UUID
    datum: date
    stand: Dagstand
    gezin_id: GezinId | None = None
    taak_id: TaakId | None = None
