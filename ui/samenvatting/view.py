"""The screen that makes a summary: widgets, layout and nothing to decide."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QWidget

from gco_desktop.domain.periode import Periode
from gco_desktop.services.samenvattingen import SamenvattingService
from ui.changes import Changes, ReloadWhenShown, Subject
from ui.navigator import Navigator
from ui.runner import Runner
from ui.samenvatting import texts
from ui.samenvatting.presenter import Preview, SamenvattingPresenter
from ui.theme import spaced
from ui.widgets import texts as widget_texts
from ui.widgets.buttons import LinkButton, PrimaryButton
from ui.widgets.card import Card
from ui.widgets.dialogs import Dialog
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import Icon, Label
from ui.widgets.messages import InlineMessage
from ui.widgets.page import Columns, ScrollPage
from ui.widgets.rows import RowList
from ui.widgets.shapes import ListRow, Tone
from ui.widgets.table import TextTable
from ui.widgets.text_fields import TextArea

_LIST_HEIGHT = 200
_FILE_LINES = 24


class SamenvattingView(ScrollPage):
    """Choose a quarter, see exactly what leaves, tick it, write it."""

    def __init__(
        self,
        service: SamenvattingService,
        runner: Runner,
        changes: Changes,
        navigator: Navigator,
        ask_folder: Callable[[QWidget], str] | None = None,
    ) -> None:
        super().__init__(texts.TITLE, texts.SUBTITLE)
        self._changes = changes
        self._ask_folder = ask_folder or _ask_folder
        self._text = ""
        self._presenter = SamenvattingPresenter(
            self, service, runner.scoped(self), navigator, self._announce
        )
        self._build()
        self._reloader = ReloadWhenShown(
            self, changes, {Subject.UREN, Subject.SIGNAAL, Subject.PROFIEL}, self._presenter.load
        )

    def _build(self) -> None:
        self.message = InlineMessage("", Tone.WARN)
        self.empty = EmptyState("report-analytics", texts.EMPTY_TITLE, texts.EMPTY_TEXT)
        self.columns = Columns(62, 38, narrow=760)
        for widget in (self.message, self.empty, self.columns):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.columns.hide()
        self.columns.left.addWidget(self._file_card())
        self.columns.left.addStretch(1)
        self.columns.right.addWidget(self._quarter_card())
        self.columns.right.addWidget(self._who_card())
        self.columns.right.addWidget(self._left_out_card())
        self.columns.right.addStretch(1)

    def _file_card(self) -> Card:
        full = LinkButton(texts.FULL_FILE, "eye")
        full.clicked.connect(self._on_full)
        self.file_card = Card(texts.IN_FILE, spacing=10)
        self.table = TextTable(texts.IN_FILE, texts.HEADERS, figures=(1,))
        self._signal_title = Label(texts.SIGNALS, "strong")
        self.signals = TextTable(texts.SIGNALS, texts.SIGNAL_HEADERS)
        self._no_signals = Label(texts.NO_SIGNALS, "muted", wrap=True)
        self._signal_texts = Label("", "body", wrap=True)
        self._fingerprint = Label("", "small", wrap=True)
        self._notes = Label("", "small", wrap=True)
        self.file_card.add(
            self.table,
            self._notes,
            self._signal_title,
            self.signals,
            self._signal_texts,
            self._no_signals,
            self._fingerprint,
        )
        self.file_card.body.addWidget(full, 0, Qt.AlignmentFlag.AlignLeft)
        return self.file_card

    def _quarter_card(self) -> Card:
        card = Card(texts.QUARTERS, spacing=8)
        self.quarters = RowList(texts.QUARTERS_NAME)
        self.quarters.setMinimumHeight(_LIST_HEIGHT)
        self.quarters.moved.connect(self._on_quarter)
        card.add(self.quarters)
        return card

    def _who_card(self) -> Card:
        card = Card(texts.WHO_READS, spacing=10)
        card.add(Label(texts.WHO_READS_TEXT, "muted", wrap=True))
        self.checked = QCheckBox(texts.CHECKED)
        self.checked.toggled.connect(self._on_checked)
        self.make_button = PrimaryButton(texts.MAKE, "file-export")
        self.make_button.clicked.connect(self._on_make)
        self._why = Label(texts.WHY_DISABLED, "hint", wrap=True)
        card.add(self.checked, self.make_button, self._why)
        self._on_checked()
        return card

    def _left_out_card(self) -> Card:
        card = Card(texts.NOT_IN_FILE, spacing=8)
        for line in texts.LEFT_OUT:
            row = spaced(QHBoxLayout(), spacing=8)
            row.addWidget(Icon("shield-check", "ok"), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(Label(line, wrap=True), 1)
            card.add_layout(row)
        return card

    def show_quarters(self, rows: Sequence[ListRow], wanted: Periode | None) -> None:
        """Fill the list of quarters."""
        self.empty.setVisible(not rows)
        self.columns.setVisible(bool(rows))
        self.quarters.blockSignals(True)
        self.quarters.show_rows(rows)
        self.quarters.select(wanted)
        self.quarters.blockSignals(False)
        current = self.quarters.current_key()
        if isinstance(current, Periode):
            self._presenter.choose(current)

    def show_preview(self, preview: Preview) -> None:
        """Show exactly what would leave."""
        self._text = preview.text
        self.message.clear()
        self.file_card.show()
        self.table.show_rows(preview.rows)
        self.table.fit_height()
        self._notes.setText("\n".join(preview.notes))
        for widget in (self.signals, self._signal_texts):
            widget.setVisible(bool(preview.signals))
        self._no_signals.setVisible(not preview.signals)
        self.signals.show_rows(preview.signals)
        self.signals.fit_height()
        self._signal_texts.setText("\n".join(f"\u2022 {text}" for text in preview.signal_texts))
        self._signal_texts.setVisible(bool(preview.signal_texts))
        self._fingerprint.setText(preview.fingerprint)
        self.make_button.set_text(texts.AGAIN if preview.made else texts.MAKE)
        self.checked.setEnabled(True)
        self.checked.setChecked(False)

    def show_refusal(self, message: str) -> None:
        """Say why there is nothing to show for this quarter."""
        self._text = ""
        self.file_card.hide()
        self.checked.setChecked(False)
        self.checked.setEnabled(False)
        self.message.show_message(message, Tone.WARN)

    def show_written(self, message: str) -> None:
        """Say where the files went."""
        self.message.show_message(message, Tone.OK)
        self.checked.setChecked(False)

    @Slot(object)
    def _on_quarter(self, key: Periode) -> None:
        self._presenter.choose(key)

    @Slot()
    def _on_checked(self) -> None:
        self.make_button.setEnabled(self.checked.isChecked())
        self._why.setVisible(not self.checked.isChecked())

    @Slot()
    def _on_full(self) -> None:
        FullFile(self.window(), self._text).open()

    @Slot()
    def _on_make(self) -> None:
        folder = self._ask_folder(self)
        if folder:
            self._presenter.make(Path(folder))

    def _announce(self) -> None:
        self._changes.announce(Subject.SAMENVATTING, Subject.SIGNAAL)


class FullFile(Dialog):
    """The literal text of the file."""

    def __init__(self, parent: QWidget, text: str) -> None:
        super().__init__(parent, texts.FULL_TITLE, 720)
        area = TextArea(lines=_FILE_LINES)
        area.set_text(text)
        area.setReadOnly(True)
        area.setAccessibleName(texts.FULL_TITLE)
        self.body.addWidget(area)
        close = PrimaryButton(widget_texts.CLOSE)
        close.clicked.connect(self.accept)
        self.set_buttons(close)


def _ask_folder(parent: QWidget) -> str:
    return QFileDialog.getExistingDirectory(parent, texts.CHOOSE_FOLDER)
