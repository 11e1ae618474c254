"""Takes the hours of the week before over into the week that is shown, once that was asked."""

from collections.abc import Sequence
from datetime import date, timedelta

from gco_desktop.domain.datum import DAYS_PER_WEEK
from gco_desktop.domain.feestdagen import feestdag
from gco_desktop.domain.overzicht import UrenCel, UrenWeek
from ui.uren import paste_texts as texts
from ui.uren.keeper import Keeper
from ui.uren.screen import UrenScreen

_WEEK = timedelta(days=DAYS_PER_WEEK)


class CopyPresenter:
    """Asks in words which hours come over, and books them as one step."""

    def __init__(self, view: UrenScreen, keeper: Keeper) -> None:
        self._view = view
        self._keeper = keeper

    def offer(self, before: UrenWeek) -> None:
        """Ask whether the hours of ``before`` should stand in the week that is shown too."""
        sheet = self._keeper.sheet
        if before.maandag + _WEEK != sheet.maandag:  # another week was asked for since
            return
        wanted = [
            UrenCel(rij=rij, datum=sheet.day(number), minuten=each)
            for rij, minuten in before.rijen
            for number, each in enumerate(minuten)
            if each
        ]
        closed = [cell for cell in wanted if sheet.correction_month(cell.rij, cell.datum)]
        open_cells = [cell for cell in wanted if cell not in closed]
        cells = [cell for cell in open_cells if not sheet.minutes(cell.rij, cell.datum)]
        if not cells:
            said = texts.NO_ROOM if wanted else texts.NOTHING_TO_COPY
            self._keeper.navigator.saved(said, undo=False)
            return
        remarks = [texts.holiday(day, feestdag(day)) for day in _holidays(cells)]
        if closed:
            remarks.append(f"{texts.skipped(len(closed))}.")
        minuten = sum(cell.minuten for cell in cells)
        weeks = (before.maandag.isocalendar().week, sheet.maandag.isocalendar().week)
        stay = len(open_cells) - len(cells)
        text = texts.copy_question(weeks, len(cells), minuten, stay, remarks)
        question = (texts.COPY_TITLE, text, texts.copy_action(minuten))
        self._view.ask(
            question, lambda: self._keeper.keep(cells, texts.copied(len(cells))), _nothing
        )


def _holidays(cells: Sequence[UrenCel]) -> list[date]:
    return sorted({cell.datum for cell in cells if feestdag(cell.datum)})


def _nothing() -> None:
    """Leave everything as it is."""
