"""A contact with or for a gezin, and the task that may follow from it."""

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum

from gco_desktop.domain.ids import ContactId, GezinId, PersoonId, TaakId, TrajectId


class Uitspraak(StrEnum):
    """What kind of statement a note is."""

    GEEN = ""
    FEIT = "feit"
    VOLGENS = "volgens"
    INDRUK = "indruk"


@dataclass(frozen=True, slots=True, kw_only=True)
class Contactmoment:
    """What was discussed, when, how, with whom and in which activities.

    ``uitspraak`` is one of ``Uitspraak``, ``volgens`` says whose words they are; ``in_plan`` and
    ``delen`` say that it may come back in the plan, and that the family may have it.
    """

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
    deelactiviteiten: tuple[str, ...] = ()
    uitspraak: str = Uitspraak.GEEN
    volgens: str = ""
    in_plan: bool = False
    delen: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Taak:
    """Something to do, for a gezin or in general; with a time it is an appointment."""

    id: TaakId
    tekst: str
    gezin_id: GezinId | None = None
    contact_id: ContactId | None = None
    voor_datum: date | None = None
    gedaan_op: date | None = None
    tijd: time | None = None
    plaats: str = ""
