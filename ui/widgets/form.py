"""A field with its label above it, and what has to be said about it below it."""

from typing import Protocol, runtime_checkable

from PySide6.QtCore import Qt, SignalInstance, Slot
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ui.theme import spaced
from ui.widgets import texts
from ui.widgets.labels import Label, restyle

_RING = 2  # keeps the focus ring of the field off the words above it


@runtime_checkable
class SpeaksBack(Protocol):
    """A field that tells how it reads what is typed, and what is wrong with it."""

    reading_changed: SignalInstance
    problem_changed: SignalInstance

    def reread(self) -> None:
        """Tell again."""
        ...


class FieldLabel(QLabel):
    """The label of a field; Alt and its underlined letter lead to the field."""

    def __init__(self, text: str, field: QWidget | None = None) -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("kind", "label")
        if field is not None:
            self.setBuddy(field)


class FormRow(QWidget):
    """Label, hint, field, and one line below: the error, else how the text is read."""

    def __init__(
        self, label: str, field: QWidget, *, hint: str = "", optional: bool = False
    ) -> None:
        super().__init__()
        self.field = field
        self._label = label
        self._hint = hint
        self._reading = ""
        self._error = ""
        self._elsewhere: Label | None = None
        self._caption = FieldLabel("", field)
        self._above = Label("", "hint", wrap=True)
        self._above.setContentsMargins(0, 0, 0, _RING)
        self._below = Label("", "reading", wrap=True)
        column = spaced(QVBoxLayout(self), spacing=4)
        column.addWidget(self._caption)
        column.addWidget(self._above)
        column.addWidget(field, 1)
        column.addWidget(self._below)
        self.set_optional(optional)
        if not field.accessibleName():
            field.setAccessibleName(self.caption)
        if isinstance(field, SpeaksBack):
            field.reading_changed.connect(self.set_reading)
            field.problem_changed.connect(self.set_error)
            field.reread()
        self._show_below()

    @property
    def caption(self) -> str:
        """The label without its mnemonic."""
        return self._label.replace("&", "")

    @property
    def error(self) -> str:
        """The error shown, or nothing."""
        return self._error

    def set_label(self, label: str) -> None:
        """Change the label."""
        self._label = label
        self._caption.setText(label)
        self.field.setAccessibleName(self.caption)

    def set_optional(self, optional: bool) -> None:
        """Say in the label whether the field may stay empty."""
        self._caption.setText(texts.optional(self._label) if optional else self._label)

    @Slot(str)
    def set_error(self, text: str) -> None:
        """Mark the field as wrong and say why and how to mend it; without text it is right."""
        self._error = text
        for widget in (self.field, *self.field.findChildren(QWidget)):
            if bool(widget.property("invalid")) != bool(text):
                widget.setProperty("invalid", bool(text))
                restyle(widget)
        self._show_below()

    def show_errors_in(self, line: Label) -> None:
        """Show errors in a wide line elsewhere, when the field is too narrow for a sentence."""
        self._elsewhere = line
        line.set_kind("error")
        self._show_below()

    def set_hint(self, text: str) -> None:
        """Change the hint."""
        self._hint = text
        self._show_below()

    @Slot(str)
    def set_reading(self, text: str) -> None:
        """Show how the typed text is read, such as ``= 1:30``."""
        self._reading = text
        self._show_below()

    @Slot()
    def focus_field(self) -> None:
        """Move the focus to the field."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_below(self) -> None:
        text = self._error or self._reading
        below = text if self._elsewhere is None else self._reading
        self._below.set_kind("error" if below == self._error else "reading")
        lines = [(self._above, self._hint), (self._below, below)]
        if self._elsewhere is not None:
            wide = texts.problem(self.caption, self._error) if self._error else ""
            lines.append((self._elsewhere, wide))
        self._caption.setContentsMargins(0, 0, 0, 0 if self._hint else _RING)
        for label, words in lines:
            label.setText(words)
            label.setVisible(bool(words))
        self.field.setAccessibleDescription(text or self._hint)
