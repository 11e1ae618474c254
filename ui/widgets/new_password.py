"""Choosing a new password: two fields, a proposal, and what it must be, in words."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gco_desktop.error_texts import error_text
from gco_desktop.errors import WachtwoordZwakError
from ui.theme import spaced
from ui.widgets import texts
from ui.widgets.buttons import LinkButton
from ui.widgets.flow import FlowLayout
from ui.widgets.form import FormRow
from ui.widgets.labels import Icon, Label
from ui.widgets.text_fields import PasswordField

_TOO_SHORT = "kort"
_KNOWN = "bekend"


class NewPassword(QWidget):
    """A password, typed twice; ``check`` raises ``WachtwoordZwakError`` for one too easy."""

    changed = Signal()
    entered = Signal()

    def __init__(self, check: Callable[[str], None], propose: Callable[[], str]) -> None:
        super().__init__()
        self._check = check
        self._propose = propose
        self.first, self.second = PasswordField(), PasswordField()
        self.first_row = FormRow(texts.FIRST_TIME, self.first, hint=texts.FIRST_TIME_HINT)
        self.second_row = FormRow(texts.AGAIN, self.second)
        self.propose_button = LinkButton(texts.PROPOSE, "refresh")
        self.propose_button.clicked.connect(self._on_propose)
        self.long, self.hard, self.same = (
            _Requirement(text) for text in (texts.LONG_ENOUGH, texts.HARD_TO_GUESS, texts.SAME)
        )
        column = spaced(QVBoxLayout(self), spacing=12)
        column.addWidget(self.first_row)
        column.addWidget(self.propose_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.second_row)
        marks = spaced(FlowLayout(), spacing=12)
        for requirement in (self.long, self.hard, self.same):
            marks.addWidget(requirement)
        column.addLayout(marks)
        for field in (self.first, self.second):
            field.textChanged.connect(self._on_changed)
            field.returnPressed.connect(self.entered)
        self.first.next_field = self.second
        self.setFocusProxy(self.first)
        self._on_changed()

    def password(self) -> str:
        """Return the password."""
        return self.first.text()

    def check(self) -> bool:
        """Show what is wrong, if anything, and return whether the password can be taken."""
        weak = self._weakness()
        differs = self.first.text() != self.second.text()
        self.first_row.set_error(error_text(weak) if weak else "")
        self.second_row.set_error(texts.DIFFERENT if differs and weak is None else "")
        if weak is not None:
            self.first_row.focus_field()
        elif differs:
            self.second_row.focus_field()
        return weak is None and not differs

    def clear(self) -> None:
        """Forget what was typed."""
        self.first.clear()
        self.second.clear()
        self.check_off()

    def check_off(self) -> None:
        """Take the errors away."""
        self.first_row.set_error("")
        self.second_row.set_error("")

    def _weakness(self) -> WachtwoordZwakError | None:
        try:
            self._check(self.first.text())
        except WachtwoordZwakError as error:
            return error
        return None

    @Slot()
    def _on_changed(self) -> None:
        weak = self._weakness()
        reason = "" if weak is None else weak.reason
        typed = bool(self.first.text())
        self.check_off()
        self.long.set_met(typed and reason != _TOO_SHORT)
        self.hard.set_met(typed and not reason)
        self.same.set_met(typed and self.first.text() == self.second.text())
        self.changed.emit()

    @Slot()
    def _on_propose(self) -> None:
        self.first.setText(self._propose())
        self.first.reveal()
        self.second.clear()
        self.second.setFocus(Qt.FocusReason.TabFocusReason)


class _Requirement(QWidget):
    def __init__(self, text: str) -> None:
        super().__init__()
        self._text = text
        self.met = False
        self._icon = Icon("circle", "text3", 18)
        self._label = Label(text, "small")
        row = spaced(QHBoxLayout(self), spacing=6)
        row.addWidget(self._icon)
        row.addWidget(self._label)
        self.set_met(met=False)

    def set_met(self, met: bool) -> None:
        """Show, and say, whether the password is like this."""
        self.met = met
        self._icon.set_icon("circle-check" if met else "circle", "ok" if met else "text3")
        self._label.setAccessibleName(texts.requirement(self._text, met=met))
