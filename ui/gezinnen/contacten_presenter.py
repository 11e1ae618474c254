"""Decides which contacts of a gezin are listed, and what one of them says."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from gco_desktop.domain.ids import ContactId, GezinId
from gco_desktop.domain.overzicht import ContactRegel
from gco_desktop.error_texts import error_text
from gco_desktop.errors import GcoError
from gco_desktop.reference import tables
from ui.gezinnen import rows, texts
from ui.gezinnen.tools import Tools
from ui.widgets.contact_words import contact_title
from ui.widgets.matching import matches
from ui.widgets.shapes import ListRow

EVERYTHING = 100_000


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactFilter:
    """What was chosen above the contacts."""

    vorm: str | None = None
    activiteit: int | None = None
    query: str = ""

    def keeps(self, regel: ContactRegel) -> bool:
        """Whether a contact fits."""
        if self.vorm is not None and regel.vorm != self.vorm:
            return False
        if self.activiteit is not None and self.activiteit not in regel.activiteiten:
            return False
        return not self.query.strip() or matches(self.query, f"{regel.onderwerp}\n{regel.verslag}")


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactText:
    """One contact in full."""

    title: str
    when: str
    activiteiten: str
    verslag: str
    vertrouwelijk: bool


class ContactenList(Protocol):
    """What the presenter may ask of the tab."""

    def show_rows(self, rows: Sequence[ListRow], caption: str, *, any_at_all: bool) -> None:
        """Show these contacts."""
        ...

    def show_contact(self, contact: ContactText | None) -> None:
        """Show one contact in full, or none."""
        ...

    def show_error(self, message: str) -> None:
        """Tell what went wrong."""
        ...


class ContactenPresenter:
    """Stands between the tab Contactmomenten and the core."""

    def __init__(self, view: ContactenList, tools: Tools) -> None:
        self._view = view
        self._tools = tools
        self._gezin_id: GezinId | None = None
        self._regels: Sequence[ContactRegel] = ()
        self._filter = ContactFilter()

    def show(self, gezin_id: GezinId) -> None:
        """Show all contacts of a gezin."""
        contacten, self._gezin_id = self._tools.contacten, gezin_id
        self._tools.runner.run(
            lambda: (gezin_id, contacten.of_gezin(gezin_id, EVERYTHING)), self._on_read, self._fail
        )

    def search(self, query: str) -> None:
        """Show only contacts with these words."""
        self._choose(replace(self._filter, query=query))

    def choose_vorm(self, vorm: str | None) -> None:
        """Show only contacts of one kind, or all."""
        self._choose(replace(self._filter, vorm=vorm))

    def choose_activiteit(self, nr: str | None) -> None:
        """Show only contacts with one activity, or all."""
        self._choose(replace(self._filter, activiteit=None if nr is None else int(nr)))

    def choose(self, contact_id: object) -> None:
        """Show one contact in full."""
        found = next((regel for regel in self._regels if regel.id == contact_id), None)
        self._view.show_contact(None if found is None else self._text(found))

    def edit(self, contact_id: ContactId) -> None:
        """Open a contact in its form."""
        self._tools.navigator.edit_contact(contact_id)

    def new(self) -> None:
        """Open the form for another contact with this gezin."""
        self._tools.navigator.new_contact(self._gezin_id)

    def delete(self, contact_id: ContactId) -> None:
        """Remove a contact with its hours; it can be undone."""
        contacten = self._tools.contacten
        self._tools.runner.run(lambda: contacten.delete(contact_id), self._on_deleted, self._fail)

    def _on_deleted(self, _nothing: None) -> None:
        self._tools.announcer.contact_changed()
        self._tools.navigator.saved(texts.CONTACT_DELETED)

    def _choose(self, chosen: ContactFilter) -> None:
        self._filter = chosen
        self._show()

    def _on_read(self, read: tuple[GezinId, Sequence[ContactRegel]]) -> None:
        gezin_id, regels = read
        if gezin_id == self._gezin_id:
            self._regels = regels
            self._show()

    def _show(self) -> None:
        today = self._tools.today()
        found = [regel for regel in self._regels if self._filter.keeps(regel)]
        self._view.show_rows(
            [rows.contact_row(regel, today) for regel in found],
            texts.count_contacts(len(found)),
            any_at_all=bool(self._regels),
        )

    def _text(self, regel: ContactRegel) -> ContactText:
        kind = tables.label("contactvorm", regel.vorm)
        title = contact_title(regel)
        when = rows.contact_when(regel, self._tools.today())
        names = [f"{nr} {tables.label('activiteit', nr)}" for nr in regel.activiteiten]
        return ContactText(
            title=title,
            when=when if title == kind else texts.SEPARATOR.join((kind, when)),
            activiteiten=", ".join(names),
            verslag=regel.verslag.strip(),
            vertrouwelijk=regel.vertrouwelijk,
        )

    def _fail(self, error: GcoError) -> None:
        self._view.show_error(error_text(error))
