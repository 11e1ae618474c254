"""Decides what typing, filling and pasting do in the cells of the week."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from gco_desktop.domain.duur import format_duur, parse_duur
from gco_desktop.domain.maand import month_name
from gco_desktop.domain.overzicht import UrenCel, UrenRij
from gco_desktop.domain.uren import month_of
from gco_desktop.error_texts import error_text
from gco_desktop.errors import DuurError
from ui.uren import paste_texts, texts
from ui.uren.grid import Block, key_of, write
from ui.uren.keeper import Keeper
from ui.uren.paste import LONGEST, LONGEST_CELL, Lost, Reading, read_paste
from ui.uren.screen import UrenScreen
from ui.uren.sheet import CellKey, Fault, Sheet

Change = tuple[UrenRij, date, int]


class CellPresenter:
    """Stands between the cells of the grid and what is kept of them."""

    def __init__(self, view: UrenScreen, keeper: Keeper) -> None:
        self._view = view
        self._keeper = keeper
        self._copied = ""

    def enter(self, row: int, number: int, text: str) -> None:
        """Keep what was typed in a cell, or leave it there with what is wrong."""
        rij, day = self._sheet.rijen()[row], self._sheet.day(number)
        if not self._sheet.stands(rij, day, text.strip()):
            self.take(rij, day, text, ask=True)

    def take(self, rij: UrenRij, day: date, text: str, *, ask: bool) -> None:
        """Keep a text in a cell; one in a closed month is asked for, or waits with a message."""
        key = key_of(rij), day
        try:
            minuten = parse_duur(text) if text.strip() else 0
        except DuurError as error:
            self._refuse(key, Fault(text=text, message=error_text(error)))
            return
        maand = self._sheet.correction_month(rij, day)
        before, same = self._sheet.faults().get(key), minuten == self._sheet.minutes(rij, day)
        if same and before is not None and (maand or not before.clash):
            self._drop([key])
        elif not maand:
            self._set(rij, day, minuten)
        elif not same:
            self._refuse(key, Fault(text=text, message=texts.CLOSED_WAITS, waits=True))
            if ask:
                self._ask_correction((rij, day, minuten), maand)

    def restore(self, rij: UrenRij, day: date, before: Fault) -> None:
        """Keep what could not be kept before, as long as the same minutes still stand there.

        Else it stays in its cell to be entered by hand: who typed it did not see what came since,
        and what waited for a closed month is never booked without a question.
        """
        key, now = (key_of(rij), day), self._sheet.minutes(rij, day)
        try:
            minuten = parse_duur(before.text) if before.text.strip() else 0
        except DuurError as error:
            self._sheet.refuse(key, replace(before, message=error_text(error)))
            return
        if before.was == now and not before.waits:
            self.take(rij, day, before.text, ask=False)
        elif minuten != now:
            closed = self._sheet.correction_month(rij, day)
            message = texts.CLOSED_WAITS if closed else texts.left_over(write(now))
            waits = before.waits or bool(closed)
            self._sheet.refuse(key, replace(before, message=message, waits=waits))

    def clash(self, row: int, number: int, text: str) -> None:
        """Show what came in a cell while one was typing in it, and what was typed."""
        rij, day = self._sheet.rijen()[row], self._sheet.day(number)
        now = format_duur(self._sheet.minutes(rij, day))
        self._refuse(
            (key_of(rij), day), Fault(text=now, message=texts.clash(now, text), clash=True)
        )

    def fill_down(self, block: Block) -> None:
        """Fill a block with what stands in its first row; one cell from the one above it."""
        if block.is_one:
            block = Block(top=block.top - 1, left=block.left, bottom=block.top, right=block.right)
        if block.top >= 0:
            self._fill(block, lambda _row, number: (block.top, number))

    def fill_right(self, block: Block) -> None:
        """Fill a block with what stands in its first day; one cell from the one left of it."""
        if block.left == block.right:
            block = Block(
                top=block.top, left=block.left - 1, bottom=block.bottom, right=block.right
            )
        if block.left >= 0:
            self._fill(block, lambda row, _number: (row, block.left))

    def clear(self, block: Block) -> None:
        """Empty every cell of a block; where a text was not kept, what was kept comes back."""
        sheet, rijen, wrong = self._sheet, self._sheet.rijen(), self._sheet.faults()
        cells = [(rijen[row], sheet.day(number)) for row in block.rows for number in block.days]
        dropped = [(key_of(rij), day) for rij, day in cells if (key_of(rij), day) in wrong]
        rest = [
            (rij, day, 0)
            for rij, day in cells
            if (key_of(rij), day) not in wrong and sheet.minutes(rij, day)
        ]
        if dropped and not rest:
            self._drop(dropped)
        else:
            self._keep(rest, paste_texts.emptied, dropped)

    def copied(self, text: str) -> None:
        """Remember what was copied here: that needs no preview when it comes back."""
        self._copied = text

    def paste(self, block: Block, text: str) -> None:
        """Fill the grid with what came from a spreadsheet; more than one cell is shown first."""
        if not text.strip() or len(text) > LONGEST:
            said = paste_texts.TOO_MUCH if text.strip() else paste_texts.NOTHING_TO_PASTE
            self._keeper.navigator.saved(said, undo=False)
            return
        one = text.strip()
        if block.is_one and len(one) <= LONGEST_CELL and not {"\t", "\n", "\r"} & set(one):
            self.enter(block.top, block.left, one)
            return
        reading = read_paste(self._sheet, text, block)
        if not reading.cells and not reading.lost:
            self._keeper.navigator.saved(paste_texts.NO_CHANGE, undo=False)
        elif text == self._copied and not reading.lost:
            self._book(reading)
        else:
            self._view.ask_paste(reading, lambda: self._book(reading))

    def forget_lost(self) -> None:
        """Let go of what a paste found no place for."""
        self._view.show_lost(())

    @property
    def _sheet(self) -> Sheet:
        return self._keeper.sheet

    def _book(self, reading: Reading) -> None:
        self._keeper.forget_step()
        if reading.cells:
            self._keeper.keep(reading.cells, paste_texts.filled(len(reading.cells)))
        self._keeper.refuse([((key_of(rij), day), fault) for rij, day, fault in reading.faults])
        left: Sequence[Lost] = (*reading.closed, *reading.outside)
        self._view.show_lost(left)

    def _fill(self, block: Block, source: Callable[[int, int], tuple[int, int]]) -> None:
        rijen, sheet = self._sheet.rijen(), self._sheet
        changes: list[Change] = []
        empty = True
        for row in block.rows:
            for number in block.days:
                from_row, from_number = source(row, number)
                minuten = sheet.minutes(rijen[from_row], sheet.day(from_number))
                empty = empty and not minuten
                own = (row, number) == (from_row, from_number)
                if minuten and not own:  # filling copies hours, and empties nothing
                    changes.append((rijen[row], sheet.day(number), minuten))
        if empty:
            self._keeper.navigator.saved(paste_texts.NOTHING_TO_FILL, undo=False)
        self._keep(changes, paste_texts.filled)

    def _drop(self, cells: Sequence[CellKey]) -> None:
        self._keeper.forget_step()
        self._keeper.drop(cells)
        self._keeper.navigator.saved(paste_texts.dropped(len(cells)), undo=False)

    def _keep(
        self,
        changes: Sequence[Change],
        said: Callable[[int], str],
        dropped: Sequence[CellKey] = (),
    ) -> None:
        """Keep changes as one step, along with what goes of the texts that were not kept."""
        sheet = self._sheet
        wrong = sheet.faults()
        asked = [
            (rij, day, minuten)
            for rij, day, minuten in changes
            if (key_of(rij), day) in wrong or minuten != sheet.minutes(rij, day)
        ]
        cells = [
            UrenCel(rij=rij, datum=day, minuten=minuten)
            for rij, day, minuten in asked
            if not sheet.correction_month(rij, day)
        ]
        if not asked:
            return
        self._keeper.forget_step()
        self._keeper.drop(dropped)
        notes = [paste_texts.dropped(len(dropped))] if dropped else []
        if len(asked) == 1 and not cells:
            self._say(notes)
            self._ask_correction(asked[0], sheet.correction_month(*asked[0][:2]))
            return
        if len(asked) > len(cells):
            notes.insert(0, paste_texts.skipped(len(asked) - len(cells)))
        if cells:
            one = len(cells) == 1 and len(asked) == 1
            first = texts.cell_saved(*asked[0][1:]) if one else said(len(cells))
            self._keeper.keep(cells, ". ".join([first, *notes]), along=True)
        else:
            self._say(notes)
        self._keeper.show()

    def _say(self, notes: Sequence[str]) -> None:
        if notes:
            self._keeper.navigator.saved(". ".join(notes), undo=False)

    def _ask_correction(self, change: Change, maand: str) -> None:
        rij, day, minuten = change
        key = key_of(rij), day

        def refuse() -> None:
            self._keeper.drop([key])
            said = texts.correction_refused(day, minuten)
            self._keeper.navigator.saved(said, undo=False)

        question = texts.correction_question(month_name(month_of(day)), month_name(maand))
        self._view.ask(question, lambda: self._correct(change, maand), refuse)

    def _correct(self, change: Change, maand: str) -> None:
        rij, day, minuten = change
        more = minuten - self._sheet.minutes(rij, day)  # what the correction itself is
        cell = UrenCel(rij=rij, datum=day, minuten=minuten)
        self._keeper.keep([cell], texts.correction_booked(day, more, maand))

    def _set(self, rij: UrenRij, day: date, minuten: int) -> None:
        cell = UrenCel(rij=rij, datum=day, minuten=minuten)
        self._keeper.keep([cell], texts.cell_saved(day, minuten))

    def _refuse(self, key: CellKey, fault: Fault) -> None:
        self._keeper.forget_step()
        self._keeper.refuse([(key, fault)])
