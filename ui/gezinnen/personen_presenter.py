"""Decides about the persons in one gezin; what is typed is kept until it is saved or dropped."""

from collections.abc import Callable, Sequence
from typing import Protocol

from gco_desktop.domain.gezin import Persoon
from gco_desktop.domain.ids import GezinId, RelatieId
from gco_desktop.error_texts import error_text
from gco_desktop.errors import (
    DatumError,
    EindVoorBeginError,
    GcoError,
    GeborenInToekomstError,
    NaamOntbreektError,
)
from gco_desktop.services.gezinnen import Lid
from ui.drafts import DraftKey, Entry, FormKind
from ui.gezinnen import form_texts, rows
from ui.gezinnen.dossier import Dossier
from ui.gezinnen.persoon_draft import PersoonDraft, draft_of, fill_in, named, read_overleden
from ui.gezinnen.persoon_keeper import PersoonKeeper, new_key
from ui.gezinnen.tools import Tools
from ui.widgets.saver import Saver
from ui.widgets.shapes import ListRow


class PersonenPanel(Protocol):
    """What the presenter may ask of the tab."""

    def show_rows(self, rows: Sequence[ListRow], current: RelatieId | None) -> None:
        """Show the members of the gezin and mark the one in the form."""
        ...

    def show_form(self, draft: PersoonDraft | None, title: str, *, new: bool) -> None:
        """Show one person in the form, or no form at all."""
        ...

    def show_unsaved(self, unsaved: bool, /) -> None:
        """Say whether the form holds something that is not kept yet."""
        ...

    def show_name_error(self, message: str) -> None:
        """Say at the first name what is wrong."""
        ...

    def show_birth_error(self, message: str) -> None:
        """Say at the birth field what is wrong."""
        ...

    def show_death_error(self, message: str) -> None:
        """Say at the day of death what is wrong."""
        ...

    def show_error(self, message: str) -> None:
        """Tell what went wrong."""
        ...

    def ask_reason(self, on_reason: Callable[[str], None]) -> None:
        """Ask why nine digits are no BSN."""
        ...


