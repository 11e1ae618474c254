"""The close of a day in a test: two gezinnen whose dossier was opened today."""

from collections.abc import Iterator
from contextlib import contextmanager

from app_cases import settle
from inline_runner import InlineRunner
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from traject_cases import begin_traject

from gco_desktop.bootstrap import Services
from gco_desktop.domain.gezin import Gezin
from ui.app import Application
from ui.changes import Changes
from ui.dag.presenter import Core
from ui.dag.view import DagDialog


def register(services: Services) -> list[Gezin]:
    """Make two gezinnen that are proposed today."""
    found = [services.gezinnen.register(naam) for naam in ("De Vries", "Bakker")]
    for gezin in found:
        begin_traject(services, gezin.id)
        services.dag.opened(gezin.id)
    return found


def begin_day(application: Application, services: Services) -> Application:
    """Show the program on a kluis with two proposals of today."""
    register(services)
    application.opened(services)
    settle(application)
    return application


@contextmanager
def open_dialog(qtbot: QtBot, core: Core) -> Iterator[DagDialog]:
    """Open the dialog over a window, once both proposals are in it."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1280, 660)
    window.show()
    dialog = DagDialog(window, core, InlineRunner(), Changes())
    dialog.open()
    qtbot.waitUntil(lambda: dialog.list.hasFocus() and dialog.list.rows.rowCount() == 2)
    yield dialog
    window.close()
