"""Fields for text: one line, many lines, a password, a search."""

from PySide6.QtCore import QMimeData, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from ui.theme import theme
from ui.widgets import texts
from ui.widgets.inset import InsetLine

LONGEST_LINE = 1_000_000  # letters: what is more, Qt cuts off in silence
_DEBOUNCE_MS = 80
_LEFT_SHOWN = 200
_BORDER_AND_PADDING = 28


class TextField(QLineEdit):
    """One line of plain text."""

    def __init__(self, text: str = "") -> None:
        super().__init__()
        self.setMaxLength(LONGEST_LINE)
        self.setText(text)
        self.setCursorPosition(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Ctrl+Enter to the form: it would count for Enter here as well, and save twice."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.ignore()
        else:
            super().keyPressEvent(event)


class TextArea(QPlainTextEdit):
    """Lines of plain text; Tab leaves it. Text above ``limit`` stays and is reported."""

    reading_changed = Signal(str)
    problem_changed = Signal(str)

    def __init__(self, lines: int = 4, limit: int | None = None) -> None:
        super().__init__()
        self._lines = lines
        self._limit = limit
        self.setTabChangesFocus(True)
        self._on_theme_changed()
        theme.changed.connect(self._on_theme_changed)
        self.textChanged.connect(self.reread)

    def text(self) -> str:
        """Return the text."""
        return self.toPlainText()

    def set_text(self, text: str) -> None:
        """Show another text."""
        if text != self.toPlainText():
            self.setPlainText(text)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste as plain text only."""
        if source.hasText():
            self.insertPlainText(source.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Ctrl+Enter to the form, which saves with it."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.ignore()
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Return the height of its lines."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        """Return the same height: that of Qt leaves room for scroll bars that are not there."""
        return QSize(super().minimumSizeHint().width(), self.minimumHeight())

    @Slot()
    def reread(self) -> None:
        """Tell again how much of the limit is left."""
        if self._limit is None:
            return
        left = self._limit - self.document().characterCount() + 1
        near = texts.characters_left(left) if left <= _LEFT_SHOWN else ""
        self.reading_changed.emit(near if left >= 0 else "")
        self.problem_changed.emit(near if left < 0 else "")

    @Slot()
    def _on_theme_changed(self) -> None:
        line = round(theme.font("body").pixelSize() * 1.3)
        self.setMinimumHeight(self._lines * line + theme.px(_BORDER_AND_PADDING))
        self.updateGeometry()


class PasswordField(InsetLine):
    """A password, hidden until the eye is pressed; pasting is allowed.

    Given a ``next_field`` Tab goes there at once; Shift+Tab finds what lies between.
    """

    def __init__(self) -> None:
        super().__init__()
        self.next_field: QWidget | None = None
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self.eye = self.add_inset("eye", texts.REVEAL)
        self.eye.clicked.connect(self._on_eye)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go to the next field, past the eye, when there is one."""
        if forward and self.next_field is not None:
            self.next_field.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        return super().focusNextPrevChild(forward)

    @property
    def revealed(self) -> bool:
        """Whether the password can be read."""
        return self.echoMode() is QLineEdit.EchoMode.Normal

    def reveal(self) -> None:
        """Show the password, for one the program proposed."""
        if not self.revealed:
            self._on_eye()

    @Slot()
    def _on_eye(self) -> None:
        hidden, shown = QLineEdit.EchoMode.Password, QLineEdit.EchoMode.Normal
        self.setEchoMode(hidden if self.revealed else shown)
        if self.revealed:
            self.eye.set_icon("eye-off", texts.CONCEAL)
        else:
            self.eye.set_icon("eye", texts.REVEAL)


class SearchField(InsetLine):
    """A search line: ``searched`` comes after a short pause, ``entered`` with Enter or down."""

    searched = Signal(str)
    entered = Signal()

    def __init__(self, name: str, placeholder: str = "") -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder or name)
        self.set_lead("search")
        self._clear = self.add_inset("x", texts.CLEAR_SEARCH)
        self._clear.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Esc does the same
        self._clear.clicked.connect(self.clear)
        self.show_inset(self._clear, shown=False)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_DEBOUNCE_MS)
        self._pause.timeout.connect(self._search)
        self.textChanged.connect(self._on_text_changed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Search at once and leave for the list on Enter or arrow down; Esc empties."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down}:
            if self._pause.isActive():
                self._pause.stop()
                self._search()
            self.entered.emit()
            return
        if event.matches(QKeySequence.StandardKey.Cancel) and self.text():
            self.clear()
            return
        super().keyPressEvent(event)

    @Slot()
    def _on_text_changed(self) -> None:
        self.show_inset(self._clear, shown=bool(self.text()))
        self._pause.start()

    @Slot()
    def _search(self) -> None:
        self.searched.emit(self.text())
