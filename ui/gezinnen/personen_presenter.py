"""Decides about the persons in one gezin; what is typed is kept until it is saved or dropped."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from gco_desktop.domain.dubbel import Bekende
from gco_desktop.domain.gezin import Persoon
from gco_desktop.domain.ids import PersoonId, RelatieId
from gco_desktop.error_texts import error_text
from gco_desktop.errors import (
    DatumError,
    EindVoorBeginError,
    GcoError,
    GeborenInToekomstError,
    NaamOntbreektError,
)
from gco_desktop.services.gezinnen import Lid, Vertrek
from ui.gezinnen import form_texts, rows
from ui.gezinnen.dossier import Dossier
from ui.gezinnen.personen_contract import PersonenPanel
from ui.gezinnen.personen_state import PersonenState
from ui.gezinnen.persoon_draft import (
    PersoonDraft,
    fill_in,
    getypt_of,
    known_label,
    read_overleden,
    read_period,
)
from ui.gezinnen.tools import Tools
from ui.widgets.saver import Saver

MANY = 12  # persons: from here on there is a field to search in


class PersonenPresenter:
    """Stands between the tab Personen and the core."""

    def __init__(self, view: PersonenPanel, tools: Tools) -> None:
        self._view = view
        self._tools = tools
        self._saver = Saver(tools.runner, view)
        self.state = PersonenState(tools.navigator.drafts, tools.gezinnen.new_persoon)
        self._current: RelatieId | None = None
        self._query = ""
        self._with_former = False

    def show(self, dossier: Dossier) -> None:
        """Show the members of a gezin."""
        state = self.state
        if dossier.gezin_id != state.gezin_id:
            self._current, self._query, self._with_former = None, "", False
        state.gezin_id, state.leden = dossier.gezin_id, dossier.detail.leden
        self.offer()

    def offer(self) -> None:
        """Show what was typed about these persons before a lock or a crash, and where."""
        self._current = self.state.offer() or self._current
        self._refresh()

    def choose(self, relatie_id: RelatieId) -> None:
        """Show another member in the form; what was typed about the last one stays."""
        if relatie_id != self._current:
            self._current = relatie_id
            self._show_form()

    def search(self, query: str) -> None:
        """Show only the members that match."""
        self._query = query
        self._show_rows()

    def toggle_former(self) -> None:
        """Show who left as well, or not any more."""
        self._with_former = not self._with_former
        self._show_rows()

    def add(self) -> None:
        """Start a new person; one at a time per gezin."""
        if self.state.gezin_id is not None:
            self._query = ""
            self._current = self.state.add(self.state.gezin_id).relatie.id
            self._refresh()

    def typed(self, draft: PersoonDraft) -> None:
        """Remember what stands in the form."""
        lid = self.state.find(self._current)
        if lid is None:
            return
        before = _in_list(self.state.draft(lid)), self.state.unsaved(lid)
        self.state.type(lid, draft)
        unsaved = self.state.unsaved(lid)
        if before != (_in_list(draft), unsaved):
            self._show_rows()
        self._view.show_unsaved(unsaved)
        self._hint(lid, draft)

    def look(self) -> None:
        """Look whether the new person is known already, because typing stopped for a moment."""
        lid = self.state.find(self._current)
        if lid is None or not self.state.is_new(lid):
            self._view.show_offers(())
            return
        service, getypt = self._tools.gezinnen, getypt_of(self.state.draft(lid), self._today())

        def found(known: Sequence[Bekende]) -> None:
            if self._current == lid.relatie.id:
                self._view.show_offers([(each.id, known_label(each)) for each in known])

        self._tools.runner.run(lambda: service.lijken_op(getypt), found, self._fail)

    def take(self, persoon_id: PersoonId) -> None:
        """Take someone who is known in place of the new person that was being typed."""
        new = self.state.find(self._current)
        here = next((lid for lid in self.state.leden if lid.persoon.id == persoon_id), None)
        relatie = "" if new is None else self.state.draft(new).relatie
        if new is not None:
            self.state.throw_away(new)
        if here is not None and not here.relatie.voorbij(self._today()):
            self._current = here.relatie.id
            self._refresh()
            return
        service = self._tools.gezinnen
        self._tools.runner.run(
            lambda: service.persoon(persoon_id),
            lambda persoon: self.add_other(persoon, relatie or "ANDERS"),
            self._fail,
        )

    def discard(self) -> None:
        """Forget what was typed about this person."""
        lid = self.state.find(self._current)
        if lid is not None:
            self.state.throw_away(lid)
            self._refresh()

    def save(self) -> None:
        """Keep the person in the form."""
        lid = self.state.find(self._current)
        if lid is None:
            return
        service, draft, typed = self._tools.gezinnen, self.state.draft(lid), None
        try:
            typed = self._read(lid, draft)
        except GcoError as error:
            self._fail(error)
        if typed is None:
            return
        persoon, relatie = typed.persoon, typed.relatie
        self._saver.save(
            lambda reden: service.save_persoon(persoon, relatie, bsn_reden=reden),
            lambda lid: self._on_saved(lid, draft),
            self._fail,
        )

    def remove(self) -> None:
        """Take the person out of this gezin; it can be undone."""
        lid = self.state.find(self._current)
        if lid is None:
            return
        service, relatie_id = self._tools.gezinnen, lid.relatie.id
        self._tools.runner.run(
            lambda: service.remove_relatie(relatie_id),
            lambda vertrek: self._on_removed(lid, vertrek),
            self._fail,
        )

    def find_others(self, on_found: Callable[[Sequence[tuple[Persoon, str]]], None]) -> None:
        """Fetch who could be added from another gezin."""
        service, gezin_id = self._tools.gezinnen, self.state.gezin_id
        if gezin_id is not None:
            self._tools.runner.run(lambda: service.personen_elders(gezin_id), on_found, self._fail)

    def add_other(self, persoon: Persoon, relatie: str) -> None:
        """Add someone from another gezin; he or she stays there too."""
        if self.state.gezin_id is None:
            return
        service = self._tools.gezinnen
        link = service.new_relatie(self.state.gezin_id, persoon.id, relatie)
        if any(lid.persoon.id == persoon.id for lid in self.state.leden):
            link = replace(link, van=self._today())  # who left comes back
        self._saver.save(
            lambda reden: service.save_persoon(persoon, link, bsn_reden=reden),
            self._on_other_added,
            self._fail,
        )

    def _today(self) -> date:
        return self._tools.today()

    def _read(self, lid: Lid, draft: PersoonDraft) -> Lid | None:
        """Return the person as typed; nothing, with the fault shown, when a day is wrong."""
        today = self._today()
        try:
            read_overleden(draft, today)
        except DatumError as error:
            self._view.show_death_error(error_text(error))
            return None
        try:
            read_period(draft, today)
        except DatumError as error:
            self._view.show_leaving_error(error_text(error))
            return None
        typed = fill_in(lid, draft, today)
        try:
            typed.relatie.check()
        except EindVoorBeginError:
            self._view.show_leaving_error(form_texts.LEFT_BEFORE)
            return None
        return typed

    def _hint(self, lid: Lid, draft: PersoonDraft) -> None:
        try:
            typed = fill_in(lid, draft, self._today())
        except GcoError:
            return  # half a date says nothing yet
        twice = any(typed.relatie.overlaps(each.relatie) for each in self.state.leden)
        self._view.show_hint(form_texts.TWICE if twice else "")

    def _on_saved(self, lid: Lid, saved: PersoonDraft) -> None:
        new = self.state.is_new(lid)
        self.state.saved(lid, saved)
        self._view.show_offers(())
        self._tools.announcer.gezin_changed()
        self._tools.navigator.saved(form_texts.PERSOON_ADDED if new else form_texts.PERSOON_SAVED)

    def _on_other_added(self, lid: Lid) -> None:
        self.state.leden = (*self.state.leden, lid)
        self._current = lid.relatie.id
        self._tools.announcer.gezin_changed()
        self._tools.navigator.saved(form_texts.PERSOON_ADDED)

    def _on_removed(self, lid: Lid, vertrek: Vertrek) -> None:
        self.state.drop(lid)
        self._tools.announcer.gezin_changed()
        name, contacten = lid.persoon.naam, vertrek.contacten
        self._tools.navigator.saved(form_texts.left(name, contacten, in_plan=vertrek.in_plan))

    def _refresh(self) -> None:
        if self.state.find(self._current) is None:
            first = next(iter(self.state.all()), None)
            self._current = None if first is None else first.relatie.id
        self._show_rows()
        self._show_form()

    def _show_rows(self) -> None:
        today, state = self._today(), self.state
        found = state.visible(today, self._query, self._current, with_former=self._with_former)
        self._view.show_rows(
            [rows.persoon_row(lid, today, unsaved=unsaved) for lid, unsaved in found],
            self._current,
        )
        former = sum(lid.relatie.voorbij(today) for lid in state.leden)
        self._view.show_former(former, shown=self._with_former, many=len(state.all()) > MANY)

    def _show_form(self) -> None:
        lid = self.state.find(self._current)
        self._view.show_offers(())
        self._view.show_hint("")
        if lid is None:
            self._view.show_decisions(None)
            self._view.show_form(None, "", new=False)
            return
        draft, new = self.state.draft(lid), self.state.is_new(lid)
        title = form_texts.NEW_PERSOON if new else lid.persoon.naam
        self._view.show_form(draft, title, new=new)
        self._view.show_decisions(None if new else lid)
        self._view.show_unsaved(self.state.unsaved(lid))

    def _fail(self, error: GcoError) -> None:
        if isinstance(error, NaamOntbreektError):
            self._view.show_name_error(error_text(error))
        elif isinstance(error, DatumError | GeborenInToekomstError):
            self._view.show_birth_error(error_text(error))
        elif isinstance(error, EindVoorBeginError):
            self._view.show_death_error(form_texts.DIED_BEFORE_BIRTH)
        else:
            self._view.show_error(error_text(error))


def _in_list(draft: PersoonDraft) -> tuple[str, str, str | None]:
    return draft.voornaam, draft.achternaam, draft.relatie
