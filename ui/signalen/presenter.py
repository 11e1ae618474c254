"""Decides what the screen with signalen shows and does."""

from collections.abc import Callable, Sequence

from gco_desktop.domain.ids import ContactId, SignaalId, TrajectId
from gco_desktop.domain.overzicht import SignaalRegel, TrajectRegel
from gco_desktop.domain.signaal import Signaal
from gco_desktop.domain.signaalprijs import Signaalcontactregel
from gco_desktop.error_texts import error_text
from gco_desktop.errors import GcoError
from gco_desktop.exports.findings import Fragment
from gco_desktop.services.signalen import SignaalService
from gco_desktop.services.trajecten import TrajectService
from ui.drafts import DraftKey, FormKind
from ui.navigator import Navigator
from ui.runner import Runner
from ui.signalen import texts
from ui.signalen.contract import Finding, FormViewer, SignalenViewer
from ui.signalen.rows import along, contact_row, list_row, note, searched, titled
from ui.widgets.matching import matches
from ui.widgets.saver import Saver

SHOWN_FRAGMENTS = 6


class SignalenPresenter:
    """Stands between the screen with signalen and the core.

    What was typed is kept when one goes elsewhere; taking that back is one key away.
    """

    def __init__(
        self,
        view: SignalenViewer,
        form: FormViewer,
        services: tuple[SignaalService, TrajectService],
        runner: Runner,
        navigator: Navigator,
        announce: Callable[[], None],
    ) -> None:
        self._view = view
        self._form = form
        self._signalen, self._trajecten = services
        self._runner = runner
        self._navigator = navigator
        self._announce = announce
        self._saver = Saver(runner, view)
        self._regels: Sequence[SignaalRegel] = ()
        self._names: Sequence[tuple[str, str]] = ()
        self._query = ""
        self._wanted: SignaalId | None = None
        self._as_kept: Signaal | None = None  # what the form held when it was filled or saved
        self._is_new = False
        self._contact_id: ContactId | None = None  # the one a new signaal came from

    def load(self) -> None:
        """Show the latest list; a form with unsaved text stays as it is."""
        self._runner.run(
            lambda: (self._signalen.regels(), self._trajecten.regels()), self._show, self._fail
        )

    def search(self, query: str) -> None:
        """Show only what matches."""
        self._query = query
        self._show_list()

    def choose(self, signaal_id: SignaalId) -> None:
        """Show one signaal, after keeping the one that is shown now."""
        if self._as_kept is None or self._as_kept.id != signaal_id:
            self._leave(lambda: self._fetch(signaal_id))

    def open(self, signaal_id: SignaalId) -> None:
        """Show one signaal, once the list is there."""

        def then() -> None:
            self._wanted, self._is_new = signaal_id, False
            self.load()

        self._leave(then)

    def start(self, traject_id: TrajectId | None, contact_id: ContactId | None = None) -> None:
        """Show an empty signaal; once it is kept, the contact it came from was about it."""
        ids = () if traject_id is None else (traject_id,)

        new = self._signalen.new(ids)
        self._leave(lambda: self._show_form(new, is_new=True, contact_id=contact_id))

    def open_contact(self, contact_id: ContactId) -> None:
        """Show a contact that was about the signaal."""
        self._navigator.edit_contact(contact_id)

    def save(self) -> None:
        """Keep the form because the user asked."""
        typed = self._form.typed()
        if typed is None or not self._form.check_fields():
            return
        if not typed.titel.strip():
            self._form.show_title_error(texts.TITEL_MISSING)
            return
        self._store(typed, _nothing)

    def cancel(self) -> None:
        """Show the signaal as it was kept."""
        self._form.throw_draft_away()
        kept = self._as_kept
        self._forget()
        self._wanted = kept.id if kept is not None else None
        self.load()

    def delete(self) -> None:
        """Throw the shown signaal away; it can be undone."""
        kept = self._as_kept
        if kept is None:
            return

        def done(_nothing: None) -> None:
            self._form.drop_draft()
            self._forget()
            self._navigator.saved(texts.DELETED)
            self._announce()

        self._runner.run(lambda: self._signalen.delete(kept.id), done, self._fail)

    def leave(self) -> None:
        """Keep what was typed, because another screen is shown."""
        self._leave(_nothing)

    def edited(self) -> None:
        """Show what goes along, as it stands in the form now."""
        typed = self._form.typed()
        if typed is not None:
            self._form.show_along(along(typed))

    def check(self) -> None:
        """Look for personal data in what was typed."""
        typed = self._form.typed()
        if typed is not None:
            self._runner.run(lambda: self._look(typed), self._form.show_warning, self._fail)

    def _changed(self) -> Signaal | None:
        typed = self._form.typed()
        same = typed == self._as_kept and self._form.readable()
        return None if same else typed

    def _leave(self, then: Callable[[], None]) -> None:
        typed = self._changed()
        if typed is None:
            then()
            return
        self._view.select(typed.id)  # it stays the one that is shown until it is kept
        if self._form.check_fields():
            self._store(typed, lambda: self._leave(then))

    def _store(self, typed: Signaal, then: Callable[[], None]) -> None:
        kept, contact_id = titled(typed), self._contact_id

        def done(_nothing: None) -> None:
            self._contact_id = None
            self._as_kept, self._is_new = typed, False
            self._form.drop_draft()
            self._begin_draft()
            self._navigator.saved(texts.SAVED)
            self._announce()
            then()

        self._saver.save(
            lambda reden: self._signalen.save(kept, contact_id=contact_id, bsn_reden=reden),
            done,
            self._fail,
        )

    def _fetch(self, signaal_id: SignaalId) -> None:
        self._runner.run(lambda: self._signalen.get(signaal_id), self._show_form, self._fail)

    def _show(self, data: tuple[Sequence[SignaalRegel], Sequence[TrajectRegel]]) -> None:
        self._regels, trajecten = data
        self._names = [(str(regel.id), f"{regel.gezin} \u00b7 {regel.code}") for regel in trajecten]
        self._show_list()
        if self._changed() is None and not self._is_new:
            self._show_wanted([regel.id for regel in self._regels])

    def _show_wanted(self, known: Sequence[SignaalId]) -> None:
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
        shown = [regel for regel in self._regels if matches(self._query, searched(regel))]
        vandaag = self._signalen.context.vandaag
        rows = [list_row(regel, vandaag) for regel in shown]
        self._view.show_list(rows, texts.count(len(rows)), any_at_all=bool(self._regels))
        self._view.select(self._as_kept.id if self._as_kept else None)

    def _show_form(
        self, signaal: Signaal, *, is_new: bool = False, contact_id: ContactId | None = None
    ) -> None:
        self._view.show_form(signaal, self._names, note(signaal))
        self._as_kept, self._is_new = self._form.typed(), is_new
        self._contact_id = contact_id
        self._begin_draft()
        self.edited()
        self._show_price(signaal.id)

    def _show_price(self, signaal_id: SignaalId) -> None:
        prices = {regel.id: regel for regel in self._regels}
        regel = prices.get(signaal_id)
        vandaag = self._signalen.context.vandaag
        text = texts.price(regel.prijs, regel.status, vandaag) if regel else ""
        self._form.show_price(text, ())
        if not text:
            return

        def done(found: Sequence[Signaalcontactregel]) -> None:
            if self._as_kept is not None and self._as_kept.id == signaal_id:
                self._form.show_price(text, [contact_row(each) for each in found])

        self._runner.run(lambda: self._signalen.contacten(signaal_id), done, self._fail)

    def _begin_draft(self) -> None:
        kept = self._as_kept
        if kept is not None:
            ref = "" if self._is_new else str(kept.id)
            place = str(self._contact_id) if self._contact_id else ""
            self._form.begin_draft(DraftKey(FormKind.SIGNAAL, ref), place)

    def _look(self, typed: Signaal) -> Finding | None:
        leaving = self._signalen.check(typed.deeltekst if typed.meesturen else "")
        if leaving.hard:
            return Finding(texts.found_hard(_words(leaving.hard)), hard=True)
        staying = (typed.titel, typed.omschrijving, typed.gevolg, typed.oplossing)
        found = self._signalen.check("\n".join(staying)).hard
        if found:
            return Finding(texts.found_here(_words(found)), hard=False)
        if leaving.soft:
            return Finding(texts.found_soft(_words(leaving.soft)), hard=False)
        return None

    def _fail(self, error: GcoError) -> None:
        self._view.show_error(error_text(error))


def _words(fragments: Sequence[Fragment]) -> str:
    names = dict.fromkeys(fragment.tekst for fragment in fragments)
    return ", ".join(list(names)[:SHOWN_FRAGMENTS])


def _nothing() -> None:
    """Nothing comes after."""
