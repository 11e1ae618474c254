"""Use cases of the year sheets: the urencriterium and the register, both without names."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from gco_desktop.domain.register import (
    GEBOEKT_ALS,
    Registerregel,
    Voortgang,
    progress,
    register,
)
from gco_desktop.domain.scholing import Registernorm, Scholing
from gco_desktop.domain.staat import Staat
from gco_desktop.domain.urencriterium import MONTHS_PER_YEAR, Urencriterium
from gco_desktop.reference import tables
from gco_desktop.services.context import Context
from gco_desktop.services.jaarstaten import neutral, register_staat, urencriterium_staat
from gco_desktop.storage.reads.register import Maandsom
from gco_desktop.storage.unit_of_work import UnitOfWork

STANDAARD_SOORT = "GEACCREDITEERD"
_YES = "ja"


@dataclass(frozen=True, slots=True, kw_only=True)
class Jaarbeeld:
    """The hours of one calendar year; ``jaren`` are the first and the last one with hours."""

    criterium: Urencriterium
    jaren: tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Registerbeeld:
    """Everything of the register, newest first, and how far one is with each norm."""

    vandaag: date
    regels: tuple[Registerregel, ...]
    voortgang: tuple[Voortgang, ...]
    groepen: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RegisterService:
    """What a GCO'er keeps for the tax office and for the register."""

    context: Context

    @property
    def vandaag(self) -> date:
        """The day it is."""
        return self.context.vandaag

    def jaar(self, jaar: int) -> Jaarbeeld:
        """Return the hours of a calendar year that count for the urencriterium."""
        vandaag = self.context.vandaag
        with self.context.read() as uow:
            found = uow.reads.register.months(date(jaar, 1, 1), date(jaar, 12, 31), vandaag)
            years = uow.reads.register.years() or (vandaag.year, vandaag.year)
        return Jaarbeeld(
            criterium=count_year(jaar, vandaag, found),
            jaren=(min(years[0], vandaag.year), max(years[1], vandaag.year)),
        )

    def criteriumstaat(self, van: date, tot: date) -> Staat:
        """Return every line that counts for the urencriterium as a table, without client names."""
        with self.context.read() as uow:
            lines = [line for line in uow.reads.register.log(van, tot) if counts(line.soort)]
            return urencriterium_staat(van, tot, lines, neutral(uow))

    def registerstaat(self, van: date, tot: date) -> Staat:
        """Return what was learnt as a table, without client names."""
        with self.context.read() as uow:
            normen = uow.registernormen.find()
            return register_staat(van, tot, _regels(uow), normen, neutral(uow))

    def register(self) -> Registerbeeld:
        """Return what was learnt, with the hours booked for it counted along."""
        with self.context.read() as uow:
            regels = _regels(uow)
            normen = uow.registernormen.find()
        normen.sort(key=lambda norm: (norm.tot, norm.groep), reverse=True)
        return Registerbeeld(
            vandaag=self.context.vandaag,
            regels=tuple(regels),
            voortgang=tuple(progress(norm, regels) for norm in normen),
            groepen=tuple(dict.fromkeys(groups().values())),
        )

    def scholing(self, scholing_id: UUID) -> Scholing:
        """Return one thing that was learnt."""
        with self.context.read() as uow:
            return uow.scholingen.get(scholing_id)

    def new_scholing(self, regel: Registerregel | None = None) -> Scholing:
        """Return something learnt today, or what goes with booked hours; nothing is stored."""
        new_id = self.context.new_id()
        if regel is None:
            return Scholing(id=new_id, datum=self.context.vandaag, soort=STANDAARD_SOORT)
        return Scholing(id=new_id, datum=regel.datum, soort=regel.soort)

    def save_scholing(self, scholing: Scholing, *, bsn_reden: str | None = None) -> Scholing:
        """Keep something learnt, new or changed."""
        with self.context.write() as uow:
            self.context.guard(uow, scholing, bsn_reden)
            uow.scholingen.put(scholing)
            uow.commit()
        return scholing

    def delete_scholing(self, scholing_id: UUID) -> None:
        """Remove something learnt, if it is still there; it can be undone."""
        with self.context.write() as uow:
            uow.scholingen.delete_all(id=scholing_id)
            uow.commit()

    def new_norm(self) -> Registernorm:
        """Return a norm of five years from this year on, to be filled in; nothing is stored."""
        year = self.context.vandaag.year
        return Registernorm(
            id=self.context.new_id(), van=date(year, 1, 1), tot=date(year + 4, 12, 31), groep=""
        )

    def save_norm(self, norm: Registernorm, *, bsn_reden: str | None = None) -> Registernorm:
        """Keep what the register asks; raises ``EindVoorBeginError``."""
        norm.check()
        with self.context.write() as uow:
            self.context.guard(uow, norm, bsn_reden)
            uow.registernormen.put(norm)
            uow.commit()
        return norm

    def delete_norm(self, norm_id: UUID) -> None:
        """Remove a norm, if it is still there; it can be undone."""
        with self.context.write() as uow:
            uow.registernormen.delete_all(id=norm_id)
            uow.commit()


def groups() -> dict[str, str]:
    """Return the group of the register that each kind of learning belongs to."""
    return {code: row["registergroep"] for code, row in tables.entries("scholing_soort").items()}


def counts(soort: str) -> bool:
    """Whether hours of a kind count for the urencriterium."""
    row = tables.entries("urensoort").get(soort)
    return row is not None and row["telt_urencriterium"] == _YES


def count_year(jaar: int, vandaag: date, found: Sequence[Maandsom]) -> Urencriterium:
    """Return the year from its sums by month and kind."""
    months = [0] * MONTHS_PER_YEAR
    counted = [each for each in found if counts(each.soort)]
    for each in counted:
        months[int(each.maand[-2:]) - 1] += each.minuten
    return Urencriterium(
        jaar=jaar,
        vandaag=vandaag,
        maanden=tuple(months),
        tot_nu=sum(each.tot_nu for each in counted),
        eerste=min((each.eerste for each in counted), default=None),
        niet_geteld=sum(each.minuten for each in found) - sum(months),
    )


def _regels(uow: UnitOfWork) -> list[Registerregel]:
    return register(uow.scholingen.find(), uow.reads.register.learnt(GEBOEKT_ALS), groups())
