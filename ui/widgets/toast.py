"""A short message at the bottom of the window, with a way back."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.theme import spaced, theme
from ui.widgets import texts
from ui.widgets.buttons import Button
from ui.widgets.labels import Label
from ui.widgets.messages import announce

SECONDS = 10
_MARGIN = 24
_WITH_BUTTON = (16, 4, 8, 4)
_WORDS_ONLY = (16, 10, 16, 10)


class ToastButton(Button):
    """A button on a toast."""

    kind = "toast"


class Toast(QFrame):
    """Floats over ``window``; at most one message at a time, gone after ten seconds."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setProperty("look", "toast")
        self._window = window
        self._undo: Callable[[], None] | None = None
        self._label = Label("", wrap=False)
        self._button = ToastButton(texts.UNDO)
        self._button.clicked.connect(self.undo)
        self._row = spaced(QHBoxLayout(self), _WITH_BUTTON, 8)
        self._row.addWidget(self._label, 1)
        self._row.addWidget(self._button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.dismiss)
        window.installEventFilter(self)
        theme.changed.connect(self._place)
        self.hide()

    @property
    def can_undo(self) -> bool:
        """Whether ``undo`` would do something now."""
        return self._undo is not None

    @property
    def text(self) -> str:
        """What it says."""
        return self._label.text()

    def show_message(
        self, text: str, undo: Callable[[], None] | None = None, seconds: int = SECONDS
    ) -> None:
        """Say ``text``; with ``undo`` it has a button "Ongedaan maken"."""
        self._undo = undo
        self._label.setText(text)
        self._button.setVisible(undo is not None)
        spaced(self._row, _WITH_BUTTON if undo else _WORDS_ONLY, 8)
        self._place()
        self.show()
        self.raise_()
        self._timer.start(seconds * 1000)
        announce(self, text)

    @Slot()
    def undo(self) -> None:
        """Take back what the message is about, once."""
        undo, self._undo = self._undo, None
        self.dismiss()
        if undo is not None:
            undo()

    @Slot()
    def dismiss(self) -> None:
        """Take the message away; there is no way back after that."""
        self._undo = None
        self._timer.stop()
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the bottom of the window."""
        if event.type() == QEvent.Type.Resize and watched is self._window:
            self._place()
        return False

    @Slot()
    def _place(self) -> None:
        room = self._window.width() - 2 * theme.px(_MARGIN)
        self._label.setWordWrap(self._label.sizeHint().width() > room - theme.px(200))
        self.adjustSize()
        width = min(self.sizeHint().width(), room)
        height = self.heightForWidth(width) if self.hasHeightForWidth() else self.height()
        self.resize(width, max(height, self.sizeHint().height()))
        left = (self._window.width() - self.width()) // 2
        self.move(left, self._window.height() - self.height() - theme.px(_MARGIN))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
