"""Draagkracht: can another gezin come? One sentence, a bar per gezin, and the same as a table."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gco_desktop.services.draagkracht import DraagkrachtService
from ui.navigator import Navigator
from ui.runner import Runner
from ui.theme import spaced
from ui.uren import draagkracht_texts as texts
from ui.uren.draagkracht_presenter import DraagkrachtPresenter, DraagkrachtState
from ui.widgets.buttons import LinkButton, SecondaryButton
from ui.widgets.charts.bars import HorizontalBars, Meter
from ui.widgets.dialogs import Dialog
from ui.widgets.labels import Label, Paragraph
from ui.widgets.messages import InlineMessage
from ui.widgets.shapes import Tone

_WIDTH = 620
_NORM_PART = "algemeen"


class DraagkrachtDialog(Dialog):
    """Only to be looked at; nothing in it can be printed or written to a file."""

    def __init__(
        self,
        parent: QWidget,
        service: DraagkrachtService,
        runner: Runner,
        navigator: Navigator,
    ) -> None:
        super().__init__(parent, texts.QUESTION, _WIDTH)
        self._navigator = navigator
        self.message = InlineMessage("", Tone.BAD)
        self.sentence = Label("", "strong", wrap=True)
        self.norm_link = LinkButton(texts.TO_NORM)
        self.total = Label("", "muted")
        self.meter = Meter(texts.TITLE)
        self.chart = HorizontalBars(texts.CHART, texts.HEADERS)
        self.table_link = LinkButton(texts.AS_TABLE, "table")
        self.none = Label(texts.NO_GEZINNEN, "muted", wrap=True)
        self._build()
        self._presenter = DraagkrachtPresenter(self, service, runner.scoped(self))

    def start(self) -> None:
        """Read, and open."""
        self._presenter.load()
        self.open()

    def show_state(self, state: DraagkrachtState) -> None:
        """Show everything."""
        self.sentence.setText(state.sentence)
        self.norm_link.setVisible(state.needs_norm)
        self.total.setText(state.total)
        self.meter.setVisible(state.part is not None)
        self.meter.show_part(state.part or 0.0, state.total)
        self.chart.show_bars(state.bars, state.sentence)
        self.chart.describe(state.sentence, state.rows)
        self.none.setVisible(not state.bars)
        for widget in (self.chart, self.table_link, self.total):
            widget.setVisible(bool(state.bars))

    def show_error(self, message: str) -> None:
        """Tell what went wrong."""
        self.message.show_message(message, Tone.BAD)

    def _build(self) -> None:
        for widget in (self.message, self.sentence, self.norm_link, self.total, self.meter):
            self.body.addWidget(widget)
        head = spaced(QHBoxLayout(), (0, 8, 0, 0), 8)
        head.addWidget(Label(texts.CHART, "heading"))
        head.addStretch(1)
        head.addWidget(self.table_link)
        self.body.addLayout(head)
        self.body.addWidget(self.none)
        self.body.addWidget(self.chart)
        self.body.addWidget(Paragraph(texts.HOW))
        self.body.addWidget(Paragraph(texts.PRIVATE))
        close = SecondaryButton(texts.CLOSE)
        close.clicked.connect(self.accept)
        self.set_buttons(close)
        self.table_link.clicked.connect(self.chart.show_table)
        self.norm_link.clicked.connect(self._on_norm)

    @Slot()
    def _on_norm(self) -> None:
        self.accept()
        self._navigator.open_settings(_NORM_PART)
