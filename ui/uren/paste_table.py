"""The table of what a paste leaves out: each text can be read whole, on more lines if need be."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QResizeEvent

from ui.theme import theme
from ui.theme.tokens import TABLE_ROW
from ui.widgets.table import GridDelegate, TextTable

_PADDING = 8
_TALLEST = 10_000
_REASON = 2
_ROUNDS = 3
_WIDTHS = {0: 270, 1: 130}
_LEFT = int(Qt.AlignmentFlag.AlignVCenter) | int(Qt.AlignmentFlag.AlignLeft)
_WRAP = _LEFT | int(Qt.TextFlag.TextWordWrap)


class LostTable(TextTable):
    """Scrolls by itself, for there may be thousands of rows; each is as high as its texts."""

    def __init__(self, name: str, headers: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        super().__init__(name, headers, rows)
        self._lines = rows
        self._fitting = False
        self._wrapped = _Wrapped(self)
        self.setItemDelegate(self._wrapped)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().setSectionResizeMode(
            0, self.horizontalHeader().ResizeMode.Interactive
        )
        self.stretch_column(_REASON, _WIDTHS)
        self.horizontalHeader().sectionResized.connect(self._on_section_resized)
        theme.changed.connect(self._fit_rows)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew for another width."""
        super().resizeEvent(event)
        self._fit_rows()

    @Slot()
    def _fit_rows(self) -> None:
        if self._fitting:  # other heights may bring or take the scroll bar, and so other widths
            return
        self._fitting = True
        for _ in range(_ROUNDS):
            widths = self._widths_now()
            self._fit_to(widths)
            if widths == self._widths_now():
                break
        self._fitting = False

    def _fit_to(self, widths: Sequence[int]) -> None:
        metrics = QFontMetrics(theme.font("body"))
        one_line = theme.px(TABLE_ROW)
        for row, texts in enumerate(self._lines):
            high = max(_height(*cell, metrics) for cell in zip(texts, widths, strict=True))
            wanted = max(one_line, high + 2 * theme.px(_PADDING))
            if wanted != self.rowHeight(row):
                self.setRowHeight(row, wanted)

    def _widths_now(self) -> list[int]:
        room = 2 * theme.px(_PADDING)
        columns = range(self.model().columnCount())
        return [max(self.columnWidth(column) - room, 1) for column in columns]

    @Slot(int)
    def _on_section_resized(self, column: int) -> None:
        if column == _REASON:  # the one that takes what is left
            self._fit_rows()


class _Wrapped(GridDelegate):
    """Draws a cell over as many lines as it needs."""

    def draw_cell(
        self, painter: QPainter, area: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.setFont(theme.font("body"))
        painter.setPen(theme.color("text"))
        painter.drawText(area, _WRAP, str(index.data() or ""))


def _height(text: str, width: int, metrics: QFontMetrics) -> int:
    if metrics.horizontalAdvance(text) <= width:
        return metrics.height()
    return metrics.boundingRect(QRect(0, 0, width, _TALLEST), _WRAP, text).height()
