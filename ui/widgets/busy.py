"""Showing that something takes a while."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from ui.theme import sized, spaced, theme
from ui.widgets import texts
from ui.widgets.buttons import SecondaryButton
from ui.widgets.labels import Label

_TURN_MS = 60
_STEP = 24
_FULL = 360
_ARC = 100


class Spinner(QWidget):
    """A turning arc; it stands still while hidden."""

    def __init__(self, size: int = 32) -> None:
        super().__init__()
        self._angle = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_TURN_MS)
        self._timer.timeout.connect(self._turn)
        sized(self, width=size, height=size)

    def event(self, event: QEvent) -> bool:
        """Turn only while visible."""
        if event.type() is QEvent.Type.Show:
            self._timer.start()
        elif event.type() is QEvent.Type.Hide:
            self._timer.stop()
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the arc."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = self.width() * 0.12
        area = QRectF(self.rect()).adjusted(line, line, -line, -line)
        painter.setPen(QPen(theme.color("heat0"), line))
        painter.drawEllipse(area)
        pen = QPen(theme.color("primary"), line)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawArc(area, -self._angle * 16, _ARC * 16)
        painter.end()

    @Slot()
    def _turn(self) -> None:
        self._angle = (self._angle + _STEP) % _FULL
        self.update()


class BusyOverlay(QWidget):
    """Covers a widget while work is done for it; ``cancelled`` when the user stops it."""

    cancelled = Signal()

    def __init__(self, covered: QWidget) -> None:
        super().__init__(covered)
        self._covered = covered
        column = spaced(QVBoxLayout(self), (16, 16, 16, 16), 12)
        self._label = Label("", "strong")
        self._label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._cancel = SecondaryButton(texts.CANCEL)
        self._cancel.clicked.connect(self.cancelled)
        column.addStretch(1)
        column.addWidget(Spinner(), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._label)
        column.addWidget(self._cancel, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        covered.installEventFilter(self)
        self.hide()

    def start(self, text: str, *, can_cancel: bool = False) -> None:
        """Cover the widget and say what is going on."""
        self._label.setText(text)
        self.setAccessibleName(text)
        self._cancel.setVisible(can_cancel)
        self.setGeometry(self._covered.rect())
        self.show()
        self.raise_()
        self.setFocus()

    def stop(self) -> None:
        """Uncover the widget."""
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as what is covered."""
        if event.type() is QEvent.Type.Resize and watched is self._covered:
            self.setGeometry(self._covered.rect())
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a veil."""
        painter = QPainter(self)
        veil = theme.color("bg")
        veil.setAlphaF(0.92)
        painter.fillRect(self.rect(), veil)
        painter.end()


class ProgressRow(QWidget):
    """A line of text, a bar and a way to stop; ``cancelled`` when the user does."""

    cancelled = Signal()

    def __init__(self, text: str = "", *, can_cancel: bool = True) -> None:
        super().__init__()
        column = spaced(QVBoxLayout(self), spacing=6)
        self._label = Label(text)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(text)
        self._cancel = SecondaryButton(texts.CANCEL)
        self._cancel.setVisible(can_cancel)
        self._cancel.clicked.connect(self.cancelled)
        row = spaced(QHBoxLayout(), spacing=12)
        row.addWidget(self._bar, 1)
        row.addWidget(self._cancel)
        column.addWidget(self._label)
        column.addLayout(row)

    def set_progress(self, done: int, total: int, text: str = "") -> None:
        """Show how far it is; a total of 0 means nobody knows."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        if text:
            self._label.setText(text)
            self._bar.setAccessibleName(text)
