"""The one window."""

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from ui.theme import dressed, redraw_icons

TITLE = "GCO Desktop"
SMALLEST = (640, 480)
USUAL = (1280, 780)


class MainWindow(QMainWindow):
    """The one window; its title never says what is inside."""

    closing = Signal()

    def __init__(self) -> None:
        super().__init__()
        dressed(self)
        self.setWindowTitle(TITLE)
        self.setMinimumSize(*SMALLEST)
        room = self.screen().availableSize()
        self.resize(QSize(*USUAL).boundedTo(room))
        self._stack = QStackedWidget()
        self.setCentralWidget(self._stack)
        self._stays = False

    @property
    def content(self) -> QWidget | None:
        """What it shows."""
        return self._stack.currentWidget()

    def show_content(self, content: QWidget) -> None:
        """Show ``content`` instead of what stood here, which is destroyed."""
        old = self._stack.currentWidget()
        self._stack.addWidget(content)
        self._stack.setCurrentWidget(content)
        if old is not None:
            self._stack.removeWidget(old)
            old.hide()
            old.deleteLater()

    def stay(self) -> None:
        """Do not go after all, while ``closing`` is told: something must be decided first."""
        self._stays = True
        self.show()

    def event(self, event: QEvent) -> bool:
        """Draw icons that are as sharp as the screen it came to."""
        if event.type() is QEvent.Type.DevicePixelRatioChange:
            redraw_icons(self)
        return super().event(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let the kluis be closed before the window goes."""
        self._stays = False
        self.closing.emit()
        if self._stays:
            event.ignore()
        else:
            super().closeEvent(event)
