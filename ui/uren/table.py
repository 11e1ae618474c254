"""The grid one types in: cells, blocks of cells, and the keys for them."""

from collections.abc import Callable

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QLineEdit,
    QSizePolicy,
    QWidget,
)

from ui.theme import theme
from ui.theme.tokens import TABLE_ROW
from ui.uren.delegate import UrenDelegate
from ui.uren.grid import Block, GridWeek, RowKey
from ui.uren.header import DayHeader
from ui.uren.model import FIRST_DAY, LAST_DAY, NAME, TOTAL, UrenModel
from ui.widgets.table import Grid

_DAY, _SUM = 78, 86
_DAY_NARROW, _SUM_NARROW = 58, 66
_NAMED, _NAMED_NARROW = 122, 106  # with the name of a holiday above it
_FEWEST_ROWS = 4
_HINT = QAbstractItemDelegate.EndEditHint
_KEY = QKeySequence.StandardKey
_DELETE = {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_CONTROL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_KEYPAD = Qt.KeyboardModifier.KeypadModifier
_ARROWS = {  # rows down, days to the right
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
}


class UrenTable(Grid):
    """Typing fills, Enter goes down, Tab goes on, Delete empties.

    With Shift and the arrows, or by dragging, one chooses a block; it is emptied, copied, pasted
    in, and filled down (Ctrl+D) or to the right (Ctrl+R) as one.
    """

    clear_asked = Signal(object)  # each of these with a Block
    down_asked = Signal(object)
    right_asked = Signal(object)
    paste_asked = Signal(object, str)
    copied = Signal(str)
    take_back_asked = Signal()

    def __init__(self, name: str) -> None:
        super().__init__(name, choose_cells=True)
        self.can_take_back: Callable[[], bool] = bool
        self.rows = UrenModel(self)
        self.setHorizontalHeader(DayHeader(self))
        self.setModel(self.rows)
        self.cells = UrenDelegate(self)
        self.setItemDelegate(self.cells)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.AnyKeyPressed | trigger.DoubleClicked | trigger.EditKeyPressed)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.reflow(narrow=False)

    def show_grid(self, grid: GridWeek) -> None:
        """Show this grid; one stays in the cell one was at."""
        row, column = self.currentIndex().row(), self.currentIndex().column()
        key = self.rows.key(row) if 0 <= row < self.rows.rowCount() else None
        names, count = self.rows.holidays, self.rows.rowCount()
        self.rows.show_grid(grid)
        if self.rows.holidays != names:
            self.reflow(narrow=self._narrow)
            self.horizontalHeader().updateGeometry()
        if (self.rows.holidays, self.rows.rowCount()) != (names, count):
            self.fit_height()
        if not self.currentIndex().isValid():
            column = column if column >= 0 else self.rows.today_column
            self.setCurrentIndex(self.rows.index(max(self.rows.find(key), 0), column))

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
        self._narrow = narrow
        named = _NAMED_NARROW if narrow else _NAMED
        widths = {
            column: named if self.rows.holiday(column) else day
            for column in range(FIRST_DAY, LAST_DAY + 1)
        }
        self.stretch_column(NAME, widths | {TOTAL: total})

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Go down after Enter and on after Tab, without opening the next cell."""
        super().closeEditor(editor, _HINT.NoHint)
        self.cells.typed.emit("")
        if hint is _HINT.SubmitModelCache:
            self._go_down()
        elif hint in {_HINT.EditNextItem, _HINT.EditPreviousItem}:
            self._step(1 if hint is _HINT.EditNextItem else -1)

    def block(self) -> Block | None:
        """Return the days that are chosen, or the day one is at; nothing beside the days."""
        chosen = [index for index in self.selectedIndexes() if _is_day(index.column())]
        if not chosen and _is_day(self.currentIndex().column()):
            chosen = [self.currentIndex()]
        if not chosen:
            return None
        rows = [index.row() for index in chosen]
        days = [index.column() - FIRST_DAY for index in chosen]
        return Block(top=min(rows), left=min(days), bottom=max(rows), right=max(days))

    def event(self, event: QEvent) -> bool:
        """Keep Ctrl+Z here as long as something stands in a cell that was never kept."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.ShortcutOverride
            and event.matches(_KEY.Undo)
            and self.can_take_back()
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Empty with Delete, go down with Enter, fill, copy and paste; other keys type."""
        key = event.key()
        if self.state() is QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)  # what the line in the cell left over
            return
        if _enters(event):
            self._leave_name()
        if key in _ENTER and not event.modifiers() & _CONTROL:
            self._go_down()
        elif event.modifiers() & ~_KEYPAD == _SHIFT and key in _ARROWS:
            down, right = _ARROWS[Qt.Key(key)]
            self._choose_to(self.currentIndex().row() + down, self.currentIndex().column() + right)
        elif not self._on_block(event):
            super().keyPressEvent(event)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Stay at the days: Home is Monday and End is Sunday."""
        index = super().moveCursor(action, modifiers)
        if index.column() == NAME:
            return index.siblingAtColumn(FIRST_DAY)
        to_end = action is QAbstractItemView.CursorAction.MoveEnd
        return index.siblingAtColumn(LAST_DAY) if to_end else index

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the cell one is at in sight, also when a message comes below the grid."""
        super().resizeEvent(event)
        self.scrollTo(self.currentIndex())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose up to the cell that is pressed, with Shift."""
        index = self.indexAt(event.position().toPoint())
        if event.modifiers() == _SHIFT and index.isValid():
            self._choose_to(index.row(), index.column())
            return
        super().mousePressEvent(event)

    def _choose_to(self, row: int, column: int) -> None:
        """Choose from where the block began up to a cell.

        That is the corner across from the cell one is at: Qt itself remembers where one came in
        by mouse or arrow, and not where Tab or Enter led.
        """
        block, at = self.block(), self.currentIndex()
        if block is None:
            return
        row = min(max(row, 0), self.rows.rowCount() - 1)
        column = min(max(column, FIRST_DAY), LAST_DAY)
        begin_row = block.top + block.bottom - at.row()
        begin_column = block.left + block.right + 2 * FIRST_DAY - at.column()
        end = self.rows.index(row, column)
        chosen = QItemSelection(self.rows.index(begin_row, begin_column), end)
        flag = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(end, flag.NoUpdate)
        self.selectionModel().select(chosen, flag.ClearAndSelect)

    def _on_block(self, event: QKeyEvent) -> bool:
        """Do what a key does to the chosen cells; say whether it was one of those."""
        act = self._act_of(event)
        block = self.block()
        if act is not None and block is not None:
            act(block)
        return act is not None

    def _act_of(self, event: QKeyEvent) -> Callable[[Block], None] | None:
        if event.key() in _DELETE:
            return self.clear_asked.emit
        standard = {_KEY.Copy: self._copy, _KEY.Paste: self._paste, _KEY.Undo: self._take_back}
        for keys, act in standard.items():
            if event.matches(keys):
                return act
        asked = {Qt.Key.Key_D: self.down_asked, Qt.Key.Key_R: self.right_asked}
        signal = asked.get(Qt.Key(event.key())) if event.modifiers() == _CONTROL else None
        return None if signal is None else signal.emit

    def _take_back(self, _block: Block) -> None:
        self.take_back_asked.emit()

    def _copy(self, block: Block) -> None:
        lines = (
            (
                str(self.rows.index(row, FIRST_DAY + day).data(Qt.ItemDataRole.EditRole))
                for day in block.days
            )
            for row in block.rows
        )
        text = "\n".join("\t".join(line) for line in lines)
        QGuiApplication.clipboard().setText(text)
        self.copied.emit(text)

    def _paste(self, block: Block) -> None:
        # Only ever its text: markup and formulas are never looked at.
        data = QGuiApplication.clipboard().mimeData()
        self.paste_asked.emit(block, data.text() if data is not None and data.hasText() else "")

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go to the next day; from the last cell Tab leaves the grid, so it is no trap."""
        if self.hasFocus() and self._step(1 if forward else -1):
            return True
        return QWidget.focusNextPrevChild(self, forward)

    def _go_down(self) -> None:
        index = self.currentIndex()
        if index.row() + 1 < self.rows.rowCount():
            self._move(index.row() + 1, index.column())

    def _step(self, step: int) -> bool:
        index = self.currentIndex()
        days = LAST_DAY - FIRST_DAY + 1
        column = min(max(index.column(), FIRST_DAY - (step > 0)), LAST_DAY + (step < 0))
        place = index.row() * days + column - FIRST_DAY + step
        if not index.isValid() or not 0 <= place < self.rows.rowCount() * days:
            return False
        self._move(place // days, FIRST_DAY + place % days)
        return True

    def _move(self, row: int, column: int) -> None:
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(self.rows.index(row, column), flag)

    def _leave_name(self) -> None:
        """Go to Monday from the name of a row, where only the mouse leads to."""
        index = self.currentIndex()
        if index.isValid() and index.column() == NAME:
            self._move(index.row(), FIRST_DAY)

    def fit_height(self) -> None:
        """Be as high as the rows where there is room, and show a few of them where there is not."""
        head = self.horizontalHeader().sizeHint().height() + 2
        rows = self.rows.rowCount()
        self.setMinimumHeight(head + min(rows, _FEWEST_ROWS) * theme.px(TABLE_ROW))
        self.setMaximumHeight(head + rows * theme.px(TABLE_ROW))
        self._fits = True


def _enters(event: QKeyEvent) -> bool:
    """Whether a key types, pastes, opens the cell or goes down."""
    if event.key() in _ENTER or event.key() == Qt.Key.Key_F2 or event.matches(_KEY.Paste):
        return True
    return bool(event.text()) and event.text().isprintable()


def _is_day(column: int) -> bool:
    return FIRST_DAY <= column <= LAST_DAY
