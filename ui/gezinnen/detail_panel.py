"""One gezin: its header, its actions and its tabs."""

from typing import Protocol

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from gco_desktop.domain.ids import ContactId
from ui.gezinnen import texts
from ui.gezinnen.contacten_tab import ContactenTab
from ui.gezinnen.documenten_tab import DocumentenTab
from ui.gezinnen.dossier import Dossier, Header
from ui.gezinnen.overzicht_tab import OverzichtTab
from ui.gezinnen.personen_tab import PersonenTab
from ui.gezinnen.tools import Tools
from ui.gezinnen.trajecten_tab import TrajectenTab
from ui.theme import spaced
from ui.theme.tokens import PAGE_MARGIN
from ui.widgets.buttons import IconButton, PrimaryButton, QuietButton
from ui.widgets.labels import ElidedLabel, Rule
from ui.widgets.pill import Pill
from ui.widgets.shapes import Tone

OVERZICHT, PERSONEN, CONTACTEN, TRAJECTEN, DOCUMENTEN = range(5)


class Tab(Protocol):
    """One of the tabs."""

    def show_dossier(self, dossier: Dossier) -> None:
        """Show another gezin, or the same one again."""
        ...


class DetailPanel(QFrame):
    """Shows a gezin; a tab is filled when it is looked at."""

    back_asked = Signal()
    edit_asked = Signal()
    archive_asked = Signal()
    new_traject_asked = Signal()
    contact_asked = Signal()

    def __init__(self, tools: Tools) -> None:
        super().__init__()
        self.setProperty("look", "plain")
        self._dossier: Dossier | None = None
        self._stale: set[int] = set()
        self.back_button = QuietButton(texts.BACK, "arrow-left")
        self.title = ElidedLabel("", "title")
        self.title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.pill = Pill("", Tone.NEUTRAL)
        self.subtitle = ElidedLabel("", "muted")
        self.edit_button = IconButton("pencil", texts.EDIT)
        self.more_button = IconButton("dots", texts.MORE)
        self.contact_button = PrimaryButton(texts.CONTACT, "plus")
        self.tab_bar = QTabBar()
        self.overzicht = OverzichtTab(tools)
        self.personen = PersonenTab(tools)
        self.contacten = ContactenTab(tools)
        self.trajecten = TrajectenTab(tools)
        self.documenten = DocumentenTab(tools)
        self._pages = QStackedWidget()
        self._build_menu()
        self._build()
        self._connect()

    def show_dossier(self, dossier: Dossier, header: Header) -> None:
        """Show one gezin, on the tab that is open."""
        self._dossier = dossier
        self.title.setText(header.title)
        self.title.updateGeometry()
        self.pill.show_status(header.pill, header.tone)
        self.subtitle.setText(header.subtitle)
        self.archive_action.setText(texts.UNARCHIVE if header.archived else texts.ARCHIVE)
        self._stale = set(range(len(texts.TAB_NAMES)))
        self._fill()

    def show_tab(self, number: int) -> None:
        """Open a tab."""
        self.tab_bar.setCurrentIndex(number)

    def set_narrow(self, narrow: bool) -> None:
        """Offer the way back to the list, when the list does not stand beside it."""
        self.back_button.setVisible(narrow)

    def _tabs(self) -> tuple[QWidget, ...]:
        return (self.overzicht, self.personen, self.contacten, self.trajecten, self.documenten)

    def _build_menu(self) -> None:
        self.menu = QMenu(self)
        self.traject_action = QAction(texts.NEW_TRAJECT, self.menu)
        self.archive_action = QAction(texts.ARCHIVE, self.menu)
        self.menu.addActions([self.traject_action, self.archive_action])

    def _build(self) -> None:
        self.tab_bar.setAccessibleName(texts.TABS)
        self.tab_bar.setDrawBase(False)
        self.tab_bar.setExpanding(False)
        self.tab_bar.setElideMode(Qt.TextElideMode.ElideNone)
        for number, name in enumerate(texts.TAB_NAMES):
            self.tab_bar.addTab(name)
            self.tab_bar.setTabToolTip(number, f"Alt+{number + 1}")
            shortcut = QShortcut(QKeySequence(f"Alt+{number + 1}"), self)
            shortcut.setProperty("number", number)
            shortcut.activated.connect(self._on_shortcut)
        for tab in self._tabs():
            self._pages.addWidget(tab)
        head = spaced(QHBoxLayout(), spacing=10)
        for widget in (self.back_button, self.title, self.pill):
            head.addWidget(widget)
        head.addStretch(1)
        for button in (self.more_button, self.edit_button, self.contact_button):
            head.addWidget(button)
        top = spaced(QVBoxLayout(), (PAGE_MARGIN, 18, PAGE_MARGIN, 0), 4)
        top.addLayout(head)
        top.addWidget(self.subtitle)
        top.addWidget(self.tab_bar)
        column = spaced(QVBoxLayout(self))
        column.addLayout(top)
        column.addWidget(Rule())
        column.addWidget(self._pages, 1)

    def _connect(self) -> None:
        self.tab_bar.currentChanged.connect(self._on_tab)
        self.back_button.clicked.connect(self.back_asked)
        self.edit_button.clicked.connect(self.edit_asked)
        self.contact_button.clicked.connect(self.contact_asked)
        self.more_button.clicked.connect(self._on_more)
        self.traject_action.triggered.connect(self.new_traject_asked)
        self.archive_action.triggered.connect(self.archive_asked)
        self.overzicht.new_traject_asked.connect(self.new_traject_asked)
        self.trajecten.new_traject_asked.connect(self.new_traject_asked)
        self.overzicht.contacts_asked.connect(self._on_contacts_asked)

    def _fill(self) -> None:
        number = self.tab_bar.currentIndex()
        if self._dossier is not None and number in self._stale:
            self._stale.discard(number)
            tabs: tuple[Tab, ...] = (
                self.overzicht,
                self.personen,
                self.contacten,
                self.trajecten,
                self.documenten,
            )
            tabs[number].show_dossier(self._dossier)

    @Slot(int)
    def _on_tab(self, number: int) -> None:
        self._pages.setCurrentIndex(number)
        self._fill()

    @Slot()
    def _on_shortcut(self) -> None:
        self.show_tab(self.sender().property("number"))
        self.tab_bar.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def _on_more(self) -> None:
        self.menu.popup(self.more_button.mapToGlobal(self.more_button.rect().bottomLeft()))

    @Slot(object)
    def _on_contacts_asked(self, contact_id: ContactId | None) -> None:
        self.contacten.want(contact_id)
        self.show_tab(CONTACTEN)
