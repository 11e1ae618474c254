"""Signalen in a kluis, and their screen with everything around it."""

from dataclasses import dataclass, field, replace
from datetime import date

from fake_navigator import FakeNavigator
from inline_runner import InlineRunner
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot
from traject_cases import begin_traject

from gco_desktop.bootstrap import Services
from gco_desktop.domain.signaal import Signaal
from gco_desktop.domain.traject import Traject
from ui.changes import Changes, Subject
from ui.runner import Runner
from ui.signalen.form import SignaalForm
from ui.signalen.view import SignalenView
from ui.widgets.dialogs import ReasonDialog

DAY = date(2026, 8, 1)


def keep(services: Services, titel: str, **values: object) -> Signaal:
    """Put a signaal in the kluis."""
    fields: dict[str, object] = {"titel": titel, "datum": DAY}
    signaal = replace(services.signalen.new(), **fields | values)  # type: ignore[arg-type]
    services.signalen.save(signaal)
    return signaal


def traject(services: Services, naam: str) -> Traject:
    """Register a gezin with a traject."""
    return begin_traject(services, services.gezinnen.register(naam).id)


@dataclass
class Screen:
    """The screen in a window of its own; every change in it is announced as in the program."""

    services: Services
    qtbot: QtBot
    runner: Runner = field(default_factory=InlineRunner)
    changes: Changes = field(default_factory=Changes)
    navigator: FakeNavigator = field(default_factory=FakeNavigator)

    def show(self, width: int = 1072) -> SignalenView:
        self.view = SignalenView(
            self.services.signalen,
            self.services.trajecten,
            self.runner,
            self.changes,
            self.navigator,
        )
        self.qtbot.addWidget(self.view)
        self.view.resize(width, 660)
        with self.qtbot.waitExposed(self.view):
            self.view.show()
        self.view.activateWindow()
        self.qtbot.waitUntil(lambda: QApplication.activeWindow() is self.view)
        return self.view

    @property
    def form(self) -> SignaalForm:
        return self.view.detail.form

    def titles(self) -> list[str]:
        """Return the titles in the list."""
        rows = self.view.list_panel.list.rows
        return [rows.row(number).title for number in range(rows.rowCount())]

    def kept(self) -> list[str]:
        """Return the titles in the kluis."""
        return [regel.titel for regel in self.services.signalen.regels()]

    def type(self, field: QLineEdit, text: str) -> None:
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, text)

    def press(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        window = self.view.windowHandle()
        assert window is not None
        QTest.keyClick(window, key, modifier)

    def pick(self, titel: str) -> None:
        """Go to a signaal with the keyboard."""
        panel = self.view.list_panel
        panel.list.setCurrentIndex(panel.list.rows.index(self.titles().index(titel), 0))
        panel.list.setFocus()
        self.press(Qt.Key.Key_Return)

    def undo(self) -> None:
        """Take back the last change, as Ctrl+Z in the window does."""
        self.services.herstel.undo()
        self.changes.announce(*Subject)
        self.settle()

    def settle(self) -> None:
        """Wait until the screen shows what the kluis holds."""
        self.qtbot.waitUntil(lambda: not self.view._reloader.stale)

    def question(self) -> ReasonDialog:
        """Return the question about nine digits."""
        found = [w for w in QApplication.topLevelWidgets() if isinstance(w, ReasonDialog)]
        return next(dialog for dialog in found if dialog.isVisible())
