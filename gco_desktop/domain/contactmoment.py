"""A contact with or for a gezin, and the task that may follow from it."""

from dataclasses import dataclass
from datetime import date, time

from gco_desktop.domain.ids import ContactId, GezinId, PersoonId, TaakId, TrajectId


@dataclass(frozen=True, slots=True, kw_only=True)
class Contactmoment:
    """What was discussed, when, how, with whom and in which activities."""

    id: ContactId
    gezin_id: GezinId
    datum: date
    traject_id: TrajectId | None = None
    begintijd: time | None = None
    duur_min: int | None = None
    vorm: str = "ANDERS"
    onderwerp: str = ""
    verslag: str = ""
    vertrouwelijk: bool = False
    activiteiten: tuple[int, ...] = ()
    leefgebieden: tuple[str, ...] = ()
    deelnemers: tuple[PersoonId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Taak:
    """Something to do, for a gezin or in general."""

    id: TaakId
    tekst: str
    gezin_id: GezinId | None = None
    contact_id: ContactId | None = None
    voor_datum: date | None = None
    gedaan_op: date | None = None
