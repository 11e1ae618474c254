"""The table of activities: its model, and how a cell is drawn."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QToolTip

from gco_desktop.domain.activiteit import ActiviteitStatus
from ui.theme import theme
from ui.traject import texts
from ui.traject.detail import TONES, Activity
from ui.widgets.charts.heat import draw_heat
from ui.widgets.rows import draw_line
from ui.widgets.table import (
    LEFT,
    RIGHT,
    TOKEN_ROLE,
    TONE_ROLE,
    Grid,
    GridDelegate,
    Index,
)

NAME, STATE, WEEKS, HOURS, LAST = range(5)
ACTIVITY_ROLE = Qt.ItemDataRole.UserRole + 1
_BADGE = 26


class ActivityModel(QAbstractTableModel):
    """Rows are ``Activity`` objects; the model is replaced whole, never edited."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: Sequence[Activity] = ()

    def replace(self, rows: Sequence[Activity]) -> None:
        """Show these activities instead."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def activity(self, row: int) -> Activity:
        """Return the activity on ``row``."""
        return self._rows[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Return the number of activities; an activity has no rows below it."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(texts.HEADERS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows, says, and looks like."""
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], index.column()
        values: dict[int, object] = {
            Qt.ItemDataRole.DisplayRole: _texts(row)[column],
            Qt.ItemDataRole.AccessibleTextRole: f"{texts.HEADERS[column]}: {_spoken(row)[column]}",
            Qt.ItemDataRole.TextAlignmentRole: RIGHT if column in (HOURS, LAST) else LEFT,
            Qt.ItemDataRole.ToolTipRole: row.official if column != WEEKS else row.spoken,
            TONE_ROLE: TONES[row.status] if column == STATE else None,
            TOKEN_ROLE: "text3" if row.status is ActiviteitStatus.NIET_NODIG else "text",
            ACTIVITY_ROLE: row,
        }
        return values.get(role)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the header of a column, over its text."""
        if orientation is not Qt.Orientation.Horizontal:
            return super().headerData(section, orientation, role)
        if role == Qt.ItemDataRole.DisplayRole:
            return texts.HEADERS[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT if section in (HOURS, LAST) else LEFT
        return None


def _texts(row: Activity) -> tuple[str, ...]:
    return row.name, row.state, "", row.hours, row.last


def _spoken(row: Activity) -> tuple[str, ...]:
    return texts.activity(row.nr, row.name), row.state, row.spoken, row.hours, row.last


class ActivityDelegate(GridDelegate):
    """Draws the badge of an activity and its strip of weeks."""

    def __init__(self, table: Grid) -> None:
        super().__init__(table)
        self._cells: dict[int, list[QRectF]] = {}

    def draw_cell(self, painter: QPainter, area: QRect, index: Index) -> None:
        """Draw what stands in the cell."""
        row: Activity = index.data(ACTIVITY_ROLE)
        if index.column() == NAME:
            _draw_badge(painter, area, row)
            left = area.adjusted(theme.px(_BADGE + 12), 0, 0, 0)
            draw_line(painter, left, row.name, "body", index.data(TOKEN_ROLE))
        elif index.column() == WEEKS:
            values = [week.value for week in row.weeks]
            self._cells[index.row()] = draw_heat(painter, QRectF(area), values)
        else:
            super().draw_cell(painter, area, index)

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Tell which week is under the mouse, and its hours."""
        row = index.data(ACTIVITY_ROLE)
        if index.column() != WEEKS or row is None or event.type() is not QEvent.Type.ToolTip:
            return super().helpEvent(event, view, option, index)
        text = row.spoken
        for week, cell in zip(row.weeks, self._cells.get(index.row(), ()), strict=False):
            if cell.contains(event.pos()):
                text = f"{week.label}: {week.text}"
        QToolTip.showText(event.globalPos(), text, view)
        return True


def _draw_badge(painter: QPainter, area: QRect, row: Activity) -> None:
    side = theme.px(_BADGE)
    badge = QRectF(area.x(), area.center().y() - side / 2 + 0.5, side, side)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if row.status is ActiviteitStatus.AFGEROND:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("primary"))
        painter.drawEllipse(badge)
        size = theme.px(16)
        device = painter.device()
        pixmap = theme.pixmap("check", "on_primary", 16, device.devicePixelRatio())
        corner = badge.center().toPoint()
        painter.drawPixmap(corner.x() - size // 2, corner.y() - size // 2, pixmap)
        return
    running = row.status is ActiviteitStatus.LOOPT
    painter.setPen(QPen(theme.color("primary"), 2) if running else Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("surface" if running else "heat0"))
    painter.drawEllipse(badge.adjusted(1, 1, -1, -1))
    painter.setPen(theme.color("primary" if running else "text2"))
    painter.setFont(theme.font("micro", tabular=True))
    painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, str(row.nr))


class ActivityTable(Grid):
    """The eleven activities; Enter, space or a click opens one."""

    opened = Signal(int)

    def __init__(self) -> None:
        super().__init__(texts.TABLE)
        self.activities = ActivityModel()
        self.setModel(self.activities)
        self._drawer = ActivityDelegate(self)
        self.setItemDelegate(self._drawer)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.stretch_column(NAME, {STATE: 112, WEEKS: 336, HOURS: 72, LAST: 104})
        self.clicked.connect(self._on_clicked)

    def show_rows(self, rows: Sequence[Activity]) -> None:
        """Show these activities; the row one was at stays the current one."""
        before = max(self.currentIndex().row(), 0)
        self.activities.replace(rows)
        if rows:
            self.setCurrentIndex(self.activities.index(before, 0))
        self.fit_height()

    def select(self, nr: int) -> None:
        """Make the row of an activity the current one."""
        self.setCurrentIndex(self.activities.index(nr - 1, 0))

    def show_weeks(self, *, shown: bool) -> None:
        """Show the strips, or leave them out when there is no room."""
        self.setColumnHidden(WEEKS, not shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the current row with Enter or space."""
        keys = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}
        if event.key() in keys and not event.modifiers() and self.currentIndex().isValid():
            self._on_clicked(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _on_clicked(self, index: QModelIndex) -> None:
        self.opened.emit(self.activities.activity(index.row()).nr)
