"""The unlock screen: a password, and a way on when it does not fit."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout

from ui.runner import Runner
from ui.start import texts
from ui.start.actions import StartActions
from ui.start.faults import Step
from ui.start.page import StartPage
from ui.start.presenter import UnlockPresenter, UnlockState
from ui.start.ways_on import WaysOn
from ui.theme import spaced
from ui.widgets.busy import Spinner
from ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton, SecondaryButton
from ui.widgets.form import FormRow
from ui.widgets.messages import InlineMessage
from ui.widgets.text_fields import PasswordField
from ui.widgets.tone import Tone

_WIDTH = 420
_SPINNER = 22


class UnlockPage(StartPage):
    """Opens the kluis in one folder; ``guarding`` tells whether there is a password in it."""

    code_asked = Signal()
    backup_asked = Signal()
    mend_asked = Signal(str)
    folder_asked = Signal()
    own_asked = Signal()
    sheet_asked = Signal(str, str)
    guarding = Signal(bool)

    def __init__(
        self,
        actions: StartActions,
        folder: Path,
        runner: Runner,
        opened: Callable[[Any], None],
        message: str = "",
    ) -> None:
        super().__init__(_WIDTH)
        self._ways = {
            Step.CODE: self.code_asked,
            Step.BACKUP: self.backup_asked,
            Step.FOLDER: self.folder_asked,
        }
        self._presenter = UnlockPresenter(self, actions, runner.scoped(self), folder, opened)
        self._build(message)
        self._presenter.load()

    def _build(self, message: str) -> None:
        self.add_heading("shield-lock", texts.LOCKED, texts.ENCRYPTED)
        self.message = InlineMessage(message, Tone.OK)
        self.practice = InlineMessage()
        self.password = PasswordField()
        self.row = FormRow(texts.WACHTWOORD, self.password)
        self.help = InlineMessage()
        self.open_button = PrimaryButton(texts.OPEN)
        self.spinner = Spinner(_SPINNER)
        self.spinner.hide()
        self.fault = InlineMessage()
        self.ways = WaysOn()
        self.view_help = InlineMessage()
        self.view_button = SecondaryButton(texts.VIEW, "eye")
        self.view_button.hide()
        self.forgotten = QuietButton(texts.FORGOTTEN, "key")
        action = spaced(QHBoxLayout(), spacing=12)
        action.addWidget(self.open_button, 1)
        action.addWidget(self.spinner)
        for widget in (self.message, self.practice, self.row, self.help):
            self.body.addWidget(widget)
        self.body.addLayout(action)
        for below in (self.fault, self.ways, self.view_help, self.view_button):
            self.body.addWidget(below)
        self.body.addWidget(self.forgotten, 0, Qt.AlignmentFlag.AlignHCenter)
        self.own = LinkButton(texts.OWN_KLUIS)
        self.other = LinkButton(texts.OTHER_KLUIS)
        self.restore = LinkButton(texts.RESTORE)
        self.add_below(self.own, self.other, self.restore)
        self._connect()

    def _connect(self) -> None:
        self.password.returnPressed.connect(self._on_open)
        self.password.textChanged.connect(self._on_typed)
        self.open_button.clicked.connect(self._on_open)
        self.ways.chosen.connect(self._on_way_on)
        self.view_button.clicked.connect(self._on_view)
        self.forgotten.clicked.connect(self.code_asked)
        self.own.clicked.connect(self.own_asked)
        self.other.clicked.connect(self.folder_asked)
        self.restore.clicked.connect(self.backup_asked)

    @property
    def guarded(self) -> bool:
        """Whether a password stands in it."""
        return bool(self.password.text())

    def start(self) -> None:
        """Put the focus in the password, or on the way on when no password helps."""
        field = self.password if self.row.isVisibleTo(self) else self.way_on
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        """Start in the password."""
        super().showEvent(event)
        self.start()

    def show_state(self, state: UnlockState) -> None:
        """Show which kluis this is."""
        usable = not state.fault
        locked = texts.LOCKED_PRACTICE if state.practice else texts.LOCKED
        self.title.setText(locked if usable else texts.SEALED)
        for widget in (self.row, self.open_button):
            widget.setVisible(usable)
        self.forgotten.setVisible(usable and not state.practice)
        self.own.setVisible(state.practice)
        asked = usable and state.practice
        hint = texts.practice_password(state.practice_password) if asked else ""
        self.practice.show_message(hint, Tone.INFO)
        for usual in (self.text, self.other, self.restore):
            usual.show()
        if state.steps:
            self.show_fault(state.fault, state.steps)
        else:
            self._clear_fault()

    def show_busy(self, busy: bool) -> None:
        """Show whether the password is being tried."""
        self.open_button.set_text(texts.BUSY if busy else texts.OPEN)
        self.spinner.setVisible(busy)
        for widget in (self.open_button, self.forgotten, self.other, self.restore, self.own):
            widget.setEnabled(not busy)
        self.password.setReadOnly(busy)
        if busy:
            self.message.clear()
            self._clear_fault()
            self.row.set_error("")

    def show_refusal(self, text: str, help_text: str, *, offer_code: bool) -> None:
        """Say at the field what is wrong with the password, and what may help."""
        self.row.set_error(text)
        self.help.show_message(help_text, Tone.INFO)
        if offer_code:
            self.show_fault("", (Step.CODE,))
            self.forgotten.hide()  # the button above it does the same
        self.password.setFocus(Qt.FocusReason.OtherFocusReason)
        self.password.selectAll()

    def show_fault(self, text: str, steps: tuple[Step, ...]) -> None:
        """Say why the kluis does not open, with the safe ways on."""
        self.fault.show_message(text, Tone.BAD)
        self.ways.show_steps(steps)
        if Step.MEND in steps:
            self._show_sealed()
        if self.row.isHidden():
            self.way_on.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def way_on(self) -> SecondaryButton:
        """The button for the way on that helps most often."""
        return self.ways.first

    def offer_viewing(self, text: str) -> None:
        """Offer to open the kluis for reading only, and say what that is; without text do not."""
        self.view_help.show_message(text, Tone.INFO)
        self.view_button.setVisible(bool(text))
        if text:
            self.ways.show_steps(())  # the button above it tries again
            QTimer.singleShot(0, self._scroll_to_view)  # once the layout has room for it

    def show_sheet(self, code: str, password: str) -> None:
        """Let the user keep the recovery code on paper first."""
        self.sheet_asked.emit(code, password)

    def _clear_fault(self) -> None:
        self.fault.clear()
        self.ways.show_steps(())
        self.offer_viewing("")

    @Slot()
    def _on_typed(self) -> None:
        self.guarding.emit(self.guarded)

    @Slot()
    def _on_open(self) -> None:
        self._presenter.open(self.password.text())

    @Slot()
    def _scroll_to_view(self) -> None:
        self.ensureWidgetVisible(self.view_button)

    @Slot()
    def _on_view(self) -> None:
        self._presenter.view(self.password.text())

    def _show_sealed(self) -> None:
        self.title.setText(texts.SEALED)
        self.practice.clear()
        shown = (self.text, self.row, self.open_button, self.forgotten, self.other, self.restore)
        for widget in shown:
            widget.hide()  # no password helps, and the ways on stand in the middle

    @Slot(object)
    def _on_way_on(self, step: Step) -> None:
        if step is Step.MEND:
            self.mend_asked.emit(self.password.text())
        elif step is not Step.AGAIN:
            self._ways[step].emit()
        elif self.row.isHidden():
            self._presenter.load()
        else:
            self._on_open()
