"""One gezin: its header, its actions and its tabs."""

from typing import Protocol, runtime_checkable
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from gco_desktop.domain.ids import ContactId, TrajectId
from gco_desktop.services.aanvullen import Lacune, Waarvan
from ui.drafts import Draft, FormKind
from ui.gezinnen import stoep_texts, texts
from ui.gezinnen.afspraken_tab import AfsprakenTab
from ui.gezinnen.documenten_tab import DocumentenTab
from ui.gezinnen.dossier import Dossier, Header
from ui.gezinnen.dossier_tab import DossierTab
from ui.gezinnen.netwerk_tab import NetwerkTab
from ui.gezinnen.overzicht_tab import OverzichtTab
from ui.gezinnen.personen_tab import PersonenTab
from ui.gezinnen.stoep_dialog import StoepDialog
from ui.gezinnen.termijnen_tab import TermijnenTab
from ui.gezinnen.tools import Tools
from ui.gezinnen.trajecten_tab import TrajectenTab
from ui.navigator import GezinTab
from ui.theme import spaced
from ui.theme.tokens import PAGE_MARGIN
from ui.widgets.buttons import IconButton, PrimaryButton, QuietButton
from ui.widgets.current_stack import CurrentStack
from ui.widgets.labels import ElidedLabel, Rule
from ui.widgets.pill import Pill
from ui.widgets.shapes import Tone

# A new tab: its name here and its widget in ``_tabs``, in the same order.
TABS = (
    GezinTab.OVERZICHT,
    GezinTab.PERSONEN,
    GezinTab.DOSSIER,
    GezinTab.TRAJECTEN,
    GezinTab.NETWERK,
    GezinTab.TERMIJNEN,
    GezinTab.AFSPRAKEN,
    GezinTab.DOCUMENTEN,
)
OVERZICHT, PERSONEN = TABS.index(GezinTab.OVERZICHT), TABS.index(GezinTab.PERSONEN)
DOSSIER, DOCUMENTEN = TABS.index(GezinTab.DOSSIER), TABS.index(GezinTab.DOCUMENTEN)


