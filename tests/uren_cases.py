"""The week grid in a test: a desk with two gezinnen, and how one types in it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import NoReturn, TypeVar

from fake_navigator import FakeNavigator
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot
from traject_cases import begin_traject

from gco_desktop.bootstrap import Services
from gco_desktop.domain.overzicht import UrenRij
from gco_desktop.errors import GcoError
from ui.background import BackgroundRunner
from ui.changes import Changes
from ui.runner import Runner
from ui.uren.view import UrenView

T = TypeVar("T")
VRIJDAG = date(2026, 11, 20)
MAANDAG = date(2026, 11, 16)
REISTIJD = UrenRij(soort="REISTIJD")
VR, TOTAL = 5, 8  # the columns


class Faulty(BackgroundRunner):
    """A runner whose work has a bug as long as ``broken`` says so."""

    broken = False

    def run(
        self,
        work: Callable[[], T],
        on_done: Callable[[T], None],
        on_error: Callable[[GcoError], None],
    ) -> None:
        super().run(crash if self.broken else work, on_done, on_error)


def crash() -> NoReturn:
    raise ZeroDivisionError


@dataclass
class Desk:
    """One screen on a week with two gezinnen, typed in with keys only."""

    services: Services
    qtbot: QtBot
    runner: Runner
    changes: Changes = field(default_factory=Changes)
    navigator: FakeNavigator = field(default_factory=FakeNavigator)

    def __post_init__(self) -> None:
        self.vries = self._rij("Gezin De Vries", 4)
        self.jansen = self._rij("Gezin Jansen", 6)

    def _rij(self, naam: str, activiteit: int) -> UrenRij:
        gezin = self.services.gezinnen.register(naam)
        traject = begin_traject(self.services, gezin.id)
        return UrenRij(
            soort="DIRECT",
            gezin_id=gezin.id,
            traject_id=traject.id,
            activiteit=activiteit,
            gezin=naam,
        )

    def book(self, rij: UrenRij, number: int, minuten: int) -> None:
        self.services.uren.set_cell(rij, MAANDAG + timedelta(days=number), minuten)

    def open(self) -> UrenView:
        uren, gezinnen, trajecten = (
            self.services.uren,
            self.services.gezinnen,
            self.services.trajecten,
        )
        view = UrenView(
            uren,
            gezinnen,
            trajecten,
            self.runner,
            self.changes,
            self.navigator,
            today=lambda: VRIJDAG,
            draagkracht=self.services.draagkracht,
        )
        self.qtbot.addWidget(view)
        view.resize(1072, 660)
        view.show()
        view.activateWindow()
        self.qtbot.waitUntil(lambda: bool(view.header.title.text().strip()))
        view.table.setFocus()
        self.qtbot.waitUntil(view.table.hasFocus)
        return view

    def stored(self, rij: UrenRij, number: int) -> int:
        for other, minuten in self.services.uren.week(MAANDAG).rijen:
            if other == rij:
                return minuten[number]
        return 0


def go(view: UrenView, row: int, column: int) -> None:
    view.table.setCurrentIndex(view.table.rows.index(row, column))


def place(view: UrenView) -> tuple[int, int]:
    index = view.table.currentIndex()
    return index.row(), index.column()


def press(view: UrenView, qtbot: QtBot, text: str, key: Qt.Key = Qt.Key.Key_Return) -> None:
    """Type in the cell one is at, and end with a key."""
    QTest.keyClicks(view.table, text[:1])
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    editor = QApplication.focusWidget()
    assert editor is not None
    QTest.keyClicks(editor, text[1:])
    QTest.keyClick(editor, key)
    qtbot.waitUntil(view.table.hasFocus)


def shown(view: UrenView, row: int, column: int) -> str:
    return str(view.table.rows.index(row, column).data())
