"""A table to be read: long cells wrap, and it is as high as its rows."""

from collections.abc import Collection, Mapping, Sequence
from math import ceil

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Slot,
)
from PySide6.QtGui import QFocusEvent, QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QStyleOptionViewItem, QTableView

from ui.theme import theme
from ui.theme.tokens import TABLE_ROW
from ui.widgets.table import KIND_ROLE, RIGHT, Grid, GridDelegate, TextTableModel

Index = QModelIndex | QPersistentModelIndex
_PADDING = 8
_SPARE = 6  # design pixels that a column is wider than its longest text
_FIGURE = 110  # design pixels, for a column whose width is not given
_TALLEST = 10_000
_WRAP = int(Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextWordWrap)
_LEFT = _WRAP | int(Qt.AlignmentFlag.AlignLeft)
_RIGHT = _WRAP | int(Qt.AlignmentFlag.AlignRight)


class ReadingTable(Grid):
    """Plain text under headers; a row is marked as the current one only under the keyboard."""

    def __init__(
        self,
        name: str,
        headers: Sequence[str],
        rows: Sequence[Sequence[str]] = (),
        figures: Sequence[int] = (),
        widths: Mapping[int, int] | None = None,
    ) -> None:
        super().__init__(name)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.lines = _Lines(headers, rows, figures, self)
        self.setModel(self.lines)
        self._wrap = _WrapDelegate(self)
        self.setItemDelegate(self._wrap)
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.stretch_column(0, dict.fromkeys(range(1, len(headers)), _FIGURE) | dict(widths or {}))
        self.show_rows(rows)
        self.horizontalHeader().sectionResized.connect(self._on_section_resized)

    def show_rows(self, rows: Sequence[Sequence[str]], strong: Collection[int] = ()) -> None:
        """Show these rows instead; the rows named in ``strong`` stand out."""
        self.lines.replace_all(rows, strong)
        if rows:
            nothing = QItemSelectionModel.SelectionFlag.NoUpdate
            self.selectionModel().setCurrentIndex(self.lines.index(0, 0), nothing)
        self.fit_height()

    @Slot()
    def fit_height(self) -> None:
        """Be as high as the rows, so that only the page scrolls."""
        for row in range(self.lines.rowCount()):
            self.setRowHeight(row, self._row_height(row))
        header = self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(header + self.verticalHeader().length() + 2)
        self._fits = True

    def natural_widths(self) -> list[int]:
        """Return how wide each column is without any wrapping, in design pixels."""
        header = self.horizontalHeader()
        header.ensurePolished()
        found = []
        for column in range(self.lines.columnCount()):
            cells = [self.lines.index(row, column) for row in range(self.lines.rowCount())]
            text = max((self._wrap.text_width(cell) for cell in cells), default=0)
            width = max(text + 2 * theme.px(_PADDING), header.sectionSizeHint(column))
            found.append(ceil(width / theme.scale) + _SPARE)
        return found

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew for another width."""
        super().resizeEvent(event)
        self.fit_height()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Mark the row one was at."""
        super().focusInEvent(event)
        self.selectRow(self.currentIndex().row())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Mark none: there is nothing to choose here."""
        super().focusOutEvent(event)
        self.clearSelection()

    @Slot(int)
    def _on_section_resized(self, column: int) -> None:
        if column == 0:  # the one that takes what is left; it comes to that after the table does
            self.fit_height()

    def _row_height(self, row: int) -> int:
        cells = [self.lines.index(row, column) for column in range(self.lines.columnCount())]
        text = max(self._wrap.text_height(cell, self.columnWidth(cell.column())) for cell in cells)
        return max(theme.px(TABLE_ROW), text + 2 * theme.px(_PADDING))


class _Lines(TextTableModel):
    """Rows of text of which some stand out."""

    def __init__(
        self,
        headers: Sequence[str],
        rows: Sequence[Sequence[str]],
        figures: Sequence[int],
        parent: QObject,
    ) -> None:
        super().__init__(headers, rows, figures, parent)
        self._strong: frozenset[int] = frozenset()

    def replace_all(self, rows: Sequence[Sequence[str]], strong: Collection[int]) -> None:
        self._strong = frozenset(strong)
        self.replace(rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.ToolTipRole:
            return None  # nothing is cut off
        if role == KIND_ROLE and index.isValid():
            return "strong" if index.row() in self._strong else "body"
        return super().data(index, role)


class _WrapDelegate(GridDelegate):
    """Draws a cell over as many lines as it needs."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table

    def draw_cell(self, painter: QPainter, area: QRect, index: Index) -> None:
        right = index.data(Qt.ItemDataRole.TextAlignmentRole) == RIGHT
        painter.setFont(theme.font(str(index.data(KIND_ROLE)), tabular=right))
        painter.setPen(theme.color("text"))
        painter.drawText(area, _RIGHT if right else _LEFT, str(index.data() or ""))

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._table.columnWidth(index.column())
        return QSize(width, self.text_height(index, width))

    def text_width(self, index: Index) -> int:
        """Return how wide the text of a cell is on one line."""
        fonts = (theme.font(str(index.data(KIND_ROLE)), tabular=each) for each in (True, False))
        text = str(index.data() or "")
        return max(QFontMetrics(font).horizontalAdvance(text) for font in fonts)

    def text_height(self, index: Index, width: int) -> int:
        """Return how high the text of a cell is in a column of ``width``."""
        metrics = QFontMetrics(theme.font(str(index.data(KIND_ROLE))))
        room = QRect(0, 0, max(width - 2 * theme.px(_PADDING), 1), _TALLEST)
        return metrics.boundingRect(room, _LEFT, str(index.data() or "")).height()