@runtime_checkable
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
    field_asked = Signal(str)

    def __init__(self, tools: Tools) -> None:
        super().__init__()
        self.setProperty("look", "plain")
        self._tools = tools
        self._dossier: Dossier | None = None
        self.stoep: StoepDialog | None = None
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
        self.story = DossierTab(tools)
        self.trajecten = TrajectenTab(tools)
        self.netwerk = NetwerkTab(tools)
        self.termijnen = TermijnenTab(tools)
        self.afspraken = AfsprakenTab(tools)
        self.documenten = DocumentenTab(tools)
        self._pages = CurrentStack()
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
        self._stale = set(range(len(TABS)))
        self._fill()

    def show_tab(self, number: int) -> None:
        """Open a tab."""
        self.tab_bar.setCurrentIndex(number)

    @property
    def tab(self) -> GezinTab:
        """The name of the tab that is open."""
        return TABS[self.tab_bar.currentIndex()]

    def open_tab(self, tab: GezinTab) -> None:
        """Open a tab by its name."""
        self.show_tab(TABS.index(tab) if tab in TABS else OVERZICHT)

    @Slot()
    def show_stoep(self) -> None:
        """Show what one wants to know before the bell of this gezin."""
        if self._dossier is not None:
            self.stoep = StoepDialog(self.window(), self._tools, self._dossier.gezin_id)
            self.stoep.start()

    def resume(self, draft: Draft) -> None:
        """Open the tab and the form of this draft; that one fills itself."""
        match draft.key.kind:
            case FormKind.PERSOON | FormKind.BETROKKENHEID | FormKind.VERTEGENWOORDIGING:
                self.show_tab(PERSONEN)
                self.personen.resume(draft.key)
            case FormKind.TERMIJN | FormKind.INDICATIE | FormKind.PROCEDURE:
                self.open_tab(GezinTab.TERMIJNEN)
                self.termijnen.resume(draft.key)
            case FormKind.BAND:
                self.open_tab(GezinTab.NETWERK)
                self.netwerk.resume(draft)
            case FormKind.DOCUMENT:
                self.show_tab(DOCUMENTEN)
                self.documenten.resume(UUID(draft.key.ref))
            case FormKind.AFSPRAAK | FormKind.BELOFTE:
                self.open_tab(GezinTab.AFSPRAKEN)
                self.afspraken.resume(draft)
            case _:
                self.show_tab(OVERZICHT)
                self.overzicht.taken.offer()

    def set_narrow(self, narrow: bool) -> None:
        """Offer the way back to the list, when the list does not stand beside it."""
        self.back_button.setVisible(narrow)

    def _tabs(self) -> tuple[QWidget, ...]:
        return (
            self.overzicht,
            self.personen,
            self.story,
            self.trajecten,
            self.netwerk,
            self.termijnen,
            self.afspraken,
            self.documenten,
        )

    def _build_menu(self) -> None:
        self.menu = QMenu(self)
        self.traject_action = QAction(texts.NEW_TRAJECT, self.menu)
        self.archive_action = QAction(texts.ARCHIVE, self.menu)
        self.stoep_action = QAction(f"{stoep_texts.ACTION}\t{stoep_texts.KEY}", self.menu)
        self.menu.addActions([self.stoep_action, self.traject_action, self.archive_action])

    def _build(self) -> None:
        self.tab_bar.setAccessibleName(texts.TABS)
        self.tab_bar.setDrawBase(False)
        self.tab_bar.setExpanding(False)
        self.tab_bar.setElideMode(Qt.TextElideMode.ElideNone)
        for number, tab in enumerate(TABS):
            self.tab_bar.addTab(texts.TAB_NAMES[tab])
            self.tab_bar.setTabToolTip(number, f"Alt+{number + 1}")
            shortcut = QShortcut(QKeySequence(f"Alt+{number + 1}"), self)
            shortcut.setProperty("number", number)
            shortcut.activated.connect(self._on_shortcut)
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
        for page in self._tabs():  # last: Qt dresses all that is in a widget when it gets a parent
            self._pages.addWidget(page)

    def _connect(self) -> None:
        self.tab_bar.currentChanged.connect(self._on_tab)
        self.back_button.clicked.connect(self.back_asked)
        self.edit_button.clicked.connect(self.edit_asked)
        self.contact_button.clicked.connect(self.contact_asked)
        self.more_button.clicked.connect(self._on_more)
        self.traject_action.triggered.connect(self.new_traject_asked)
        self.archive_action.triggered.connect(self.archive_asked)
        self.stoep_action.triggered.connect(self.show_stoep)
        QShortcut(QKeySequence(stoep_texts.KEY), self).activated.connect(self.show_stoep)
        self.overzicht.new_traject_asked.connect(self.new_traject_asked)
        self.trajecten.new_traject_asked.connect(self.new_traject_asked)
        self.overzicht.lacune_chosen.connect(self._on_lacune)
        self.overzicht.contacts_asked.connect(self._on_contacts_asked)

    def _fill(self) -> None:
        number = self.tab_bar.currentIndex()
        if self._dossier is not None and number in self._stale:
            self._stale.discard(number)
            tab = self._tabs()[number]
            assert isinstance(tab, Tab)  # noqa: S101 - every one of them is
            tab.show_dossier(self._dossier)

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
        self.story.want(contact_id)
        self.show_tab(DOSSIER)

    def _show_persoon(self, persoon_id: UUID) -> None:
        """Go to the birthday of a member; where there is nobody, to a new one."""
        leden = () if self._dossier is None else self._dossier.detail.leden
        found = [lid.relatie.id for lid in leden if lid.persoon.id == persoon_id]
        if found:
            self.personen.list.select(found[0])
            self.personen.list.moved.emit(found[0])
            self.personen.form.geboren.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif leden:
            self.personen.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.personen.first_button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot(object)
    def _on_lacune(self, lacune: Lacune) -> None:
        if lacune.waarvan is Waarvan.TRAJECT:
            self._tools.navigator.edit_traject(TrajectId(lacune.id), lacune.veld)
        elif lacune.waarvan is Waarvan.PERSOON:
            self.show_tab(PERSONEN)
            self._show_persoon(lacune.id)
        else:
            self.field_asked.emit(lacune.veld)
