"""The tab Contactmomenten: all contacts with a gezin, and one of them in full."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from gco_desktop.domain.ids import ContactId
from gco_desktop.reference import tables
from ui.gezinnen import texts
from ui.gezinnen.contacten_presenter import ContactenPresenter, ContactText
from ui.gezinnen.dossier import Dossier
from ui.gezinnen.tools import Tools
from ui.theme import limited, spaced
from ui.theme.tokens import PAGE_MARGIN
from ui.widgets.buttons import DangerButton, PrimaryButton, SecondaryButton
from ui.widgets.choice_field import ChoiceField
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import Label
from ui.widgets.messages import InlineMessage
from ui.widgets.pill import Pill
from ui.widgets.rows import RowList
from ui.widgets.shapes import ListRow, Tone
from ui.widgets.text_fields import SearchField, TextArea

_LIST, _NO_HITS, _NONE = range(3)


class ContactReader(QWidget):
    """One contact in full; the text can be read and copied, not changed."""

    edit_asked = Signal()
    delete_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.title = Label("", "heading", wrap=True)
        self.when = Label("", "small", wrap=True)
        self.activiteiten = Label("", "small", wrap=True)
        self.pill = Pill(texts.CONFIDENTIAL, Tone.WARN)
        self.verslag = TextArea(1)
        self.verslag.setReadOnly(True)
        self.verslag.setAccessibleName(texts.REPORT)
        self.edit_button = SecondaryButton(texts.EDIT_CONTACT, "pencil")
        self.delete_button = DangerButton(texts.DELETE_CONTACT, "trash")
        column = spaced(QVBoxLayout(self), spacing=6)
        for widget in (self.title, self.when, self.activiteiten, self.pill):
            column.addWidget(widget)
        column.addWidget(self.verslag, 1)
        buttons = spaced(QHBoxLayout(), (0, 4, 0, 0), 8)
        buttons.addWidget(self.edit_button)
        buttons.addStretch(1)
        buttons.addWidget(self.delete_button)
        column.addLayout(buttons)
        self.edit_button.clicked.connect(self.edit_asked)
        self.delete_button.clicked.connect(self.delete_asked)

    def show_contact(self, contact: ContactText) -> None:
        """Show a contact."""
        self.title.setText(contact.title)
        self.when.setText(contact.when)
        self.activiteiten.setText(contact.activiteiten)
        self.activiteiten.setVisible(bool(contact.activiteiten))
        self.pill.setVisible(contact.vertrouwelijk)
        self.verslag.set_text(contact.verslag or texts.NO_REPORT)


class ContactenTab(QWidget):
    """Finds a contact by kind, activity or words; owns the presenter that decides."""

    def __init__(self, tools: Tools) -> None:
        super().__init__()
        self._wanted: ContactId | None = None
        self.search = SearchField(texts.SEARCH_CONTACTS, texts.SEARCH_CONTACTS_HINT)
        self.vorm = ChoiceField(tables.choices("contactvorm"), texts.EVERY_VORM)
        self.vorm.setAccessibleName(texts.VORM_FILTER)
        self.activiteit = ChoiceField(_activities(), texts.EVERY_ACTIVITEIT)
        self.activiteit.setAccessibleName(texts.ACTIVITEIT_FILTER)
        self.count = Label("", "small")
        self.list = RowList(texts.CONTACTS)
        self.reader = ContactReader()
        self.message = InlineMessage()
        self.new_button = PrimaryButton(texts.NEW_CONTACT)
        self._stack = QStackedWidget()
        self._filters = QWidget()
        self._both = spaced(QHBoxLayout(), spacing=20)
        self._presenter = ContactenPresenter(self, tools.scoped(self))
        self._build()
        self._connect()

    def want(self, contact_id: ContactId | None) -> None:
        """Have this contact chosen when the list is filled."""
        self._wanted = contact_id
        if contact_id is not None and self.list.rows.find(contact_id) >= 0:
            self.list.select(contact_id)

    def show_dossier(self, dossier: Dossier) -> None:
        """Show another gezin, or the same one again."""
        self.message.clear()
        self._presenter.show(dossier.gezin_id)

    def show_rows(self, rows: Sequence[ListRow], caption: str, *, any_at_all: bool) -> None:
        """Show these contacts."""
        self.list.show_rows(rows)
        if self._wanted is not None and self.list.rows.find(self._wanted) >= 0:
            self.list.select(self._wanted)
        self._wanted = None
        self.count.setText(caption)
        self._filters.setVisible(any_at_all)
        self.count.setVisible(any_at_all)
        self._stack.setCurrentIndex(_LIST if rows else _NO_HITS if any_at_all else _NONE)
        self._presenter.choose(self.list.current_key())

    def show_contact(self, contact: ContactText | None) -> None:
        """Show one contact in full, or none."""
        self.reader.setVisible(contact is not None)
        if contact is not None:
            self.reader.show_contact(contact)

    def show_error(self, message: str) -> None:
        """Tell what went wrong."""
        self.message.show_message(message, Tone.BAD)

    def _build(self) -> None:
        filters = spaced(QHBoxLayout(self._filters), spacing=8)
        filters.addWidget(self.search, 4)
        filters.addWidget(self.vorm, 3)
        filters.addWidget(self.activiteit, 3)
        pair = QWidget()
        pair.setLayout(self._both)
        self._both.addWidget(limited(self.list, min_height=132), 5)
        self._both.addWidget(self.reader, 6)
        none = EmptyState("search", texts.NO_HITS_TITLE, texts.NO_HITS_TEXT)
        first = EmptyState(
            "message-circle", texts.NO_CONTACTS_TITLE, texts.NO_CONTACTS_TEXT, self.new_button
        )
        for page in (pair, none, first):
            self._stack.addWidget(page)
        column = spaced(QVBoxLayout(self), (PAGE_MARGIN, 14, PAGE_MARGIN, 18), 8)
        column.addWidget(self.message)
        column.addWidget(self._filters)
        column.addWidget(self.count)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.search.searched.connect(self._on_searched)
        self.search.entered.connect(self._on_entered)
        self.vorm.value_changed.connect(self._on_vorm)
        self.activiteit.value_changed.connect(self._on_activiteit)
        self.list.moved.connect(self._on_moved)
        self.list.opened.connect(self._on_opened)
        self.reader.edit_asked.connect(self._on_edit)
        self.reader.delete_asked.connect(self._on_delete)
        self.new_button.clicked.connect(self._on_new)

    @Slot(str)
    def _on_searched(self, query: str) -> None:
        self._presenter.search(query)

    @Slot()
    def _on_entered(self) -> None:
        self.list.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot(object)
    def _on_vorm(self, code: str | None) -> None:
        self._presenter.choose_vorm(code)

    @Slot(object)
    def _on_activiteit(self, nr: str | None) -> None:
        self._presenter.choose_activiteit(nr)

    @Slot(object)
    def _on_moved(self, key: object) -> None:
        self._presenter.choose(key)

    @Slot(object)
    def _on_opened(self, key: ContactId) -> None:
        self._presenter.edit(key)

    @Slot()
    def _on_edit(self) -> None:
        key = self.list.current_key()
        if key is not None:
            self._presenter.edit(ContactId(key))  # type: ignore[arg-type]

    @Slot()
    def _on_delete(self) -> None:
        key = self.list.current_key()
        if key is not None:
            self._presenter.delete(ContactId(key))  # type: ignore[arg-type]

    @Slot()
    def _on_new(self) -> None:
        self._presenter.new()


def _activities() -> list[tuple[str, str]]:
    return [(nr, f"{nr} {label}") for nr, label in tables.choices("activiteit")]
