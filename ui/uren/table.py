"""The grid one types in, and the row of totals below it."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QLineEdit,
    QSizePolicy,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

from ui.theme import theme
from ui.theme.tokens import TABLE_ROW
from ui.uren import texts
from ui.uren.model import DETAIL_ROLE, FAULT_ROLE, FIRST_DAY, LAST_DAY, NAME, TOTAL, UrenModel
from ui.uren.sheet import GridWeek, RowKey
from ui.widgets.labels import Label
from ui.widgets.rows import draw_line
from ui.widgets.table import LEFT, RIGHT, Grid, GridDelegate, Index

_DAY, _SUM = 78, 86
_DAY_NARROW, _SUM_NARROW = 52, 62
_DETAIL = 72  # what a long name leaves for the activity beside it
_FEWEST_ROWS = 4
_SIDE = 8
_HINT = QAbstractItemDelegate.EndEditHint
_DELETE = {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class UrenDelegate(GridDelegate):
    """Draws names with their detail, hours, faults and the cell one is at; edits in place."""

    def draw_ground(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        *,
        bar: bool = True,  # noqa: ARG002
    ) -> bool:
        """Draw the hairline, and a frame around the cell one is at instead of a tint."""
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.setPen(theme.color("border"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen:
            focused = bool(state & QStyle.StateFlag.State_HasFocus)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.color("primary" if focused else "border_strong"), 2))
            painter.drawRoundedRect(QRectF(rect).adjusted(1.5, 1.5, -1.5, -1.5), 4, 4)
        return chosen

    def draw_cell(self, painter: QPainter, area: QRect, index: Index) -> None:
        """Draw the text; a fault has a wavy line too, so that it is not red alone."""
        if index.column() == NAME:
            _draw_name(painter, area, str(index.data()), str(index.data(DETAIL_ROLE)))
            return
        super().draw_cell(painter, area, index)
        if index.data(FAULT_ROLE):
            _draw_wave(painter, area, str(index.data()))

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Return a line with the name of its cell."""
        editor = QLineEdit(parent)
        editor.setProperty("kind", "cell")
        editor.setProperty("invalid", bool(index.data(FAULT_ROLE)))
        editor.setFont(theme.font("body", tabular=True))
        editor.setAlignment(RIGHT)
        editor.setAccessibleName(str(index.data(Qt.ItemDataRole.AccessibleTextRole)))
        fault = index.data(Qt.ItemDataRole.AccessibleDescriptionRole)
        editor.setAccessibleDescription(str(fault or ""))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Show what stands in the cell, unless something was typed already."""
        if isinstance(editor, QLineEdit) and not editor.isModified():
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole)))
            editor.selectAll()


class UrenTable(Grid):
    """Typing fills, Enter goes down, Tab goes on, Delete empties, Ctrl+D copies from above."""

    copy_asked = Signal(int, int)  # row, day from 0
    moved = Signal()

    def __init__(self, name: str) -> None:
        super().__init__(name, choose_cells=True)
        self.rows = UrenModel(self)
        self.setModel(self.rows)
        self._cells = UrenDelegate(self)
        self.setItemDelegate(self._cells)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.AnyKeyPressed | trigger.DoubleClicked | trigger.EditKeyPressed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.reflow(narrow=False)
        theme.changed.connect(self._fit)

    def show_grid(self, grid: GridWeek) -> None:
        """Show this grid; one stays in the cell one was at."""
        row, column = self.currentIndex().row(), self.currentIndex().column()
        key = self.rows.key(row) if 0 <= row < self.rows.rowCount() else None
        self.rows.show_grid(grid)
        if not self.currentIndex().isValid():
            column = column if column >= 0 else self.rows.today_column
            self.setCurrentIndex(self.rows.index(max(self.rows.find(key), 0), column))
        self._fit()

    def go_to(self, key: RowKey) -> None:
        """Move to a row, on the day it is."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setCurrentIndex(self.rows.index(self.rows.find(key), self.rows.today_column))

    def commit_editor(self) -> None:
        """Take over what is being typed in a cell, as Enter does."""
        for editor in self.viewport().findChildren(QLineEdit):
            self.commitData(editor)

    def reflow(self, *, narrow: bool) -> None:
        """Use narrow columns, or wide ones."""
        day, total = (_DAY_NARROW, _SUM_NARROW) if narrow else (_DAY, _SUM)
        widths = dict.fromkeys(range(FIRST_DAY, LAST_DAY + 1), day)
        self.stretch_column(NAME, widths | {TOTAL: total})

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Go down after Enter and on after Tab, without opening the next cell."""
        super().closeEditor(editor, _HINT.NoHint)
        if hint is _HINT.SubmitModelCache:
            self._go_down()
        elif hint in {_HINT.EditNextItem, _HINT.EditPreviousItem}:
            self._step(1 if hint is _HINT.EditNextItem else -1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Empty with Delete, go down with Enter, copy with Ctrl+D; other keys type."""
        key, index = event.key(), self.currentIndex()
        if self.state() is QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)  # what the line in the cell left over
        elif key in _DELETE:
            self.rows.setData(index, "")
        elif key in _ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._go_down()
        elif key == Qt.Key.Key_D and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            if FIRST_DAY <= index.column() <= LAST_DAY:
                self.copy_asked.emit(index.row(), index.column() - FIRST_DAY)
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go to the next day; from the last cell Tab leaves the grid, so it is no trap."""
        if self.hasFocus() and self._step(1 if forward else -1):
            return True
        return QWidget.focusNextPrevChild(self, forward)

    def _go_down(self) -> None:
        index = self.currentIndex()
        if index.row() + 1 < self.rows.rowCount():
            self.setCurrentIndex(index.siblingAtRow(index.row() + 1))

    def _step(self, step: int) -> bool:
        index = self.currentIndex()
        days = LAST_DAY - FIRST_DAY + 1
        column = min(max(index.column(), FIRST_DAY - (step > 0)), LAST_DAY + (step < 0))
        place = index.row() * days + column - FIRST_DAY + step
        if not index.isValid() or not 0 <= place < self.rows.rowCount() * days:
            return False
        self.setCurrentIndex(self.rows.index(place // days, FIRST_DAY + place % days))
        return True

    @Slot()
    def _fit(self) -> None:
        head = self.horizontalHeader().sizeHint().height() + 2
        rows = self.rows.rowCount()
        self.setMinimumHeight(head + min(rows, _FEWEST_ROWS) * theme.px(TABLE_ROW))
        self.setMaximumHeight(head + rows * theme.px(TABLE_ROW))


class TotalsRow(Label):
    """The totals in the columns of the grid above it; always in sight."""

    def __init__(self, table: UrenTable) -> None:
        super().__init__()
        self._table = table
        self._totals: tuple[str, ...] = ()
        table.horizontalHeader().sectionResized.connect(self._on_resized)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_totals(self, grid: GridWeek) -> None:
        """Show the totals of the days and of the week."""
        self._totals = grid.totals
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
            draw_line(painter, self._area(column), text, "strong", "text", RIGHT)
        painter.end()

    def _area(self, column: int) -> QRect:
        left = self._table.columnViewportPosition(column)
        width, side = self._table.columnWidth(column), theme.px(_SIDE)
        return QRect(left + side, 2, width - 2 * side, self.height() - 2)

    @Slot()
    def _on_resized(self) -> None:
        self.update()


def _draw_name(painter: QPainter, area: QRect, name: str, detail: str) -> None:
    side = theme.px(_SIDE)
    wanted = _width(name, "body")
    beside = min(_width(detail, "small") + side, theme.px(_DETAIL)) if detail else 0
    width = min(wanted, max(area.width() - beside, area.width() // 2))
    draw_line(painter, QRect(area.topLeft(), QSize(width, area.height())), name, "body", "text")
    rest = area.adjusted(width + side, 1, 0, 0)
    draw_line(painter, rest, detail, "small", "text3")


def _width(text: str, kind: str) -> int:
    return QFontMetrics(theme.font(kind)).horizontalAdvance(text) + 2  # a pixel may be rounded off


def _draw_wave(painter: QPainter, area: QRect, text: str) -> None:
    font = theme.font("strong", tabular=True)
    width = min(QFontMetrics(font).horizontalAdvance(text), area.width())
    step = max(theme.px(3), 2)
    bottom = area.center().y() + theme.px(10)
    right = area.right()
    points = [
        QPoint(right - width + number * step, bottom + (number % 2) * step // 2)
        for number in range(width // step + 1)
    ]
    painter.setPen(QPen(theme.color("bad"), 1.5))
    painter.drawPolyline(points)
