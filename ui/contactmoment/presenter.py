"""Decides what the form for a contact shows and keeps."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from gco_desktop.domain.ids import ContactId, GezinId
from gco_desktop.error_texts import error_text
from gco_desktop.errors import BsnVermoedError, GcoError
from gco_desktop.services.contacten import ContactBundel
from gco_desktop.services.gezinnen import GezinDetail
from ui.contactmoment import samen, texts
from ui.contactmoment.bundel import Builder, first_regel, to_invoer
from ui.contactmoment.contract import ContactView, Reading
from ui.contactmoment.invoer import ContactInvoer, Lezing, RegelInvoer, booked, read, same
from ui.contactmoment.start import Choices, Loader, Start, person_choices, traject_choices
from ui.contactmoment.warnings import DayWatch, where_hours_go
from ui.drafts import Entry
from ui.navigator import Navigator
from ui.runner import Runner


class ContactPresenter:
    """Stands between the form and the core."""

    def __init__(
        self,
        view: ContactView,
        loader: Loader,
        runner: Runner,
        navigator: Navigator,
        announce: Callable[[], None],
        today: Callable[[], date],
    ) -> None:
        self._view = view
        self._load = loader
        self._contacten = loader.contacten
        self._drafts = loader.drafts
        self._runner = runner
        self._navigator = navigator
        self._announce = announce
        self._today = today
        self._watch = DayWatch(loader.contacten, runner, self.changed)
        self._old: ContactBundel | None = None
        self._away: Choices = ()
        self._with_zn: frozenset[str] = frozenset()
        self._leading = ""
        self._clean = ContactInvoer()
        self._spare: ContactInvoer | None = None  # the form that one action brings back
        self._first = RegelInvoer()
        self._both = False
        self._busy = False
        self._closed = False

    def start_new(self, gezin_id: GezinId | None) -> None:
        """Begin a new contact, or go on with the draft of the one before."""
        self._busy = True  # what is typed meanwhile is kept once it is known what waits
        self._view.show_invoer(self._clean)
        self.changed()
        self._runner.run(
            lambda: self._load.new(gezin_id),
            lambda start: self._begin_new(start, gezin_id),
            self._fail,
        )

    def start_edit(self, contact_id: ContactId) -> None:
        """Change a contact that was kept before."""
        self._busy = True
        self._runner.run(
            lambda: self._load.edit(contact_id),
            lambda start: self._begin_edit(start, contact_id),
            self._fail,
        )

    def changed(self) -> None:
        """Read the form again after something in it changed."""
        invoer = self._follow(self._view.invoer())
        lezing, _fouten = read(invoer, self._today())
        minuten = booked(invoer, lezing)
        old = self._old.contact if self._old else None
        found = self._watch.found(lezing, minuten + lezing.reistijd, old, self._today())
        hint = where_hours_go(invoer, minuten)
        first, rows = samen.explained(invoer, lezing)
        reading = Reading(
            booking=texts.booking(minuten),
            hint=hint,
            warnings=found,
            first=first,
            rows=rows,
            product=(invoer.traject_id or self._leading) in self._with_zn,
        )
        self._view.show_reading(reading)

    def choose_gezin(self, gezin_id: GezinId | None) -> None:
        """Offer the persons and trajecten of another gezin."""
        self._view.show_parts((), ())
        self.changed()
        if gezin_id is not None:
            self._runner.run(lambda: self._load.detail(gezin_id), self._show_parts, self._fail)

    def add_regel(self) -> None:
        """Add an urenregel with its own activity; the first one comes to light then."""
        invoer = self._view.invoer()
        regels = invoer.regels or (first_regel(invoer),)
        used = {regel.activiteit for regel in regels}
        free = [nr for nr in invoer.activiteiten if nr not in used]
        new = RegelInvoer(activiteit=free[0] if free else None, soort=regels[-1].soort)
        self._view.show_regels((*regels, new), focus_last=True)
        self.changed()

    def remove_regel(self, number: int) -> None:
        """Take an urenregel away; the last one needs no line of its own when it is plain."""
        invoer = self._view.invoer()
        regels = (*invoer.regels[:number], *invoer.regels[number + 1 :])
        if len(regels) == 1 and replace(regels[0], id="") == first_regel(invoer):
            regels = ()
        self._view.show_regels(regels)
        self.changed()

    def save(self, bsn_reden: str | None = None) -> None:
        """Keep the contact, or say at each field what is wrong."""
        if self._busy or self._closed:
            return
        invoer = self._view.invoer()
        lezing, fouten = read(invoer, self._today())
        fouten += samen.faults(invoer, lezing)
        self._view.show_problem("")
        self._view.show_errors(fouten)
        if fouten:
            return
        self._busy = True
        self._runner.run(
            lambda: self._keep(invoer, lezing, bsn_reden),
            lambda saved: self._saved(saved, invoer),
            self._fail,
        )

    def delete(self) -> None:
        """Remove the contact; the window can take that back."""
        if self._old is None or self._busy:
            return
        self._busy = True
        contact_id = self._old.contact.id
        self._runner.run(
            lambda: self._contacten.delete(contact_id),
            lambda _none: self._done(texts.DELETED),
            self._fail,
        )

    def close(self) -> None:
        """Close the form; what was typed stays ready as a draft."""
        if self._closed:
            return
        if not self._typed():
            self._drafts.drop()
            self.leave()
            return
        self._drafts.keep(self._view.invoer(), self._draft_kept, self._fail_close)

    def leave(self) -> None:
        """Close the form, whatever was typed."""
        self._closed = True
        self._view.finish()

    def keep_draft(self) -> None:
        """Keep what was typed, because typing stopped for a moment."""
        if not self._closed and not self._busy and self._typed():
            self._drafts.keep(self._view.invoer())

    def pending(self) -> list[Entry]:
        """Return what was typed, because the kluis is about to be locked."""
        waits = not self._closed and self._typed()
        return [self._drafts.entry(self._view.invoer())] if waits else []

    @property
    def keeps_two(self) -> bool:
        """Whether a draft of before waits beside what is typed here."""
        return self._both

    def swap_draft(self) -> None:
        """Begin empty instead of with the draft, or put the draft back."""
        shown, spare = self._view.invoer(), self._spare
        if spare is None:
            return
        self._spare = shown
        if self._both:
            self._drafts.keep(shown)
            self._drafts.swap()
            self._view.show_draft(texts.DRAFT_OTHER, texts.PUT_BACK)
        elif same(spare, self._clean):
            self._drafts.drop()
            self._view.show_draft(texts.DRAFT_GONE, texts.PUT_BACK)
        else:
            self._view.show_draft(texts.DRAFT_BACK, texts.START_EMPTY)
        self._runner.run(
            lambda: self._load.detail(spare.gezin_id),
            lambda detail: self._fill(detail, spare),
            self._fail,
        )

    def _begin_new(self, start: Start, gezin_id: GezinId | None) -> None:
        self._busy = False
        typed = self._view.invoer()
        self._both = start.draft is not None and self._typed()
        self._with_zn = start.with_zn
        if not self._both:
            self._drafts.loaded(None, start.draft)
        self._view.show_gezinnen(start.choices(), start.signalen)
        self._clean = ContactInvoer(gezin_id=gezin_id if start.knows(gezin_id) else None)
        if start.draft is not None and not self._both:
            self._begin_draft(start, start.draft, gezin_id)
            return
        self._spare = start.draft
        self._fill(start.detail, replace(typed, gezin_id=self._clean.gezin_id))
        if self._both:
            self._view.show_draft(texts.DRAFT_WAITS, texts.PUT_BACK)
            self.choose_gezin(self._clean.gezin_id)
            self.keep_draft()

    def _begin_edit(self, start: Start, contact_id: ContactId) -> None:
        self._drafts.loaded(contact_id, start.draft)
        self._busy = False
        self._old, self._away, self._with_zn = start.bundel, start.away, start.with_zn
        # Without a contact only what was typed is left of it.
        self._view.show_gezinnen(start.choices(), start.signalen, as_new=start.bundel is None)
        if start.bundel is not None:
            self._fill(start.detail, to_invoer(start.bundel))
            self._clean = self._view.invoer()
        if start.draft is not None:
            asked = start.bundel.contact.gezin_id if start.bundel else None
            self._begin_draft(start, start.draft, asked)

    def _begin_draft(self, start: Start, draft: ContactInvoer, asked: GezinId | None) -> None:
        self._spare = self._clean
        other = asked is not None and draft.gezin_id != asked and start.knows(draft.gezin_id)
        name = start.name_of(draft.gezin_id)
        said = texts.draft_about(name) if other else texts.DRAFT_BACK
        self._view.show_draft(said, texts.START_EMPTY)
        self._fill(start.detail, draft)

    def _fill(self, detail: GezinDetail | None, invoer: ContactInvoer) -> None:
        self._show_parts(detail, invoer.deelnemers)
        self._view.show_invoer(invoer)
        self._first = first_regel(invoer)
        self.changed()

    def _show_parts(self, detail: GezinDetail | None, chosen: tuple[str, ...] = ()) -> None:
        self._leading = str(detail.leidend.id) if detail and detail.leidend else ""
        own = detail and self._old and detail.gezin.id == self._old.contact.gezin_id
        personen = dict([*person_choices(detail, chosen), *(self._away if own else ())])
        self._view.show_parts(list(personen.items()), traject_choices(detail))

    def _follow(self, invoer: ContactInvoer) -> ContactInvoer:
        """Let the first own urenregel go along with the form, as long as it said the same."""
        before, self._first = self._first, first_regel(invoer)
        if not invoer.regels or before == self._first:
            return invoer
        first = invoer.regels[0]
        names = ("activiteit", "soort", "duur")
        same = [name for name in names if getattr(first, name) == getattr(before, name)]
        first = replace(first, **{name: getattr(self._first, name) for name in same})
        regels = (first, *invoer.regels[1:])
        self._view.show_regels(regels)
        return replace(invoer, regels=regels)

    def _typed(self) -> bool:
        return not same(self._view.invoer(), self._clean)

    def _keep(
        self, invoer: ContactInvoer, lezing: Lezing, bsn_reden: str | None
    ) -> Sequence[ContactBundel]:
        bundel = Builder(self._contacten, self._old).build(invoer, lezing)
        bundels = samen.for_each(self._contacten, bundel, invoer, lezing)
        return self._contacten.save_all(bundels, bsn_reden=bsn_reden)

    def _saved(self, saved: Sequence[ContactBundel], invoer: ContactInvoer) -> None:
        formless = not invoer.vorm and any(bundel.uren for bundel in saved)
        self._done(texts.saved(len(saved), formless=formless))
        if invoer.knelpunt and not invoer.signaal:
            self._navigator.new_signaal(saved[0].contact.traject_id, saved[0].contact.id)

    def _done(self, message: str) -> None:
        self._drafts.drop()
        self.leave()
        self._announce()
        self._navigator.saved(message)

    def _draft_kept(self) -> None:
        self.leave()
        self._navigator.saved(texts.DRAFT_KEPT, undo=False)

    def _fail(self, error: GcoError) -> None:
        self._busy = False
        if isinstance(error, BsnVermoedError):
            self._view.ask_reason()
        else:
            self._view.show_problem(error_text(error))

    def _fail_close(self, error: GcoError) -> None:
        self._view.show_problem(error_text(error), can_leave=True)
