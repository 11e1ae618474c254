"""The buttons and the keys that lead to the period before, the one of now, and the next."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ui.widgets.buttons import IconButton, SecondaryButton

_BACK, _ON = "Alt+PgUp", "Alt+PgDown"


class Steps(QObject):
    """Three buttons for the head of a tab; ``lead`` tells what they and their keys do."""

    def __init__(self, previous: str, now: str, following: str, now_tip: str = "") -> None:
        super().__init__()
        self.previous = IconButton("chevron-left", previous)
        self.now = SecondaryButton(now, tip=now_tip)
        self.next = IconButton("chevron-right", following)
        self._go: Callable[[int], None] | None = None

    @property
    def buttons(self) -> tuple[IconButton, SecondaryButton, IconButton]:
        """The buttons, in their order."""
        return self.previous, self.now, self.next

    def lead(self, tab: QWidget, go: Callable[[int], None], now: Callable[[], None]) -> None:
        """Let the buttons, and the keys anywhere in a tab, take steps of one period."""
        self.setParent(tab)
        self._go = go
        self.now.clicked.connect(now)
        pairs = ((self.previous, _BACK, self._on_back), (self.next, _ON, self._on_forward))
        for button, keys, step in pairs:
            button.clicked.connect(step)
            shortcut = QShortcut(QKeySequence(keys), tab)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(step)

    @Slot()
    def _on_back(self) -> None:
        self._step(-1)

    @Slot()
    def _on_forward(self) -> None:
        self._step(1)

    def _step(self, periods: int) -> None:
        if self._go is not None:
            self._go(periods)
