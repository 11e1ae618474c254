"""The row of totals below the grid."""

from PySide6.QtCore import QRect, QSize, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from ui.theme import theme
from ui.theme.tokens import TABLE_ROW
from ui.uren import texts
from ui.uren.grid import GridWeek
from ui.uren.model import FIRST_DAY, NAME
from ui.uren.table import UrenTable
from ui.widgets.labels import Label
from ui.widgets.rows import draw_line
from ui.widgets.table import LEFT, RIGHT
from ui.widgets.toast import KEPT_FREE

_SIDE = 8


class TotalsRow(Label):
    """The totals in the columns of the grid above it; always in sight."""

    def __init__(self, table: UrenTable) -> None:
        super().__init__()
        self.setProperty(KEPT_FREE, True)
        self._table = table
        self._totals: tuple[str, ...] = ()
        self._long: frozenset[int] = frozenset()
        table.horizontalHeader().sectionResized.connect(self._on_resized)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_totals(self, grid: GridWeek) -> None:
        """Show the totals of the days and of the week."""
        self._totals, self._long = grid.totals, frozenset(grid.long)
        heads = (*grid.days, texts.TOTAL)
        pairs = zip(heads, grid.totals, strict=True)
        self.setAccessibleName(
            f"{texts.TOTAL}. " + ", ".join(f"{head}: {total}" for head, total in pairs if total)
        )
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height of a row."""
        return QSize(0, theme.px(TABLE_ROW + 2))

    def minimumSizeHint(self) -> QSize:
        """Return the height of a row."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the totals below their columns."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("surface2"))
        painter.fillRect(QRect(0, 0, self.width(), 2), theme.color("border"))
        draw_line(painter, self._area(NAME), texts.TOTAL, "strong", "text", LEFT)
        for column, text in enumerate(self._totals, FIRST_DAY):
            color = "warn" if column - FIRST_DAY in self._long else "text"
            draw_line(painter, self._area(column), text, "strong", color, RIGHT)
        painter.end()

    def _area(self, column: int) -> QRect:
        left = self._table.columnViewportPosition(column)
        width, side = self._table.columnWidth(column), theme.px(_SIDE)
        return QRect(left + side, 2, width - 2 * side, self.height() - 2)

    @Slot()
    def _on_resized(self) -> None:
        self.update()
