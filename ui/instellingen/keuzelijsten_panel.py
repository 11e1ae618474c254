"""Keuzelijsten: the words one chooses from, their order, and which of them are offered."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, QSize, Qt, Slot
from PySide6.QtGui import QKeySequence, QPainter, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStyleOptionViewItem, QVBoxLayout, QWidget

from gco_desktop.services.referenties import ReferentieService
from ui.changes import Changes, ReloadWhenShown, Subject
from ui.drafts import Draft, DraftKey, FormKind
from ui.instellingen import keuzelijsten_texts as texts
from ui.instellingen.keuzelijsten_presenter import Actions, KeuzelijstenPresenter
from ui.instellingen.name_dialog import NameDialog
from ui.navigator import Navigator
from ui.runner import Runner
from ui.theme import limited, sized, spaced, theme
from ui.widgets.bsn_question import ask_bsn_reason
from ui.widgets.buttons import IconButton, LinkButton, SecondaryButton
from ui.widgets.card import Card
from ui.widgets.choice_field import ChoiceField
from ui.widgets.flow import FlowLayout
from ui.widgets.form import FormRow
from ui.widgets.labels import Paragraph
from ui.widgets.messages import InlineMessage
from ui.widgets.rows import Index, RowList, TwoLineDelegate
from ui.widgets.shapes import ListRow, Tone

_MOST = 5  # rows at once; more of them scroll
_ROW = 58  # design pixels
_LINE = 22
_CHOICE_WIDTH = 420


class _Delegate(TwoLineDelegate):
    """Two lines where there is something below, else one in the middle."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(theme.px(200), theme.px(_ROW))

    def _draw_top(self, painter: QPainter, area: QRect, row: ListRow) -> None:
        if not row.subtitle:
            high = theme.px(_LINE)
            area = QRect(area.x(), area.bottom() + 1 - high // 2, area.width(), high)
        super()._draw_top(painter, area, row)


class KeuzelijstenPanel(QWidget):
    """One list at a time; Enter or F2 changes a text, Alt with an arrow its place."""

    def __init__(
        self, service: ReferentieService, runner: Runner, changes: Changes, navigator: Navigator
    ) -> None:
        super().__init__()
        self._changes = changes
        self._drafts = navigator.drafts
        self._resumed = ""
        self._presenter = KeuzelijstenPresenter(
            self, service, runner.scoped(self), navigator, self._announce
        )
        self.label_dialog: NameDialog | None = None
        self._renamed = ""
        self._build()
        self._connect()
        self._reloader = ReloadWhenShown(self, changes, set(Subject), self.load)

    def _build(self) -> None:
        self.tables = limited(ChoiceField(texts.lists()), max_width=_CHOICE_WIDTH)
        self.problem = InlineMessage()
        self.note = InlineMessage("", Tone.INFO)
        self.list = RowList(texts.LIST)
        self.list.setItemDelegate(_Delegate(self.list))
        self.add_button = SecondaryButton(texts.ADD, "plus")
        self.rename_button = SecondaryButton(texts.RENAME, "pencil")
        self.switch_button = SecondaryButton(texts.SWITCH_OFF)
        self.reset_button = LinkButton(texts.RESET)
        self.up_button = IconButton("chevron-up", texts.UP)
        self.down_button = IconButton("chevron-down", texts.DOWN)
        places = spaced(QVBoxLayout(), spacing=8)
        places.addWidget(self.up_button)
        places.addWidget(self.down_button)
        places.addStretch(1)
        middle = spaced(QHBoxLayout(), spacing=8)
        middle.addWidget(self.list, 1)
        middle.addLayout(places)
        actions = spaced(FlowLayout(), spacing=8)
        for button in (
            self.add_button,
            self.rename_button,
            self.switch_button,
            self.reset_button,
        ):
            actions.addWidget(button)
        card = Card(texts.TITLE)
        card.add(Paragraph(texts.TEXT), FormRow(texts.CHOOSE, self.tables), self.note, self.problem)
        card.add_layout(middle)
        card.add_layout(actions)
        spaced(QVBoxLayout(self), spacing=16).addWidget(card)

    def _connect(self) -> None:
        self.tables.value_changed.connect(self._on_table)
        self.list.moved.connect(self._on_moved)
        self.list.opened.connect(self._on_rename)
        self.add_button.clicked.connect(self._on_add)
        self.rename_button.clicked.connect(self._on_rename)
        self.switch_button.clicked.connect(self._on_switch)
        self.reset_button.clicked.connect(self._on_reset)
        self.up_button.clicked.connect(self._on_up)
        self.down_button.clicked.connect(self._on_down)
        keys: dict[str, Callable[[], None]] = {
            "F2": self._on_rename,
            "Alt+Up": self._on_up,
            "Alt+Down": self._on_down,
        }
        for key, act in keys.items():
            shortcut = QShortcut(QKeySequence(key), self.list)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(act)

    def load(self) -> None:
        """Show the latest data."""
        self._presenter.load()

    def resume(self, draft: Draft) -> None:
        """Open the form of this draft; it fills itself."""
        tabel, _slash, code = draft.key.ref.partition("/")
        if tabel not in dict(texts.lists()):
            return
        self._resumed = code
        self.tables.set_value(tabel)
        if code:
            self._presenter.choose(tabel)
        else:
            self._ask(texts.ADD_TITLE, "", "")

    def show_rows(self, rows: Sequence[ListRow], *, free: bool) -> None:
        """Show the rows of the list; ``free`` when rows may be added and switched off."""
        self.list.show_rows(rows)
        sized(self.list, height=_ROW * min(len(rows), _MOST) + 2)
        for button in (self.add_button, self.switch_button):
            button.setVisible(free)
        self.note.show_message("" if free else texts.TEXT_ONLY_NOTE)
        self._presenter.moved_to(self.list.current_key())
        keuze = self._presenter.keuze(self._resumed) if self._resumed else None
        if keuze is not None:
            self._resumed = ""
            self.select(keuze.code)
            self._on_rename()

    def show_actions(self, actions: Actions) -> None:
        """Offer what can be done with the current row."""
        self.switch_button.set_text(actions.switch)
        self.reset_button.setVisible(actions.reset)
        self.up_button.setEnabled(actions.up)
        self.down_button.setEnabled(actions.down)

    def show_problem(self, text: str) -> None:
        """Say what went wrong; nothing with an empty text."""
        self.problem.show_message(text, Tone.BAD)

    def show_label_problem(self, text: str) -> None:
        """Say what is wrong with the text that was typed."""
        if self.label_dialog is None:
            self.show_problem(text)
        else:
            self.label_dialog.row.set_error(text)
            self.label_dialog.row.focus_field()

    def close_label(self) -> None:
        """Close the question for a text: it was kept."""
        if self.label_dialog is not None:
            self.label_dialog.finish()

    def select(self, code: str) -> None:
        """Make this row the current one."""
        self.list.select(code)

    def ask_reason(self, on_reason: Callable[[str], None]) -> None:
        """Ask why nine digits are no BSN."""
        ask_bsn_reason(self.label_dialog or self.window(), on_reason)

    def _ask(self, title: str, label: str, code: str) -> None:
        self._renamed = code
        self.label_dialog = NameDialog(self.window(), title, label, texts.FIELD)
        ref = f"{self._presenter.tabel}/{code}"
        self.label_dialog.keep_draft(self._drafts, DraftKey(FormKind.KEUZELIJST, ref))
        self.label_dialog.given.connect(self._on_label)
        self.label_dialog.finished.connect(self._on_label_closed)
        self.label_dialog.open()

    def _announce(self) -> None:
        self._changes.announce(*Subject)

    @Slot(object)
    def _on_table(self, tabel: str | None) -> None:
        if tabel is not None:
            self.show_problem("")
            self._presenter.choose(tabel)

    @Slot(object)
    def _on_moved(self, code: object) -> None:
        self._presenter.moved_to(code)

    @Slot()
    def _on_add(self) -> None:
        self._ask(texts.ADD_TITLE, "", "")

    @Slot()
    def _on_rename(self) -> None:
        keuze = self._presenter.keuze(self.list.current_key())
        if keuze is not None:
            self._ask(texts.RENAME_TITLE, keuze.label, keuze.code)

    @Slot(str)
    def _on_label(self, label: str) -> None:
        if self._renamed:
            self._presenter.rename(self._renamed, label)
        else:
            self._presenter.add(label)

    @Slot()
    def _on_label_closed(self) -> None:
        self.label_dialog = None

    @Slot()
    def _on_switch(self) -> None:
        self._presenter.switch(self.list.current_key())

    @Slot()
    def _on_reset(self) -> None:
        self._presenter.reset(self.list.current_key())

    @Slot()
    def _on_up(self) -> None:
        self._presenter.move(self.list.current_key(), -1)

    @Slot()
    def _on_down(self) -> None:
        self._presenter.move(self.list.current_key(), 1)
