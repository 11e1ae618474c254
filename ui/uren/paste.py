"""Reads what comes from a spreadsheet: rows and cells of plain text, and nothing but text."""

import csv
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from io import StringIO

from gco_desktop.domain.datum import DAYS_PER_WEEK
from gco_desktop.domain.duur import parse_duur
from gco_desktop.domain.overzicht import UrenCel, UrenRij
from gco_desktop.error_texts import error_text
from gco_desktop.errors import DuurError
from ui.uren import paste_texts as texts
from ui.uren.grid import Block, key_of, names_of
from ui.uren.sheet import CellKey, Fault, Sheet
from ui.uren.texts import day as day_name

LONGEST = 2_000_000  # characters; ten thousand cells are far fewer
_SECONDS = re.compile(r"(\d{1,2}:\d{2}):00")
LONGEST_CELL = 100
_FIRST = re.compile(r"(?<=[.?!]) ")
_NOTHING = {"", "-", "\u2013", "\u00b7"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Lost:
    """A text that found no place: where it stood, what it says, and why it was not taken."""

    place: str
    text: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What a paste would do: cells to fill, texts that cannot be read, and what finds no place.

    ``replaced`` counts the cells that hold other hours now, ``emptied`` those that get none.
    """

    cells: tuple[UrenCel, ...] = ()
    faults: tuple[tuple[UrenRij, date, Fault], ...] = ()
    outside: tuple[Lost, ...] = ()
    closed: tuple[Lost, ...] = ()
    replaced: int = 0
    emptied: int = 0

    @property
    def lost(self) -> tuple[Lost, ...]:
        """Everything that is not filled in, with its place."""
        wrong = (
            Lost(place=place_of(rij, day), text=fault.text, reason=_FIRST.split(fault.message)[0])
            for rij, day, fault in self.faults
        )
        return (*wrong, *self.closed, *self.outside)


def read_block(text: str) -> list[list[str]]:
    """Return the rows and cells of a text as a spreadsheet puts it on the clipboard."""
    clean = text.replace("\r\n", "\n").replace("\r", "\n").removesuffix("\n")
    if '"' in clean:  # a cell with a line end in it stands between quotes
        try:
            return list(csv.reader(StringIO(clean), delimiter="\t"))
        except csv.Error:  # a quote that means nothing, or a cell that is far too long
            pass
    return [line.split("\t") for line in clean.split("\n")]


def read_paste(sheet: Sheet, text: str, block: Block) -> Reading:
    """Return what a text would do in the grid from the first cell of ``block`` on.

    One single cell fills the whole of ``block``. An empty cell leaves what stands there.
    """
    given = read_block(text)
    if len(given) == 1 and len(given[0]) == 1 and not block.is_one:
        given = [given[0] * len(block.days) for _ in block.rows]
    reader = _Reader(sheet, block)
    for down, line in enumerate(given):
        for right, typed in enumerate(line):
            if typed.strip() not in _NOTHING:
                reader.take(down, right, typed.strip())
    return reader.reading()


def place_of(rij: UrenRij, day: date) -> str:
    """Return where a cell stands, in words."""
    return texts.place((day_name(day), *names_of(rij)))


class _Reader:
    """Takes the texts one by one, and remembers what each would do."""

    def __init__(self, sheet: Sheet, block: Block) -> None:
        self._sheet = sheet
        self._rijen = sheet.rijen()
        self._block = block
        self._cells: dict[CellKey, UrenCel] = {}
        self._faults: list[tuple[UrenRij, date, Fault]] = []
        self._outside: list[Lost] = []
        self._closed: list[Lost] = []

    def take(self, down: int, right: int, typed: str) -> None:
        """Take one text."""
        row, number = self._block.top + down, self._block.left + right
        if row >= len(self._rijen) or number >= DAYS_PER_WEEK:
            place = texts.outside_place(down + 1, right + 1)
            self._outside.append(Lost(place=place, text=typed, reason=texts.OUTSIDE))
            return
        rij, day = self._rijen[row], self._sheet.day(number)
        if len(typed) > LONGEST_CELL:
            lost = Lost(place=place_of(rij, day), text=typed[:LONGEST_CELL], reason=texts.TOO_LONG)
            self._outside.append(lost)
            return
        try:
            minuten = parse_duur(_SECONDS.sub(r"\1", typed))
        except DuurError as error:
            self._faults.append((rij, day, Fault(text=typed, message=error_text(error))))
            return
        if self._sheet.correction_month(rij, day):
            place = place_of(rij, day)
            self._closed.append(Lost(place=place, text=typed, reason=texts.CLOSED))
            return
        self._cells[key_of(rij), day] = UrenCel(rij=rij, datum=day, minuten=minuten)

    def reading(self) -> Reading:
        """Return what all of them would do."""
        there = [(cell, self._sheet.minutes(cell.rij, cell.datum)) for cell in self._changes()]
        return Reading(
            cells=tuple(cell for cell, _ in there),
            faults=tuple(self._faults),
            outside=tuple(self._outside),
            closed=tuple(self._closed),
            replaced=sum(1 for cell, now in there if now and cell.minuten),
            emptied=sum(1 for cell, now in there if now and not cell.minuten),
        )

    def _changes(self) -> Sequence[UrenCel]:
        wrong = self._sheet.faults()
        return [
            cell
            for key, cell in self._cells.items()
            if key in wrong or cell.minuten != self._sheet.minutes(cell.rij, cell.datum)
        ]
