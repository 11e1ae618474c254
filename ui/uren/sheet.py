"""One week as it stands on the screen: what is kept, what is on its way, what is not right."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from gco_desktop.domain.datum import DAYS_PER_WEEK
from gco_desktop.domain.duur import format_duur
from gco_desktop.domain.feestdagen import feestdag
from gco_desktop.domain.overzicht import UrenRij, UrenWeek
from gco_desktop.services.uren import row_order
from ui.uren import texts
from ui.uren.books import closed_text, correction_month
from ui.uren.grid import Cell, GridRow, GridWeek, RowKey, key_of, names_of, write

CellKey = tuple[RowKey, date]
LONG_DAY = 10 * 60
_NONE = (0,) * DAYS_PER_WEEK
_EMPTY = Cell(text="")


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """What was typed in a cell, to the letter, and why it was not kept.

    ``was`` is what stood there; nothing when that is not known. One that ``waits`` is for a
    closed month. With ``clash`` the text is not what was typed, but what came to stand there.
    """

    text: str
    message: str
    was: int | None = None
    waits: bool = False
    clash: bool = False


def in_week(maandag: date, day: date) -> bool:
    """Whether a day is in the week that begins on ``maandag``."""
    return 0 <= (day - maandag).days < DAYS_PER_WEEK


class Sheet:
    """The week shown; what is typed stays in it until it was kept, also in other weeks."""

    def __init__(self, maandag: date) -> None:
        self._week = UrenWeek(maandag=maandag, rijen=(), norm=None)
        self._stored: dict[RowKey, tuple[int, ...]] = {}
        self._kept: dict[date, dict[RowKey, UrenRij]] = {}
        self._pending: dict[CellKey, int] = {}
        self._faults: dict[CellKey, Fault] = {}

    @property
    def maandag(self) -> date:
        """The first day of the week shown."""
        return self._week.maandag

    def load(self, week: UrenWeek) -> None:
        """Show another week, or the same one anew."""
        self._week = week
        self._stored = {key_of(rij): minuten for rij, minuten in week.rijen}
        names = {rij.gezin_id: rij.gezin for rij in (*week.vaak, *(rij for rij, _ in week.rijen))}
        kept = self._kept.get(week.maandag, {})
        for key, rij in kept.items():  # a gezin may have another name by now
            kept[key] = replace(rij, gezin=names.get(rij.gezin_id, rij.gezin))

    def add(self, rijen: Sequence[UrenRij]) -> int:
        """Keep these rows in the week, empty or not; return how many were not there yet."""
        there = {key_of(rij) for rij in self.rijen()}
        kept = self._kept.setdefault(self.maandag, {})
        kept.update({key_of(rij): rij for rij in rijen})
        return len({key_of(rij) for rij in rijen} - there)

    def rijen(self) -> list[UrenRij]:
        """Return the rows, in order: those with hours, and those that wait for them."""
        found = dict(self._kept.get(self.maandag, {}))
        found |= {key_of(rij): rij for rij, _ in self._week.rijen}
        return sorted(found.values(), key=row_order)

    def day(self, number: int) -> date:
        """Return a day of the week, counted from 0."""
        return self.maandag + timedelta(days=number)

    def minutes(self, rij: UrenRij, day: date) -> int:
        """Return the minutes of a row on a day of the week, also while they are being kept."""
        pending = self._pending.get((key_of(rij), day))
        if pending is not None:
            return pending
        return self._stored.get(key_of(rij), _NONE)[(day - self.maandag).days]

    def stands(self, rij: UrenRij, day: date, text: str) -> bool:
        """Whether this text stands in a cell already and nothing is wrong with it."""
        wrong = (key_of(rij), day) in self._faults
        return not wrong and text == write(self.minutes(rij, day))

    def refuse(self, cell: CellKey, fault: Fault, *, new: bool = False) -> None:
        """Leave what was typed in its cell, with the reason why it was not kept.

        With a ``new`` one goes what is kept in the cell now, unless it says what stood there.
        """
        if new and fault.was is None:
            fault = replace(fault, was=self._standing(cell))
        self._pending.pop(cell, None)
        self._faults[cell] = fault

    def forgive(self, cell: CellKey) -> None:
        """Show again what is kept in a cell."""
        self._pending.pop(cell, None)
        self._faults.pop(cell, None)

    def faults(self) -> dict[CellKey, Fault]:
        """Return what stands in a cell of any week and was not kept."""
        return dict(self._faults)

    def expect(self, rij: UrenRij, day: date, minuten: int) -> None:
        """Show minutes that are being kept; the row stays, also when it gets empty."""
        self._kept.setdefault(self.maandag, {})[key_of(rij)] = rij
        self._faults.pop((key_of(rij), day), None)
        self._pending[key_of(rij), day] = minuten

    def settle(self, cell: CellKey, minuten: int) -> None:
        """Take the minutes of a cell for kept, unless others were typed in the meantime."""
        if self._pending.get(cell) != minuten:
            return
        del self._pending[cell]
        key, day = cell
        if in_week(self.maandag, day):
            days = list(self._stored.get(key, _NONE))
            days[(day - self.maandag).days] = minuten
            self._stored[key] = tuple(days)

    def correction_month(self, rij: UrenRij, day: date) -> str:
        """Return where a change of a closed cell is booked; nothing for an open one."""
        return correction_month(self._week, rij, day) if self._week.gesloten else ""

    def week(self) -> UrenWeek:
        """Return the week with what is being kept counted in."""
        waiting = {key for key, _ in self._pending}
        return replace(
            self._week, rijen=tuple((rij, self._minutes(rij, waiting)) for rij in self.rijen())
        )

    def grid(self, week: UrenWeek, vandaag: date) -> GridWeek:
        """Return the week, as ``week`` gave it, as it is shown."""
        number = (vandaag - self.maandag).days
        days = [self.day(number) for number in range(DAYS_PER_WEEK)]
        totals = week.dagen
        wrong = {key for key, _ in self._faults}
        return GridWeek(
            days=tuple(texts.day(day) for day in days),
            rows=tuple(self._row(rij, minuten, days, wrong) for rij, minuten in week.rijen),
            totals=(*(write(day) for day in totals), format_duur(sum(totals))),
            vandaag=number if 0 <= number < DAYS_PER_WEEK else None,
            faults=tuple(self._fault_lines(week)),
            holidays=tuple(feestdag(day) for day in days),
            long=tuple(place for place, total in enumerate(totals) if total > LONG_DAY),
        )

    def _standing(self, cell: CellKey) -> int | None:
        key, day = cell
        if not in_week(self.maandag, day):
            return None
        return self._stored.get(key, _NONE)[(day - self.maandag).days]

    def _minutes(self, rij: UrenRij, waiting: set[RowKey]) -> tuple[int, ...]:
        # Asked of every cell at every key: most rows have nothing that waits.
        key = key_of(rij)
        if key not in waiting:
            return self._stored.get(key, _NONE)
        return tuple(self.minutes(rij, self.day(number)) for number in range(DAYS_PER_WEEK))

    def _row(
        self, rij: UrenRij, minuten: Sequence[int], days: Sequence[date], wrong: set[RowKey]
    ) -> GridRow:
        key = key_of(rij)
        name, detail = names_of(rij)
        if self._week.gesloten or key in wrong:
            cells = [self._cell(rij, day, each) for day, each in zip(days, minuten, strict=True)]
        else:
            cells = [Cell(text=write(each)) if each else _EMPTY for each in minuten]
        total = write(sum(minuten))
        return GridRow(key=key, name=name, detail=detail, cells=tuple(cells), total=total)

    def _cell(self, rij: UrenRij, day: date, minuten: int) -> Cell:
        fault = self._faults.get((key_of(rij), day))
        closed = closed_text(self._week, rij, day) if self._week.gesloten else ""
        if fault is not None:
            return Cell(text=fault.text, fault=fault.message, closed=closed)
        return Cell(text=write(minuten), closed=closed)

    def _fault_lines(self, week: UrenWeek) -> list[str]:
        if not self._faults:
            return []
        rows = {key_of(rij): (place, rij) for place, (rij, _) in enumerate(week.rijen)}
        here = [
            (*rows[key], day, fault)
            for (key, day), fault in self._faults.items()
            if key in rows and in_week(self.maandag, day)
        ]
        return [
            texts.fault((*names_of(rij), texts.day(day)), fault.message)
            for _, rij, day, fault in sorted(here, key=lambda each: (each[0], each[2]))
        ]
