"""Draws the main screens to pictures, without a display."""

import sys
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QEventLoop,
    QMessageLogContext,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication, QWidget

from gco_desktop.bootstrap import open_kluis
from gco_desktop.kluis.passwords import PRACTICE_PASSWORD
from gco_desktop.settings import Settings, Weergave
from ui.app import Application, make_application
from ui.navigator import Page
from ui.workplace import Workplace

SIZE = (1280, 800)
ROUNDS = 20  # of events after the last answer: layouts settle in a few


class Camera:
    """Takes pictures of one application once nothing is under way."""

    def __init__(self, application: Application, folder: Path, suffix: str) -> None:
        self._application = application
        self._folder = folder
        self._suffix = suffix

    def take(self, name: str, widget: QWidget | None = None) -> None:
        """Write ``name`` as a picture of a widget, or of the window."""
        self.settle()
        picture = (widget or self._application.window).grab()
        picture.save(str(self._folder / f"{name}-{self._suffix}.png"))

    def settle(self) -> None:
        """Wait until every answer has come and the layout is at rest."""
        runner = self._application.runner
        for _ in range(ROUNDS):
            if runner.pending:
                loop = QEventLoop()
                runner.idle.connect(loop.quit)
                if runner.pending:
                    loop.exec()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            QApplication.processEvents()


def draw_screens(kluis: Path, folder: Path, moment: datetime) -> None:
    """Write every main screen of the kluis to ``folder``, light and dark."""
    qInstallMessageHandler(_say_what_matters)
    app = make_application()
    for weergave in (Weergave.LICHT, Weergave.DONKER):
        settings = Settings(kluis=str(kluis), weergave=weergave, dag_vragen=False)
        application = Application(app, settings, now=lambda: moment, keep_settings=False)
        application.window.resize(*SIZE)
        application.window.show()
        camera = Camera(application, folder, weergave.value)
        camera.take("ontgrendelen")
        application.opened(open_kluis(kluis, PRACTICE_PASSWORD, now=lambda: moment))
        workplace = application.workplace
        if workplace is not None:
            _draw_workplace(camera, workplace)
        application.window.close()
        camera.settle()


def _say_what_matters(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    # Said of each window without a display, and of no use to anyone.
    if not message.startswith("This plugin does not support"):
        sys.stderr.write(f"{message}\n")


def _draw_workplace(camera: Camera, workplace: Workplace) -> None:
    for page in Page:
        workplace.open_page(page)
        camera.take(page.value)
    plan = workplace.services.plannen.richest()
    workplace.open_traject(plan.traject_id)
    camera.take("traject")
    workplace.open_plan(plan.traject_id)
    camera.take("plan")
    workplace.open_gezin(workplace.services.trajecten.detail(plan.traject_id).traject.gezin_id)
    camera.take("gezin")
    workplace.new_contact()
    camera.take("contactmoment", workplace.contact_dialog)
    workplace.close_day()
    camera.take("dag-afsluiten", workplace.day.dialog)
