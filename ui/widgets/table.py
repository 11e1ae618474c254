"""Tables in which the columns matter: hairlines, quiet headers, figures in line on the right."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    Qt,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyleOptionViewItem, QTableView

from ui.theme import theme
from ui.theme.tokens import TABLE_ROW
from ui.widgets.labels import plain_tip
from ui.widgets.pill import draw_pill, pill_width
from ui.widgets.rows import RowDelegate, draw_line
from ui.widgets.shapes import Tone

Index = QModelIndex | QPersistentModelIndex
TONE_ROLE = Qt.ItemDataRole.UserRole + 11  # a Tone: the cell is drawn as a pill
KIND_ROLE = Qt.ItemDataRole.UserRole + 12  # the kind of text, such as "strong"
TOKEN_ROLE = Qt.ItemDataRole.UserRole + 13  # the colour of the text
GROUND_ROLE = Qt.ItemDataRole.UserRole + 14  # the colour behind the cell

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class GridDelegate(RowDelegate):
    """Draws one cell from its roles; subclass it for charts in cells."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw ground, hairline and text or pill."""
        painter.save()
        rect: QRect = option.rect
        if ground := index.data(GROUND_ROLE):
            painter.fillRect(rect, theme.color(ground))
        self.draw_ground(painter, option, bar=index.column() == 0)
        area = rect.adjusted(theme.px(8), 0, -theme.px(8), 0)
        self.draw_cell(painter, area, index)
        painter.restore()

    def draw_cell(self, painter: QPainter, area: QRect, index: Index) -> None:
        """Draw what stands in the cell."""
        text = str(index.data() or "")
        tone = index.data(TONE_ROLE)
        if tone and text:
            height = theme.px(22)
            width = min(pill_width(text), area.width())
            top = area.y() + (area.height() - height) / 2
            draw_pill(painter, QRectF(area.x(), top, width, height), text, Tone(tone))
            return
        right = index.data(Qt.ItemDataRole.TextAlignmentRole) == RIGHT
        kind = index.data(KIND_ROLE) or "body"
        color = index.data(TOKEN_ROLE) or "text"
        draw_line(painter, area, text, kind, color, RIGHT if right else LEFT)


class Grid(QTableView):
    """A table in the style of the program; rows are chosen whole unless told otherwise."""

    def __init__(self, name: str, *, choose_cells: bool = False) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        behavior = QAbstractItemView.SelectionBehavior
        self.setSelectionBehavior(behavior.SelectItems if choose_cells else behavior.SelectRows)
        self.setTabKeyNavigation(choose_cells)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._delegate = GridDelegate(self)
        self.setItemDelegate(self._delegate)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setMinimumSectionSize(24)
        self._apply_sizes()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the look: its own after a switch, and that of the window it comes into."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._apply_sizes()

    def stretch_column(self, column: int, widths: dict[int, int]) -> None:
        """Let one column take the room that is left; give others a width in design pixels."""
        self._widths = widths
        self.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self._apply_sizes()

    def fit_height(self) -> None:
        """Be exactly as high as the rows, so that only the page scrolls."""
        rows = self.model().rowCount() if self.model() else 0
        header = self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(header + rows * theme.px(TABLE_ROW) + 2)
        self._fits = True

    _widths: dict[int, int] | None = None
    _fits = False

    def _apply_sizes(self) -> None:
        self.verticalHeader().setDefaultSectionSize(theme.px(TABLE_ROW))
        for column, width in (self._widths or {}).items():
            self.setColumnWidth(column, theme.px(width))
        if self._fits:
            self.fit_height()


class TextTableModel(QAbstractTableModel):
    """Rows of plain text under headers; columns named in ``figures`` stand on the right."""

    def __init__(
        self,
        headers: Sequence[str],
        rows: Sequence[Sequence[str]],
        figures: Sequence[int] = (),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._headers = headers
        self._rows = rows
        self._figures = frozenset(figures)

    def replace(self, rows: Sequence[Sequence[str]]) -> None:
        """Show these rows instead."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._headers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return text, alignment, or the cell with its header for a screen reader."""
        if not index.isValid():
            return None
        text = self._rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(text)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._headers[index.column()]}: {text}"
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._align(index.column())
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return the header of a column, over its text."""
        if orientation is not Qt.Orientation.Horizontal:
            return super().headerData(section, orientation, role)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._headers[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._align(section)
        return None

    def _align(self, column: int) -> Qt.AlignmentFlag:
        return RIGHT if column in self._figures else LEFT


class TextTable(Grid):
    """A table of plain text: the readable form of a chart, or a preview of an export."""

    def __init__(
        self,
        name: str,
        headers: Sequence[str],
        rows: Sequence[Sequence[str]] = (),
        figures: Sequence[int] = (),
    ) -> None:
        super().__init__(name)
        self._texts = TextTableModel(headers, rows, figures, self)
        self.setModel(self._texts)
        self.stretch_column(0, dict.fromkeys(range(1, len(headers)), 110))
        self.show_rows(rows)

    def show_rows(self, rows: Sequence[Sequence[str]]) -> None:
        """Show these rows instead."""
        self._texts.replace(rows)
        if rows:
            self.setCurrentIndex(self._texts.index(0, 0))
