"""Dialogs: a heading, content, and buttons that say what they do."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import dressed, limited, spaced, theme
from ui.theme.tokens import SCROLL_BAR
from ui.widgets import texts
from ui.widgets.buttons import Button, DangerButton, PrimaryButton, QuietButton
from ui.widgets.form import FormRow
from ui.widgets.labels import Label, Paragraph
from ui.widgets.page import ScrollArea
from ui.widgets.text_fields import TextArea

_MARGIN = 28


class _Body(ScrollArea):
    """Content that asks for its full height, and scrolls when the screen has less."""

    def __init__(self, content: QWidget, width: int) -> None:
        super().__init__(content)
        self._content = content
        self._width = width
        content.installEventFilter(self)

    def sizeHint(self) -> QSize:
        width = self.width() if self.isVisible() else theme.px(self._width)
        width = max(width, self._content.minimumSizeHint().width())
        high = self._content.heightForWidth(width)
        return QSize(width, high if high > 0 else self._content.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._content.minimumSizeHint().width() + SCROLL_BAR, theme.px(80))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest and watched is self._content:
            self.updateGeometry()
        return super().eventFilter(watched, event)


class Dialog(QDialog):
    """The base of every dialog: add content to ``body``, then end with ``set_buttons``.

    Ctrl+Enter presses the last button; Esc rejects. Open it with ``open()``: a dialog never
    stops the program, so the lock can always close it.
    """

    def __init__(self, parent: QWidget | None, title: str, width: int = 520) -> None:
        super().__init__(parent)
        if parent is None:
            dressed(self)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._main: Button | None = None
        outer = spaced(QVBoxLayout(self), (0, 22, 0, 20), 12)
        self.heading = Label(title, "title", wrap=True)
        head = spaced(QVBoxLayout(), (_MARGIN, 0, _MARGIN, 0))
        head.addWidget(self.heading)
        outer.addLayout(head)
        content = QWidget()
        # Room for the ring of the focus, which is drawn outside its control.
        self.body = spaced(QVBoxLayout(content), (_MARGIN, 4, _MARGIN, 4), 12)
        self._scroll = _Body(content, width)
        self._scroll.keep_edge(self.body)
        outer.addWidget(self._scroll, 1)
        self._buttons = spaced(QHBoxLayout(), (_MARGIN, 0, _MARGIN, 0), 8)
        outer.addLayout(self._buttons)
        # On the heading: a minimum of the window itself would overrule that of its content.
        limited(self.heading, min_width=width - 2 * _MARGIN)

    def set_buttons(self, *buttons: Button, left: QWidget | None = None) -> None:
        """Put the buttons on the right, the one that Ctrl+Enter presses last."""
        if left is not None:
            self._buttons.addWidget(left)
        self._buttons.addStretch(1)
        for button in buttons:
            self._buttons.addWidget(button)
        self._main = buttons[-1] if buttons else None

    def event(self, event: QEvent) -> bool:
        """Grow with the content, up to the height of the screen; never shrink by itself."""
        handled = super().event(event)
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Show}:
            self._grow()
        return handled

    def done(self, result: int) -> None:
        """Close, and give the keyboard back to what is behind: not every desktop does."""
        active = QGuiApplication.applicationState() is Qt.ApplicationState.ApplicationActive
        super().done(result)
        behind = self.parentWidget()
        while behind is not None and not (behind.isWindow() and behind.isVisible()):
            behind = behind.parentWidget()
        on_top = QApplication.activeModalWidget()
        if active and behind is not None and on_top in {None, behind}:
            behind.activateWindow()

    def _grow(self) -> None:
        room = self.screen().availableGeometry().height() - theme.px(40)
        wanted = self._scroll.sizeHint().height() - self._scroll.height() + self.height()
        if self.isVisible() and self.height() < min(wanted, room):
            self.resize(self.width(), min(wanted, room))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press the last button with Ctrl+Enter; plain Enter does nothing by accident."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if control and self._main is not None:
                self._main.click()
            return
        super().keyPressEvent(event)


class ConfirmDialog(Dialog):
    """Asks, in words; the focus is on the safe answer. ``accepted`` means: do it."""

    def __init__(
        self,
        parent: QWidget | None,
        title: str,
        text: str,
        action: str,
        *,
        danger: bool = False,
    ) -> None:
        super().__init__(parent, title, 440)
        self.body.addWidget(Paragraph(text))
        self.setAccessibleDescription(text)
        self.cancel_button = QuietButton(texts.CANCEL)
        self.cancel_button.clicked.connect(self.reject)
        self.action_button = DangerButton(action) if danger else PrimaryButton(action)
        self.action_button.clicked.connect(self.accept)
        self.set_buttons(self.cancel_button, self.action_button)
        self.cancel_button.setFocus()

    @classmethod
    def ask(
        cls, parent: QWidget, question: tuple[str, str, str], on_yes: Callable[[], None]
    ) -> "ConfirmDialog":
        """Ask (title, text, action) and call ``on_yes`` when the user wants it."""
        dialog = cls(parent, *question)
        dialog.accepted.connect(on_yes)
        dialog.open()
        return dialog


class ReasonDialog(Dialog):
    """Asks why something unusual is right; ``given`` carries the reason."""

    given = Signal(str)

    def __init__(self, parent: QWidget | None, title: str, text: str, action: str) -> None:
        super().__init__(parent, title, 480)
        self.reason = TextArea(lines=2, limit=500)
        self.body.addWidget(Paragraph(text))
        self.row = FormRow(texts.REASON, self.reason, hint=texts.REASON_HINT)
        self.body.addWidget(self.row)
        self.cancel_button = QuietButton(texts.CANCEL)
        self.cancel_button.clicked.connect(self.reject)
        self.action_button = PrimaryButton(action)
        self.action_button.clicked.connect(self._on_action)
        self.set_buttons(self.cancel_button, self.action_button)
        self.reason.textChanged.connect(self._on_text_changed)
        self._on_text_changed()

    def showEvent(self, event: QEvent) -> None:
        """Start in the field."""
        super().showEvent(event)  # type: ignore[arg-type]
        self.reason.setFocus()

    @Slot()
    def _on_text_changed(self) -> None:
        self.action_button.setEnabled(bool(self.reason.text().strip()))

    @Slot()
    def _on_action(self) -> None:
        self.given.emit(self.reason.text().strip())
        self.accept()
