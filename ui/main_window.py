"""The one window."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

TITLE = "GCO Desktop"
SMALLEST = (640, 480)
USUAL = (1280, 780)


class MainWindow(QMainWindow):
    """The one window; its title never says what is inside."""

    closing = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle(TITLE)
        self.setMinimumSize(*SMALLEST)
        room = self.screen().availableSize()
        self.resize(QSize(*USUAL).boundedTo(room))
        self._stack = QStackedWidget()
        self.setCentralWidget(self._stack)

    def show_content(self, content: QWidget) -> None:
        """Show ``content`` instead of what stood here, which is destroyed."""
        old = self._stack.currentWidget()
        self._stack.addWidget(content)
        self._stack.setCurrentWidget(content)
        if old is not None:
            self._stack.removeWidget(old)
            old.hide()
            old.deleteLater()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let the kluis be closed before the window goes."""
        self.closing.emit()
        super().closeEvent(event)
