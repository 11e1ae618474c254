"""One week as it stands on the screen: what is kept, what is on its way, what is not right."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from uuid import UUID

from gco_desktop.domain.datum import DAYS_PER_WEEK
from gco_desktop.domain.duur import format_duur
from gco_desktop.domain.overzicht import UrenRij, UrenWeek
from gco_desktop.reference import tables
from gco_desktop.services.uren import row_order
from ui.uren import texts

_DIRECT = "DIRECT"

RowKey = tuple[str, UUID | None, UUID | None, int | None]
CellKey = tuple[RowKey, date]


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """What was typed in a cell, to the letter, and why it was not kept."""

    text: str
    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One cell as it is shown; ``fault`` is empty when all is well."""

    text: str
    fault: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class GridRow:
    """One row as it is shown: a name, a detail, seven days and a total."""

    key: RowKey
    name: str
    detail: str
    cells: tuple[Cell, ...]
    total: str


@dataclass(frozen=True, slots=True, kw_only=True)
class GridWeek:
    """The whole grid as it is shown; ``vandaag`` is the number of the day, when it is in it."""

    days: tuple[str, ...]
    rows: tuple[GridRow, ...]
    totals: tuple[str, ...]
    vandaag: int | None
    faults: tuple[str, ...]


def key_of(rij: UrenRij) -> RowKey:
    """Return what makes a row itself; the name of its gezin may change."""
    return (rij.soort, rij.gezin_id, rij.traject_id, rij.activiteit)


class Sheet:
    """The week shown; what is typed stays in it until it was kept, also in other weeks."""

    def __init__(self, maandag: date) -> None:
        self._week = UrenWeek(maandag=maandag, rijen=(), norm=None)
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

    def minutes(self, rij: UrenRij, number: int) -> int:
        """Return the minutes of a row on a day, also while they are being kept."""
        pending = self._pending.get((key_of(rij), self.day(number)))
        return self._stored(rij)[number] if pending is None else pending

    def text(self, rij: UrenRij, number: int) -> str:
        """Return what stands in a cell, right or wrong."""
        fault = self._faults.get((key_of(rij), self.day(number)))
        return fault.text if fault else _write(self.minutes(rij, number))

    def stands(self, rij: UrenRij, number: int, text: str) -> bool:
        """Whether this text stands in a cell already and nothing is wrong with it."""
        wrong = (key_of(rij), self.day(number)) in self._faults
        return not wrong and text == self.text(rij, number)

    def refuse(self, cell: CellKey, fault: Fault) -> None:
        """Leave what was typed in its cell, with the reason why it was not kept."""
        self._pending.pop(cell, None)
        self._faults[cell] = fault

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
        number = (day - self.maandag).days
        if 0 <= number < DAYS_PER_WEEK:
            self._store(key, number, minuten)

    def week(self) -> UrenWeek:
        """Return the week with what is being kept counted in."""
        days = range(DAYS_PER_WEEK)
        rijen = tuple(
            (rij, tuple(self.minutes(rij, number) for number in days)) for rij in self.rijen()
        )
        return replace(self._week, rijen=rijen)

    def grid(self, vandaag: date) -> GridWeek:
        """Return the week as it is shown."""
        number = (vandaag - self.maandag).days
        week = self.week()
        return GridWeek(
            days=tuple(texts.day(self.day(day)) for day in range(DAYS_PER_WEEK)),
            rows=tuple(self._row(rij, minuten) for rij, minuten in week.rijen),
            totals=(*(_write(day) for day in week.dagen), format_duur(week.totaal)),
            vandaag=number if 0 <= number < DAYS_PER_WEEK else None,
            faults=tuple(self._fault_lines()),
        )

    def _row(self, rij: UrenRij, minuten: Sequence[int]) -> GridRow:
        name, detail = names_of(rij)
        return GridRow(
            key=key_of(rij),
            name=name,
            detail=detail,
            cells=tuple(self._cell(rij, number) for number in range(DAYS_PER_WEEK)),
            total=_write(sum(minuten)),
        )

    def _cell(self, rij: UrenRij, number: int) -> Cell:
        fault = self._faults.get((key_of(rij), self.day(number)))
        return Cell(text=self.text(rij, number), fault=fault.message if fault else "")

    def _fault_lines(self) -> list[str]:
        return [
            texts.fault((*names_of(rij), texts.day(self.day(number))), fault.message)
            for rij in self.rijen()
            for number in range(DAYS_PER_WEEK)
            if (fault := self._faults.get((key_of(rij), self.day(number))))
        ]

    def _stored(self, rij: UrenRij) -> Sequence[int]:
        rows = {key_of(each): minuten for each, minuten in self._week.rijen}
        return rows.get(key_of(rij), (0,) * DAYS_PER_WEEK)

    def _store(self, key: RowKey, number: int, minuten: int) -> None:
        rijen = {key_of(rij): (rij, list(days)) for rij, days in self._week.rijen}
        if key not in rijen:
            rijen[key] = (self._kept[self.maandag][key], [0] * DAYS_PER_WEEK)
        rijen[key][1][number] = minuten
        self._week = replace(
            self._week, rijen=tuple((rij, tuple(days)) for rij, days in rijen.values())
        )


def names_of(rij: UrenRij) -> tuple[str, str]:
    """Return the name of a row and what it is about beside that."""
    if rij.gezin_id is None:
        return tables.chip("urensoort", rij.soort), ""
    parts = []
    if rij.activiteit is not None:
        parts.append(texts.activiteit(rij.activiteit, tables.chip("activiteit", rij.activiteit)))
    if rij.soort != _DIRECT:
        parts.append(tables.chip("urensoort", rij.soort).lower())
    return rij.gezin, " · ".join(parts) or texts.NO_ACTIVITEIT


def _write(minuten: int) -> str:
    return format_duur(minuten) if minuten else ""
