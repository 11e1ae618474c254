"""One ring around whatever has the keyboard, drawn the same for every control."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QWindow
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QScrollArea, QWidget
from shiboken6 import isValid

from ui.theme import theme

_OUTSIDE = 4


class FocusRing(QWidget):
    """The ring: a sibling of the control, so it scrolls along, and nothing a mouse can hit."""

    def __init__(self, control: QWidget) -> None:
        super().__init__(control.parentWidget())
        self._control = control
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        control.installEventFilter(self)
        self._place()
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the control."""
        if watched is self._control:
            if event.type() in {QEvent.Type.Move, QEvent.Type.Resize}:
                self._place()
            elif event.type() is QEvent.Type.Hide:
                self.hide()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color(self._control.property("ring") or "focus"), 2.5))
        area = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        painter.drawRoundedRect(area, 10, 10)
        painter.end()

    def _place(self) -> None:
        outside = (-_OUTSIDE, -_OUTSIDE, _OUTSIDE, _OUTSIDE)
        self.setGeometry(self._control.geometry().adjusted(*outside))


class FocusManager(QObject):
    """Shows the ring while the keyboard is used, and takes it away as soon as the mouse is.

    It listens to the windows, not to every widget: a filter on the whole program would call
    Python for each event there is.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._ring: FocusRing | None = None
        self._keyboard = False
        app.focusChanged.connect(self._on_focus_changed)
        app.focusWindowChanged.connect(self._on_window_changed)
        self._on_window_changed(app.focusWindow())

    @property
    def ring(self) -> FocusRing | None:
        """The ring that is shown now."""
        return self._ring if self._ring is not None and isValid(self._ring) else None

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Remember what was used last."""
        kind = event.type()
        if kind is QEvent.Type.KeyPress:
            self._keyboard = True
        elif kind in {QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin}:
            self._keyboard = False
            self._drop()
        return False

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        self._drop()
        if now is not None and self._keyboard and _wants_ring(now):
            self._ring = FocusRing(now)

    @Slot(QWindow)
    def _on_window_changed(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)  # a second time only moves it to the front

    def _drop(self) -> None:
        ring, self._ring = self._ring, None
        if ring is not None and isValid(ring):
            ring.hide()
            ring.deleteLater()


def install_focus_ring(app: QApplication) -> FocusManager:
    """Show the ring in this program; calling it twice gives the same manager."""
    return app.findChild(FocusManager) or FocusManager(app)


def _wants_ring(widget: QWidget) -> bool:
    if isinstance(widget, QDialog | QMainWindow | QScrollArea):
        return False
    return widget.parentWidget() is not None and widget.focusProxy() is None
