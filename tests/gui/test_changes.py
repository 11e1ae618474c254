"""A change reloads what is visible at once, and the rest when it is shown."""

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ui.changes import Changes, ReloadWhenShown, Subject


class Screen(QLabel):
    def __init__(self, changes: Changes) -> None:
        super().__init__("scherm")
        self.loads = 0
        self.reloader = ReloadWhenShown(
            self, changes, {Subject.GEZIN, Subject.CONTACT}, self.reload
        )

    def reload(self) -> None:
        self.loads += 1


@pytest.fixture
def changes(qapp: object) -> Changes:
    return Changes()


@pytest.fixture
def screen(changes: Changes, qtbot: QtBot) -> Screen:
    screen = Screen(changes)
    qtbot.addWidget(screen)
    return screen


def test_first_showing_loads_once(screen: Screen) -> None:
    screen.show()
    assert screen.loads == 1


def test_hidden_screen_waits_until_it_is_shown(screen: Screen, changes: Changes) -> None:
    screen.show()
    screen.hide()

    changes.announce(Subject.GEZIN)
    assert (screen.loads, screen.reloader.stale) == (1, True)

    screen.show()
    assert (screen.loads, screen.reloader.stale) == (2, False)


def test_several_changes_give_one_reload(screen: Screen, changes: Changes, qtbot: QtBot) -> None:
    screen.show()

    changes.announce(Subject.GEZIN, Subject.CONTACT)
    changes.announce(Subject.GEZIN)
    qtbot.waitUntil(lambda: not screen.reloader.stale)

    assert screen.loads == 2


def test_other_subjects_are_ignored(screen: Screen, changes: Changes) -> None:
    screen.show()

    changes.announce(Subject.PLAN)

    assert not screen.reloader.stale
