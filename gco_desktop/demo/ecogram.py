"""Bonds around the clients, places on the map, and two networks of before in one gezin."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import partial
from random import Random
from uuid import UUID

from gco_desktop.demo.agenda import Agenda
from gco_desktop.demo.diary import Diary
from gco_desktop.demo.household import Household
from gco_desktop.demo.sketches import MONTH
from gco_desktop.domain.ecogram import Ecogram, Knoop
from gco_desktop.domain.ecogram_inhoud import to_json
from gco_desktop.domain.netwerk import Band, Ecogramplek, Ecogramstand
from gco_desktop.services.ecogram_lezen import read_ecogram
from gco_desktop.storage.unit_of_work import UnitOfWork

_STORY = "De Vries"
_PLACES = ((-30, -300), (330, -260), (40, 300))
_NEAR = (Band.STEUNEND, Band.STEUNEND, Band.STEUNEND, Band.OPPERVLAKKIG, Band.GESPANNEN)
_WORK = (Band.STEUNEND, Band.STEUNEND, Band.OPPERVLAKKIG, Band.GESPANNEN, Band.ONBEKEND)
_NOTES = {
    Band.STEUNEND: ("Belt vaak", "Hier kan het gezin altijd terecht", "", "", ""),
    Band.GESPANNEN: ("Afspraken komen niet na", "Voelt zich niet gehoord", "", ""),
}
_BEFORE = (
    (14, "Eerste gesprek over het netwerk"),
    (6, "Na een half jaar"),
)
_GRANDMOTHER = "GROOTOUDER"


@dataclass(slots=True)
class EcogramWriter:
    """Fills the diary with what stands around the clients."""

    agenda: Agenda
    diary: Diary
    random: Random

    def tell(self, households: Iterable[Household]) -> None:
        """Note the bonds of every gezin, and the story of one of them."""
        work: dict[UUID, list[UUID]] = {}
        for _day, how in self.diary.added("betrokkenheden"):
            wie = how.contactpersoon_id or how.instantie_id
            around = work.setdefault(how.gezin_id, [])
            if wie not in around:
                around.append(wie)
        told = False
        for household in households:
            story = household.sketch.naam == _STORY and not told
            self._bonds(household, work.get(household.gezin.id, ()), story=story)
            if story:
                self._before(household)
                told = True

    def _bonds(self, household: Household, work: Sequence[UUID], *, story: bool) -> None:
        family: list[tuple[UUID, tuple[Band, ...]]] = [
            (persoon.id, (Band.STEUNEND,) if lid.relatie == _GRANDMOTHER else _NEAR)
            for lid, persoon in household.personen
            if lid.relatie != "CLIENT"
        ]
        around = family + [(wie, _WORK) for wie in work]
        places = iter(_PLACES if story else ())
        for wie, bonds in around:
            band = self.random.choice(bonds)
            place = next(places, (None, None))
            plek = Ecogramplek(
                id=self._new_id(),
                gezin_id=household.gezin.id,
                wie=wie,
                x=place[0],
                y=place[1],
                band=band,
                notitie=self.random.choice(_NOTES.get(band, ("",))),
            )
            self.diary.add(household.aangemeld, "ecogramplekken", plek)

    def _before(self, household: Household) -> None:
        for months, words in _BEFORE:
            ago = timedelta(days=round(months * MONTH))
            day = self.agenda.on_or_after(max(household.aangemeld, self.agenda.last - ago))
            self.diary.step(day, partial(_keep, self._new_id(), household, day, words))

    def _new_id(self) -> UUID:
        return UUID(int=self.random.getrandbits(128), version=4)


def _keep(stand_id: UUID, household: Household, day: date, words: str, uow: UnitOfWork) -> None:
    now = read_ecogram(uow, household.gezin.id, day)
    stand = Ecogramstand(
        id=stand_id,
        gezin_id=household.gezin.id,
        op=day,
        inhoud=to_json(_earlier(now, day)),
        omschrijving=words,
    )
    uow.ecogramstanden.add(stand)


def _earlier(ecogram: Ecogram, day: date) -> Ecogram:
    """Return the network as it was: fewer people, and those at work not known that well."""

    def then(knoop: Knoop) -> Knoop:
        known = not knoop.kring.formeel or knoop.band is not Band.STEUNEND
        return replace(knoop, notitie="", band=knoop.band if known else Band.GESPANNEN)

    there = (knoop for knoop in ecogram.knopen if knoop.van is None or knoop.van <= day)
    return replace(ecogram, knopen=tuple(map(then, there)))