class PersonenPresenter:
    """Stands between the tab Personen and the core."""

    def __init__(self, view: PersonenPanel, tools: Tools) -> None:
        self._view = view
        self._tools = tools
        self._saver = Saver(tools.runner, view)
        self._gezin_id: GezinId | None = None
        self._leden: tuple[Lid, ...] = ()
        self._current: RelatieId | None = None
        self._new: dict[GezinId, Lid] = {}
        self._drafts: dict[RelatieId, PersoonDraft] = {}
        self._keeper = PersoonKeeper(tools.navigator.drafts)

    def show(self, dossier: Dossier) -> None:
        """Show the members of a gezin."""
        same = dossier.gezin_id == self._gezin_id
        self._gezin_id = dossier.gezin_id
        self._leden = dossier.detail.leden
        if not same:
            self._current = None
        self.offer()

    def offer(self) -> None:
        """Show what was typed about these persons before a lock or a crash, and where."""
        for lid in self._leden:
            if lid.relatie.id not in self._drafts:
                found = self._keeper.find(self._key(lid))
                if found is not None and found != draft_of(lid):
                    self._drafts[lid.relatie.id] = found
                    self._current = lid.relatie.id
        self._offer_new()
        self._refresh()

    def choose(self, relatie_id: RelatieId) -> None:
        """Show another member in the form; what was typed about the last one stays."""
        if relatie_id != self._current:
            self._current = relatie_id
            self._show_form()

    def add(self) -> None:
        """Start a new person; one at a time per gezin."""
        if self._gezin_id is None:
            return
        if self._gezin_id not in self._new:
            self._new[self._gezin_id] = self._tools.gezinnen.new_persoon(self._gezin_id)
        self._current = self._new[self._gezin_id].relatie.id
        self._refresh()

    def typed(self, draft: PersoonDraft) -> None:
        """Remember what stands in the form."""
        lid = self._find(self._current)
        if lid is None:
            return
        before = self._drafts.get(lid.relatie.id, draft_of(lid)), self._unsaved(lid)
        if draft == draft_of(lid):
            self._drafts.pop(lid.relatie.id, None)
            self._keeper.drop(self._key(lid))
        else:
            self._drafts[lid.relatie.id] = draft
            self._keeper.type(self._key(lid), self._gezin_id, draft)
        unsaved = self._unsaved(lid)
        if (_in_list(before[0]), before[1]) != (_in_list(draft), unsaved):
            self._show_rows()
        self._view.show_unsaved(unsaved)

    def keep_drafts(self) -> None:
        """Keep what is typed, because typing stopped for a moment."""
        self._keeper.keep()

    def pending(self) -> list[Entry]:
        """Return what is typed and not saved."""
        return self._keeper.pending()

    def discard(self) -> None:
        """Forget what was typed about this person."""
        lid = self._find(self._current)
        if lid is not None:
            self._keeper.throw_away(self._key(lid))
            self._forget(lid)
            self._refresh()

    def save(self) -> None:
        """Keep the person in the form."""
        lid = self._find(self._current)
        if lid is None:
            return
        service, draft = self._tools.gezinnen, self._drafts.get(lid.relatie.id, draft_of(lid))
        today = self._tools.today()
        try:
            read_overleden(draft, today)
        except DatumError as error:
            self._view.show_death_error(error_text(error))
            return
        try:
            typed = fill_in(lid, draft, today)
        except GcoError as error:
            self._fail(error)
            return
        self._saver.save(
            lambda reden: service.save_persoon(typed.persoon, typed.relatie, bsn_reden=reden),
            lambda lid: self._on_saved(lid, draft),
            self._fail,
        )

    def remove(self) -> None:
        """Take the person out of this gezin; it can be undone."""
        lid = self._find(self._current)
        if lid is None:
            return
        service, relatie_id = self._tools.gezinnen, lid.relatie.id
        self._tools.runner.run(
            lambda: service.remove_relatie(relatie_id),
            lambda _nothing: self._on_removed(lid),
            self._fail,
        )

    def find_others(self, on_found: Callable[[Sequence[tuple[Persoon, str]]], None]) -> None:
        """Fetch who could be added from another gezin."""
        service, gezin_id = self._tools.gezinnen, self._gezin_id
        if gezin_id is not None:
            self._tools.runner.run(lambda: service.personen_elders(gezin_id), on_found, self._fail)

    def add_other(self, persoon: Persoon, relatie: str) -> None:
        """Add someone from another gezin; he or she stays there too."""
        if self._gezin_id is None:
            return
        service = self._tools.gezinnen
        link = service.new_relatie(self._gezin_id, persoon.id, relatie)
        self._saver.save(
            lambda reden: service.save_persoon(persoon, link, bsn_reden=reden),
            self._on_other_added,
            self._fail,
        )

    def _on_saved(self, lid: Lid, saved: PersoonDraft) -> None:
        new, typed = self._is_new(lid), self._drafts.get(lid.relatie.id, saved)
        self._keeper.drop(self._key(lid))
        self._forget(lid)
        if typed != saved:  # the disk was slower than the fingers
            self._drafts[lid.relatie.id] = typed
        self._leden = (*(each for each in self._leden if each.relatie.id != lid.relatie.id), lid)
        self._tools.announcer.gezin_changed()
        self._tools.navigator.saved(form_texts.PERSOON_ADDED if new else form_texts.PERSOON_SAVED)

    def _on_other_added(self, lid: Lid) -> None:
        self._leden = (*self._leden, lid)
        self._current = lid.relatie.id
        self._tools.announcer.gezin_changed()
        self._tools.navigator.saved(form_texts.PERSOON_ADDED)

    def _on_removed(self, lid: Lid) -> None:
        self._keeper.drop(self._key(lid))
        self._forget(lid)
        self._tools.announcer.gezin_changed()
        self._tools.navigator.saved(form_texts.PERSOON_REMOVED)

    def _offer_new(self) -> None:
        gezin_id = self._gezin_id
        if gezin_id is None or gezin_id in self._new:
            return
        found = self._keeper.find(new_key(gezin_id))
        if found is not None:
            lid = self._new[gezin_id] = self._tools.gezinnen.new_persoon(gezin_id)
            self._drafts[lid.relatie.id] = found
            self._current = lid.relatie.id

    def _key(self, lid: Lid) -> DraftKey:
        if self._is_new(lid):
            return new_key(lid.relatie.gezin_id)
        return DraftKey(FormKind.PERSOON, str(lid.relatie.id))

    def _forget(self, lid: Lid) -> None:
        self._drafts.pop(lid.relatie.id, None)
        for gezin_id, new in list(self._new.items()):
            if new.relatie.id == lid.relatie.id:
                del self._new[gezin_id]

    def _all(self) -> tuple[Lid, ...]:
        new = self._new.get(self._gezin_id) if self._gezin_id is not None else None
        return self._leden if new is None else (*self._leden, new)

    def _find(self, relatie_id: RelatieId | None) -> Lid | None:
        return next((lid for lid in self._all() if lid.relatie.id == relatie_id), None)

    def _is_new(self, lid: Lid) -> bool:
        return any(new.relatie.id == lid.relatie.id for new in self._new.values())

    def _unsaved(self, lid: Lid) -> bool:
        return self._is_new(lid) or lid.relatie.id in self._drafts

    def _refresh(self) -> None:
        if self._find(self._current) is None:
            first = next(iter(self._all()), None)
            self._current = None if first is None else first.relatie.id
        self._show_rows()
        self._show_form()

    def _show_rows(self) -> None:
        today = self._tools.today()
        shown = [
            (named(lid, self._drafts.get(lid.relatie.id, draft_of(lid))), self._unsaved(lid))
            for lid in self._all()
        ]
        self._view.show_rows(
            [rows.persoon_row(lid, today, unsaved=unsaved) for lid, unsaved in shown],
            self._current,
        )

    def _show_form(self) -> None:
        lid = self._find(self._current)
        if lid is None:
            self._view.show_form(None, "", new=False)
            return
        draft, new = self._drafts.get(lid.relatie.id, draft_of(lid)), self._is_new(lid)
        title = form_texts.NEW_PERSOON if new else lid.persoon.naam
        self._view.show_form(draft, title, new=new)
        self._view.show_unsaved(self._unsaved(lid))

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
