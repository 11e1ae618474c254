"""Journeys besides those to gezinnen, and what a kilometre was worth last year."""

from datetime import date
from uuid import NAMESPACE_OID, UUID, uuid5

from gco_desktop.demo.diary import Diary
from gco_desktop.domain.ids import RitId
from gco_desktop.domain.ritten import HINTS, Kmtarief
from gco_desktop.domain.uren import Rit

FROM = "Kantoor aan huis, Zutphen"
# (kind of hours, where to, what for, tenths of kilometres)
MEETINGS = {
    "REGIO": ("Zorgkantoor, Apeldoorn", "Regiobijeenkomst", 448),
    "VAKGROEP": ("Vergadercentrum, Utrecht", "Vakgroep", 1672),
}


def tell_journeys(diary: Diary) -> None:
    """Note a journey for each meeting elsewhere, and the tariff of every year but this one."""
    for typed, regel in diary.added("uren"):
        if regel.soort not in MEETINGS:
            continue
        naar, doel, km = MEETINGS[regel.soort]
        rit = Rit(
            id=RitId(uuid5(regel.id, "rit")),
            datum=regel.datum,
            km_tienden=km,
            van=FROM,
            naar=naar,
            doel=doel,
        )
        diary.add(typed, "ritten", rit)
    for jaar, tarief in HINTS.items():
        if jaar < diary.last.year:
            kept = Kmtarief(id=_tarief_id(jaar), jaar=jaar, tiende_cent=tarief)
            diary.add(date(jaar, 1, 2), "kmtarieven", kept)


def _tarief_id(jaar: int) -> UUID:
    return uuid5(NAMESPACE_OID, f"kmtarief-{jaar}")
