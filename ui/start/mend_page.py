"""Saves what is left of a damaged kluis: asks the password, and shows what came of it."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.runner import Runner
from ui.start import mend_texts, texts
from ui.start.actions import StartActions
from ui.start.mend_presenter import MendPresenter, MendState
from ui.start.page import StartPage
from ui.theme import spaced
from ui.widgets.busy import ProgressRow
from ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from ui.widgets.form import FormRow
from ui.widgets.labels import Icon, Label
from ui.widgets.messages import InlineMessage, announce
from ui.widgets.progress import ProgressRelay
from ui.widgets.text_fields import PasswordField
from ui.widgets.tone import Tone

_WIDTH = 560
_DOT = 18


class MendPage(StartPage):
    """For one kluis, which is closed; leaving or stopping changes nothing."""

    left = Signal()
    backup_asked = Signal()
    finished = Signal()

    def __init__(
        self,
        actions: StartActions,
        folder: Path,
        runner: Runner,
        password: str = "",
        message: str = "",
    ) -> None:
        super().__init__(_WIDTH)
        self._presenter = MendPresenter(self, actions, runner.scoped(self), folder)
        self.add_title(mend_texts.TITLE, mend_texts.TEXT)
        self.message = InlineMessage(message, Tone.WARN)
        self.password = PasswordField()
        self.password.setText(password)
        self.row = FormRow(texts.WACHTWOORD, self.password)
        self.problem = InlineMessage()
        self.backup_button = SecondaryButton(texts.RESTORE)
        self.backup_button.hide()
        self.progress = ProgressRow(mend_texts.WORKING)
        self.progress.hide()
        self.back_button = QuietButton(texts.BACK, "arrow-left")
        self.mend_button = PrimaryButton(mend_texts.ACTION)
        self.go_on_button = PrimaryButton(mend_texts.GO_ON)
        self.go_on_button.hide()
        self._build()

    def _build(self) -> None:
        self.report = QWidget()
        self._lines = spaced(QVBoxLayout(self.report), spacing=8)
        self.report.hide()
        rows = (self.message, self.row, self.problem, self.backup_button, self.progress)
        for widget in (*rows, self.report):
            self.body.addWidget(widget)
        buttons = spaced(QHBoxLayout(), (0, 6, 0, 0), 8)
        buttons.addWidget(self.back_button)
        buttons.addStretch(1)
        buttons.addWidget(self.mend_button)
        buttons.addWidget(self.go_on_button)
        self.body.addLayout(buttons)
        self.password.returnPressed.connect(self._on_mend)
        self.mend_button.clicked.connect(self._on_mend)
        self.backup_button.clicked.connect(self.backup_asked)
        self.back_button.clicked.connect(self.left)
        self.go_on_button.clicked.connect(self.finished)

    @property
    def at_work(self) -> bool:
        """Whether it mends, or says what was saved."""
        return not (self.progress.isHidden() and self.report.isHidden())

    def forget(self) -> None:
        """Take the password away."""
        self.password.clear()

    def start(self) -> None:
        """Start in the password, or at the button when that is known."""
        field = self.mend_button if self.password.text() else self.password
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        """Start in the password."""
        super().showEvent(event)
        self.start()

    def show_refusal(self, text: str) -> None:
        """Say at the field what is wrong with the password."""
        self.row.set_error(text)
        if text:
            self.password.setFocus(Qt.FocusReason.OtherFocusReason)
            self.password.selectAll()

    def show_problem(self, text: str, tone: Tone = Tone.BAD) -> None:
        """Say what else went wrong."""
        self.problem.show_message(text, tone)

    def offer_backup(self, offered: bool) -> None:
        """Offer to put a backup back by hand, because mending did not help."""
        self.backup_button.setVisible(offered)
        if offered:
            self.backup_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def start_progress(self) -> ProgressRelay:
        """Show how far it is, and return who hears it."""
        self._show_busy(busy=True)
        return ProgressRelay(self.progress)

    def stop_progress(self) -> None:
        """Show the form again."""
        self._show_busy(busy=False)

    def show_report(self, state: MendState) -> None:
        """Say what was saved."""
        for widget in (self.message, self.row, self.mend_button, self.back_button):
            widget.hide()
        self.password.clear()
        self.title.setText(state.title)
        self.text.hide()
        for line in state.lines:
            self._lines.addLayout(_line(line, whole=state.whole))
        if state.advice:
            self._lines.addWidget(Label(state.advice, wrap=True))
        if state.kept:
            self._lines.addWidget(Label(state.kept, "muted", wrap=True))
        self.report.show()
        self.go_on_button.show()
        self.go_on_button.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, " ".join((state.title, *state.lines, state.advice)).strip())

    def _show_busy(self, *, busy: bool) -> None:
        self.progress.set_progress(0, 0)
        self.progress.setVisible(busy)
        for widget in (self.row, self.back_button, self.mend_button):
            widget.setEnabled(not busy)

    @Slot()
    def _on_mend(self) -> None:
        self._presenter.mend(self.password.text())


def _line(text: str, *, whole: bool) -> QHBoxLayout:
    icon = Icon("circle-check" if whole else "circle-dot", "ok" if whole else "text2", _DOT)
    row = spaced(QHBoxLayout(), spacing=10)
    row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(Label(text, wrap=True), 1)
    return row
