"""A layout that wraps, as words do."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from ui.theme import theme

_WIDE = 480


class FlowLayout(QLayout):
    """Places widgets beside each other and goes on below; ``even`` gives all one width."""

    def __init__(self, parent: QWidget | None = None, *, even: bool = False) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._even = even

    def addItem(self, item: QLayoutItem) -> None:
        """Add an item at the end."""
        self._items.append(item)

    def count(self) -> int:
        """Return the number of items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem:
        """Return an item; nothing beyond the last one."""
        # WORKAROUND: Qt asks beyond the end on purpose, and its stub does not allow None.
        return self._items[index] if 0 <= index < len(self._items) else None  # type: ignore[return-value]

    def takeAt(self, index: int) -> QLayoutItem:
        """Remove an item and return it."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None  # type: ignore[return-value]

    def expandingDirections(self) -> Qt.Orientation:
        """Return none: it takes what it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Return that the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that a width needs."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Place the items."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        """Return one row of everything, or more rows when that is very wide."""
        widths = [item.sizeHint().width() + self.spacing() for item in self._shown()]
        width = min(sum(widths), theme.px(_WIDE))
        return QSize(width, self.heightForWidth(width))

    def minimumSize(self) -> QSize:
        """Return room for the largest item."""
        size = QSize(0, 0)
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _place(self, rect: QRect, *, move: bool) -> int:
        gap, x, y, row = self.spacing(), rect.x(), rect.y(), 0
        width = self._even_width(rect.width())
        for item in self._shown():
            hint = item.sizeHint()
            size = QSize(width or min(hint.width(), rect.width()), hint.height())
            if x > rect.x() and x + size.width() > rect.x() + rect.width():
                x, y, row = rect.x(), y + row + gap, 0
            if move:
                item.setGeometry(QRect(QPoint(x, y), size))
            x += size.width() + gap
            row = max(row, size.height())
        return y + row - rect.y()

    def _even_width(self, available: int) -> int:
        if not self._even or not self._items:
            return 0
        gap = self.spacing()
        widest = max(item.sizeHint().width() for item in self._items)
        columns = max(1, min(len(self._items), (available + gap) // (widest + gap)))
        return max(0, (available - gap * (columns - 1)) // columns)
