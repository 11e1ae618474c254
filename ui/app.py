"""Starts the application: the only place that joins the core to the screens."""

import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from gco_desktop.errors import KluisBusyError
from gco_desktop.paths import config_folder
from gco_desktop.settings import LARGEST_TEXT, SMALLEST_TEXT, Settings
from ui.background import BackgroundRunner
from ui.backup_keeper import BackupKeeper
from ui.clipboard import ClipboardGuard
from ui.crash import CrashReporter
from ui.drafts import Entry
from ui.first_window import FirstWindow, ask_first, bring_forward, take_place
from ui.idle import IdleLock
from ui.locking import close_windows, close_with_drafts, put_back_drafts
from ui.main_window import MainWindow
from ui.notice_texts import SHOWN_ALREADY
from ui.preload import bring_in
from ui.session_events import SessionEvents
from ui.shortcuts import bind_window_keys, bind_workplace_keys
from ui.start.view import StartView
from ui.start_actions import start_actions
from ui.theme import SchemeChoice, apply_theme, install_dutch
from ui.widgets.focus_ring import install_focus_ring

if TYPE_CHECKING:
    from gco_desktop.bootstrap import Services
    from gco_desktop.kluis.file_lock import FileLock
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
        self.idle = IdleLock(settings.rust, parent=self)
        self.idle.expired.connect(self.lock)
        self.session = SessionEvents(self)
        self.session.left.connect(self.lock)
        self.clipboard = ClipboardGuard(app.clipboard(), self)
        self._sealed: dict[Path, list[bytes]] = {}
        self._going_on = False
        self._leaving = False
        self._backups = BackupKeeper(self.runner, lambda: self.settings.second_folder)
        self._actions = start_actions(
            now, self._remember_folder, lambda: self.settings.second_folder
        )
        self._apply_look()
        self._focus = install_focus_ring(app)
        bind_window_keys(self)
        self.window.closing.connect(self._on_closing)
        self.show_start()

    def show_start(self) -> StartView:
        """Show the screens before a kluis is open."""
        view = StartView(self._actions, self.settings.kluis_folder, self.runner, self.opened)
        view.team_asked.connect(self._on_team)
        self.window.show_content(view)
        return view

    def opened(self, services: "Services") -> None:
        """Show the workplace on an open kluis."""
        from ui.upkeep import Upkeep
        from ui.workplace import Workplace

        self._put_back(services)
        self.idle.start()
        self.workplace = Workplace(services, self.runner, self, self._now)
        Upkeep(services.onderhoud, self.runner, self.workplace)
        self.workplace.lock_asked.connect(self.lock)
        self.workplace.renew_asked.connect(self.renew_code)
        self.workplace.mend_asked.connect(self.mend)
        self.workplace.put_back_asked.connect(self.put_back)
        self.workplace.undo_restore_asked.connect(self.undo_restore)
        bind_workplace_keys(self.workplace)
        self.window.show_content(self.workplace.shell)
        self.workplace.shell.setFocus()
        self._backups.start(services, self.workplace.changes)

    @Slot()
    def lock(self) -> None:
        """Close the kluis at once: half-typed text goes into it, every screen is destroyed."""
        workplace, self.workplace = self.workplace, None
        if workplace is None:
            return
        self.idle.stop()
        self._going_on = False
        entries: list[Entry] = []
        try:
            entries = workplace.stash()
        finally:
            self._close(workplace, entries)

    @Slot()
    def renew_code(self) -> None:
        """Lock the kluis, and go on with another recovery code for it."""
        self._leave_for(StartView.show_rotate)

    @Slot()
    def mend(self) -> None:
        """Lock the kluis, and go on with saving what is left of it."""
        self._leave_for(StartView.show_mend)

    @Slot(object)
    def put_back(self, path: Path) -> None:
        """Lock the kluis, and go on with putting this backup back."""
        self._leave_for(lambda view: view.show_restore(path))

    @Slot(str, int)
    def undo_restore(self, database: str, backup: int) -> None:
        """Lock the kluis, and put back what a restore replaced."""
        self._leave_for(lambda view: view.undo_restore(database, backup))

    def _leave_for(self, show: Callable[[StartView], None]) -> None:
        if self.workplace is None:
            return
        folder = self.workplace.services.kluis.folder
        self.lock()
        self._going_on = True
        view = self.show_start()
        view.show_folder(folder)
        show(view)

    def _close(self, workplace: "Workplace", entries: list[Entry]) -> None:
        services = workplace.services
        folder = services.kluis.folder
        finish = self._backups.finish if self._leaving else self._backups.remember
        # Never waited for: a backup under way hears that it must stop, and then this is next.
        self.runner.run(
            lambda: close_with_drafts(services, entries, finish),
            lambda sealed: self._on_closed(folder, sealed),
            _ignore,
        )
        self.clipboard.clear()
        close_windows(self.window)
        self.show_start()
        workplace.deleteLater()

    def _on_closed(self, folder: Path, sealed: bytes | None) -> None:
        self._keep_sealed(folder, sealed)
        if sealed is not None and self._going_on:
            # The text that is still to be written first: another code would not open it.
            self.show_start().show_folder(folder)

    def _keep_sealed(self, folder: Path, sealed: bytes | None) -> None:
        if sealed is not None:
            self._sealed.setdefault(folder, []).append(sealed)

    def _put_back(self, services: "Services") -> None:
        folder = services.kluis.folder
        for sealed in self._sealed.pop(folder, []):  # of more than one lock, the oldest first
            self.runner.run(
                partial(put_back_drafts, services, sealed),
                _ignore,
                partial(self._keep_again, folder, sealed),
            )

    def _keep_again(self, folder: Path, sealed: bytes, _error: object) -> None:
        self._keep_sealed(folder, sealed)

    def change_settings(self, settings: Settings) -> None:
        """Keep other settings of this computer, and look like them at once."""
        self.settings = settings
        self.idle.set_minutes(settings.rust)
        if self._keep_settings:
            settings.save()
        self._apply_look()

    @Slot()
    def come_forward(self) -> None:
        """Show the window in front of all others: the program was started once more."""
        bring_forward(self.window)

    def preload(self) -> None:
        """Bring in the database stack while the user types the password."""
        self.runner.run_apart(bring_in, _ignore, _ignore)

    def shut_down(self) -> None:
        """Close the kluis, with a backup of what was done, and stop every thread."""
        self._leaving = True
        self.lock()
        self.clipboard.clear()
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
    """Nothing is left to say once the window has gone on."""
