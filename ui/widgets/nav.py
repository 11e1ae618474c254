"""The navigation on the left: one tab stop, arrows move, narrow shows icons only."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
)

from ui.theme import sized, spaced, theme
from ui.theme.tokens import ICON, NAV_NARROW, NAV_ROW, NAV_ROW_LEAST, NAV_WIDE, RADIUS
from ui.widgets.focus_ring import OWN_RING, keyboard_in_use
from ui.widgets.labels import ElidedLabel
from ui.widgets.rows import draw_line
from ui.widgets.shapes import NavItem

Index = QModelIndex | QPersistentModelIndex


class NavModel(QAbstractListModel):
    """The entries of one navigation list."""

    def __init__(self, items: Sequence[NavItem], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.items = tuple(items)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Return the number of entries."""
        return 0 if parent.isValid() else len(self.items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Return the text of an entry, or its tooltip with the shortcut."""
        if not index.isValid():
            return None
        item = self.items[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return item.text
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{item.text} ({item.shortcut})" if item.shortcut else item.text
        return None


class NavDelegate(QStyledItemDelegate):
    """Draws an entry: icon, text, and a round ground for the current one."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the height of an entry."""
        view: NavList = self.parent()  # type: ignore[assignment]
        return QSize(theme.px(40), view.row_height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the entry."""
        view: NavList = self.parent()  # type: ignore[assignment]
        item = view.item(index.row())
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected) and view.follows
        painter.save()
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("nav_sel"))
            ground = QRectF(rect).adjusted(0, 2, 0, -2)
            painter.drawRoundedRect(ground, RADIUS, RADIUS)
        self._draw_ring(painter, rect, state)
        color = "nav_text_sel" if chosen else "nav_text"
        side = theme.px(ICON)
        left = (rect.width() - side) // 2 if view.narrow else theme.px(12)
        top = rect.y() + (rect.height() - side) // 2
        ratio = view.devicePixelRatioF()
        painter.drawPixmap(rect.x() + left, top, theme.pixmap(item.icon, color, ICON, ratio))
        if not view.narrow:
            area = rect.adjusted(left + side + theme.px(12), 0, -theme.px(8), 0)
            draw_line(painter, area, item.text, "strong" if chosen else "body", color)
        painter.restore()

    def _draw_ring(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
        if state & QStyle.StateFlag.State_HasFocus and keyboard_in_use():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.color("focus_nav"), 2.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rect).adjusted(1.5, 1.5, -1.5, -1.5), RADIUS, RADIUS)


class NavList(QListView):
    """Entries of the navigation; ``chosen`` carries the key.

    With ``follows`` the arrows choose at once and the chosen entry stays marked; without it an
    entry acts on Enter, Space or a click only.
    """

    chosen = Signal(str)

    def __init__(self, name: str, items: Sequence[NavItem], *, follows: bool = True) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setProperty("look", "clear")
        self.setProperty("ring", OWN_RING)  # around the entry, not around the list
        self.follows = follows
        self.narrow = False
        self.row_height = theme.px(NAV_ROW)
        self._model = NavModel(items, self)
        self.setModel(self._model)
        self._delegate = NavDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        self.clicked.connect(self._on_clicked)
        theme.changed.connect(self._on_theme_changed)
        if follows and items:
            self.set_current(items[0].key)

    def item(self, row: int) -> NavItem:
        """Return an entry."""
        return self._model.items[row]

    def current(self) -> str | None:
        """Return the key of the current entry."""
        index = self.currentIndex()
        return self.item(index.row()).key if index.isValid() else None

    def set_current(self, key: str | None) -> None:
        """Mark an entry, or none, without choosing it."""
        rows = [row for row, item in enumerate(self._model.items) if item.key == key]
        self.selectionModel().blockSignals(True)
        self.setCurrentIndex(self._model.index(rows[0], 0) if rows else QModelIndex())
        self.selectionModel().blockSignals(False)
        if not rows:
            self.clearSelection()
        self.viewport().update()

    def set_narrow(self, narrow: bool) -> None:
        """Show icons only, or icons with text."""
        self.narrow = narrow
        self.viewport().update()

    @property
    def count(self) -> int:
        """How many entries there are."""
        return len(self._model.items)

    def set_row_height(self, pixels: int) -> None:
        """Give each entry this height, on the screen."""
        self.row_height = pixels
        self.setFixedHeight(pixels * self.count)
        self.scheduleDelayedItemsLayout()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Be at an entry, so that the focus can be seen, without choosing it."""
        super().focusInEvent(event)
        model = self.selectionModel()
        if self._model.items and not self.currentIndex().isValid():
            first = self._model.index(0, 0)
            model.blockSignals(True)
            model.setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)
            model.blockSignals(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose the current entry with Enter or Space."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            key = self.current()
            if key is not None:
                self.chosen.emit(key)
            return
        super().keyPressEvent(event)

    @Slot()
    def _on_current_changed(self, index: QModelIndex) -> None:
        if index.isValid() and self.follows:
            self.chosen.emit(self.item(index.row()).key)

    @Slot()
    def _on_clicked(self, index: QModelIndex) -> None:
        if not self.follows:
            self.chosen.emit(self.item(index.row()).key)

    @Slot()
    def _on_theme_changed(self) -> None:
        self.scheduleDelayedItemsLayout()


class NavPanel(QFrame):
    """The dark rail: name, what is ``above`` the screens, the screens, what is ``below`` them.

    In a low window the entries stand closer together, so that all of them can be reached.
    """

    chosen = Signal(str)

    def __init__(
        self,
        name: str,
        screens: Sequence[NavItem],
        below: Sequence[NavItem] = (),
        above: Sequence[NavItem] = (),
    ) -> None:
        super().__init__()
        self.setProperty("look", "nav")
        self._title = ElidedLabel(name, "heading")
        self._subtitle = ElidedLabel("", "hint")
        self._footer = ElidedLabel("", "hint")
        self.above = NavList(name, above, follows=False)
        self.screens = NavList(name, screens)
        self.below = NavList(name, below, follows=False)
        column = spaced(QVBoxLayout(self), (12, 18, 12, 14), 0)
        head = spaced(QVBoxLayout(), (12, 0, 12, 16), 4)
        head.addWidget(self._title)
        head.addWidget(self._subtitle)
        foot = spaced(QVBoxLayout(), (12, 6, 12, 0))
        foot.addWidget(self._footer)
        self._lists = (self.above, self.screens, self.below)
        column.addLayout(head)
        column.addWidget(self.above)
        column.addWidget(self.screens)
        column.addStretch(1)
        column.addWidget(self.below)
        column.addLayout(foot)
        for entries in self._lists:
            entries.chosen.connect(self.chosen)
        self.set_narrow(False)
        theme.changed.connect(self._fit)

    def set_texts(self, subtitle: str, footer: str) -> None:
        """Say which kluis is open, and a line at the bottom."""
        self._subtitle.setText(subtitle)
        self._footer.setText(footer)

    def set_current(self, key: str) -> None:
        """Mark the screen that is shown."""
        self.screens.set_current(key)

    def set_narrow(self, narrow: bool) -> None:
        """Collapse to icons, or show the text too."""
        for label in (self._title, self._subtitle, self._footer):
            label.setVisible(not narrow)
        for entries in self._lists:
            entries.set_narrow(narrow)
        sized(self, width=NAV_NARROW if narrow else NAV_WIDE)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Return the height with the entries as close together as they get."""
        hint = super().minimumSizeHint()
        return QSize(hint.width(), self._rest() + self._count() * theme.px(NAV_ROW_LEAST))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the entries share the height there is."""
        super().resizeEvent(event)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        room = (self.height() - self._rest()) // max(self._count(), 1)
        height = min(max(room, theme.px(NAV_ROW_LEAST)), theme.px(NAV_ROW))
        for entries in self._lists:
            entries.set_row_height(height)

    def _count(self) -> int:
        return sum(entries.count for entries in self._lists)

    def _rest(self) -> int:
        """Return the height of everything but the entries."""
        layout = self.layout()
        whole = layout.minimumSize().height() if layout is not None else 0
        return whole - sum(entries.minimumHeight() for entries in self._lists)
