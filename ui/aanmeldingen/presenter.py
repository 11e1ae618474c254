"""Decides what the screen with aanmeldingen shows and does."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from gco_desktop.domain.aanmelding import Aanmelding
from gco_desktop.domain.ids import AanmeldingId, GezinId
from gco_desktop.domain.traject import Traject
from gco_desktop.error_texts import error_text
from gco_desktop.errors import GcoError
from gco_desktop.services.aanmeldingen import AanmeldingService
from ui.aanmeldingen import texts
from ui.aanmeldingen.contract import AanmeldingenViewer, FormViewer
from ui.aanmeldingen.rows import ListFilter, list_row, named
from ui.drafts import DraftKey, FormKind
from ui.navigator import Navigator
from ui.runner import Runner
from ui.widgets.saver import Saver

Then = Callable[[], None]


class AanmeldingenPresenter:
    """Stands between the screen with aanmeldingen and the core.

    What was typed is kept when one goes elsewhere; taking that back is one key away.
    """

    def __init__(
        self,
        view: AanmeldingenViewer,
        form: FormViewer,
        service: AanmeldingService,
        runner: Runner,
        navigator: Navigator,
        announce: Callable[[], None],
    ) -> None:
        self._view = view
        self._form = form
        self._service = service
        self._runner = runner
        self._navigator = navigator
        self._announce = announce
        self._saver = Saver(runner, view)
        self._all: Sequence[Aanmelding] = ()
        self._filter = ListFilter()
        self._wanted: AanmeldingId | None = None
        self._as_kept: Aanmelding | None = None  # what the form held when it was filled or saved
        self._is_new = False

    def load(self) -> None:
        """Show the latest list; a form with unsaved text stays as it is."""
        self._runner.run(self._service.regels, self._show, self._fail)

    def search(self, query: str) -> None:
        """Show only what matches."""
        self._filter = replace(self._filter, query=query)
        self._show_list()

    def choose_besluit(self, besluit: str) -> None:
        """Show only those with this decision."""
        self._filter = replace(self._filter, besluit=besluit)
        self._show_list()

    def choose(self, aanmelding_id: AanmeldingId) -> None:
        """Show one aanmelding, after keeping the one that is shown now."""
        if self._as_kept is None or self._as_kept.id != aanmelding_id:
            self._leave(lambda: self._fetch(aanmelding_id))

    def open(self, aanmelding_id: AanmeldingId) -> None:
        """Show one aanmelding, once the list is there; no filter hides it."""

        def then() -> None:
            self._wanted, self._is_new = aanmelding_id, False
            self._filter = ListFilter()
            self._view.show_filter(self._filter)
            self.load()

        self._leave(then)

    def start(self) -> None:
        """Show an empty aanmelding."""
        self._leave(lambda: self._show_form(self._service.new(), is_new=True))

    def save(self) -> None:
        """Keep the form because the user asked."""
        typed = self._checked()
        if typed is not None:
            self._store(typed, _nothing)

    def cancel(self) -> None:
        """Show the aanmelding as it was kept."""
        self._form.throw_draft_away()
        kept = self._as_kept
        self._forget()
        self._wanted = kept.id if kept is not None else None
        self.load()

    def delete(self) -> None:
        """Throw the shown aanmelding away; it can be undone."""
        self._act(self._service.delete, texts.DELETED)

    def shorten(self) -> None:
        """Keep only the short record of the shown aanmelding; it can be undone."""
        self._act(self._service.shorten, texts.SHORTENED)

    def make_traject(self) -> None:
        """Ask for which gezin the traject is; what was typed is kept first."""
        typed = self._checked()
        if typed is not None and self._changed() is not None:
            self._store(typed, lambda: self._ask_gezin(typed))
        elif typed is not None:
            self._ask_gezin(typed)

    def begin_traject(self, gezin: GezinId | str) -> None:
        """Make the traject, for a gezin that is there or for a new one by this name."""
        typed = self._form.typed()
        if typed is None:
            return
        service = self._service
        self._saver.save(
            lambda reden: service.begin_traject(typed, gezin=gezin, bsn_reden=reden),
            self._on_made,
            self._fail,
        )

    def open_traject(self) -> None:
        """Show the traject that was made of it."""
        if self._as_kept is not None and self._as_kept.traject_id is not None:
            self._navigator.open_traject(self._as_kept.traject_id)

    def leave(self) -> None:
        """Keep what was typed, because another screen is shown."""
        self._leave(_nothing)

    def _checked(self) -> Aanmelding | None:
        typed = self._form.typed()
        if typed is None or not self._form.check_fields():
            return None
        if not typed.naam:
            self._form.show_name_error(texts.NAAM_MISSING)
            return None
        return typed

    def _act(self, work: Callable[[AanmeldingId], None], message: str) -> None:
        kept = self._as_kept
        if kept is None:
            return

        def done(_nothing: None) -> None:
            self._form.drop_draft()
            self._forget()
            self._wanted = kept.id
            self._navigator.saved(message)
            self._announce()

        self._runner.run(lambda: work(kept.id), done, self._fail)

    def _ask_gezin(self, aanmelding: Aanmelding) -> None:
        self._runner.run(
            lambda: self._service.gezinnen(aanmelding.naam),
            lambda found: self._view.ask_gezin(aanmelding, *found),
            self._fail,
        )

    def _on_made(self, traject: Traject) -> None:
        self._form.drop_draft()
        self._forget()
        self._navigator.saved(texts.MADE)
        self._announce()
        self._navigator.open_traject(traject.id)

    def _changed(self) -> Aanmelding | None:
        typed = self._form.typed()
        same = typed == self._as_kept and self._form.readable()
        return None if same else typed

    def _leave(self, then: Then) -> None:
        typed = self._changed()
        if typed is None:
            then()
            return
        self._view.select(typed.id)  # it stays the one that is shown until it is kept
        if self._form.check_fields():
            self._store(typed, then)

    def _store(self, typed: Aanmelding, then: Then) -> None:
        def done(_kept: Aanmelding) -> None:
            self._as_kept, self._is_new = typed, False
            self._form.drop_draft()
            self._begin_draft()
            self._navigator.saved(texts.SAVED)
            self._announce()
            then()

        kept = named(typed)
        self._saver.save(lambda reden: self._service.save(kept, bsn_reden=reden), done, self._fail)

    def _fetch(self, aanmelding_id: AanmeldingId) -> None:
        self._runner.run(lambda: self._service.get(aanmelding_id), self._show_form, self._fail)

    def _show(self, found: Sequence[Aanmelding]) -> None:
        self._all = found
        self._show_list()
        if self._changed() is None and not self._is_new:
            self._show_wanted([each.id for each in found])

    def _show_wanted(self, known: Sequence[AanmeldingId]) -> None:
        wanted = self._wanted or (self._as_kept.id if self._as_kept else None)
        self._wanted = None
        if wanted not in known:  # thrown away, or undone
            wanted = known[0] if known else None
        if wanted is None:
            self._forget()
        else:
            self._fetch(wanted)

    def _forget(self) -> None:
        self._as_kept, self._is_new = None, False
        self._view.show_nothing()

    def _show_list(self) -> None:
        today = self._service.vandaag
        rows = [list_row(each, today) for each in self._all if self._filter.keeps(each)]
        self._view.show_list(rows, texts.count(len(rows)), any_at_all=bool(self._all))
        self._view.select(self._as_kept.id if self._as_kept else None)

    def _show_form(self, aanmelding: Aanmelding, *, is_new: bool = False) -> None:
        self._view.show_form(aanmelding, is_new=is_new)
        self._as_kept, self._is_new = self._form.typed(), is_new
        self._begin_draft()

    def _begin_draft(self) -> None:
        kept = self._as_kept
        if kept is not None:
            ref = "" if self._is_new else str(kept.id)
            self._form.begin_draft(DraftKey(FormKind.AANMELDING, ref))

    def _fail(self, error: GcoError) -> None:
        self._view.show_error(error_text(error))


def _nothing() -> None:
    """Nothing comes after."""
