"""Use cases about hours: the week grid and the export for oneself."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from gco_desktop.domain.datum import DAYS_PER_WEEK, monday_of
from gco_desktop.domain.ids import OpdrachtgeverId, UrenregelId
from gco_desktop.domain.overzicht import UrenRij, UrenWeek
from gco_desktop.domain.periode import Periode
from gco_desktop.domain.uren import Urenregel
from gco_desktop.services.context import Context
from gco_desktop.storage.unit_of_work import UnitOfWork


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
        rijen = sorted(found.items(), key=lambda item: row_order(item[0]))
        return UrenWeek(
            maandag=monday,
            rijen=tuple((rij, tuple(minuten)) for rij, minuten in rijen),
            norm=norm,
        )

    def previous_rows(self, day: date) -> Sequence[UrenRij]:
        """Return the rows of the week before the week of ``day``."""
        return [rij for rij, _ in self.week(day - timedelta(days=DAYS_PER_WEEK)).rijen]

    def set_cell(self, rij: UrenRij, day: date, minuten: int) -> None:
        """Make the total of a row on a day ``minuten``; 0 clears it. It can be undone.

        The difference lands on the line that was typed in the grid; only when that is not
        enough are lines of contacts shortened, the last one first.
        """
        with self.context.write() as uow:
            lines = uow.uren.find(
                datum=day,
                soort=rij.soort,
                gezin_id=rij.gezin_id,
                traject_id=rij.traject_id,
                activiteit=rij.activiteit,
            )
            self._spread(uow, rij, day, lines, minuten - sum(line.minuten for line in lines))
            uow.commit()

    def _spread(
        self, uow: UnitOfWork, rij: UrenRij, day: date, lines: list[Urenregel], more: int
    ) -> None:
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
        )

    def csv(self, periode: Periode) -> bytes:
        """Return the hours of a quarter by working day, without names, as CSV."""
        from gco_desktop.exports.uren import uren_csv

        with self.context.read() as uow:
            lines = uow.reads.uren.export(periode.van, periode.tot)
        return uren_csv(lines)


def row_order(rij: UrenRij) -> tuple[bool, str, int, str]:
    """Return the place of a row in the grid."""
    return (rij.gezin_id is None, rij.gezin.lower(), rij.activiteit or 0, rij.soort)
