"""Keeps what was typed in cells, one or many as one step, and says what came of it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from gco_desktop.domain.duur import format_duur
from gco_desktop.domain.overzicht import UrenCel
from gco_desktop.error_texts import error_text
from gco_desktop.errors import GcoError
from gco_desktop.services.uren import UrenService
from ui.navigator import Navigator
from ui.runner import Runner
from ui.uren import paste_texts, texts
from ui.uren.grid import key_of, write
from ui.uren.sheet import CellKey, Fault, Sheet, in_week


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlet:
    """What there is to do once something was kept, or was not."""

    show: Callable[[], None]
    reload: Callable[[], None]
    announce: Callable[[], None]


class Keeper:
    """Keeps cells on the database thread; a cell shows its new minutes before they are kept."""

    def __init__(
        self,
        sheet: Sheet,
        uren: UrenService,
        runner: Runner,
        navigator: Navigator,
        outlet: Outlet,
    ) -> None:
        self.sheet = sheet
        self.navigator = navigator
        self._uren = uren
        self._runner = runner
        self._outlet = outlet
        self._before: dict[CellKey, Fault | None] = {}
        self._kept: Sequence[UrenCel] = ()

    def show(self) -> None:
        """Show how things stand."""
        self._outlet.show()

    def keep(self, cells: Sequence[UrenCel], message: str, *, along: bool = False) -> None:
        """Keep these cells, all of them or none, and say ``message``.

        It is a step of its own, unless it goes ``along`` with what was just dropped.
        """
        if not along:
            self.forget_step()
        sheet = self.sheet
        cells = [replace(cell, was=sheet.minutes(cell.rij, cell.datum)) for cell in cells]
        self._kept = cells
        for cell in cells:
            sheet.expect(cell.rij, cell.datum, cell.minuten)
        self.show()

        def done(others: Sequence[UrenCel]) -> None:
            if others:
                self._clash(cells, others)
                return
            for cell in cells:
                sheet.settle(_key(cell), cell.minuten)
            self.navigator.saved(message)
            self._outlet.announce()

        def fail(error: GcoError) -> None:
            message = error_text(error)
            self._kept = ()
            texts = [(cell, format_duur(cell.minuten)) for cell in cells]
            self.refuse(
                [
                    (_key(cell), Fault(text=text, message=message, was=cell.was))
                    for cell, text in texts
                ]
            )

        self._runner.run(lambda: self._uren.set_cells(cells), done, fail)

    def refuse(self, faults: Sequence[tuple[CellKey, Fault]]) -> None:
        """Leave texts in their cells with what is wrong; added to what was just kept, if any."""
        standing = self.sheet.faults()
        for cell, fault in faults:
            self._before.setdefault(cell, standing.get(cell))
            self.sheet.refuse(cell, fault, new=True)
        self.show()

    def drop(self, cells: Sequence[CellKey]) -> None:
        """Let go of what was refused in cells, as part of this step: what is kept stands again."""
        standing = self.sheet.faults()
        for cell in cells:
            self._before.setdefault(cell, standing.get(cell))
            self.sheet.forgive(cell)
        self.show()

    def forget_step(self) -> None:
        """Begin another step: what was refused before can no longer be taken back."""
        self._before = {}
        self._kept = ()

    def can_take_back(self) -> bool:
        """Whether the last step left or dropped a text that no undo of the kluis knows."""
        faults = self.sheet.faults()
        return any(
            in_week(self.sheet.maandag, cell[1]) and (cell in faults or fault is not None)
            for cell, fault in self._before.items()
        )

    def take_back(self) -> None:
        """Take back the last step: what was refused or dropped, and what was kept along with it."""
        before, kept = self._before, self._kept
        self.forget_step()
        for cell, fault in before.items():
            self.sheet.forgive(cell)
            if fault is not None:
                self.sheet.refuse(cell, fault)
        self.show()
        if kept and all(map(self._stands, kept)):  # else it was taken back already
            self.navigator.undo()

    def _stands(self, cell: UrenCel) -> bool:
        shown = in_week(self.sheet.maandag, cell.datum)
        return not shown or self.sheet.minutes(cell.rij, cell.datum) == cell.minuten

    def _clash(self, cells: Sequence[UrenCel], others: Sequence[UrenCel]) -> None:
        """Show what stands there by now; what was typed is in the message, not in the kluis."""
        typed = {_key(cell): cell.minuten for cell in cells}
        for cell in cells:
            self.sheet.forgive(_key(cell))
        for other in others:
            key, now = (key_of(other.rij), other.datum), write(other.minuten)
            message = texts.clash(now, format_duur(typed[key]))
            self.sheet.refuse(key, Fault(text=now, message=message, clash=True))
        self._outlet.reload()
        if len(cells) > 1:
            self.navigator.saved(paste_texts.CHANGED_MEANWHILE, undo=False)


def _key(cell: UrenCel) -> CellKey:
    return key_of(cell.rij), cell.datum
