"""Decides what of the story of a gezin is listed, and what one line of it says."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import Protocol

from gco_desktop.domain.dossier import (
    DossierBegin,
    DossierRegel,
    DossierSoort,
    DossierStuk,
    Sleutel,
)
from gco_desktop.domain.ids import ContactId, GezinId, SignaalId
from gco_desktop.error_texts import error_text
from gco_desktop.errors import GcoError, NotFoundError
from gco_desktop.services.dossier import DossierService
from ui.gezinnen import dossier_rows, dossier_texts
from ui.gezinnen.dossier_filter import DossierFilter, Texts
from ui.gezinnen.dossier_rows import StoryLine, StukText
from ui.gezinnen.tools import Tools
from ui.navigator import GezinTab
from ui.widgets.matching import normalise

_TABS = {
    DossierSoort.DOCUMENT: GezinTab.DOCUMENTEN,
    DossierSoort.TAAK: GezinTab.AFSPRAKEN,
    DossierSoort.BELOFTE: GezinTab.AFSPRAKEN,
    DossierSoort.MIJLPAAL: GezinTab.TERMIJNEN,
}


class DossierScreen(Protocol):
    """What the presenter may ask of the tab."""

    def show_story(self, lines: Sequence[StoryLine], caption: str, *, any_at_all: bool) -> None:
        """Show these lines."""
        ...

    def show_filter(self, chosen: DossierFilter) -> None:
        """Show what was chosen above the story."""
        ...

    def show_stuk(self, stuk: StukText | None) -> None:
        """Show one line in full, or none."""
        ...

    def go_to(self, key: Sleutel) -> None:
        """Show the story from this line on."""
        ...

    def show_note(self, text: str) -> None:
        """Say something about the date that was asked for."""
        ...

    def show_error(self, message: str) -> None:
        """Tell what went wrong."""
        ...


class DossierPresenter:
    """Stands between the tab Dossier and the core."""

    def __init__(self, view: DossierScreen, tools: Tools) -> None:
        self._view = view
        self._tools = tools
        self._gezin_id: GezinId | None = None
        self._regels: Sequence[DossierRegel] = ()
        self._shown: Sequence[DossierRegel] = ()
        self._begun = False
        self._complete = False
        self._texts: Texts | None = None
        self._filter = DossierFilter()
        self._current: Sleutel | None = None
        self._jump: date | None = None

    @property
    def gezin_id(self) -> GezinId | None:
        """The gezin whose story is shown."""
        return self._gezin_id

    @property
    def ready(self) -> bool:
        """Whether the newest lines of this gezin are shown."""
        return self._begun

    @property
    def filtered(self) -> bool:
        """Whether the story is shown in part only."""
        return self._filter.any

    def show(self, gezin_id: GezinId) -> None:
        """Show the story of a gezin: the newest lines at once, the rest after them."""
        if gezin_id != self._gezin_id:
            self._gezin_id, self._jump, self._begun = gezin_id, None, False
            self._filter = replace(self._filter, persoon=None)
            self._view.show_filter(self._filter)
        self._complete, self._texts = False, None
        service = self._tools.dossier
        self._tools.runner.run(
            lambda: (gezin_id, service.begin(gezin_id)), self._on_begin, self._fail
        )

    def search(self, query: str) -> None:
        """Show only lines with these words."""
        self._choose(replace(self._filter, query=query))

    def choose(self, **chosen: object) -> None:
        """Choose a kind, an activity, a leefgebied or a person, or none of them again."""
        self._choose(replace(self._filter, **chosen))  # type: ignore[arg-type]

    def clear(self) -> None:
        """Show everything again."""
        self._view.show_filter(DossierFilter())
        self._choose(DossierFilter())

    def jump(self, day: date) -> None:
        """Show the story from a day on; before the first day that is where it begins."""
        self._view.show_note("")
        if not self._complete and (not self._regels or day < self._regels[-1].datum):
            self._jump = day
            return
        self._jump = None
        if not self._shown:
            return
        found = next((regel for regel in self._shown if regel.datum <= day), None)
        if found is None:
            found = self._shown[-1]
            self._view.show_note(dossier_texts.starts_on(found.datum))
        self._view.go_to(found.sleutel)

    def look_at(self, key: object) -> None:
        """Show one line in full."""
        regel = self._find(key)
        self._current = None if regel is None else regel.sleutel
        if regel is None:
            self._view.show_stuk(None)
            return
        service = self._tools.dossier
        self._tools.runner.run(lambda: service.stuk(regel), self._on_stuk, self._on_unread)

    def open(self, key: object) -> None:
        """Open the place where a line is changed."""
        regel, navigator = self._find(key), self._tools.navigator
        if regel is None or self._gezin_id is None:
            return
        if regel.soort is DossierSoort.CONTACT:
            navigator.edit_contact(ContactId(regel.id))
        elif regel.soort is DossierSoort.SIGNAAL:
            navigator.open_signaal(SignaalId(regel.id))
        elif regel.soort in _TABS:
            navigator.open_gezin(self._gezin_id, _TABS[regel.soort])
        elif regel.traject_id is not None and regel.soort is DossierSoort.PLAN:
            navigator.open_plan(regel.traject_id)
        elif regel.traject_id is not None:
            navigator.open_traject(regel.traject_id)

    def new(self) -> None:
        """Open the form for another contact with this gezin."""
        self._tools.navigator.new_contact(self._gezin_id)

    def delete(self, key: object) -> None:
        """Remove a contact with its hours; it can be undone."""
        regel, contacten = self._find(key), self._tools.contacten
        if regel is not None and regel.soort is DossierSoort.CONTACT:
            contact_id = ContactId(regel.id)
            self._change(lambda: contacten.delete(contact_id), dossier_texts.DELETED)

    def tick(self, key: object, *, in_plan: bool | None = None, delen: bool | None = None) -> None:
        """Offer a contact for the plan, or share it with the family, or no longer."""
        regel, contacten = self._find(key), self._tools.contacten
        if regel is None or regel.soort is not DossierSoort.CONTACT:
            return
        contact_id = ContactId(regel.id)
        words = dossier_texts.MARKED_PLAN if delen is None else dossier_texts.MARKED_SHARE
        self._change(
            lambda: contacten.mark(contact_id, in_plan=in_plan, delen=delen),
            words[bool(in_plan or delen)],
        )

    def _change(self, work: Callable[[], None], message: str) -> None:
        def done(_nothing: object) -> None:
            self._tools.announcer.contact_changed()
            self._tools.navigator.saved(message)

        self._tools.runner.run(work, done, self._fail)

    def _choose(self, chosen: DossierFilter) -> None:
        self._filter = chosen
        self._view.show_note("")
        if chosen.words and self._texts is None:
            self._read_texts()
        else:
            self._show()

    def _find(self, key: object) -> DossierRegel | None:
        return next((regel for regel in self._shown if regel.sleutel == key), None)

    def _on_begin(self, read: tuple[GezinId, DossierBegin]) -> None:
        gezin_id, begin = read
        if gezin_id != self._gezin_id:
            return
        self._regels, self._complete, self._begun = begin.regels, begin.compleet, True
        if self._filter.words:
            self._read_texts()
        else:
            self._show()
        if not self._complete:
            service = self._tools.dossier
            self._tools.runner.run(
                lambda: (gezin_id, service.all(gezin_id)), self._on_all, self._fail
            )

    def _on_all(self, read: tuple[GezinId, Sequence[DossierRegel]]) -> None:
        gezin_id, regels = read
        if gezin_id == self._gezin_id:
            self._regels, self._complete = regels, True
            self._show()

    def _read_texts(self) -> None:
        service, gezin_id = self._tools.dossier, self._gezin_id
        if gezin_id is not None:
            self._tools.runner.run(
                lambda: (
                    gezin_id,
                    *_ready_to_search(service, gezin_id),
                ),
                self._on_texts,
                self._fail,
            )

    def _on_texts(self, read: tuple[GezinId, Sequence[DossierRegel], Texts]) -> None:
        gezin_id, regels, texts = read
        if gezin_id == self._gezin_id:
            self._regels, self._texts, self._complete = regels, texts, True
            self._show()

    def _show(self) -> None:
        found = self._filter.keep(self._regels, self._texts or {})
        self._shown = found
        filtered = self._filter.any
        total = len(found) if self._complete or filtered else 0
        self._view.show_story(
            dossier_rows.with_months(found),
            dossier_texts.count(total, filtered=filtered) if total else "",
            any_at_all=bool(self._regels),
        )
        if self._jump is not None and self._complete:
            self.jump(self._jump)

    def _on_stuk(self, stuk: DossierStuk) -> None:
        if stuk.regel.sleutel == self._current:  # else the arrows were faster than the disk
            self._view.show_stuk(dossier_rows.stuk_text(stuk, self._tools.today()))

    def _on_unread(self, error: GcoError) -> None:
        if isinstance(error, NotFoundError):
            self._view.show_stuk(None)
        else:
            self._fail(error)

    def _fail(self, error: GcoError) -> None:
        self._view.show_error(error_text(error))


def _ready_to_search(
    service: DossierService, gezin_id: GezinId
) -> tuple[Sequence[DossierRegel], Texts]:
    """Return the lines, and their words without accents or capitals."""
    regels, written = service.all(gezin_id), service.texts(gezin_id)
    ready = {
        regel.sleutel: normalise(f"{dossier_rows.title(regel)}\n{written.get(regel.sleutel, '')}")
        for regel in regels
    }
    return regels, ready
