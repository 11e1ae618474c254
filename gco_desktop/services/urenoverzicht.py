"""Use cases of looking back on hours: where the time went, for one's own eyes."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from gco_desktop.domain.tijdvak import Tijdvak
from gco_desktop.domain.urenoverzicht import (
    Groepering,
    Keuze,
    Sleutel,
    Urengroep,
    Urenoverzicht,
)
from gco_desktop.reference import tables
from gco_desktop.services.context import Context
from gco_desktop.storage.unit_of_work import UnitOfWork

ZONDER = {
    Groepering.GEZIN: "Niet voor een gezin",
    Groepering.ACTIVITEIT: "Zonder activiteit",
    Groepering.OPDRACHTGEVER: "Zonder opdrachtgever",
    Groepering.DOELGROEP: "Niet voor een doelgroep",
}
WEG = "Niet meer in de kluis"


@dataclass(frozen=True, slots=True)
class UrenoverzichtService:
    """What a GCO'er may want to know of the hours that are behind."""

    context: Context

    @property
    def vandaag(self) -> date:
        """The day it is."""
        return self.context.vandaag

    def overzicht(
        self, tijdvak: Tijdvak, groepering: Groepering, keuze: Keuze | None = None
    ) -> Urenoverzicht:
        """Return the hours of a period, or only those of the group that was chosen.

        Gezinnen come by name and activities by number, so that nothing looks like a ranking;
        other groups come with most hours first. Hours without a group come last.
        """
        with self.context.read() as uow:
            sums = uow.reads.urenoverzicht.sums(tijdvak.van, tijdvak.tot, groepering, keuze)
            groepen = _named(uow, groepering, sums.per_groep)
        return Urenoverzicht(
            tijdvak=tijdvak,
            groepering=groepering,
            vandaag=self.context.vandaag,
            per_dag=sums.per_dag,
            groepen=tuple(sorted(groepen, key=lambda groep: _order(groepering, groep))),
            bij_gezinnen=sums.bij_gezinnen,
            keuze=keuze,
        )


def _named(
    uow: UnitOfWork, groepering: Groepering, sums: Mapping[Sleutel, int]
) -> Iterable[Urengroep]:
    reads = uow.reads.urenoverzicht
    if groepering is Groepering.GEZIN:
        return _gezinnen(reads.gezinnen(), reads.afspraken(), sums)
    if groepering is Groepering.OPDRACHTGEVER:
        parties: Mapping[UUID, str] = reads.opdrachtgevers()
        names: dict[Sleutel, str] = {
            key: parties.get(key, WEG) for key in sums if isinstance(key, UUID)
        }
        return _groups(groepering, names, sums)
    names = {key: _label(groepering, key) for key in sums if key is not None}
    return _groups(groepering, names, sums)


def _gezinnen(
    names: Mapping[UUID, str],
    agreed: Mapping[UUID, tuple[tuple[str, ...], int | None]],
    sums: Mapping[Sleutel, int],
) -> Iterable[Urengroep]:
    for key, minuten in sums.items():
        doelgroepen, norm = agreed.get(key, ((), None)) if isinstance(key, UUID) else ((), None)
        naam = names.get(key, WEG) if isinstance(key, UUID) else ZONDER[Groepering.GEZIN]
        yield Urengroep(
            sleutel=key, naam=naam, minuten=minuten, doelgroepen=doelgroepen, afgesproken=norm
        )


def _groups(
    groepering: Groepering, names: Mapping[Sleutel, str], sums: Mapping[Sleutel, int]
) -> Iterable[Urengroep]:
    for key, minuten in sums.items():
        naam = names[key] if key is not None else ZONDER.get(groepering, "")
        yield Urengroep(sleutel=key, naam=naam, minuten=minuten)


def _label(groepering: Groepering, key: Sleutel) -> str:
    if groepering is Groepering.ACTIVITEIT:
        return f"{key}. {tables.label('activiteit', key)}"
    return tables.label("urensoort" if groepering is Groepering.SOORT else "doelgroep", key)


def _order(groepering: Groepering, groep: Urengroep) -> tuple[bool, int, str]:
    last = groep.sleutel is None
    if groepering is Groepering.ACTIVITEIT:
        return (last, groep.sleutel if isinstance(groep.sleutel, int) else 0, groep.naam)
    minutes = 0 if groepering is Groepering.GEZIN else -groep.minuten
    return (last, minutes, groep.naam.casefold())
