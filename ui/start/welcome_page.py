"""The first screen of all: what is kept here, and how to begin."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gco_desktop.error_texts import error_text
from gco_desktop.errors import GcoError
from ui.runner import Runner
from ui.start import texts
from ui.start.actions import StartActions
from ui.start.page import StartPage
from ui.theme import spaced
from ui.widgets.busy import ProgressRow
from ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from ui.widgets.messages import InlineMessage
from ui.widgets.progress import ProgressRelay
from ui.widgets.tone import Tone

_WIDTH = 560


class WelcomePage(StartPage):
    """Offers the four ways to begin; making the practice kluis happens here."""

    new_asked = Signal()
    existing_asked = Signal()
    backup_asked = Signal()
    practice_made = Signal(object)

    def __init__(self, actions: StartActions, runner: Runner, message: str = "") -> None:
        super().__init__(_WIDTH)
        self._actions = actions
        self._runner = runner.scoped(self)
        self.add_heading("shield-lock", texts.WELCOME, texts.WELCOME_TEXT)
        self.message = InlineMessage(message, Tone.WARN)
        self.new = PrimaryButton(texts.NEW, "plus")
        self.existing = SecondaryButton(texts.EXISTING, "folder-open")
        self.restore = SecondaryButton(texts.RESTORE, "restore")
        self.practice = QuietButton(texts.PRACTICE, "eye")
        self.progress = ProgressRow(texts.PRACTICE_BUSY)
        self.progress.hide()
        self._choices = QWidget()
        self._build()

    def _build(self) -> None:
        column = spaced(QVBoxLayout(self._choices), spacing=10)
        column.addWidget(self.new)
        column.addWidget(self.existing)
        column.addWidget(self.restore)
        column.addWidget(self.practice, 0, Qt.AlignmentFlag.AlignHCenter)
        for widget in (self.message, self._choices, self.progress):
            self.body.addWidget(widget)
        self.new.clicked.connect(self.new_asked)
        self.existing.clicked.connect(self.existing_asked)
        self.restore.clicked.connect(self.backup_asked)
        self.practice.clicked.connect(self._on_practice)

    @property
    def guarded(self) -> bool:
        """Nothing here is."""
        return False

    def start(self) -> None:
        """Put the focus on the first choice."""
        self.new.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        """Start on the first choice."""
        super().showEvent(event)
        self.start()

    @Slot()
    def _on_practice(self) -> None:
        self._show_busy(busy=True)
        relay = ProgressRelay(self.progress)
        self._runner.run(lambda: self._actions.practice(relay), self._on_made, self._on_failed)

    def _on_made(self, folder: Path) -> None:
        self.practice_made.emit(folder)

    def _on_failed(self, error: GcoError) -> None:
        self._show_busy(busy=False)
        self.message.show_message(error_text(error), Tone.WARN)
        self.practice.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_busy(self, *, busy: bool) -> None:
        self.message.clear()
        self._choices.setVisible(not busy)
        self.progress.setVisible(busy)
