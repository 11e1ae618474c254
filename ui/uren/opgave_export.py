"""Takes the statement that is shown out of the kluis, in a file; no Qt."""

from pathlib import Path
from typing import Protocol

from gco_desktop.domain.maand import first_day, last_day
from gco_desktop.domain.opgave import Opgavehoofd
from gco_desktop.domain.staat import Staat
from gco_desktop.error_texts import error_text
from gco_desktop.errors import GcoError
from gco_desktop.services.bestanden import write_file
from gco_desktop.services.uitvoer import (
    Bestandsvorm,
    UitvoerService,
    Uitvoersoort,
    Uitvoervraag,
)
from ui.navigator import Navigator
from ui.runner import Runner
from ui.uren import uitvoer_texts as texts


class AsksFile(Protocol):
    """What it may ask of the tab."""

    def ask_file(self, name: str, vorm: Bestandsvorm) -> None:
        """Ask where to write the file."""
        ...

    def show_problem(self, text: str) -> None:
        """Say what went wrong; nothing with an empty text."""
        ...


class OpgaveExport:
    """One file at a time: the same statement as on the screen, closed or as it stands."""

    def __init__(
        self, view: AsksFile, service: UitvoerService, runner: Runner, navigator: Navigator
    ) -> None:
        self._view = view
        self._service = service
        self._runner = runner
        self._navigator = navigator
        self._made: tuple[Staat, str, Bestandsvorm] | None = None
        self._asked: tuple[Uitvoervraag, Bestandsvorm] | None = None

    def begin(self, hoofd: Opgavehoofd, vorm: Bestandsvorm) -> None:
        """Make the table of a statement, and ask where it goes."""
        vraag = Uitvoervraag(
            soort=Uitvoersoort.OPGAVE,
            van=first_day(hoofd.maand),
            tot=last_day(hoofd.maand),
            opdrachtgever_id=hoofd.opdrachtgever_id,
            volgnummer=hoofd.volgnummer,
        )

        self._made, self._asked = None, (vraag, vorm)

        def ask(found: tuple[Staat, str]) -> None:
            if self._asked != (vraag, vorm):
                return  # another one was asked for meanwhile
            self._made, self._asked = (*found, vorm), None
            self._view.ask_file(f"{found[0].bestandsnaam}.{vorm.value}", vorm)

        self._runner.run(
            lambda: (self._service.staat(vraag), self._service.maker()), ask, self._fail
        )

    def write(self, path: Path) -> None:
        """Write the file, whole or not at all."""
        if self._made is None:
            return
        staat, maker, vorm = self._made
        self._made = None
        self._runner.run_apart(
            lambda: write_file(path, self._service.content(staat, vorm, maker)),
            lambda _nothing: self._navigator.saved(texts.written(path.name), undo=False),
            self._fail,
        )

    def _fail(self, error: GcoError) -> None:
        self._view.show_problem(error_text(error))
