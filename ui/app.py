"""Starts the application: the only place that joins the core to the screens."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from gco_desktop.settings import LARGEST_TEXT, SMALLEST_TEXT, Settings
from ui.background import BackgroundRunner
from ui.backup_keeper import BackupKeeper
from ui.clipboard import ClipboardGuard
from ui.doorman import Doorman
from ui.draft_safe import DraftSafe
from ui.drafts import Entry
from ui.first_window import bring_forward
from ui.going_on import GoingOn
from ui.idle import IdleLock
from ui.left_place import LeftPlaces
from ui.locking import close_windows, close_with_drafts
from ui.main_window import MainWindow
from ui.notice_texts import FIRST_THE_TEXT, TEXT_IS_SAFE, TEXT_WAITS
from ui.preload import bring_in
from ui.session_events import SessionEvents
from ui.shortcuts import bind_window_keys, bind_workplace_keys
from ui.start.view import StartView
from ui.start_actions import start_actions
from ui.theme import SchemeChoice, apply_theme, install_dutch
from ui.widgets.focus_ring import install_focus_ring
from ui.widgets.tone import Tone

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
        self._apply_look()
        self.window = MainWindow()
        self.workplace: Workplace | None = None
        self.idle = IdleLock(settings.rust, parent=self)
        self.idle.expired.connect(self.lock)
        self.session = SessionEvents(self)
        self.session.left.connect(self.lock)
        self.clipboard = ClipboardGuard(app.clipboard(), self)
        self._safe = DraftSafe()
        self._left = LeftPlaces()
        self._door = Doorman(self.runner)
        self._going_on = False
        self._leaving = False
        self._backups = BackupKeeper(lambda: self.settings.second_folder)
        self._actions = start_actions(
            now, self._remember_folder, lambda: self.settings.second_folder
        )
        self._focus = install_focus_ring(app)
        bind_window_keys(self)
        self.window.closing.connect(self._on_closing)
        self.show_start()

    def show_start(self) -> StartView:
        """Show the screens before a kluis is open."""
        view = StartView(self._actions, self.settings.kluis_folder, self._door, self.opened)
        view.team_asked.connect(self._on_team)
        view.guarding.connect(self._on_guarding)
        self.window.show_content(view)
        return view

    def opened(self, services: "Services") -> None:
        """Show the workplace on an open kluis; close it again when a fault of ours forbids that."""
        try:
            self._show_workplace(services)
        except BaseException:
            self._close_again(services)
            raise

    def _show_workplace(self, services: "Services") -> None:
        from ui.upkeep import Upkeep
        from ui.workplace import Workplace

        self.runner.run(partial(self._safe.put_back, services), _ignore, _ignore)
        self.idle.start()
        workplace = self.workplace = Workplace(services, self.runner, self, self._now)
        Upkeep(services.onderhoud, self.runner, workplace)
        GoingOn(workplace, self._leave_for)
        workplace.lock_asked.connect(self.lock)
        workplace.view_bar.resumed.connect(self._on_resumed)
        bind_workplace_keys(workplace)
        self.window.show_content(workplace.shell)
        workplace.shell.setFocus()
        self._left.go_back(workplace)  # last: where work goes on there has the focus
        self._backups.start(services, workplace.gate, workplace.changes)

    def _close_again(self, services: "Services") -> None:
        from ui.shell import Shell

        workplace, self.workplace = self.workplace, None
        self.idle.stop()
        self.runner.run(services.close, _ignore, _ignore)
        self.show_start().show_folder(services.kluis.folder)
        unfinished = [each for each in QApplication.topLevelWidgets() if isinstance(each, Shell)]
        for gone in (workplace, *unfinished):
            if gone is not None:
                gone.deleteLater()

    @Slot()
    def lock(self) -> None:
        """Close the kluis at once: half-typed text goes into it, every screen is destroyed.

        One that is being opened is closed as well, and no start screen shows a secret any more.
        """
        workplace, self.workplace = self.workplace, None
        self.idle.stop()
        if workplace is None:
            self._conceal()
            return
        self._going_on = False
        self._left.remember(workplace)
        entries: list[Entry] = []
        try:
            entries = workplace.stash()
        finally:
            self._close(workplace, entries)

    def _conceal(self) -> None:
        view = self.window.content
        if isinstance(view, StartView):
            if view.holds_secret:
                self._door.turn_away()
                self.clipboard.clear()
                close_windows(self.window)
            view.conceal()

    def _leave_for(self, show: Callable[[StartView], None]) -> None:
        if self.workplace is None:
            return
        folder = self.workplace.services.kluis.folder
        self.lock()
        self._going_on = True
        self._door.hold()  # until it is known whether text is still to be written
        view = self.show_start()
        view.show_folder(folder)
        show(view)

    def _close(self, workplace: "Workplace", entries: list[Entry]) -> None:
        services, safe, waits = workplace.services, self._safe, list[bool]()
        folder, leave = services.kluis.folder, self._leaving

        def finish(services: "Services") -> None:
            waits.append(safe.waits(services))
            (self._backups.finish if leave else self._backups.remember)(services)

        def close() -> None:
            try:
                services.herstel.write_held()  # before what was typed later
            finally:
                close_with_drafts(services, entries, partial(safe.keep, folder), finish)

        def closed(_result: object) -> None:
            self._on_closed(folder, sealed=any(waits))

        # Never waited for: a backup under way hears that it must stop, and then this is next.
        self.runner.run(close, closed, closed)
        self.clipboard.clear()
        close_windows(self.window)
        self.show_start()
        workplace.deleteLater()

    def _on_closed(self, folder: Path, *, sealed: bool) -> None:
        view = self.window.content
        if sealed and isinstance(view, StartView) and not self._going_on:
            waits = self._safe.forms
            view.tell(TEXT_WAITS if waits else TEXT_IS_SAFE, Tone.WARN if waits else Tone.OK)
        if not self._going_on:
            return
        self._going_on = False
        if sealed:  # the text is still to be written first: another code would not open it
            self._door.turn_away()
            view = self.show_start()
            view.show_folder(folder)
            view.tell(FIRST_THE_TEXT, Tone.WARN)
        self._door.let_on()

    @Slot()
    def _on_resumed(self) -> None:
        if self.workplace is not None:
            herstel, drafts = self.workplace.services.herstel, self.workplace.drafts
            self.runner.run(herstel.write_held, drafts.reload, _ignore)

    @Slot(bool)
    def _on_guarding(self, secret: bool) -> None:
        if secret:
            self.idle.start()
        elif self.workplace is None:
            self.idle.stop()

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
        self._finish()
        self.clipboard.clear()
        self.runner.close()
        self._backups.bring_out()

    def _finish(self) -> None:
        self._leaving = True
        self.lock()
        self.runner.finish()
        self._leaving = False

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
        workplace = self.workplace
        if workplace is not None and workplace.holds_back(self.window.close):
            self.window.stay()
            return
        self.window.hide()  # what is under way is finished first, out of sight
        self._finish()
        if self._safe.write():
            self.shut_down()
        else:
            from ui.unwritten import ask_what_to_do

            self.window.stay()
            ask_what_to_do(self.window, self._safe)


def make_application() -> QApplication:
    """Return the Qt application, named and in Dutch."""
    QGuiApplication.setDesktopFileName(APP_NAME)
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication([APP_NAME, "-style", "Fusion"])  # made in Python, a style costs much
    app.setApplicationName(APP_NAME)
    app.setApplicationDisplayName("GCO Desktop")
    install_dutch(app)
    return app


def _ignore(_result: object) -> None:
    """Nothing is left to say once the window has gone on."""
