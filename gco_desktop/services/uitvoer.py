"""Use cases about tables that leave the kluis: hours, statements and journeys."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from gco_desktop.domain.ids import OpdrachtgeverId
from gco_desktop.domain.maand import first_day, last_day
from gco_desktop.domain.periode import Periode
from gco_desktop.domain.profiel import Opdrachtgever
from gco_desktop.domain.staat import Staat
from gco_desktop.domain.uren import month_of
from gco_desktop.errors import UrenbestandError
from gco_desktop.exports.staat import staat_csv
from gco_desktop.exports.xlsx import MOST_ROWS, Progress, staat_xlsx
from gco_desktop.services.context import Context
from gco_desktop.services.opgave import OpgaveService
from gco_desktop.services.ritten import RittenService
from gco_desktop.services.urenstaat import neutral, opgavestaat, urenstaat

_NO_NAME = re.compile(r"[^\w-]+")
_LONGEST_NAME = 40
_ALL = "alle"


class Uitvoersoort(StrEnum):
    """What can be taken out."""

    URENSTAAT = "urenstaat"
    OPGAVE = "opgave"
    RITTEN = "ritten"
    URENCRITERIUM = "urencriterium"
    REGISTER = "register"


class Bestandsvorm(StrEnum):
    """What kind of file it becomes."""

    XLSX = "xlsx"
    CSV = "csv"
    PDF = "pdf"


@dataclass(frozen=True, slots=True, kw_only=True)
class Uitvoervraag:
    """What is asked for; without ``opdrachtgever_id`` it is about all of them.

    An opgave is of the month of ``van``: of the closing ``volgnummer``, else of the closing in
    force, else of this moment.
    """

    soort: Uitvoersoort
    van: date
    tot: date
    opdrachtgever_id: OpdrachtgeverId | None = None
    volgnummer: int | None = None


Maker = Callable[[Uitvoervraag], Staat]


@dataclass(frozen=True, slots=True)
class UitvoerService:
    """What a GCO'er can take out; ``more`` makes the tables of other subjects."""

    context: Context
    ritten: RittenService
    opgaven: OpgaveService
    more: dict[Uitvoersoort, Maker]

    def opdrachtgevers(self) -> tuple[Opdrachtgever, ...]:
        """Return for whom there may be something."""
        with self.context.read() as uow:
            return tuple(sorted(uow.opdrachtgevers.find(), key=lambda each: each.naam.lower()))

    def usual_party(self) -> OpdrachtgeverId | None:
        """Return whose statement is asked for first: the first with hours, by name."""
        with self.context.read() as uow:
            booked = {each.opdrachtgever_id for each in uow.reads.boeken.months() if each.minuten}
        every = [each.id for each in self.opdrachtgevers()]
        return next((each for each in every if each in booked), next(iter(every), None))

    def maker(self) -> str:
        """Return who stands on the paper."""
        with self.context.read() as uow:
            profiel = uow.profiel.get()
        return ", ".join(filter(None, (profiel.naam.strip(), profiel.organisatie.strip())))

    def soorten(self) -> tuple[Uitvoersoort, ...]:
        """Return what can be taken out."""
        own = {Uitvoersoort.URENSTAAT, Uitvoersoort.OPGAVE, Uitvoersoort.RITTEN}
        return tuple(soort for soort in Uitvoersoort if soort in own or soort in self.more)

    def staat(self, vraag: Uitvoervraag) -> Staat:
        """Return the table that was asked for, with a name for its file."""
        if vraag.soort in self.more:
            return self.more[vraag.soort](vraag)
        if vraag.soort is Uitvoersoort.RITTEN:
            found = self.ritten.staat(vraag.van, vraag.tot)
            return replace(found, bestandsnaam=file_stem(vraag, None))
        of_party = vraag.opdrachtgever_id
        if vraag.soort is Uitvoersoort.OPGAVE:
            vraag = replace(vraag, volgnummer=vraag.volgnummer or self._sent(vraag))
            opgave = self.opgaven.of(of_party, month_of(vraag.van), vraag.volgnummer)
        with self.context.read() as uow:
            if vraag.soort is Uitvoersoort.URENSTAAT:
                found = urenstaat(uow, vraag.van, vraag.tot, of_party)
            else:
                found = opgavestaat(uow, opgave)
            party = uow.opdrachtgevers.current(of_party) if of_party else None
            name = None if party is None else party.naam
            if name and not neutral(uow)(name):
                name = ""
        return replace(found, bestandsnaam=file_stem(vraag, name))

    def _sent(self, vraag: Uitvoervraag) -> int | None:
        with self.context.read() as uow:
            closings = uow.afsluitingen.find(
                opdrachtgever_id=vraag.opdrachtgever_id, maand=month_of(vraag.van)
            )
        return max((each.volgnummer for each in closings if not each.heropend_op), default=None)

    def content(
        self, staat: Staat, vorm: Bestandsvorm, maker: str, progress: Progress | None = None
    ) -> bytes:
        """Return the file; it needs no kluis. ``progress`` as in ``staat_xlsx``.

        Raises ``CancelledError`` and ``UrenbestandError``.
        """
        if vorm is Bestandsvorm.CSV:
            return staat_csv(staat)
        if vorm is Bestandsvorm.XLSX:
            if len(staat.rijen) > MOST_ROWS:
                raise UrenbestandError("bladzijde", str(len(staat.rijen)))  # noqa: EM101 - a reason
            return staat_xlsx(staat, progress)
        from gco_desktop.reports.staat import staat_pdf

        return staat_pdf(staat, maker, self.context.vandaag)


def file_stem(vraag: Uitvoervraag, party: str | None) -> str:
    """Return what the file is called, without its end: kind, period, opdrachtgever.

    A ``party`` whose name may not stand there, as of a family that pays itself, has none.
    """
    parts = [vraag.soort.value, period_name(vraag.van, vraag.tot)]
    if vraag.soort is Uitvoersoort.OPGAVE and vraag.volgnummer:
        parts.append(f"nr{vraag.volgnummer}")
    if party is not None:
        clean = _NO_NAME.sub("-", party).strip("-").lower()[:_LONGEST_NAME]
        parts.append(clean or "opdrachtgever")
    elif vraag.soort is not Uitvoersoort.RITTEN:
        parts.append(_ALL if vraag.soort is Uitvoersoort.URENSTAAT else "zonder-opdrachtgever")
    return "_".join(parts)


def period_name(van: date, tot: date) -> str:
    """Return a period as it stands in the name of a file: "2026", "2026K3", "2026-03"."""
    if (van.day, van.month, tot.day, tot.month) == (1, 1, 31, 12) and van.year == tot.year:
        return str(van.year)
    if van == first_day(month_of(van)) and tot == last_day(month_of(van)):
        return month_of(van)
    if (van, tot) == (Periode.of(van).van, Periode.of(van).tot):
        return str(Periode.of(van))
    return f"{van:%Y-%m-%d}-tm-{tot:%Y-%m-%d}"
