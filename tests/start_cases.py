"""The screens before unlocking on real kluizen, with quick keys and answers to file questions."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from inline_runner import InlineRunner
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gco_desktop.bootstrap import Services, new_kluis
from gco_desktop.kluis.kdf import FLOOR
from gco_desktop.kluis.recover import recover
from ui.runner import Runner
from ui.start.view import StartView
from ui.start_actions import start_actions
from ui.widgets.files import FileKind


@dataclass
class FakeFiles:
    """Answers every question with ``answer``, and keeps what was asked."""

    answer: Path | None = None
    asked: list[str] = field(default_factory=list)

    def save(
        self,
        parent: QWidget,
        title: str,
        suggested: str,
        kind: FileKind,
        on_chosen: Callable[[Path], None],
    ) -> None:
        self._answer(suggested, on_chosen)

    def open(
        self, parent: QWidget, title: str, kind: FileKind, on_chosen: Callable[[Path], None]
    ) -> None:
        self._answer(kind.filter, on_chosen)

    def folder(self, parent: QWidget, title: str, on_chosen: Callable[[Path], None]) -> None:
        self._answer("", on_chosen)

    def _answer(self, asked: str, on_chosen: Callable[[Path], None]) -> None:
        self.asked.append(asked)
        if self.answer is not None:
            on_chosen(self.answer)


class Start:
    """One start screen, what it was asked to remember, and what it opened."""

    def __init__(self, qtbot: QtBot, now: Callable[[], datetime]) -> None:
        self._qtbot = qtbot
        self.remembered: list[Path] = []
        self.files = FakeFiles()
        self.opened: list[Services] = []
        self.actions = replace(
            start_actions(now, self.remembered.append),
            create=lambda folder, password: new_kluis(folder, password, kdf=FLOOR),
            recover=lambda folder, code, password: recover(folder, code, password, kdf=FLOOR),
        )

    def show(self, folder: Path, runner: Runner | None = None) -> StartView:
        """Show the start screen of a folder, as the program does."""
        view = StartView(
            self.actions, folder, runner or InlineRunner(), self.opened.append, self.files
        )
        self._qtbot.addWidget(view)
        view.resize(1280, 660)
        view.show()
        view.activateWindow()
        self._qtbot.waitUntil(view.isActiveWindow)
        return view

    def close(self) -> None:
        """Close what was opened."""
        while self.opened:
            self.opened.pop().close()


@contextmanager
def starting(qtbot: QtBot, now: Callable[[], datetime]) -> Iterator[Start]:
    """Give a start screen that lets go of what it opened."""
    start = Start(qtbot, now)
    yield start
    start.close()
