"""The book of promises: who keeps gezinnen waiting, and everything that is promised and open."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gco_desktop.domain.overzicht import Aandacht
from gco_desktop.services.beloften import BelofteService
from ui.changes import Changes, ReloadWhenShown, Subject
from ui.navigator import Navigator, Page
from ui.runner import Runner
from ui.theme import spaced
from ui.vandaag import beloften_texts as texts
from ui.vandaag.beloften_presenter import BeloftenPresenter, BoekState
from ui.vandaag.lines_card import LinesCard
from ui.widgets.buttons import QuietButton, SecondaryButton
from ui.widgets.card import Card
from ui.widgets.choices import SegmentRow
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import Label
from ui.widgets.messages import InlineMessage
from ui.widgets.page import ScrollPage
from ui.widgets.reading_table import ReadingTable
from ui.widgets.shapes import Tone

_SHOWN = 20
_WIDTHS = {1: 70, 2: 120, 3: 160, 4: 140}


class BeloftenView(ScrollPage):
    """Shows every open promise, and how long organisations keep gezinnen waiting."""

    def __init__(
        self, beloften: BelofteService, runner: Runner, changes: Changes, navigator: Navigator
    ) -> None:
        self.back_button = QuietButton(texts.BACK, "arrow-left")
        super().__init__(texts.TITLE, "", self.back_button)
        self._navigator = navigator
        self._changes = changes
        self._presenter = BeloftenPresenter(
            self, beloften, runner.scoped(self), navigator, self._announce
        )
        self.message = InlineMessage()
        self.table = ReadingTable(texts.WAITING, texts.HEADERS, widths=_WIDTHS)
        self.no_waiting = Label(texts.NO_WAITING, "muted", wrap=True)
        self.who = SegmentRow(texts.WHO_CHOICES)
        self.who.setAccessibleName(texts.WHO)
        self.who.set_value("")
        self.lines = LinesCard(texts.OPEN, _SHOWN, Label(texts.NONE, "muted", wrap=True))
        to_gezinnen = SecondaryButton(texts.EMPTY_ACTION, "home-heart")
        self.empty = EmptyState("heart-handshake", texts.EMPTY_TITLE, texts.EMPTY_TEXT, to_gezinnen)
        self._build()
        to_gezinnen.clicked.connect(self._on_gezinnen)
        self.back_button.clicked.connect(self._on_back)
        self.who.value_changed.connect(self._on_who)
        self.lines.opened.connect(self._on_opened)
        self.lines.ticked.connect(self._on_ticked)
        shows = {Subject.TAAK, Subject.GEZIN, Subject.CONTACT, Subject.NETWERK}
        self._reloader = ReloadWhenShown(self, changes, shows, self._presenter.load)

    def show_state(self, state: BoekState) -> None:
        """Show everything."""
        self.message.clear()
        self.header.set_subtitle("" if state.empty else state.subtitle)
        self.empty.setVisible(state.empty)
        self._some.setVisible(not state.empty)
        self.table.show_rows(state.rows)
        self.table.setVisible(bool(state.rows))
        self.no_waiting.setVisible(not state.rows)
        self.lines.show_lines(state.lines)

    def show_error(self, message: str) -> None:
        """Tell what went wrong."""
        self.message.show_message(message, Tone.BAD)

    def _build(self) -> None:
        self._some = QWidget()
        column = spaced(QVBoxLayout(self._some), spacing=16)
        waiting = Card(texts.WAITING, spacing=8)
        waiting.add(Label(texts.WAITING_NOTE, "small", wrap=True), self.table, self.no_waiting)
        self.lines.body.insertWidget(1, self.who, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(waiting)
        column.addWidget(self.lines)
        self.add_above(self.message)
        self.body.addWidget(self._some)
        self.body.addWidget(self.empty, 1)
        self.body.addStretch(1)
        self._some.hide()
        self.empty.hide()

    def _announce(self) -> None:
        self._changes.announce(Subject.TAAK)

    @Slot()
    def _on_back(self) -> None:
        self._navigator.open_page(Page.VANDAAG)

    @Slot()
    def _on_gezinnen(self) -> None:
        self._navigator.open_page(Page.GEZINNEN)

    @Slot()
    def _on_who(self) -> None:
        self._presenter.choose(self.who.value() or "")

    @Slot(object)
    def _on_opened(self, aandacht: Aandacht) -> None:
        self._presenter.open(aandacht)

    @Slot(object)
    def _on_ticked(self, aandacht: Aandacht) -> None:
        self._presenter.finish(aandacht)
