"""The page Uren: a title, and tabs that are made when they are first looked at."""

from datetime import date
from typing import Protocol, runtime_checkable

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from ui.drafts import Draft, FormKind, Resumes
from ui.navigator import UrenTab
from ui.theme import spaced, theme
from ui.theme.tokens import PAGE_MARGIN
from ui.uren import texts
from ui.uren.tab_page import Memory, UrenTools
from ui.uren.tabs import BUILDERS
from ui.widgets.current_stack import CurrentStack
from ui.widgets.labels import Label, Rule

_BESIDE = 24  # between the title and the tabs
_FREE, _LAST = 2, 3  # columns: the room between the tabs and the actions, and the actions
_FORMS = {
    FormKind.UREN: UrenTab.WEEK,
    FormKind.RIT: UrenTab.RITTEN,
    FormKind.SCHOLING: UrenTab.JAAR,
    FormKind.REGISTERNORM: UrenTab.JAAR,
    FormKind.HEROPENEN: UrenTab.AFSLUITEN,
}


@runtime_checkable
class _KnowsStart(Protocol):
    def start_widget(self) -> QWidget:
        """Return what should have the focus when one comes here."""
        ...


@runtime_checkable
class _KnowsDays(Protocol):
    def open_day(self, day: date) -> None:
        """Show the period this day lies in."""
        ...


@runtime_checkable
class _Remembers(Protocol):
    memory: Memory


class UrenPage(QFrame):
    """Everything about hours; the tab one was on stays open as long as the kluis is."""

    def __init__(self, tools: UrenTools) -> None:
        super().__init__()
        self.setProperty("look", "page")
        self._tools = tools
        self._tabs = [tab for tab in UrenTab if tab in BUILDERS]
        self._built: dict[UrenTab, QWidget] = {}
        self._left: dict[UrenTab, str] = {}
        self.title = Label(texts.TITLE, "display")
        self.tab_bar = QTabBar()
        self._pages = CurrentStack()
        self._actions: list[QWidget] = []
        self._build()
        self.tab_bar.currentChanged.connect(self._on_tab)
        self._on_tab(0)

    def tab(self, tab: UrenTab) -> QWidget:
        """Return the widget of a tab, made when this is the first time."""
        if tab not in self._built:
            self._built[tab] = BUILDERS[tab](self._tools)
            self._pages.addWidget(self._built[tab])
            self._recall(tab)
        return self._built[tab]

    def built(self) -> dict[UrenTab, QWidget]:
        """Return the tabs that were made so far."""
        return dict(self._built)

    def open_tab(self, tab: UrenTab, day: date | None = None) -> None:
        """Show a tab, with this day in it; the week when there is no such tab."""
        self.tab_bar.setCurrentIndex(self._tabs.index(tab) if tab in self._tabs else 0)
        page = self._pages.currentWidget()
        if day is not None and isinstance(page, _KnowsDays):
            page.open_day(day)

    def places(self) -> tuple[tuple[UrenTab, str], ...]:
        """Return what each tab shows, the one in sight first."""
        current = self._tabs[self.tab_bar.currentIndex()]
        found = {current: ""} | self._left
        for tab, page in self._built.items():
            if isinstance(page, _Remembers):
                found[tab] = page.memory.tell()
        return tuple(found.items())

    def show_places(self, places: tuple[tuple[UrenTab, str], ...]) -> None:
        """Show again what ``places`` told; a tab that was not made yet, once it is."""
        self._left = {tab: shown for tab, shown in places if shown}
        for tab in [*self._built]:
            self._recall(tab)
        self.open_tab(places[0][0])

    def add_action(self, action: QWidget) -> None:
        """Put an action on the right of the tabs."""
        self._side.addWidget(action)
        self._actions.append(action)

    def start_widget(self) -> QWidget:
        """Return where work begins in the tab that is shown."""
        page = self._pages.currentWidget()
        return page.start_widget() if isinstance(page, _KnowsStart) else self.tab_bar

    def begin(self) -> None:
        """Put the focus where work begins in the tab that is shown; in a cell it stays there."""
        start, focus = self.start_widget(), QApplication.focusWidget()
        if focus is None or not start.isAncestorOf(focus):
            start.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def resume(self, draft: Draft) -> None:
        """Open the tab with the form of this draft; that one fills itself."""
        self.open_tab(_FORMS.get(draft.key.kind, UrenTab.WEEK))
        page = self._pages.currentWidget()
        if isinstance(page, Resumes):
            page.resume(draft)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the tabs below the title when both do not fit beside each other."""
        super().resizeEvent(event)
        self._place_tabs()

    def _recall(self, tab: UrenTab) -> None:
        shown, page = self._left.pop(tab, ""), self._built[tab]
        if shown and isinstance(page, _Remembers):
            page.memory.show(shown)

    def _build(self) -> None:
        self.tab_bar.setAccessibleName(texts.TABS)
        self.tab_bar.setDrawBase(False)
        self.tab_bar.setExpanding(False)
        self.tab_bar.setElideMode(Qt.TextElideMode.ElideNone)
        for number, tab in enumerate(self._tabs):
            self.tab_bar.addTab(texts.TAB_NAMES[tab])
            self.tab_bar.setTabToolTip(number, f"Alt+{number + 1}")
            shortcut = QShortcut(QKeySequence(f"Alt+{number + 1}"), self)
            shortcut.setProperty("number", number)
            shortcut.activated.connect(self._on_shortcut)
        self._side = spaced(QHBoxLayout(), (0, 0, 0, 8), 8)  # off the line below it
        self._head = spaced(QGridLayout(), (PAGE_MARGIN, 18, PAGE_MARGIN, 0))
        self._head.setColumnStretch(_FREE, 1)
        self._head.addWidget(self.title, 0, 0)
        self._head.addLayout(self._side, 0, _LAST, Qt.AlignmentFlag.AlignTop)
        self._narrow: bool | None = None
        self._place_tabs()
        column = spaced(QVBoxLayout(self))
        column.addLayout(self._head)
        column.addWidget(Rule())
        column.addWidget(self._pages, 1)
        theme.changed.connect(self._place_tabs)

    @Slot()
    def _place_tabs(self) -> None:
        beside = (self.title, self.tab_bar, *self._actions)
        sides = sum(widget.sizeHint().width() for widget in beside)
        narrow = sides + theme.px(2 * _BESIDE + 2 * PAGE_MARGIN) > self.width()
        self._head.setHorizontalSpacing(theme.px(_BESIDE))  # a switch of the theme sets both
        if narrow is self._narrow:
            return
        self._narrow = narrow
        self._head.removeWidget(self.tab_bar)
        place = (1, 0, 1, _LAST + 1) if narrow else (0, 1, 1, 1)
        self._head.addWidget(self.tab_bar, *place, Qt.AlignmentFlag.AlignBottom)

    @Slot(int)
    def _on_tab(self, number: int) -> None:
        self._pages.setCurrentWidget(self.tab(self._tabs[number]))

    @Slot()
    def _on_shortcut(self) -> None:
        self.tab_bar.setCurrentIndex(self.sender().property("number"))
        self.begin()
