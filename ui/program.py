"""Runs the program: one window for each user, until it is closed."""

import sys
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from gco_desktop.errors import KluisBusyError
from gco_desktop.paths import config_folder
from gco_desktop.settings import Settings
from ui.app import Application, make_application
from ui.crash import CrashReporter
from ui.first_window import FirstWindow, ask_first, take_place
from ui.notice_texts import SHOWN_ALREADY

if TYPE_CHECKING:
    from gco_desktop.kluis.file_lock import FileLock


def run_window(settings: Settings | None = None, now: Callable[[], datetime] = datetime.now) -> int:
    """Open the window and return when it is closed; the number is the exit code.

    Given ``settings`` are for this run alone; without them those of this computer count, and a
    second start brings the first window to the front.
    """
    place: FileLock | None = None
    if settings is None:
        try:
            place = take_place(config_folder())
        except KluisBusyError as error:
            return _start_again(error)
    app = make_application()
    crash = CrashReporter()
    crash.install()
    application = Application(
        app, settings or Settings.load(), now=now, keep_settings=settings is None
    )
    application.window.show()
    if place is not None:
        first = FirstWindow(config_folder(), place, application)
        first.asked.connect(application.come_forward)
    QTimer.singleShot(0, application.preload)
    QTimer.singleShot(0, application.session.listen)
    application.runner.run_apart(_start_log, _ignore, _ignore)
    return app.exec()


def _start_again(error: KluisBusyError) -> int:
    """Bring the first window to the front; say where to look when it does not answer."""
    if ask_first(config_folder()):
        sys.stdout.write(f"{SHOWN_ALREADY}\n")
        return 0
    from ui.elsewhere_dialog import tell_elsewhere

    tell_elsewhere(make_application(), Settings.load())
    return error.exit_code


def _start_log() -> None:
    from gco_desktop import logs
    from gco_desktop.paths import log_folder

    logs.set_up_logs(log_folder())
    logs.event(logs.Event.STARTED)


def _ignore(_result: object) -> None:
    """Without a log the program works as well."""
