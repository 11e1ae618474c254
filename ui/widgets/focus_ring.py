"""One ring around whatever has the keyboard, drawn the same for every control."""

from PySide6.QtCore import (
    QEvent,
    QObject,
    QPoint,
    QRect,
    QRectF,
    Qt,
    QTimer,
    Slot,
)
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QWindow
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QDialog,
    QMainWindow,
    QScrollArea,
    QWidget,
)
from shiboken6 import isValid

from ui.one_of_a_kind import found, only
from ui.theme import theme

OUTSIDE = 4
OWN_RING = "own"  # the property "ring" of a widget that draws its focus itself


class FocusRing(QWidget):
    """The ring: over the control but beside it in the tree, and nothing a mouse can hit.

    Its parent is the nearest widget around the control with room for the ring, so that it is not
    cut off, and never one outside a scroll area, so that it scrolls along.
    """

    def __init__(self, control: QWidget) -> None:
        above = _around(control)
        super().__init__(above[-1])
        self._control = control
        self._parent = above[-1]
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for widget in (control, *above[:-1]):
            widget.installEventFilter(self)
        self._place()
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the control."""
        if event.type() in {QEvent.Type.Move, QEvent.Type.Resize}:
            self._place()
        elif event.type() is QEvent.Type.Hide and watched is self._control:
            self.hide()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("focus"), 2.5))
        area = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        painter.drawRoundedRect(area, 10, 10)
        painter.end()

    def _place(self) -> None:
        if isValid(self._control):
            self.setGeometry(_ring_area(self._control, self._parent))


class FocusManager(QObject):
    """Shows the ring while the keyboard is used, and takes it away as soon as the mouse is.

    It listens to the windows, not to every widget: a filter on the whole program would call
    Python for each event there is.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._ring: FocusRing | None = None
        self._keyboard = False
        # Made once the focus is at rest: a new child in the middle of a change, as when a page
        # is being destroyed, breaks the focus chain of Qt and the program with it.
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._show)
        app.focusChanged.connect(self._on_focus_changed)
        app.focusWindowChanged.connect(self._on_window_changed)
        self._on_window_changed(app.focusWindow())

    @property
    def keyboard(self) -> bool:
        """Whether the keyboard was used last, and not the mouse."""
        return self._keyboard

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

    @Slot()
    def _on_focus_changed(self) -> None:
        self._drop()
        self._rest.start()

    @Slot()
    def _show(self) -> None:
        # Asked, not taken from the signal: a wrapper of something that is gone may come along.
        now = QApplication.focusWidget()
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
    return only(app, FocusManager)


def keyboard_in_use() -> bool:
    """Return whether the focus should be seen, for a widget that draws its own ring."""
    app = QApplication.instance()
    manager = None if app is None else found(app, FocusManager)
    return manager is not None and manager.keyboard


def _wants_ring(widget: QWidget) -> bool:
    if isinstance(widget, QDialog | QMainWindow | QScrollArea):
        return False
    if widget.property("ring") == OWN_RING or widget.focusPolicy() is Qt.FocusPolicy.NoFocus:
        return False
    return widget.parentWidget() is not None and widget.focusProxy() is None


def _around(control: QWidget) -> list[QWidget]:
    found: list[QWidget] = []
    above = control.parentWidget()
    while above is not None:
        found.append(above)
        scrolled = isinstance(_grandparent(above), QAbstractScrollArea)
        if scrolled or above.isWindow() or above.rect().contains(_ring_area(control, above)):
            break
        above = above.parentWidget()
    return found


def _grandparent(widget: QWidget) -> QWidget | None:
    parent = widget.parentWidget()
    return None if parent is None else parent.parentWidget()


def _ring_area(control: QWidget, parent: QWidget) -> QRect:
    corner = control.mapTo(parent, QPoint(0, 0))
    outside = (-OUTSIDE, -OUTSIDE, OUTSIDE, OUTSIDE)
    return QRect(corner, control.size()).adjusted(*outside)
