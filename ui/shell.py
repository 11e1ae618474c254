"""The shell of the workplace: navigation and screens; knows nothing about their content."""

from collections.abc import Callable, Sequence
from typing import Protocol, runtime_checkable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.main_window import TITLE
from ui.theme import spaced, theme
from ui.widgets.nav import NavPanel
from ui.widgets.shapes import NavItem
from ui.widgets.toast import Toast

NARROW = 1130  # design pixels: below this the navigation shows icons only


@runtime_checkable
class KnowsStart(Protocol):
    """A screen that knows better than the order of its widgets where work begins."""

    def start_widget(self) -> QWidget:
        """Return what should have the focus when one comes here."""
        ...


class Shell(QWidget):
    """Navigation on the left, one screen beside it; a screen is made when it is first shown."""

    chosen = Signal(str)

    def __init__(
        self,
        screens: Sequence[NavItem],
        below: Sequence[NavItem],
        above: Sequence[NavItem] = (),
    ) -> None:
        super().__init__()
        self.nav = NavPanel(TITLE, screens, below, above)
        self.stack = QStackedWidget()
        self.toast = Toast(self, self.stack)
        self._factories: dict[str, Callable[[], QWidget]] = {}
        self._screens: dict[str, QWidget] = {}
        row = spaced(QHBoxLayout(self), spacing=0)
        row.addWidget(self.nav)
        self._column = spaced(QVBoxLayout(), spacing=0)
        self._column.addWidget(self.stack, 1)
        row.addLayout(self._column, 1)
        self.nav.chosen.connect(self.chosen)
        theme.changed.connect(self._reflow)

    def add_bar(self, bar: QWidget) -> None:
        """Show a bar above every screen."""
        self._column.insertWidget(self._column.count() - 1, bar)

    def add_screen(self, key: str, factory: Callable[[], QWidget]) -> None:
        """Make ``factory`` answer for a screen."""
        self._factories[key] = factory

    def screen_of(self, key: str) -> QWidget:
        """Return the screen, made when this is the first time."""
        if key not in self._screens:
            screen = self._factories[key]()
            self._screens[key] = screen
            self.stack.addWidget(screen)
        return self._screens[key]

    def built(self) -> dict[str, QWidget]:
        """Return the screens that were made so far."""
        return dict(self._screens)

    def show_screen(self, key: str, nav: str | None = None) -> None:
        """Show a screen and mark its entry (or that of ``nav``) in the navigation."""
        screen = self.screen_of(key)
        focus = QApplication.focusWidget()
        been_here = screen.focusWidget() is not None
        self.stack.setCurrentWidget(screen)
        self.nav.set_current(nav or key)
        if focus is None or not self.nav.isAncestorOf(focus):
            self._enter(screen, been_here=been_here)
        self.toast.make_way()

    def _enter(self, screen: QWidget, *, been_here: bool) -> None:
        """Put the focus in the screen: where it was, or else where work begins."""
        focus = QApplication.focusWidget()
        if been_here and focus is not None and screen.isAncestorOf(focus):
            return
        chosen = [screen.start_widget()] if isinstance(screen, KnowsStart) else []
        inside = (*chosen, *screen.findChildren(QWidget))
        # Else the screen itself, so that Tab goes on in it once it is filled.
        first = next((each for each in inside if _can_begin(each, screen)), screen)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Collapse the navigation when the window is narrow."""
        super().resizeEvent(event)
        self._reflow()

    @Slot()
    def _reflow(self) -> None:
        self.nav.set_narrow(self.width() / theme.scale < NARROW)


def _can_begin(widget: QWidget, screen: QWidget) -> bool:
    """Return whether work can begin here."""
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isVisibleTo(screen)
