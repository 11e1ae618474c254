"""The screen that makes a summary: widgets, layout and nothing to decide."""

import hashlib
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from gco_desktop.services.samenvattingen import SamenvattingService
from ui.changes import Changes, ReloadWhenShown, Subject
from ui.drafts import Draft
from ui.navigator import Navigator, Page
from ui.runner import Runner
from ui.samenvatting import texts
from ui.samenvatting.file_card import FileCard
from ui.samenvatting.presenter import SamenvattingPresenter
from ui.samenvatting.preview import Preview
from ui.theme import sized, spaced
from ui.widgets.buttons import PrimaryButton
from ui.widgets.card import Card
from ui.widgets.choice_field import ChoiceField
from ui.widgets.empty_state import EmptyState
from ui.widgets.files import FileChooser, SystemFileChooser
from ui.widgets.form import FormRow
from ui.widgets.labels import Icon, Label
from ui.widgets.messages import InlineMessage
from ui.widgets.page import Columns, ScrollPage
from ui.widgets.shapes import Tone

_SHOWS = {Subject.UREN, Subject.SIGNAAL, Subject.PROFIEL, Subject.GEZIN, Subject.TRAJECT}
_QUARTER_WIDTH = 420


class SamenvattingView(ScrollPage):
    """Choose a quarter, see exactly what leaves, tick it, write it."""

    def __init__(
        self,
        service: SamenvattingService,
        runner: Runner,
        changes: Changes,
        navigator: Navigator,
        files: FileChooser | None = None,
    ) -> None:
        super().__init__(texts.TITLE, texts.SUBTITLE)
        self._changes = changes
        self._navigator = navigator
        self._files = files or SystemFileChooser()
        self._text = ""
        self._expected = ""
        self._presenter = SamenvattingPresenter(
            self, service, runner.scoped(self), navigator, self._announce
        )
        self._build()
        self._reloader = ReloadWhenShown(self, changes, _SHOWS, self._presenter.load)

    def _build(self) -> None:
        self.message = InlineMessage()
        self.quarter = ChoiceField()
        self.quarter.value_changed.connect(self._on_quarter)
        self._quarter_row = sized(FormRow(texts.QUARTER, self.quarter), width=_QUARTER_WIDTH)
        self.hours_button = PrimaryButton(texts.HOURS_ACTION, "clock")
        self.hours_button.clicked.connect(self._on_hours)
        self.empty = EmptyState(
            "report-analytics", texts.EMPTY_TITLE, texts.EMPTY_TEXT, self.hours_button
        )
        self.columns = Columns(62, 38, narrow=760)
        self.file_card = FileCard()
        self.file_card.doubt_asked.connect(self._on_doubt)
        self.file_card.settings_asked.connect(self._on_settings)
        self.columns.left.addWidget(self._refusal_card())
        self.columns.left.addWidget(self.file_card)
        self.columns.right.addWidget(_left_out_card())
        self.columns.right.addWidget(_who_card())
        for side in (self.columns.left, self.columns.right):
            side.addStretch(1)
        self.add_above(self.message)
        self.body.addWidget(self._quarter_row, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.empty, 1)
        self.body.addWidget(self.columns, 1, Qt.AlignmentFlag.AlignTop)
        self.add_below(self._footer())
        for widget in (self._quarter_row, self.empty, self.columns, self.file_card, self.footer):
            widget.hide()

    def _refusal_card(self) -> Card:
        self.refusal_card = Card(texts.REFUSED, spacing=12)
        self.refusal = Label("", wrap=True)
        self.mend_button = PrimaryButton("")
        self.mend_button.clicked.connect(self._on_mend)
        self.refusal_card.add(self.refusal)
        self.refusal_card.body.addWidget(self.mend_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.refusal_card.hide()
        return self.refusal_card

    def _footer(self) -> QWidget:
        self.footer = QWidget()
        self.checked = QCheckBox(texts.CHECKED)
        self.checked.toggled.connect(self._on_checked)
        self.make_button = PrimaryButton(texts.MAKE, "file-export")
        self.make_button.clicked.connect(self._on_make)
        self._why = Label(texts.WHY_DISABLED, "hint")
        row = spaced(QHBoxLayout(self.footer), spacing=12)
        row.addWidget(self.checked)
        row.addStretch(1)
        row.addWidget(self._why)
        row.addWidget(self.make_button)
        self._on_checked()
        return self.footer

    def show_quarters(self, choices: Sequence[tuple[str, str]], chosen: str | None) -> None:
        """Fill the list of quarters."""
        self.empty.setVisible(not choices)
        for widget in (self._quarter_row, self.columns):
            widget.setVisible(bool(choices))
        self.footer.setVisible(bool(choices) and not self.file_card.isHidden())
        self.quarter.blockSignals(True)
        self.quarter.set_choices(choices)
        self.quarter.set_value(chosen)
        self.quarter.blockSignals(False)

    def show_preview(self, preview: Preview) -> None:
        """Show exactly what would leave."""
        self._show_file(shown=True)
        if preview.text != self._text:
            self.checked.setChecked(False)
        self._text = preview.text
        if self._expected == _fingerprint(preview.text):
            self._expected = ""
            self.checked.setChecked(True)
        self.file_card.show_preview(preview)
        self.make_button.set_text(texts.AGAIN if preview.made else texts.MAKE)

    def show_refusal(self, message: str, action: str) -> None:
        """Say why there is nothing to show for this quarter, and what to do."""
        self._show_file(shown=False)
        self._text = ""
        self.checked.setChecked(False)
        self.refusal.setText(message)
        self.mend_button.set_text(action)
        self.mend_button.setVisible(bool(action))

    def show_written(self, message: str) -> None:
        """Say where the files went."""
        self.message.show_message(message, Tone.OK)
        self.checked.setChecked(False)
        self.scroll_area.verticalScrollBar().setValue(0)

    def show_problem(self, message: str) -> None:
        """Tell what went wrong; the preview stays."""
        self.message.show_message(message, Tone.BAD)
        self.scroll_area.verticalScrollBar().setValue(0)

    def expect_checked(self, fingerprint: str) -> None:
        """Tick that the file was checked, when it is still the same to the byte."""
        self._expected = fingerprint

    def resume(self, _draft: Draft) -> None:
        """Go on with the quarter that was being checked."""
        self._presenter.find_draft()

    def clear_messages(self) -> None:
        """Take away what was said about another quarter."""
        self.message.clear()

    def _show_file(self, *, shown: bool) -> None:
        self.file_card.setVisible(shown)
        self.footer.setVisible(shown)
        self.refusal_card.setVisible(not shown)

    @Slot(object)
    def _on_quarter(self, code: str | None) -> None:
        if code is not None:
            self._presenter.choose(code)

    @Slot()
    def _on_checked(self) -> None:
        ready = self.checked.isChecked()
        self.make_button.setEnabled(ready)
        self.make_button.setAccessibleDescription("" if ready else texts.WHY_DISABLED)
        self._why.setVisible(not ready)
        if self._text:
            self._presenter.keep_draft(_fingerprint(self._text), checked=ready)

    @Slot()
    def _on_mend(self) -> None:
        self._presenter.mend()

    @Slot()
    def _on_doubt(self) -> None:
        self._presenter.open_doubt()

    @Slot()
    def _on_settings(self) -> None:
        self._navigator.open_page(Page.INSTELLINGEN)

    @Slot()
    def _on_hours(self) -> None:
        self._navigator.open_page(Page.UREN)

    @Slot()
    def _on_make(self) -> None:
        self._files.folder(self, texts.CHOOSE_FOLDER, self._on_folder)

    def _on_folder(self, folder: Path) -> None:
        self._presenter.make(folder)

    def _announce(self) -> None:
        self._changes.announce(Subject.SAMENVATTING, Subject.SIGNAAL)


def _fingerprint(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _who_card() -> Card:
    card = Card(texts.WHO_READS, spacing=10)
    card.add(Label(texts.WHO_READS_TEXT, "muted", wrap=True))
    card.add(Label(texts.TWO_FILES, "muted", wrap=True))
    return card


def _left_out_card() -> Card:
    card = Card(texts.NOT_IN_FILE, spacing=8)
    for line in texts.LEFT_OUT:
        row = spaced(QHBoxLayout(), spacing=8)
        row.addWidget(Icon("shield-check", "ok"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Label(line, wrap=True), 1)
        card.add_layout(row)
    return card
