"""The list of the parts of the plan, with how each stands."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QPainter
from PySide6.QtWidgets import QCheckBox, QFrame, QMenu, QStyleOptionViewItem, QVBoxLayout

from gco_desktop.domain.plan import Casemanagementplan
from ui.plan import texts
from ui.plan.editing import areas_left
from ui.plan.outline import BEGIN, outline
from ui.theme import spaced, theme
from ui.widgets.buttons import LinkButton
from ui.widgets.rows import ROW_ROLE, RowDelegate, RowList, draw_line
from ui.widgets.shapes import ListRow
from ui.widgets.table import Index

_ROW = 46
_TONES = {
    "circle-dashed": "text3",
    "circle": "text2",
    "help-circle": "warn",
    "circle-dot": "primary",
    "circle-check": "ok",
    "player-pause": "text2",
}


class OutlineDelegate(RowDelegate):
    """Draws an icon for the state, the name, and the state in words below it."""

    hairline = False

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the height of two small lines."""
        return QSize(theme.px(160), theme.px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row."""
        row: ListRow = index.data(ROW_ROLE)
        painter.save()
        chosen = self.draw_ground(painter, option)
        rect: QRect = option.rect
        area = rect.adjusted(theme.px(12), theme.px(4), -theme.px(8), -theme.px(4))
        color = _TONES.get(row.icon, "text2")
        ratio = painter.device().devicePixelRatio()
        pixmap = theme.pixmap(row.icon, color, 18, ratio)
        side = theme.px(18)
        painter.drawPixmap(area.x(), area.center().y() - side // 2 + 1, pixmap)
        area.setLeft(area.left() + theme.px(28))
        if row.subtitle:
            half = area.height() // 2
            top = QRect(area.x(), area.y(), area.width(), half + theme.px(2))
            below = QRect(area.x(), area.y() + half, area.width(), half)
            draw_line(painter, top, row.title, "label", "text")
            draw_line(painter, below, row.subtitle, "micro", "text" if chosen else "text2")
        else:
            draw_line(painter, area, row.title, "label", "text")
        painter.restore()


class OutlinePanel(QFrame):
    """Chooses the part that is edited: ``chosen`` carries its key."""

    chosen = Signal(str)
    area_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._plan: Casemanagementplan | None = None
        self._key = BEGIN
        self.only_filled = QCheckBox(texts.ONLY_FILLED)
        self.list = RowList(texts.OUTLINE, OutlineDelegate())
        self.add_button = LinkButton(texts.ADD_AREA, "plus")
        self.menu = QMenu(self)
        column = spaced(QVBoxLayout(self), (1, 10, 1, 8), 6)
        top = spaced(QVBoxLayout(), (12, 0, 8, 0))
        top.addWidget(self.only_filled)
        column.addLayout(top)
        column.addWidget(self.list, 1)
        below = spaced(QVBoxLayout(), (4, 0, 4, 0))
        below.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(below)
        self.only_filled.toggled.connect(self._on_toggled)
        self.list.moved.connect(self._on_moved)
        self.add_button.clicked.connect(self._on_add)

    def show_plan(self, plan: Casemanagementplan, key: str) -> None:
        """Show the parts of a plan, and mark the one that is edited."""
        self._plan = plan
        self._key = key
        rows = outline(plan, only_filled=self.only_filled.isChecked())
        if rows != self._rows():
            self.list.blockSignals(True)
            self.list.show_rows(rows)
            self.list.blockSignals(False)
        self.list.blockSignals(True)
        self.list.select(key)
        self.list.blockSignals(False)
        self._offer(areas_left(plan))
        self.add_button.setVisible(not plan.frozen and not self.menu.isEmpty())
        current = str(self.list.current_key())
        if current != key:
            self.chosen.emit(current)

    def _offer(self, areas: Sequence[tuple[str, str]]) -> None:
        if [(each.data(), each.text()) for each in self.menu.actions()] == list(areas):
            return
        self.menu.clear()
        for code, label in areas:
            action = QAction(label, self.menu)
            action.setData(code)
            action.triggered.connect(self._on_area)
            self.menu.addAction(action)

    def _rows(self) -> Sequence[ListRow]:
        return [self.list.rows.row(number) for number in range(self.list.rows.rowCount())]

    @Slot()
    def _on_toggled(self) -> None:
        if self._plan is not None:
            self.show_plan(self._plan, self._key)

    @Slot(object)
    def _on_moved(self, key: object) -> None:
        if key != self._key:
            self._key = str(key)
            self.chosen.emit(self._key)

    @Slot()
    def _on_add(self) -> None:
        if self._plan is not None:
            self._offer(areas_left(self._plan))  # a name may have changed meanwhile
        self.menu.popup(self.add_button.mapToGlobal(self.add_button.rect().topLeft()))

    @Slot()
    def _on_area(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.area_asked.emit(str(action.data()))
