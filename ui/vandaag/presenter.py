"""Decides what the screen Vandaag does."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from gco_desktop.domain.belofte import BelofteStand
from gco_desktop.domain.contactmoment import Taak
from gco_desktop.domain.ids import GezinId, TaakId
from gco_desktop.domain.overzicht import Aandacht, Vandaag
from gco_desktop.error_texts import error_text
from gco_desktop.errors import GcoError
from gco_desktop.services.agenda import AgendaService
from gco_desktop.services.beloften import BelofteService
from gco_desktop.services.reservekopieen import ReservekopieService
from gco_desktop.services.taken import TaakService
from gco_desktop.services.vandaag import VandaagService
from ui.navigator import GezinTab, Navigator
from ui.runner import Runner
from ui.vandaag import texts
from ui.vandaag.state import Kopie, VandaagState, build_state
from ui.widgets import backup_texts

_IN_PLAN = ("evaluatie", "actie", "plan")


@dataclass(frozen=True, slots=True)
class Core:
    """What the screen uses of the core."""

    vandaag: VandaagService
    taken: TaakService
    beloften: BelofteService
    agenda: AgendaService
    kopieen: ReservekopieService


class VandaagViewer(Protocol):
    """What the presenter may ask of the screen."""

    def show_state(self, state: VandaagState) -> None:
        """Show everything."""
        ...

    def edit_taak(self, taak: Taak) -> None:
        """Open the form of a task."""
        ...

    def show_error(self, message: str) -> None:
        """Tell what went wrong."""
        ...


class VandaagPresenter:
    """Stands between the screen Vandaag and the core."""

    def __init__(
        self,
        view: VandaagViewer,
        core: Core,
        runner: Runner,
        navigator: Navigator,
        announce: Callable[[], None],
        now: Callable[[], datetime],
    ) -> None:
        self._view = view
        self._vandaag, self._taken, self._beloften = core.vandaag, core.taken, core.beloften
        self._kopieen = core.kopieen
        self._runner = runner
        self._navigator = navigator
        self._announce = announce
        self._now = now

    def load(self) -> None:
        """Show the latest data."""
        self._runner.run(self._read, self._show, self._fail)

    def open(self, aandacht: Aandacht) -> None:
        """Go to the place where the thing that is due is done."""
        if aandacht.soort in _IN_PLAN and aandacht.traject_id is not None:
            self._navigator.open_plan(aandacht.traject_id)
        elif aandacht.aanmelding_id is not None:
            self._navigator.open_aanmelding(aandacht.aanmelding_id)
        elif aandacht.gezin_id is not None:
            term = aandacht.soort == "termijn"
            tab = GezinTab.TERMIJNEN if term else GezinTab.AFSPRAKEN
            self._navigator.open_gezin(aandacht.gezin_id, tab)
        elif aandacht.taak_id is not None:
            self.edit(aandacht.taak_id)

    def plan(self, gezin_id: GezinId) -> None:
        """Go to the place where a gezin gets a date."""
        self._navigator.open_gezin(gezin_id, GezinTab.AFSPRAKEN)

    def edit(self, taak_id: TaakId) -> None:
        """Open the form of a task."""
        self._runner.run(lambda: self._taken.get(taak_id), self._view.edit_taak, self._fail)

    def new_taak(self) -> None:
        """Open the form for a task that belongs to no gezin."""
        self._view.edit_taak(self._taken.new(None))

    def taak_saved(self) -> None:
        """Tell that a task was kept."""
        self._changed(texts.TASK_SAVED)

    def finish(self, aandacht: Aandacht) -> None:
        """Tick off a task or an appointment, or tell that a promise was kept."""
        taak_id, belofte_id = aandacht.taak_id, aandacht.belofte_id
        if taak_id is not None:
            self._do(lambda: self._taken.finish(taak_id), texts.TASK_DONE)
        elif belofte_id is not None:
            kept = BelofteStand.NAGEKOMEN
            self._do(lambda: self._beloften.settle(belofte_id, kept), texts.PROMISE_KEPT)

    def accept_restore(self) -> None:
        """Keep that the backup that was put back is the right one."""
        self._runner.run(self._kopieen.accept_restore, self._on_accepted, self._fail)

    def _read(self) -> tuple[Vandaag, Kopie]:
        # What the service remembers without reading: nothing of this may slow the first screen.
        kopie = Kopie(restored_on=self._kopieen.restored_on, fault=self._kopieen.fault)
        return self._vandaag.overview(), kopie

    def _on_accepted(self, _nothing: None) -> None:
        self._navigator.saved(backup_texts.ACCEPTED, undo=False)
        self.load()

    def _do(self, work: Callable[[], None], message: str) -> None:
        self._runner.run(work, lambda _nothing: self._changed(message), self._fail)

    def _changed(self, message: str) -> None:
        self._navigator.saved(message)
        self._announce()

    def _fail(self, error: GcoError) -> None:
        self._view.show_error(error_text(error))

    def _show(self, read: tuple[Vandaag, Kopie]) -> None:
        data, kopie = read
        self._view.show_state(build_state(data, self._now().hour, kopie))
