"""Starts the application: the only place that joins the core to the screens."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from gco_desktop.settings import LARGEST_TEXT, SMALLEST_TEXT, Settings
from ui.background import BackgroundRunner
from ui.crash import CrashReporter
from ui.main_window import MainWindow
from ui.shortcuts import bind_window_keys, bind_workplace_keys
from ui.start.view import StartView
from ui.start_actions import start_actions
from ui.theme import SchemeChoice, apply_theme, install_dutch
from ui.widgets.focus_ring import install_focus_ring

if TYPE_CHECKING:
    from gco_desktop.bootstrap import Services
    from ui.workplace import Workplace

APP_NAME = "gco-desktop"
TEXT_STEP = 10


class Application(QObject):
    """One window: the start screens while the kluis is closed, the workplace while it is open."""

    def __init__(
        self,
        app: QApplication,
        settings: Settings,
        *,
        now: Callable[[], datetime] = datetime.now,
        keep_settings: bool = True,
    ) -> None:
        super().__init__()
        self._keep_settings = keep_settings
        self._app = app
        self._now = now
        self.settings = settings
        self.runner = BackgroundRunner()
        self.window = MainWindow()
        self.workplace: Workplace | None = None
        self._actions = start_actions(now, self._remember_folder)
        self._apply_look()
        self._focus = install_focus_ring(app)
        bind_window_keys(self)
        self.window.closing.connect(self._on_closing)
        self.show_start()

    def show_start(self) -> None:
        """Show the screens before a kluis is open."""
        view = StartView(self._actions, self.settings.kluis_folder, self.runner, self.opened)
        view.team_asked.connect(self._on_team)
        self.window.show_content(view)

    def opened(self, services: "Services") -> None:
        """Show the workplace on an open kluis."""
        from ui.workplace import Workplace

        self.workplace = Workplace(services, self.runner, self, self._now)
        self.workplace.lock_asked.connect(self.lock)
        bind_workplace_keys(self.workplace)
        self.window.show_content(self.workplace.shell)
        self.workplace.shell.setFocus()

    @Slot()
    def lock(self) -> None:
        """Close the kluis at once: half-typed text goes into it, every screen is destroyed."""
        workplace, self.workplace = self.workplace, None
        if workplace is None:
            return
        workplace.stash()
        close = workplace.services.close
        self.runner.run(close, _ignore, _ignore)
        for widget in QApplication.topLevelWidgets():
            if widget is not self.window and widget.isVisible():
                widget.close()
        self.show_start()
        workplace.deleteLater()

    def change_settings(self, settings: Settings) -> None:
        """Keep other settings of this computer, and look like them at once."""
        self.settings = settings
        if self._keep_settings:
            settings.save()
        self._apply_look()

    def preload(self) -> None:
        """Bring in the database stack while the user types the password."""
        self.runner.run_apart(_import_stack, _ignore, _ignore)

    def shut_down(self) -> None:
        """Close the kluis and stop every thread."""
        self.lock()
        self.runner.close()

    def _remember_folder(self, folder: Path) -> None:
        self.change_settings(replace(self.settings, kluis=str(folder)))

    def _apply_look(self) -> None:
        apply_theme(self._app, SchemeChoice(self.settings.weergave.value), self.settings.scale)

    def scale_text(self, steps: int) -> None:
        """Make text larger or smaller, or with 0 as usual."""
        tekst = 100 if steps == 0 else self.settings.tekst + steps * TEXT_STEP
        tekst = min(max(tekst, SMALLEST_TEXT), LARGEST_TEXT)
        self.change_settings(replace(self.settings, tekst=tekst))

    @Slot()
    def _on_team(self) -> None:
        from ui.team.view import TeamView

        view = TeamView(self.runner)
        view.back_asked.connect(self.show_start)
        self.window.show_content(view)

    @Slot()
    def _on_closing(self) -> None:
        self.window.hide()  # what is under way is finished first, out of sight
        self.shut_down()


def make_application() -> QApplication:
    """Return the Qt application, named and in Dutch."""
    QGuiApplication.setDesktopFileName(APP_NAME)
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication([APP_NAME])
    app.setApplicationName(APP_NAME)
    app.setApplicationDisplayName("GCO Desktop")
    install_dutch(app)
    return app


def run_window(settings: Settings | None = None, now: Callable[[], datetime] = datetime.now) -> int:
    """Open the window and return when it is closed; the number is the exit code.

    Given ``settings`` are for this run alone; without them those of this computer count.
    """
    app = make_application()
    crash = CrashReporter()
    crash.install()
    application = Application(
        app, settings or Settings.load(), now=now, keep_settings=settings is None
    )
    application.window.show()
    QTimer.singleShot(0, application.preload)
    application.runner.run_apart(_start_log, _ignore, _ignore)
    return app.exec()


def _start_log() -> None:
    from gco_desktop import logs
    from gco_desktop.paths import log_folder

    logs.set_up_logs(log_folder())
    logs.event("gestart")


def _import_stack() -> None:
    import gco_desktop.bootstrap  # noqa: F401 - only to have it ready
    import ui.workplace  # noqa: F401


def _ignore(_result: object) -> None:
    """Nothing is left to say once the window has gone on."""
