"""Keeps what the forms of the tab Termijnen hold, and what a checklist adds."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from gco_desktop.domain.gezin import Persoon
from gco_desktop.domain.indicatie import Indicatie, Procedure
from gco_desktop.domain.mijlpaal import Mijlpaal
from gco_desktop.domain.termijnen import Termijn
from gco_desktop.error_texts import error_text
from gco_desktop.errors import GcoError
from gco_desktop.services.overgangslijsten import Lijst, LijstRegel
from ui.gezinnen import termijnen_texts as texts
from ui.gezinnen.termijnen_contract import Form, TermijnenPanel
from ui.gezinnen.tools import Tools
from ui.widgets.saver import Saver

if TYPE_CHECKING:
    from gco_desktop.domain.ids import GezinId


class TermijnenKeeping:
    """The half of the presenter that the forms talk to."""

    def __init__(self, view: TermijnenPanel, tools: Tools) -> None:
        self._view = view
        self._tools = tools
        self._gezin_id: GezinId | None = None

    def save_change(self, termijn: Termijn, datum: date | None, notitie: str, form: Form) -> None:
        """Keep another day and a note."""
        service = self._tools.mijlpalen
        self._save(
            lambda reden: service.change(termijn, datum=datum, notitie=notitie, bsn_reden=reden),
            form,
            texts.CHANGED_SAVED,
        )

    def save_new(self, mijlpaal: Mijlpaal, form: Form) -> None:
        """Keep a term of the user's own."""
        service = self._tools.mijlpalen
        self._save(lambda reden: service.add(mijlpaal, bsn_reden=reden), form, texts.ADDED_SAVED)

    def save_indicatie(self, indicatie: Indicatie, form: Form) -> None:
        """Keep a decision."""
        service = self._tools.indicaties
        self._save(
            lambda reden: service.save(indicatie, bsn_reden=reden), form, texts.INDICATIE_SAVED
        )

    def save_procedure(self, procedure: Procedure, form: Form) -> None:
        """Keep a procedure."""
        service = self._tools.indicaties
        self._save(
            lambda reden: service.save_procedure(procedure, bsn_reden=reden),
            form,
            texts.PROCEDURE_SAVED,
        )

    def read_lijst(
        self, lijst: Lijst, persoon: Persoon, on_read: Callable[[Sequence[LijstRegel]], None]
    ) -> None:
        """Hand over the lines of a checklist for somebody."""
        service, gezin_id = self._tools.lijsten, self._gezin_id
        if gezin_id is not None:
            self._tools.runner.run(
                lambda: service.regels(lijst, gezin_id, persoon.id), on_read, self._fail
            )

    def add_lines(
        self,
        doel: str | None,
        lines: Sequence[LijstRegel],
        on_added: Callable[[int], None],
        on_fail: Callable[[str], None],
    ) -> None:
        """Make tasks of lines of a checklist, or plan actions under a goal."""
        service, gezin_id = self._tools.lijsten, self._gezin_id
        if gezin_id is None:
            return

        def add() -> int:
            if doel is None:
                return service.as_taken(gezin_id, lines)
            return service.in_plan(gezin_id, doel, lines)

        def added(count: int) -> None:
            on_added(count)
            self._tools.announcer.lijst_used()

        self._tools.runner.run(add, added, lambda error: on_fail(error_text(error)))

    def today(self) -> date:
        """Return the day it is."""
        return self._tools.today()

    def tell(self, message: str) -> None:
        """Say that something was kept, with a way back."""
        self._tools.navigator.saved(message)

    def _run(self, work: Callable[[], None], message: str) -> None:
        self._tools.runner.run(work, lambda _nothing: self._kept(message), self._fail)

    def _save(self, work: Callable[[str | None], object], form: Form, message: str) -> None:
        def saved(_result: object) -> None:
            form.finish()
            self._kept(message)

        Saver(self._tools.runner, form).save(work, saved, form.show_error)

    def _kept(self, message: str) -> None:
        self._view.show_error("")
        self._tools.announcer.termijn_changed()
        self._tools.navigator.saved(message)

    def _fail(self, error: GcoError) -> None:
        self._view.show_error(error_text(error))
