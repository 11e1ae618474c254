"""Decides about the file for a calendar: what is shown is what is written."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Protocol

from gco_desktop.error_texts import error_text
from gco_desktop.errors import GcoError
from gco_desktop.services.agenda import AgendaBestand, AgendaService
from gco_desktop.services.bestanden import write_file
from ui.runner import Runner

FIRST_PERIOD = 14  # days


class AgendaQuestion(Protocol):
    """What the presenter may ask of the dialog."""

    def show_period(self, van: date, tot: date) -> None:
        """Fill in the period."""
        ...

    def show_file(self, bestand: AgendaBestand) -> None:
        """Show the file as it will be written."""
        ...

    def show_error(self, message: str) -> None:
        """Tell what went wrong."""
        ...

    def finish(self) -> None:
        """Close: the file was written."""
        ...


class AgendaPresenter:
    """Stands between the dialog and the core."""

    def __init__(
        self,
        view: AgendaQuestion,
        agenda: AgendaService,
        runner: Runner,
        today: Callable[[], date],
    ) -> None:
        self._view = view
        self._agenda = agenda
        self._runner = runner
        self._today = today
        self._asked: tuple[date, date, bool] | None = None
        self.bestand: AgendaBestand | None = None

    def choose(self, days: int) -> None:
        """Take the days from today on."""
        today = self._today()
        self._view.show_period(today, today + timedelta(days=days - 1))

    def ask(self, van: date, tot: date, *, dagen: bool) -> None:
        """Make the file of a period; an answer that was overtaken is not shown."""
        asked = self._asked = (van, tot, dagen)

        def show(bestand: AgendaBestand) -> None:
            if asked == self._asked:
                self.bestand = bestand
                self._view.show_file(bestand)

        self._runner.run(lambda: self._agenda.bestand(van, tot, dagen=dagen), show, self._fail)

    def forget(self) -> None:
        """Let go of the file: the period cannot be read."""
        self._asked = self.bestand = None

    def write(self, path: Path) -> None:
        """Write what is shown."""
        bestand = self.bestand
        if bestand is not None:
            self._runner.run_apart(
                lambda: write_file(path, bestand.inhoud),
                lambda _nothing: self._view.finish(),
                self._fail,
            )

    def _fail(self, error: GcoError) -> None:
        self._view.show_error(error_text(error))
