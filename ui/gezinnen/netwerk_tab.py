"""The tab Netwerk: who stands around the gezin, as a map or as a list, now and before."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QCheckBox,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from gco_desktop.domain.ecogram import Knoop
from ui.drafts import Draft
from ui.gezinnen import netwerk_texts as texts
from ui.gezinnen.betrokkenheid_dialog import BetrokkenheidDialog
from ui.gezinnen.dossier import Dossier
from ui.gezinnen.dossier_paper import PaperDesk
from ui.gezinnen.netwerk_band_dialog import BandDialog
from ui.gezinnen.netwerk_drawing import Drawing, Line
from ui.gezinnen.netwerk_legend import Legend
from ui.gezinnen.netwerk_list import NetworkList
from ui.gezinnen.netwerk_map import NetworkMap
from ui.gezinnen.netwerk_presenter import NetwerkPresenter
from ui.gezinnen.netwerk_time import TimeRow
from ui.gezinnen.tools import Tools
from ui.navigator import GezinTab
from ui.theme import limited, spaced
from ui.theme.tokens import PAGE_MARGIN
from ui.widgets.buttons import IconButton, PrimaryButton, QuietButton, SecondaryButton
from ui.widgets.choices import SegmentRow
from ui.widgets.current_stack import CurrentStack
from ui.widgets.empty_state import EmptyState
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Label
from ui.widgets.messages import InlineMessage
from ui.widgets.page import ScrollArea
from ui.widgets.shapes import Tone

_FILLED, _EMPTY = range(2)
_LINE = 34  # one height, so that words in a row stand level


class NetwerkTab(QWidget):
    """Shows the network of a gezin; owns the presenter that decides about it."""

    def __init__(self, tools: Tools) -> None:
        super().__init__()
        self._tools = tools.scoped(self)
        self._resumed: Draft | None = None
        self.band: BandDialog | None = None
        self.organisation: BetrokkenheidDialog | None = None
        self.desk = PaperDesk(self, self._tools, self.show_message)
        self.message = InlineMessage()
        self.kind = SegmentRow(texts.VIEWS)
        self.kind.setAccessibleName(texts.VIEW)
        self.kind.set_value(texts.MAP)
        self.add_button = SecondaryButton(texts.ADD, "user-plus")
        self.keep_button = SecondaryButton(texts.KEEP, "history", texts.KEEP_TIP)
        self.print_button = QuietButton(texts.PRINT, "printer")
        self.count = Label("", "small")
        self.note = Label("", "small", wrap=True)
        self.gone_box = QCheckBox(texts.gone(0))
        self._gone = QWidget()
        self.more_button = IconButton("dots", texts.MORE)
        self.time = TimeRow()
        self.map = NetworkMap()
        self.list = NetworkList()
        self.legend = Legend()
        self.first_person = PrimaryButton(texts.FIRST_PERSON, "user-plus")
        self.first_organisation = QuietButton(texts.FIRST_ORGANISATION, "building-community")
        self._views = CurrentStack()
        self._stack = CurrentStack()
        self._presenter = NetwerkPresenter(self, self._tools)
        self._build_menus()
        self._build()
        self._connect()

    def show_dossier(self, dossier: Dossier) -> None:
        """Show another gezin, or the same one again."""
        self._presenter.show(dossier)

    def resume(self, draft: Draft) -> None:
        """Open the panel of the bond this draft is about, once it is read."""
        self._resumed = draft
        self._go_on()

    def show_network(self, drawing: Drawing, lines: Sequence[Line], count: str, note: str) -> None:
        """Show the network as a map and as a list, and what stands above both."""
        self._stack.setCurrentIndex(_FILLED)
        self.map.show_drawing(drawing)
        self.list.show_lines(lines, fixed=drawing.fixed)
        self.count.setText(count)
        self.note.setText(note)
        self.note.setVisible(bool(note))
        self.more_button.setVisible(not drawing.fixed)
        for button in (self.add_button, self.keep_button):
            button.setEnabled(not drawing.fixed)
            button.setToolTip(texts.READ_ONLY if drawing.fixed else "")
        self._go_on()

    def show_empty(self) -> None:
        """Say what to do while nobody is known."""
        self._stack.setCurrentIndex(_EMPTY)

    def show_gone(self, count: int) -> None:
        """Offer to show who left, when there are any."""
        self.gone_box.setText(texts.gone(count))
        self._gone.setVisible(bool(count))

    def show_moments(self, moments: Sequence[str], current: int) -> None:
        """Show the kept ecograms and now, the last one, and which of them is shown."""
        self.time.show_moments(moments, current)

    def show_message(self, message: str, tone: Tone) -> None:
        """Tell what is going on or what went wrong."""
        self.message.show_message(message, tone)

    def show_paper(self, pdf: bytes, name: str) -> None:
        """Show the sheet for the family."""
        self.desk.show_paper(texts.PAPER_TITLE, pdf, texts.PAPER_NOTE, name)

    def _build_menus(self) -> None:
        self.menu = QMenu(self)
        self.person_action = QAction(texts.ADD_PERSON, self.menu)
        self.organisation_action = QAction(texts.ADD_ORGANISATION, self.menu)
        self.menu.addActions([self.person_action, self.organisation_action])
        self.more_menu = QMenu(self)
        self.arrange_action = QAction(texts.ARRANGE, self.more_menu)
        self.more_menu.addAction(self.arrange_action)

    def _build(self) -> None:
        self._views.addWidget(self.map)
        self._views.addWidget(self.list)
        content = QWidget()
        content.setProperty("look", "plain")
        column = spaced(QVBoxLayout(content), (PAGE_MARGIN, 12, PAGE_MARGIN, 12), 6)
        column.addWidget(
            _row(
                self.kind,
                self.add_button,
                self.keep_button,
                self.print_button,
                self.more_button,
                spacing=4,
            )
        )
        column.addWidget(self.message)
        spaced(QVBoxLayout(self._gone)).addWidget(self.gone_box)
        for widget in (self.time, self.count, self._gone):
            limited(widget, min_height=_LINE)
        time = self.time
        column.addWidget(
            _row(
                *(time, self.count, self._gone, time.now_button, time.delete_button),
                spacing=16,
            )
        )
        column.addWidget(self.note)
        column.addWidget(self._views, 1)
        column.addWidget(self.legend)
        area = ScrollArea(content)
        area.keep_edge(column)
        ways = QWidget()
        both = spaced(QVBoxLayout(ways), spacing=6)
        both.addWidget(self.first_person)
        both.addWidget(self.first_organisation)
        self._stack.addWidget(area)
        self._stack.addWidget(EmptyState("affiliate", texts.EMPTY_TITLE, texts.EMPTY_TEXT, ways))
        spaced(QVBoxLayout(self)).addWidget(self._stack)

    def _connect(self) -> None:
        self.kind.value_changed.connect(self._on_kind)
        self.add_button.clicked.connect(self._on_add)
        self.person_action.triggered.connect(self._on_person)
        self.first_person.clicked.connect(self._on_person)
        self.organisation_action.triggered.connect(self._on_organisation)
        self.first_organisation.clicked.connect(self._on_organisation)
        self.keep_button.clicked.connect(self._presenter.keep)
        self.print_button.clicked.connect(self._presenter.make_pdf)
        self.more_button.clicked.connect(self._on_more)
        self.arrange_action.triggered.connect(self._presenter.arrange)
        self.gone_box.toggled.connect(self._on_gone)
        self.time.chosen.connect(self._on_moment)
        self.time.delete_button.clicked.connect(self._presenter.delete_stand)
        self.map.opened.connect(self._on_open)
        self.list.opened.connect(self._on_open)
        self.map.moved.connect(self._on_moved)

    def _open_band(self, knoop: Knoop) -> None:
        gezin_id = self._presenter.gezin_id
        if gezin_id is not None:
            self.band = BandDialog(self._tools, gezin_id, knoop, self.window())
            self.band.saved.connect(self._on_band_saved)
            self.band.finished.connect(self._on_band_closed)
            self.band.open()

    def _go_on(self) -> None:
        draft = self._resumed
        if draft is None or draft.place != str(self._presenter.gezin_id):
            return
        knoop = self._presenter.knoop(UUID(draft.key.ref.rpartition(":")[2]))
        if knoop is not None:
            self._resumed = None
            self._open_band(knoop)

    @Slot()
    def _on_kind(self) -> None:
        listed = self.kind.value() == texts.LIST
        self._views.setCurrentWidget(self.list if listed else self.map)
        self.legend.setVisible(not listed)
        self.more_button.setEnabled(not listed)

    @Slot()
    def _on_add(self) -> None:
        self.menu.popup(self.add_button.mapToGlobal(self.add_button.rect().bottomLeft()))

    @Slot()
    def _on_more(self) -> None:
        self.more_menu.popup(self.more_button.mapToGlobal(self.more_button.rect().bottomLeft()))

    @Slot()
    def _on_person(self) -> None:
        if self._presenter.gezin_id is not None:
            self._tools.navigator.open_gezin(self._presenter.gezin_id, GezinTab.PERSONEN)

    @Slot()
    def _on_organisation(self) -> None:
        if self._presenter.gezin_id is not None:
            self.organisation = BetrokkenheidDialog(
                self._tools, self._presenter.gezin_id, parent=self.window()
            )
            self.organisation.open()

    @Slot(bool)
    def _on_gone(self, shown: bool) -> None:
        self._presenter.show_gone(gone=shown)

    @Slot(int)
    def _on_moment(self, number: int) -> None:
        self._presenter.choose_moment(number)

    @Slot(object)
    def _on_open(self, key: object) -> None:
        knoop = self._presenter.knoop(key)
        if knoop is None:
            self.show_message(texts.READ_ONLY, Tone.INFO)
        else:
            self._open_band(knoop)

    @Slot(object)
    def _on_moved(self, places: object) -> None:
        assert isinstance(places, dict)  # noqa: S101 - what the map says
        self._presenter.move(places)

    @Slot()
    def _on_band_saved(self) -> None:
        self._presenter.changed(texts.SAVED)

    @Slot()
    def _on_band_closed(self) -> None:
        self.band = None


def _row(*widgets: QWidget, spacing: int) -> QWidget:
    row = QWidget()
    flow = spaced(FlowLayout(row), spacing=spacing)
    for widget in widgets:
        flow.addWidget(widget)
    policy = row.sizePolicy()
    policy.setHeightForWidth(True)
    row.setSizePolicy(policy)
    return row
