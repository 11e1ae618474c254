"""Use cases about hours: the week grid and the export for oneself."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from gco_desktop.domain.datum import DAYS_PER_WEEK, monday_of
from gco_desktop.domain.ids import OpdrachtgeverId, TrajectId, UrenregelId
from gco_desktop.domain.overzicht import UrenCel, UrenRij, UrenWeek
from gco_desktop.domain.periode import Periode
from gco_desktop.domain.uren import Urenregel, month_of
from gco_desktop.services.context import Context
from gco_desktop.storage.unit_of_work import UnitOfWork

LOOK_BACK = timedelta(weeks=4)
OFFERED = 5  # rows used most in those weeks


@dataclass(frozen=True, slots=True)
class UrenService:
    """What a GCO'er can do with hours."""

    context: Context

    def week(self, day: date) -> UrenWeek:
        """Return the week of ``day``: gezinnen by name and activity first, then other kinds."""
        monday = monday_of(day)
        with self.context.read() as uow:
            found = uow.reads.uren.week(monday)
            norm = uow.profiel.get().weeknorm_min
            vaak = uow.reads.uren.often(monday - LOOK_BACK, monday, OFFERED)
            gesloten = uow.reads.boeken.closed()
            touched = any(maand in _months_of(monday) for _, maand in gesloten)
            partijen = uow.reads.uren.parties() if touched else {}
            in_boeken = uow.reads.uren.in_books(monday, partijen) if touched else {}
        rijen = sorted(found.items(), key=lambda item: row_order(item[0]))
        return UrenWeek(
            maandag=monday,
            rijen=tuple((rij, tuple(minuten)) for rij, minuten in rijen),
            norm=norm,
            vaak=tuple(vaak),
            gesloten=gesloten if touched else frozenset(),
            partijen=partijen,
            in_boeken=in_boeken,
        )

    def previous_rows(self, day: date) -> Sequence[UrenRij]:
        """Return the rows of the week before the week of ``day``."""
        return [rij for rij, _ in self.week(day - timedelta(days=DAYS_PER_WEEK)).rijen]

    def with_zn(self) -> frozenset[TrajectId | None]:
        """Return the trajecten (or none) whose opdrachtgever uses the products of ZN."""
        with self.context.read() as uow:
            using = {party.id for party in uow.opdrachtgevers.find(zn_producten=True)}
            parties = uow.reads.uren.parties() if using else {}
        return frozenset(traject for traject, party in parties.items() if party in using)

    def set_cell(self, rij: UrenRij, day: date, minuten: int) -> None:
        """Make the total of a row on a day ``minuten``; 0 clears it. It can be undone.

        The difference lands on the line that was typed in the grid; only when that is not
        enough are lines of contacts shortened, the last one first.
        """
        self.set_cells([UrenCel(rij=rij, datum=day, minuten=minuten)])

    def set_cells(self, cells: Sequence[UrenCel]) -> Sequence[UrenCel]:
        """Make the totals of several cells what is asked: all of them as one step, or none.

        None when one of them is no longer what it was for who asked: then those are returned,
        with the minutes that stand there now. Each cell changes as with ``set_cell``.
        """
        with self.context.write() as uow:
            found = [(cell, _lines(uow, cell)) for cell in cells]
            others = [
                replace(cell, minuten=now)
                for cell, lines in found
                if cell.was not in {None, now := sum(line.minuten for line in lines)}
            ]
            if others:
                return others
            for cell, lines in found:
                self._spread(uow, cell, lines)
            uow.commit()
        return ()

    def _spread(self, uow: UnitOfWork, cell: UrenCel, lines: Sequence[Urenregel]) -> None:
        rij, day = cell.rij, cell.datum
        more = cell.minuten - sum(line.minuten for line in lines)
        own = [line for line in lines if line.contact_id is None]
        if more > 0 and not own:
            uow.uren.add(self._new_line(uow, rij, day, more))
            return
        for line in [*own, *reversed([line for line in lines if line.contact_id is not None])]:
            change = max(more, -line.minuten)
            more -= change
            if line.minuten + change == 0:
                uow.uren.delete(line.id)
            elif change:
                uow.uren.save(replace(line, minuten=line.minuten + change))

    def _new_line(self, uow: UnitOfWork, rij: UrenRij, day: date, minuten: int) -> Urenregel:
        party = uow.reads.trajecten.party(rij.traject_id)
        return Urenregel(
            id=UrenregelId(self.context.new_id()),
            datum=day,
            minuten=minuten,
            soort=rij.soort,
            gezin_id=rij.gezin_id,
            traject_id=rij.traject_id,
            opdrachtgever_id=None if party is None else OpdrachtgeverId(party),
            activiteit=rij.activiteit,
            zn_product=rij.zn_product,
        )

    def csv(self, periode: Periode) -> bytes:
        """Return the hours of a quarter by working day, without names, as CSV."""
        from gco_desktop.exports.uren import uren_csv

        with self.context.read() as uow:
            lines = uow.reads.uren.export(periode.van, periode.tot)
        return uren_csv(lines)


def asks_product(uow: UnitOfWork, lines: Iterable[Urenregel]) -> bool:
    """Whether hours without a product are of an opdrachtgever that uses the products of ZN."""
    parties = {each.opdrachtgever_id for each in lines if not each.zn_product} - {None}
    return any(party.id in parties for party in uow.opdrachtgevers.find(zn_producten=True))


def _lines(uow: UnitOfWork, cell: UrenCel) -> Sequence[Urenregel]:
    rij = cell.rij
    return uow.uren.find(
        datum=cell.datum,
        soort=rij.soort,
        gezin_id=rij.gezin_id,
        traject_id=rij.traject_id,
        activiteit=rij.activiteit,
        zn_product=rij.zn_product,
    )


def _months_of(monday: date) -> set[str]:
    return {month_of(monday), month_of(monday + timedelta(days=DAYS_PER_WEEK - 1))}


def row_order(rij: UrenRij) -> tuple[bool, str, int, str, str]:
    """Return the place of a row in the grid."""
    kind = rij.soort, rij.zn_product
    return (rij.gezin_id is None, rij.gezin.lower(), rij.activiteit or 0, *kind)
