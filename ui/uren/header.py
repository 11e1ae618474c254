"""The days above the grid, with the name of a holiday below its day."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from ui.theme import theme
from ui.uren.model import HOLIDAY_ROLE, UrenModel
from ui.widgets.rows import draw_line
from ui.widgets.table import RIGHT

_LINE = 16
_SIDE = 8
_TIGHT = 2  # left of a long name


class DayHeader(QHeaderView):
    """Is a line higher in a week with a holiday."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setHighlightSections(False)
        self.setSectionsClickable(False)
        self.setMinimumSectionSize(24)

    def sizeHint(self) -> QSize:
        """Return room for the days, and for the names of holidays when there are any."""
        size = super().sizeHint()
        return size + QSize(0, theme.px(_LINE)) if self._has_names() else size

    def paintSection(self, painter: QPainter, rect: QRect, column: int) -> None:
        """Draw the day, and its name below it."""
        painter.save()
        super().paintSection(painter, rect, column)
        painter.restore()
        model = self.model()
        name = model.headerData(column, Qt.Orientation.Horizontal, HOLIDAY_ROLE) if model else None
        if name:
            high = theme.px(_LINE)
            line = QRect(rect.x(), rect.bottom() - high - theme.px(4), rect.width(), high)
            line.adjust(theme.px(_TIGHT), 0, -theme.px(_SIDE), 0)
            draw_line(painter, line, str(name), "micro", "primary", RIGHT)

    def _has_names(self) -> bool:
        model = self.model()
        return isinstance(model, UrenModel) and any(model.holidays)
