"""Op de stoep: gathers what one wants to know just before the bell, without a single name."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from gco_desktop.domain.belofte import BelofteStand, Belover
from gco_desktop.domain.contactmoment import Taak
from gco_desktop.domain.datum import format_datum, format_kort
from gco_desktop.domain.gezin import Gezin, GezinsRelatie, Persoon
from gco_desktop.domain.ids import GezinId
from gco_desktop.domain.initialen import initialen, only_initialen
from gco_desktop.domain.stoep import StoepKaart
from gco_desktop.domain.traject import leading
from gco_desktop.reference import tables
from gco_desktop.services.context import Context
from gco_desktop.services.taken import by_moment
from gco_desktop.storage.unit_of_work import UnitOfWork

MOST_LINES = 5
MOST_LETTERS = 220
_VAN = {Belover.IK: "ik", Belover.GEZIN: "het gezin", Belover.INSTANTIE: "organisatie"}


@dataclass(frozen=True, slots=True)
class StoepService:
    """What a GCO'er takes along to the door."""

    context: Context

    def kaart(self, gezin_id: GezinId) -> StoepKaart:
        """Return the card of a gezin, with a goal to start from; nothing is stored."""
        with self.context.read() as uow:
            return _Card(uow, gezin_id, self.context.vandaag).make()

    def with_goal(self, gezin_id: GezinId, kaart: StoepKaart, doel: str) -> StoepKaart:
        """Return the card with another goal, names in it as initials."""
        with self.context.read() as uow:
            return replace(kaart, doel=_Card(uow, gezin_id, self.context.vandaag).short(doel))

    def pdf(self, kaart: StoepKaart) -> bytes:
        """Return a card as a PDF of A6, from memory."""
        # Imported here: only who prints waits for ReportLab.
        from gco_desktop.reports.stoep import stoep_pdf

        return stoep_pdf(kaart)


class _Card:
    def __init__(self, uow: UnitOfWork, gezin_id: GezinId, vandaag: date) -> None:
        self._uow = uow
        self._vandaag = vandaag
        self._gezin: Gezin = uow.gezinnen.get(gezin_id)
        relaties = uow.relaties.find(gezin_id=gezin_id)
        relaties.sort(key=lambda relatie: (not relatie.is_client, not relatie.aanspreekpunt))
        self._leden = [(each, uow.personen.get(each.persoon_id)) for each in relaties]
        self._names = [self._gezin.naam, *(persoon.naam for _, persoon in self._leden)]
        self._names += [each.naam for each in uow.contactpersonen.find()]

    def make(self) -> StoepKaart:
        gezin_id = self._gezin.id
        taken = sorted(self._uow.taken.find(gezin_id=gezin_id, gedaan_op=None), key=by_moment)
        return StoepKaart(
            wie=initialen(self._gezin.naam),
            datum=self._vandaag,
            doel=self.short(self._goal(taken)),
            bewoners=tuple(self._bewoner(*lid) for lid in self._leden if self._lives_here(*lid)),
            benadering=self.short(self._gezin.benadering),
            vermijden=self.short(self._gezin.notitie),
            laatste=self._last(),
            beloften=_first(self._promises()),
            taken=_first(self._task(taak) for taak in taken),
        )

    def short(self, text: str) -> str:
        flat = " ".join(text.split())
        if len(flat) > MOST_LETTERS:
            flat = f"{flat[:MOST_LETTERS].rsplit(' ', 1)[0]} …"
        return only_initialen(flat, self._names)

    def _goal(self, taken: Sequence[Taak]) -> str:
        """Return what today is for: an appointment of today, else the aim of the traject."""
        for taak in taken:
            if taak.voor_datum == self._vandaag and taak.tijd is not None:
                return taak.tekst
        traject = leading(self._uow.trajecten.find(gezin_id=self._gezin.id))
        return "" if traject is None else traject.doel

    def _lives_here(self, relatie: GezinsRelatie, persoon: Persoon) -> bool:
        left = relatie.voorbij(self._vandaag)
        return relatie.woont_thuis and not left and persoon.overleden_op is None

    def _bewoner(self, relatie: GezinsRelatie, persoon: Persoon) -> str:
        kind = tables.label("relatie", relatie.relatie).lower()
        age = persoon.leeftijd(self._vandaag)
        if age is None and persoon.geboortejaar is not None:
            years = f"ongeveer {self._vandaag.year - persoon.geboortejaar} jaar"
        else:
            years = "" if age is None else f"{age} jaar"
        first = "eerst aanspreken" if relatie.aanspreekpunt else ""
        return ", ".join(filter(None, (initialen(persoon.naam), kind, years, first)))

    def _last(self) -> str:
        found = self._uow.reads.contacten.of_gezin(self._gezin.id, MOST_LINES)
        been = [regel for regel in found if regel.datum <= self._vandaag]
        if not been:
            return ""
        last = been[0]
        kind = tables.label("contactvorm", last.vorm).lower()
        said = "" if last.vertrouwelijk else self.short(last.onderwerp)
        return ": ".join(filter(None, (f"{format_datum(last.datum)}, {kind}", said)))

    def _promises(self) -> Iterable[str]:
        found = self._uow.beloften.find(gezin_id=self._gezin.id, stand=BelofteStand.OPEN)
        found.sort(key=lambda belofte: (belofte.voor_datum or date.max, belofte.beloofd_op))
        for belofte in found:
            said = self.short(belofte.tekst)
            yield f"{_VAN[belofte.van]}: {said}{self._due(belofte.voor_datum)}"

    def _task(self, taak: Taak) -> str:
        time = f" {taak.tijd:%H:%M}" if taak.tijd else ""
        return f"{self.short(taak.tekst)}{self._due(taak.voor_datum)}{time}"

    def _due(self, day: date | None) -> str:
        return "" if day is None else f", {format_kort(day, self._vandaag)}"


def _first(lines: Iterable[str]) -> tuple[str, ...]:
    found = list(lines)
    more = len(found) - MOST_LINES
    return (*found[:MOST_LINES], f"en nog {more}") if more > 0 else tuple(found)
