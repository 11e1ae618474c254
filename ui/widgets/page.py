"""A page: a fixed header with actions, and content that scrolls below it."""

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui.theme import spaced, theme
from ui.theme.live import spare_right
from ui.theme.tokens import PAGE_MARGIN, SCROLL_BAR
from ui.widgets.labels import ElidedLabel

_LEFT_TO_RIGHT = QBoxLayout.Direction.LeftToRight
_TOP_TO_BOTTOM = QBoxLayout.Direction.TopToBottom
_AROUND = 36  # what stands below a field: its reading, or its error


class PageHeader(QWidget):
    """A large title with a line below it, and actions on the right (below it when narrow)."""

    def __init__(self, title: str, subtitle: str = "", *actions: QWidget) -> None:
        super().__init__()
        self._box = spaced(QBoxLayout(_LEFT_TO_RIGHT, self), spacing=8)
        self.title = ElidedLabel(title, "display")
        self.subtitle = ElidedLabel(subtitle, "muted")
        words = spaced(QVBoxLayout(), spacing=2)
        words.addWidget(self.title)
        words.addWidget(self.subtitle)
        words.addStretch(1)
        self._actions = QWidget()
        self._row = spaced(QHBoxLayout(self._actions), spacing=8)
        self._box.addLayout(words, 1)
        self._box.addWidget(
            self._actions, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
        )
        for action in actions:
            self.add_action(action)
        self.set_subtitle(subtitle)

    def set_title(self, title: str) -> None:
        """Change the title."""
        self.title.setText(title)
        self._place_actions()

    def set_subtitle(self, subtitle: str) -> None:
        """Change the line below the title; without text it goes."""
        self.subtitle.setText(subtitle)
        self.subtitle.setVisible(bool(subtitle))

    def add_action(self, action: QWidget, *, first: bool = False) -> None:
        """Add an action on the right of the others, or ``first`` on their left."""
        self._row.insertWidget(0 if first else -1, action)

    def actions_shown(self) -> list[QWidget]:
        """Return the actions from left to right."""
        items = (self._row.itemAt(number) for number in range(self._row.count()))
        return [widget for item in items if item and (widget := item.widget()) is not None]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Move the actions below the title when both do not fit."""
        super().resizeEvent(event)
        self._place_actions()

    def _place_actions(self) -> None:
        needed = self.title.sizeHint().width() + self._actions.sizeHint().width() + theme.px(8)
        direction = _TOP_TO_BOTTOM if needed > self.width() else _LEFT_TO_RIGHT
        if self._row.count() and self._box.direction() != direction:
            self._box.setDirection(direction)


class ScrollArea(QScrollArea):
    """Scrolls its content up and down, never sideways."""

    def __init__(self, content: QWidget | None = None) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._kept: QLayout | None = None
        if content is not None:
            self.setWidget(content)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)

    def keep_edge(self, layout: QLayout) -> None:
        """Let the bar stand in the right margin of ``layout``, so that its content stays put."""
        self._kept = layout
        self.verticalScrollBar().rangeChanged.connect(self._on_range_changed)

    @Slot()
    def _on_focus_changed(self) -> None:
        """Keep what has the focus in sight; Qt itself does so for the Tab key alone."""
        # Asked, not taken from the signal: a wrapper of something that is gone may come along.
        now = QApplication.focusWidget()
        if now is not None and self.isAncestorOf(now) and now.height() < self.height():
            self.ensureWidgetVisible(now, 0, theme.px(_AROUND))

    @Slot(int, int)
    def _on_range_changed(self, _low: int, high: int) -> None:
        if self._kept is not None:
            spare_right(self._kept, SCROLL_BAR if high else 0)


class ScrollPage(QWidget):
    """The base of a screen: add content to ``body``; override ``reflow`` for narrow windows."""

    def __init__(self, title: str, subtitle: str = "", *actions: QWidget) -> None:
        super().__init__()
        self.setProperty("look", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._outer = spaced(QVBoxLayout(self), (0, 22, 0, 0), 14)
        self.header = PageHeader(title, subtitle, *actions)
        head = spaced(QVBoxLayout(), (PAGE_MARGIN, 0, PAGE_MARGIN, 0))
        head.addWidget(self.header)
        self._outer.addLayout(head)
        self.content = QWidget()
        self.content.setProperty("look", "page")
        self.body = spaced(QVBoxLayout(self.content), (PAGE_MARGIN, 0, PAGE_MARGIN, 22), 16)
        self.scroll_area = ScrollArea(self.content)
        self.scroll_area.keep_edge(self.body)
        self._outer.addWidget(self.scroll_area, 1)
        theme.changed.connect(self._on_theme_changed)

    def add_above(self, widget: QWidget) -> None:
        """Put a widget between the header and what scrolls, such as a banner."""
        row = spaced(QVBoxLayout(), (PAGE_MARGIN, 0, PAGE_MARGIN, 0))
        row.addWidget(widget)
        self._outer.insertLayout(self._outer.count() - 1, row)

    def add_below(self, widget: QWidget) -> None:
        """Put a widget below what scrolls, such as the buttons of a wizard."""
        row = spaced(QVBoxLayout(), (PAGE_MARGIN, 0, PAGE_MARGIN, 22))
        row.addWidget(widget)
        self._outer.addLayout(row)

    def reflow(self, width: float) -> None:
        """Arrange the content for this width in design pixels (pixels over text scale)."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the content for the new width."""
        super().resizeEvent(event)
        self._on_theme_changed()

    @Slot()
    def _on_theme_changed(self) -> None:
        self.reflow(self.width() / theme.scale)


class Columns(QWidget):
    """Two columns beside each other; below each other when the width is under ``narrow``."""

    def __init__(self, left_stretch: int = 1, right_stretch: int = 1, narrow: int = 820) -> None:
        super().__init__()
        self._narrow = narrow
        self._stretches = (left_stretch, right_stretch)
        self._box = spaced(QBoxLayout(_LEFT_TO_RIGHT, self), spacing=16)
        self.left = spaced(QVBoxLayout(), spacing=16)
        self.right = spaced(QVBoxLayout(), spacing=16)
        self._box.addLayout(self.left, left_stretch)
        self._box.addLayout(self.right, right_stretch)

    def minimumSizeHint(self) -> QSize:
        """Return the width of one column: the other may go below it."""
        widest = max(self.left.minimumSize().width(), self.right.minimumSize().width())
        return QSize(widest, self._box.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stack the columns when they would be too narrow."""
        super().resizeEvent(event)
        sides = self.left.minimumSize().width(), self.right.minimumSize().width()
        beside = max(sum(sides) + self._box.spacing(), theme.px(self._narrow))
        narrow = self.width() < beside
        self._box.setDirection(_TOP_TO_BOTTOM if narrow else _LEFT_TO_RIGHT)
        for place, stretch in enumerate(self._stretches):
            self._box.setStretch(place, 0 if narrow else stretch)  # widths, never heights
