"""One traject: two cards, the table of activities, and the panel of one activity beside it."""

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gco_desktop.domain.ids import TrajectId
from ui.drafts import DraftKey
from ui.theme import sized, spaced, theme
from ui.theme.tokens import PAGE_MARGIN
from ui.traject import texts
from ui.traject.activity_panel import ActivityPanel
from ui.traject.detail import DetailState
from ui.traject.edit_dialog import AFTERCARE
from ui.traject.model import ActivityTable
from ui.traject.summary_cards import HoursCard, RingCard
from ui.traject.tools import Tools
from ui.widgets.buttons import IconButton, LinkButton, PrimaryButton, SecondaryButton
from ui.widgets.card import Card
from ui.widgets.labels import ElidedLabel, Icon, Label
from ui.widgets.messages import InlineMessage
from ui.widgets.page import Columns, ScrollPage
from ui.widgets.shapes import Tone

_PANEL = 380
_BESIDE = 940  # width from which the panel stands beside the table
_WITH_WEEKS = 700  # width of the table from which the strips fit


class DetailPage(ScrollPage):
    """Shows a traject; the panel of an activity opens beside the table."""

    back_asked = Signal()
    gezin_asked = Signal()
    edit_asked = Signal()
    field_asked = Signal(str)
    history_asked = Signal()
    aanmelding_asked = Signal()

    def __init__(self, tools: Tools) -> None:
        self.edit_button = IconButton("pencil", texts.EDIT)
        self.signaal_button = SecondaryButton(texts.SIGNAAL, "speakerphone")
        self.plan_button = SecondaryButton(texts.PLAN, "file-text")
        self.contact_button = PrimaryButton(texts.CONTACT, "plus")
        super().__init__(
            "", "", self.edit_button, self.signaal_button, self.plan_button, self.contact_button
        )
        self._traject_id: TrajectId | None = None
        self.list_link = LinkButton(texts.TITLE, "arrow-left")
        self.gezin_link = LinkButton("", "", texts.OPEN_GEZIN)
        self._crumb = ElidedLabel("", "muted")
        self.message = InlineMessage()
        self.aftercare_button = LinkButton(texts.START_AFTERCARE)
        self.mourning = InlineMessage("", Tone.NEUTRAL, self.aftercare_button)
        self.ring_card = RingCard()
        self.hours_card = HoursCard()
        self._hint_row = QWidget()
        self.hint = Label("", "small", wrap=True)
        self.table = ActivityTable()
        self._table_card = Card()
        self.panel = ActivityPanel(tools)
        self._build()
        self._connect()

    def show_traject(self, traject_id: TrajectId, state: DetailState) -> None:
        """Show a traject; the panel closes when it is another one."""
        if traject_id != self._traject_id:
            self._traject_id = traject_id
            self._show_panel(shown=False)
            self.scroll_area.verticalScrollBar().setValue(0)
        self.message.clear()
        self.header.set_title(state.title)
        self.gezin_link.set_name(state.gezin)
        self._crumb.setText(state.crumb)
        self.ring_card.show_state(state)
        self.hours_card.show_state(state)
        self.table.show_rows(state.activities)
        if self.mourning.text != state.mourning:
            self.mourning.show_message(state.mourning, Tone.NEUTRAL)
        self.aftercare_button.setVisible(state.can_start_aftercare)
        self.hint.setText(state.hints)
        self._hint_row.setVisible(bool(state.hints))
        if not self.panel.isHidden():
            self.panel.reload()

    def show_error(self, message: str) -> None:
        """Tell what went wrong."""
        self.message.show_message(message, Tone.BAD)

    def reflow(self, width: float) -> None:
        """Put the panel beside the table, or in its place."""
        room = width - 2 * PAGE_MARGIN
        beside = width >= _BESIDE
        opened = not self.panel.isHidden()
        self._table_card.setVisible(beside or not opened)
        if beside:
            sized(self.panel, width=_PANEL)
        else:
            self.panel.setMinimumWidth(0)
            self.panel.setMaximumWidth(16777215)
        table = room - (_PANEL + 16 if opened and beside else 0)
        self.table.show_weeks(shown=table >= _WITH_WEEKS)

    def _build(self) -> None:
        crumbs = QWidget()
        crumbs.setAccessibleName(texts.BREADCRUMB)
        path = spaced(QHBoxLayout(crumbs), spacing=2)
        for widget in (self.list_link, Icon("chevron-right", "text3", 16), self.gezin_link):
            path.addWidget(widget)
        path.addWidget(Icon("chevron-right", "text3", 16))
        path.addSpacing(6)
        path.addWidget(self._crumb, 1)
        self.add_above(crumbs)
        self.add_above(self.message)
        self.add_above(self.mourning)
        columns = Columns(57, 43, narrow=860)
        columns.left.addWidget(self.ring_card)
        columns.right.addWidget(self.hours_card)
        hint = spaced(QHBoxLayout(self._hint_row), (4, 0, 4, 0), 8)
        hint.addWidget(Icon("info-circle", "text3", 18), 0, Qt.AlignmentFlag.AlignTop)
        hint.addWidget(self.hint, 1)
        spaced(self._table_card.body, (8, 8, 8, 8))
        self._table_card.add(self.table)
        row = spaced(QHBoxLayout(), spacing=16)
        row.addWidget(self._table_card, 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.panel, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(columns)
        self.body.addWidget(self._hint_row)
        self.body.addLayout(row)
        self.body.addStretch(1)
        self.panel.hide()

    def _connect(self) -> None:
        self.list_link.clicked.connect(self._on_back)
        self.gezin_link.clicked.connect(self.gezin_asked)
        self.edit_button.clicked.connect(self.edit_asked)
        card = self.hours_card
        card.goal_asked.connect(self._on_goal)
        card.missing.chosen.connect(self._on_missing)
        card.history_button.clicked.connect(self.history_asked)
        card.aanmelding_button.clicked.connect(self.aanmelding_asked)
        self.aftercare_button.clicked.connect(self._on_aftercare)
        self.table.opened.connect(self._on_opened)
        self.panel.closed.connect(self._on_closed)
        edit = QShortcut(QKeySequence("F2"), self)
        edit.activated.connect(self.edit_asked)

    def _show_panel(self, *, shown: bool) -> None:
        self.panel.setVisible(shown)
        self.reflow(self.width() / theme.scale)

    @Slot()
    def _on_back(self) -> None:
        if self.panel.settle():
            self.back_asked.emit()

    def open_activity(self, nr: int, draft: DraftKey | None = None) -> None:
        """Open the panel of an activity, on the run of a draft when that is asked."""
        if self._traject_id is None or not self.panel.settle():
            return
        self.panel.open(self._traject_id, nr, draft)
        self._show_panel(shown=True)
        QTimer.singleShot(0, self._scroll_to_panel)

    @Slot(object)
    def _on_missing(self, field: object) -> None:
        self.field_asked.emit(str(field))

    @Slot()
    def _on_goal(self) -> None:
        self.field_asked.emit("doel")

    @Slot()
    def _on_aftercare(self) -> None:
        self.field_asked.emit(AFTERCARE)

    @Slot(int)
    def _on_opened(self, nr: int) -> None:
        self.open_activity(nr)

    @Slot()
    def _scroll_to_panel(self) -> None:
        top = self.panel.mapTo(self.content, self.panel.rect().topLeft()).y()
        self.scroll_area.verticalScrollBar().setValue(top)
        self.panel.focus_first()

    @Slot()
    def _on_closed(self) -> None:
        self._show_panel(shown=False)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
