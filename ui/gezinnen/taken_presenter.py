"""Decides about the tasks of one gezin."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from gco_desktop.domain.contactmoment import Taak
from gco_desktop.domain.ids import GezinId, TaakId
from gco_desktop.error_texts import error_text
from gco_desktop.errors import GcoError, NaamOntbreektError
from ui.gezinnen import texts
from ui.gezinnen.afspraken_texts import when
from ui.gezinnen.dossier import Dossier
from ui.gezinnen.tools import Tools
from ui.navigator import GezinTab
from ui.widgets.saver import Saver


@dataclass(frozen=True, slots=True, kw_only=True)
class TaakLine:
    """One open task, in words."""

    id: TaakId
    text: str
    due: str
    late: bool


class TakenCard(Protocol):
    """What the presenter may ask of the list of tasks."""

    def show_taken(self, lines: Sequence[TaakLine], title: str) -> None:
        """Show these open tasks."""
        ...

    def begin(self, gezin_id: GezinId) -> None:
        """Make the form ready for a task of another gezin; what was typed is kept as a draft."""
        ...

    def finish_form(self) -> None:
        """Empty and hide the form for a new task: it was saved."""
        ...

    def show_text_error(self, message: str) -> None:
        """Say what is wrong with the text of the new task."""
        ...

    def show_error(self, message: str) -> None:
        """Tell what went wrong."""
        ...

    def ask_reason(self, on_reason: Callable[[str], None]) -> None:
        """Ask why nine digits are no BSN."""
        ...


class TakenPresenter:
    """Stands between the list of tasks and the core."""

    def __init__(self, view: TakenCard, tools: Tools) -> None:
        self._view = view
        self._tools = tools
        self._saver = Saver(tools.runner, view)
        self._gezin_id: GezinId | None = None

    def show(self, dossier: Dossier) -> None:
        """Show the open tasks of a gezin; a half-typed one of another gezin is put away."""
        if dossier.gezin_id != self._gezin_id:
            self._gezin_id = dossier.gezin_id
            self._view.begin(dossier.gezin_id)
        lines = [_line(taak, dossier.detail.vandaag) for taak in dossier.taken]
        self._view.show_taken(lines, texts.count_tasks(len(lines)))

    def open_all(self) -> None:
        """Go to the appointments and the promises of the gezin."""
        if self._gezin_id is not None:
            self._tools.navigator.open_gezin(self._gezin_id, GezinTab.AFSPRAKEN)

    def finish(self, taak_id: TaakId) -> None:
        """Tick a task off."""
        tools = self._tools
        tools.runner.run(lambda: tools.taken.finish(taak_id), self._on_finished, self._fail)

    def add(self, text: str, day: date | None) -> None:
        """Keep a new task."""
        taken, gezin_id = self._tools.taken, self._gezin_id
        self._saver.save(
            lambda reden: taken.add(text, gezin_id, day, bsn_reden=reden),
            self._on_added,
            self._on_add_failed,
        )

    def _on_finished(self, _nothing: None) -> None:
        self._tools.announcer.taak_changed()
        self._tools.navigator.saved(texts.TASK_DONE)

    def _on_added(self, _taak: Taak) -> None:
        self._view.finish_form()
        self._tools.announcer.taak_changed()
        self._tools.navigator.saved(texts.TASK_SAVED)

    def _on_add_failed(self, error: GcoError) -> None:
        if isinstance(error, NaamOntbreektError):
            self._view.show_text_error(texts.TASK_EMPTY)
        else:
            self._fail(error)

    def _fail(self, error: GcoError) -> None:
        self._view.show_error(error_text(error))


def _line(taak: Taak, today: date) -> TaakLine:
    late = taak.voor_datum is not None and taak.voor_datum < today
    due = ""
    if taak.voor_datum is not None:
        due = (texts.due_late if late else texts.due)(taak.voor_datum, today)
    if taak.tijd is not None:
        due = when(taak, today)
    return TaakLine(id=taak.id, text=taak.tekst, due=due, late=late)
