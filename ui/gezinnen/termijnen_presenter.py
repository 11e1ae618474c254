"""Decides about the terms, decisions and procedures of one gezin."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from gco_desktop.domain.ids import GezinId
from gco_desktop.domain.indicatie import Indicatie, Procedure, Proceduresoort
from gco_desktop.domain.mijlpaal import MijlpaalStand
from gco_desktop.domain.termijnen import Termijn
from gco_desktop.domain.termijnlijst import subject_of
from gco_desktop.reference import mijlpalen as reference
from gco_desktop.services.mijlpalen import GezinTermijnen
from gco_desktop.services.overgangslijsten import Lijst
from ui.gezinnen import termijnen_rows as rows
from ui.gezinnen import termijnen_texts as texts
from ui.gezinnen.dossier import Dossier
from ui.gezinnen.termijnen_contract import Found, TermijnenPanel
from ui.gezinnen.termijnen_keeping import TermijnenKeeping
from ui.gezinnen.termijnen_rows import Action
from ui.gezinnen.tools import Tools

_MARKS = {
    Action.DONE: (MijlpaalStand.GEDAAN, texts.DONE_SAVED),
    Action.NOT_NEEDED: (MijlpaalStand.NIET_NODIG, texts.NOT_NEEDED_SAVED),
    Action.REOPEN: (MijlpaalStand.OPEN, texts.REOPENED_SAVED),
}


class TermijnenPresenter(TermijnenKeeping):
    """Stands between the tab Termijnen and the core."""

    def __init__(self, view: TermijnenPanel, tools: Tools) -> None:
        super().__init__(view, tools)
        self._found: Found | None = None

    def show(self, dossier: Dossier) -> None:
        """Show the terms of a gezin."""
        if dossier.gezin_id != self._gezin_id:
            self._found = None
            self._view.show_error("")
        self._gezin_id = gezin_id = dossier.gezin_id
        tools = self._tools

        def read() -> Found:
            termijnen = tools.mijlpalen.of_gezin(gezin_id)
            instanties = tools.indicaties.instanties()
            return Found(gezin_id=gezin_id, termijnen=termijnen, instanties=instanties)

        tools.runner.run(read, self._on_read, self._fail)

    @property
    def found(self) -> Found | None:
        """What is shown."""
        return self._found

    def act(self, action: str, key: object) -> None:
        """Do with a line what its button says."""
        if self._found is None:
            return
        if isinstance(key, Termijn):
            self._act_termijn(action, key, self._found)
        elif isinstance(key, Indicatie):
            self._act_indicatie(action, key, self._found)
        elif isinstance(key, Procedure):
            self._act_procedure(action, key, self._found)

    def add_termijn(self) -> None:
        """Begin a term of the user's own."""
        if self._found is not None:
            self._view.add_termijn(self._tools.mijlpalen.new(self._found.gezin_id), self._found)

    def add_indicatie(self) -> None:
        """Begin a decision, about the first cliënt."""
        if self._found is not None and self._found.personen:
            indicatie = self._tools.indicaties.new(self._found.personen[0].id)
            self._view.edit_indicatie(indicatie, self._found, new=True)

    def add_procedure(self) -> None:
        """Begin a procedure, of the first cliënt."""
        if self._found is not None and self._found.personen:
            procedure = self._tools.indicaties.new_procedure(self._found.personen[0].id)
            self._view.edit_procedure(procedure, self._found, new=True)

    def open_lijst(self, lijst: Lijst) -> None:
        """Open a checklist."""
        if self._found is not None and self._found.personen:
            self._view.open_lijst(lijst, self._found)

    def find(self, thing_id: UUID) -> Indicatie | Procedure | None:
        """Return the decision or the procedure with this id, of the gezin that is shown."""
        if self._found is None:
            return None
        bron = self._found.termijnen.bron
        things: list[Indicatie | Procedure] = [*bron.indicaties, *bron.procedures]
        return next((thing for thing in things if thing.id == thing_id), None)

    def resume_termijn(self, ref: str) -> None:
        """Go on with the form of a term: the one that was changed, or a new one."""
        found = self._found
        if found is None:
            return
        for termijn in found.termijnen.termijnen:
            if draft_ref(termijn) == ref:
                self._view.change_termijn(termijn, found)
                return
        if ref == new_ref(found.gezin_id):
            self.add_termijn()

    def _act_termijn(self, action: str, termijn: Termijn, found: Found) -> None:
        service = self._tools.mijlpalen
        if action == Action.CHANGE:
            self._view.change_termijn(termijn, found)
        elif action == Action.REMOVE and termijn.mijlpaal_id is not None:
            own = termijn.mijlpaal_id
            self._run(lambda: service.remove(own), texts.REMOVED_SAVED)
        elif action in _MARKS:
            stand, message = _MARKS[action]
            self._run(lambda: service.mark(termijn, stand), message)

    def _act_indicatie(self, action: str, indicatie: Indicatie, found: Found) -> None:
        service = self._tools.indicaties
        if action == Action.EDIT:
            self._view.edit_indicatie(indicatie, found, new=False)
        elif action == Action.OBJECT:
            new = service.new_procedure(indicatie.persoon_id, Proceduresoort.BEZWAAR)
            sent = indicatie.verzonden_op
            new = replace(new, indicatie_id=indicatie.id, verzonden_op=sent)
            self._view.edit_procedure(new, found, new=True)
        elif action == Action.DELETE:
            self._run(lambda: service.delete(indicatie.id), texts.INDICATIE_DELETED)

    def _act_procedure(self, action: str, procedure: Procedure, found: Found) -> None:
        service = self._tools.indicaties
        if action == Action.EDIT:
            self._view.edit_procedure(procedure, found, new=False)
        elif action == Action.DELETE:
            self._run(lambda: service.delete_procedure(procedure.id), texts.PROCEDURE_DELETED)

    def _on_read(self, found: Found) -> None:
        if found.gezin_id != self._gezin_id:
            return
        self._found = found
        bron, today = found.termijnen.bron, found.vandaag
        soorten = reference.soorten()
        died = {persoon.id for persoon in found.termijnen.overleden}
        names = {UUID(int=persoon.id.int): persoon.naam for persoon in bron.personen}
        instanties = dict(found.instanties)
        over: dict[UUID, str] = {each.id: bron.over(each) for each in bron.indicaties}
        self._view.show_items(
            [
                rows.termijn_item(each, soorten, each.persoon_id in died, today)
                for each in found.termijnen.termijnen
            ],
            [
                rows.indicatie_item(each, names, instanties, today)
                for each in _by_start(bron.indicaties)
            ],
            [rows.procedure_item(each, names, over, today) for each in bron.procedures],
        )
        self._view.show_hints(_hints(found.termijnen))


def draft_ref(termijn: Termijn) -> str:
    """Return which term a draft is about; the same after it was read again."""
    about = termijn.mijlpaal_id if termijn.eigen else subject_of(termijn)
    return f"{termijn.code}-{about}"


def new_ref(gezin_id: GezinId) -> str:
    """Return what the draft of the one new thing of a gezin is called."""
    return f"nieuw-{gezin_id}"


def _by_start(indicaties: Sequence[Indicatie]) -> list[Indicatie]:
    """Return decisions, the newest first; those without a start on top."""
    return sorted(indicaties, key=lambda each: each.ingang or date.max, reverse=True)


def _hints(termijnen: GezinTermijnen) -> list[str]:
    hints = [texts.died(persoon.naam) for persoon in termijnen.overleden]
    without = ", ".join(persoon.naam for persoon in termijnen.zonder_geboorte)
    if without:
        hints.append(texts.without_birth(without))
    if rows.goes_to_wlz(termijnen.bron.indicaties, termijnen.vandaag):
        hints.append(texts.TO_WLZ)
    return hints
