"""Tabs that build their content when they are opened first."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from ui.theme import spaced

_LAST_DIGIT = 9


class Tabs(QTabWidget):
    """Tabs in the style of the program; Alt with a digit opens one."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._builders: dict[int, Callable[[], QWidget]] = {}
        self.setDocumentMode(True)
        bar = self.tabBar()
        bar.setExpanding(False)
        bar.setAccessibleName(name)
        bar.setElideMode(Qt.TextElideMode.ElideNone)
        self.currentChanged.connect(self._on_current_changed)

    def add_tab(self, title: str, build: Callable[[], QWidget]) -> int:
        """Add a tab whose content ``build`` makes when it is opened; return its number."""
        holder = QWidget()
        spaced(QVBoxLayout(holder), (0, 14, 0, 0))
        number = self.count()
        self._builders[number] = build
        self.addTab(holder, title)
        if number < _LAST_DIGIT:
            keys = QKeySequence(f"Alt+{number + 1}")
            context = Qt.ShortcutContext.WindowShortcut
            shortcut = QShortcut(keys, self, context=context)
            shortcut.activated.connect(lambda: self.setCurrentIndex(number))
        self._on_current_changed(self.currentIndex())
        return number

    @Slot(int)
    def _on_current_changed(self, number: int) -> None:
        build = self._builders.pop(number, None)
        holder = self.widget(number)
        if build is not None and holder is not None:
            layout = holder.layout()
            if layout is not None:
                layout.addWidget(build())
