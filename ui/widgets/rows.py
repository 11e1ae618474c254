"""Lists in which a row is one thing: model, drawing and spoken sentence."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from ui.theme import theme
from ui.theme.tokens import LIST_ROW, TALL_ROW
from ui.widgets.pill import draw_pill, pill_width
from ui.widgets.shapes import ListRow

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole + 1
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_WRAPPED = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop) | int(
    Qt.TextFlag.TextWordWrap
)


class SentenceListModel(QAbstractListModel):
    """Rows are ``ListRow`` objects; a screen reader hears one full sentence per row."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[ListRow] = ()

    def replace(self, rows: Sequence[ListRow]) -> None:
        """Show these rows instead."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row(self, number: int) -> ListRow:
        """Return one row."""
        return self._rows[number]

    def find(self, key: object) -> int:
        """Return the number of the row with this key, or -1."""
        return next((number for number, row in enumerate(self._rows) if row.key == key), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Return the number of rows; a row has none below it."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the title, the sentence or the whole row."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        values: dict[int, object] = {
            Qt.ItemDataRole.DisplayRole: row.title,
            Qt.ItemDataRole.AccessibleTextRole: row.sentence,
            ROW_ROLE: row,
        }
        return values.get(role)


class RowDelegate(QStyledItemDelegate):
    """Draws the ground of a row: a tint and a bar for the chosen one, a hairline below."""

    hairline = True

    def draw_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, *, bar: bool = True
    ) -> bool:
        """Draw the ground and return whether the row is chosen."""
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(rect, theme.color("primary_soft"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.color("surface2"))
        if self.hairline:
            painter.setPen(theme.color("border"))
            painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if chosen and bar:
            painter.fillRect(rect.x(), rect.y(), 3, rect.height(), theme.color("primary"))
        return chosen


class TwoLineDelegate(RowDelegate):
    """Draws a ``ListRow``: title and pill above, subtitle and what stands right below."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the height of two lines."""
        return QSize(theme.px(200), theme.px(LIST_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row."""
        row = index.data(ROW_ROLE)
        painter.save()
        self.draw_ground(painter, option)
        if row.icon:
            corner = option.rect.topLeft() + _corner()
            painter.drawPixmap(corner, theme.pixmap(row.icon, "text2"))
        self._draw(painter, option.rect, row)
        painter.restore()

    def _draw(self, painter: QPainter, row_area: QRect, row: ListRow) -> None:
        area = inside(row_area, row)
        half = area.height() // 2
        self._draw_top(painter, QRect(area.x(), area.y(), area.width(), half), row)
        self._draw_bottom(painter, QRect(area.x(), area.y() + half + 1, area.width(), half), row)

    def _draw_top(self, painter: QPainter, area: QRect, row: ListRow) -> None:
        if row.pill:
            width, height = pill_width(row.pill), theme.px(20)
            pill = QRectF(area.right() - width, area.y() + 1, width, height)
            draw_pill(painter, pill, row.pill, row.tone)
            area.setRight(area.right() - width - theme.px(6))
        if row.bell:
            painter.drawPixmap(
                area.right() - theme.px(18), area.y() + 1, theme.pixmap("bell", "warn", 18)
            )
            area.setRight(area.right() - theme.px(24))
        draw_line(painter, area, row.title, "strong", "text")

    def _draw_bottom(self, painter: QPainter, area: QRect, row: ListRow) -> None:
        if row.right:
            width = QFontMetrics(theme.font("small")).horizontalAdvance(row.right)
            color = "warn" if row.late else "text2"
            draw_line(painter, area, row.right, "small", color, _RIGHT)
            area.setRight(area.right() - width - theme.px(10))
        draw_line(painter, area, row.subtitle, "small", "text2")


class TallDelegate(TwoLineDelegate):
    """Draws a ``ListRow`` whose subtitle may take three lines; beside it the right and the pill."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the height of four lines."""
        return QSize(theme.px(200), theme.px(TALL_ROW))

    def room(self, row_area: QRect, row: ListRow) -> QRect:
        """Return where the subtitle comes in a row."""
        right = QFontMetrics(theme.font("small", tabular=True)).horizontalAdvance(row.right)
        width = max(right, round(pill_width(row.pill)) if row.pill else 0)
        top = QFontMetrics(theme.font("strong")).lineSpacing() + theme.px(4)
        return inside(row_area, row).adjusted(0, top, -(width + theme.px(10)), 0)

    def needed(self, row_area: QRect, row: ListRow) -> QRect:
        """Return what the subtitle needs of that."""
        metrics = QFontMetrics(theme.font("small"))
        return metrics.boundingRect(self.room(row_area, row), _WRAPPED, row.subtitle)

    def _draw(self, painter: QPainter, row_area: QRect, row: ListRow) -> None:
        area, room = inside(row_area, row), self.room(row_area, row)
        title = QRect(area.x(), area.y(), area.width(), room.y() - area.y())
        draw_line(painter, title, row.title, "strong", "text")
        line = QFontMetrics(theme.font("small")).lineSpacing()
        right = QRect(area.x(), room.y(), area.width(), line)
        draw_line(painter, right, row.right, "small", "text2", _RIGHT)
        if row.pill:
            width, height = pill_width(row.pill), theme.px(20)
            top = right.bottom() + theme.px(4)
            draw_pill(painter, QRectF(area.right() - width, top, width, height), row.pill, row.tone)
        painter.setFont(theme.font("small"))
        painter.setPen(theme.color("text2"))
        painter.drawText(room, _WRAPPED, row.subtitle)


class RowList(QListView):
    """A list of ``ListRow``: ``opened`` with Enter or a double click, ``moved`` with the arrows."""

    opened = Signal(object)
    moved = Signal(object)

    def __init__(
        self,
        name: str,
        delegate: RowDelegate | None = None,
        model: SentenceListModel | None = None,
    ) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.rows = model or SentenceListModel(self)
        self.setModel(self.rows)
        self._delegate = delegate or TwoLineDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        self.doubleClicked.connect(self._on_double_clicked)
        theme.changed.connect(self._on_theme_changed)

    def show_rows(self, rows: Sequence[ListRow]) -> None:
        """Show these rows; the row one was at stays the current one when it is still there."""
        before = self.current_key()
        self.rows.replace(rows)
        self.select(before)

    def current_key(self) -> object | None:
        """Return the key of the current row."""
        index = self.currentIndex()
        return self.rows.row(index.row()).key if index.isValid() else None

    def select(self, key: object | None) -> None:
        """Make the row with this key the current one, else the first row."""
        number = max(self.rows.find(key), 0)
        if self.rows.rowCount():
            self.setCurrentIndex(self.rows.index(number, 0))

    def show_from_top(self) -> None:
        """Scroll no further than to the current row, whenever the rows or the room change."""
        self.verticalScrollBar().rangeChanged.connect(self._on_range_changed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the current row with Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            key = self.current_key()
            if key is not None:
                self.opened.emit(key)
            return
        super().keyPressEvent(event)

    @Slot()
    def _on_current_changed(self, index: QModelIndex) -> None:
        if index.isValid():
            self.moved.emit(self.rows.row(index.row()).key)

    @Slot()
    def _on_range_changed(self) -> None:
        bar, row = self.verticalScrollBar(), self.visualRect(self.currentIndex())
        bar.setValue(max(bar.value() + row.bottom() + 1 - self.viewport().height(), 0))

    @Slot()
    def _on_double_clicked(self, index: QModelIndex) -> None:
        self.opened.emit(self.rows.row(index.row()).key)

    @Slot()
    def _on_theme_changed(self) -> None:
        self.scheduleDelayedItemsLayout()


def inside(row_area: QRect, row: ListRow) -> QRect:
    """Return where the words of a row come: within its margins, beside its icon."""
    area = row_area.adjusted(theme.px(16), theme.px(10), -theme.px(14), -theme.px(10))
    return area.adjusted(theme.px(32) if row.icon else 0, 0, 0, 0)


def _corner() -> QPoint:
    return QPoint(theme.px(16), theme.px(10))


def draw_line(
    painter: QPainter,
    area: QRect,
    text: str,
    kind: str,
    color: str,
    align: Qt.AlignmentFlag = _LEFT,
) -> None:
    """Draw one line of text, shortened to its area."""
    font = theme.font(kind, tabular=align == _RIGHT)
    painter.setFont(font)
    painter.setPen(theme.color(color))
    fitting = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, int(align), fitting)
