"""How a cell of the week grid is drawn, and how one types in it."""

from PySide6.QtCore import QAbstractItemModel, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

from ui.theme import theme
from ui.uren.model import DETAIL_ROLE, FAULT_ROLE, FIRST_DAY, NAME, Look, UrenModel
from ui.widgets.rows import draw_line
from ui.widgets.table import RIGHT, GridDelegate, Index

_DETAIL = 72  # what a long name leaves for the activity beside it
_SIDE = 8
_LOCK = 11
_SEEN = "gcoSeen"


class UrenDelegate(GridDelegate):
    """Draws names with their detail, hours, faults and the cell one is at; edits in place.

    ``overtaken`` carries what was typed in a cell (row, day from 0) that changed meanwhile;
    ``typed`` carries the text with every key, and an empty one when the line goes.
    """

    overtaken = Signal(int, int, str)
    typed = Signal(str)

    _at = False  # whether the cell that is being drawn is the one one is at

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell."""
        table, model = option.widget, index.model()
        # The option of PySide6 does not know its index.
        self._at = isinstance(table, QAbstractItemView) and table.currentIndex() == index
        if index.column() == NAME or not isinstance(model, UrenModel):
            super().paint(painter, option, index)
            return
        look = model.look(index.row(), index.column())
        rect: QRect = option.rect
        painter.save()
        if look.ground:
            painter.fillRect(rect, theme.color(look.ground))
        self.draw_ground(painter, option)
        _draw_look(painter, rect.adjusted(theme.px(_SIDE), 0, -theme.px(_SIDE), 0), look)
        painter.restore()

    def draw_ground(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        *,
        bar: bool = True,  # noqa: ARG002
    ) -> bool:
        """Draw the hairline, a tint over chosen cells, and a frame around the one one is at."""
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        at = self._at
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen and not at:
            painter.fillRect(rect, theme.color("primary_soft"))
        painter.setPen(theme.color("border"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if at:
            focused = bool(state & QStyle.StateFlag.State_HasFocus)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.color("primary" if focused else "border_strong"), 2))
            painter.drawRoundedRect(QRectF(rect).adjusted(1.5, 1.5, -1.5, -1.5), 4, 4)
        return chosen

    def draw_cell(self, painter: QPainter, area: QRect, index: Index) -> None:
        """Draw the name of a row with its detail."""
        _draw_name(painter, area, str(index.data()), str(index.data(DETAIL_ROLE)))

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
        editor.textEdited.connect(self.typed)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Show what stands in the cell, unless something was typed already."""
        if isinstance(editor, QLineEdit) and not editor.isModified():
            text = str(index.data(Qt.ItemDataRole.EditRole))
            editor.setProperty(_SEEN, text)
            editor.setText(text)
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Take over what was typed, unless what stood in the cell changed meanwhile."""
        if not isinstance(editor, QLineEdit):
            return
        seen, text = editor.property(_SEEN), editor.text()
        changed = seen is not None and seen != index.data(Qt.ItemDataRole.EditRole)
        if changed and not index.data(FAULT_ROLE):
            self.overtaken.emit(index.row(), index.column() - FIRST_DAY, text)
        else:
            model.setData(index, text, Qt.ItemDataRole.EditRole)


def _draw_look(painter: QPainter, area: QRect, look: Look) -> None:
    draw_line(painter, area, look.text, look.kind, look.color, RIGHT)
    if look.closed:
        _draw_lock(painter, area)
    if look.wrong:  # so that it is not red alone
        _draw_wave(painter, area, look.text)


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


def _draw_lock(painter: QPainter, area: QRect) -> None:
    size = theme.px(_LOCK)
    picture = theme.pixmap("lock", "text3", _LOCK, painter.device().devicePixelRatio())
    painter.drawPixmap(QRect(area.x() - theme.px(5), area.y() + theme.px(4), size, size), picture)
