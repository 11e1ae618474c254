"""Makes a new recovery code: says what happens, asks the password, and shows how far it is."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout

from ui.runner import Runner
from ui.start import rotate_texts, texts
from ui.start.actions import StartActions
from ui.start.page import StartPage
from ui.start.rotate_presenter import RotatePresenter
from ui.theme import spaced
from ui.widgets.busy import ProgressRow
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.form import FormRow
from ui.widgets.messages import InlineMessage
from ui.widgets.progress import ProgressRelay
from ui.widgets.text_fields import PasswordField
from ui.widgets.tone import Tone

_WIDTH = 560


class RotatePage(StartPage):
    """For one kluis, which was just locked; leaving changes nothing."""

    left = Signal()
    sheet_asked = Signal(str, str)

    def __init__(self, actions: StartActions, folder: Path, runner: Runner) -> None:
        super().__init__(_WIDTH)
        self._presenter = RotatePresenter(self, actions, runner.scoped(self), folder)
        self.add_title(rotate_texts.TITLE, rotate_texts.TEXT)
        self.password = PasswordField()
        self.row = FormRow(texts.WACHTWOORD, self.password)
        self.problem = InlineMessage()
        self.progress = ProgressRow(rotate_texts.WORKING)
        self.progress.hide()
        self.back_button = QuietButton(texts.BACK, "arrow-left")
        self.rotate_button = PrimaryButton(rotate_texts.ACTION)
        for widget in (self.row, self.problem, self.progress):
            self.body.addWidget(widget)
        buttons = spaced(QHBoxLayout(), (0, 6, 0, 0), 8)
        buttons.addWidget(self.back_button)
        buttons.addStretch(1)
        buttons.addWidget(self.rotate_button)
        self.body.addLayout(buttons)
        self.password.returnPressed.connect(self._on_rotate)
        self.rotate_button.clicked.connect(self._on_rotate)
        self.back_button.clicked.connect(self.left)

    def start(self) -> None:
        """Start in the password."""
        self.password.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        """Start in the password."""
        super().showEvent(event)
        self.start()

    def show_refusal(self, text: str) -> None:
        """Say at the field what is wrong with the password."""
        self.row.set_error(text)
        if text:
            self.start()
            self.password.selectAll()

    def show_problem(self, text: str, tone: Tone = Tone.BAD) -> None:
        """Say what else went wrong."""
        self.problem.show_message(text, tone)

    def start_progress(self) -> ProgressRelay:
        """Show how far it is, and return who hears it."""
        self._show_busy(busy=True)
        return ProgressRelay(self.progress)

    def stop_progress(self) -> None:
        """Show the form again."""
        self._show_busy(busy=False)

    def show_sheet(self, code: str, password: str) -> None:
        """Let the user put the new code on paper."""
        self.sheet_asked.emit(code, password)

    def _show_busy(self, *, busy: bool) -> None:
        self.progress.set_progress(0, 0)
        self.progress.setVisible(busy)
        for widget in (self.row, self.back_button, self.rotate_button):
            widget.setEnabled(not busy)

    @Slot()
    def _on_rotate(self) -> None:
        self._presenter.rotate(self.password.text())
