"""Opens a kluis whose password was forgotten, with the code on the herstelblad."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout

from ui.runner import Runner
from ui.start import texts
from ui.start.actions import StartActions
from ui.start.page import StartPage
from ui.start.recover_presenter import RecoverPresenter
from ui.theme import spaced
from ui.widgets.busy import Spinner
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.code_groups import CodeFields
from ui.widgets.labels import Label
from ui.widgets.messages import InlineMessage
from ui.widgets.new_password import NewPassword
from ui.widgets.tone import Tone

_WIDTH = 620
_SPINNER = 22


class RecoverPage(StartPage):
    """Asks for the code and a new password."""

    left = Signal()

    def __init__(
        self,
        actions: StartActions,
        folder: Path,
        runner: Runner,
        opened: Callable[[Any], None],
    ) -> None:
        super().__init__(_WIDTH)
        self._presenter = RecoverPresenter(self, actions, runner.scoped(self), folder, opened)
        self.add_title(texts.RECOVER, texts.RECOVER_TEXT)
        self.code = CodeFields()
        self.wrong = Label("", "error", wrap=True)
        self.wrong.hide()
        self.password = NewPassword(actions.check_password, actions.propose_password)
        self.problem = InlineMessage()
        self.back_button = QuietButton(texts.BACK, "arrow-left")
        self.open_button = PrimaryButton(texts.RECOVER_ACTION)
        self.spinner = Spinner(_SPINNER)
        self.spinner.hide()
        self._build()

    def _build(self) -> None:
        self.body.addWidget(Label(texts.CODE, "label"))
        for widget in (self.code, self.wrong, self.password, self.problem):
            self.body.addWidget(widget)
        row = spaced(QHBoxLayout(), (0, 6, 0, 0), 8)
        row.addWidget(self.back_button)
        row.addStretch(1)
        row.addWidget(self.spinner)
        row.addWidget(self.open_button)
        self.body.addLayout(row)
        self.code.entered.connect(self.password.first.setFocus)
        self.password.entered.connect(self._on_open)
        self.open_button.clicked.connect(self._on_open)
        self.back_button.clicked.connect(self.left)

    def start(self) -> None:
        """Start in the first group."""
        self.code.fields[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        """Start in the first group."""
        super().showEvent(event)
        self.start()

    def show_busy(self, busy: bool) -> None:
        """Show whether the code is being tried."""
        self.spinner.setVisible(busy)
        self.open_button.set_text(texts.BUSY if busy else texts.RECOVER_ACTION)
        for widget in (self.open_button, self.back_button, self.code, self.password):
            widget.setEnabled(not busy)

    def show_wrong(self, groups: tuple[int, ...], text: str) -> None:
        """Mark the groups of the code that are wrong, and say what to do."""
        self.code.mark(groups)
        self.wrong.setText(text)
        self.wrong.setVisible(bool(text))
        if text and not groups:
            self.start()

    def show_problem(self, text: str) -> None:
        """Say what else went wrong."""
        self.problem.show_message(text, Tone.BAD)

    @Slot()
    def _on_open(self) -> None:
        complete = self._presenter.check_complete(self.code.empty_groups())
        if complete and self.password.check():
            self._presenter.recover(self.code.code(), self.password.password())
