"""Decides what is said and done about backups."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from gco_desktop.error_texts import error_text
from gco_desktop.errors import CancelledError, GcoError
from gco_desktop.services.reservekopie_overzicht import (
    BackupInfo,
    OldKluis,
    Reservekopieen,
    number_of,
)
from gco_desktop.services.reservekopieen import ReservekopieService
from gco_desktop.services.tweede_map import TweedeMap
from ui.instellingen import reservekopie_texts as texts
from ui.instellingen.reservekopie_state import ReservekopieState, build_state
from ui.navigator import Navigator, SettingsHolder
from ui.runner import Runner
from ui.widgets import backup_texts
from ui.widgets.shapes import Tone

Progress = Callable[[int], bool]


class ReservekopieViewer(Protocol):
    """What the presenter may ask of the screen."""

    def show_state(self, state: ReservekopieState) -> None:
        """Show everything."""
        ...

    def start_progress(self, text: str) -> Progress:
        """Show how far it is, and return who hears it."""
        ...

    def stop_progress(self) -> None:
        """Show the buttons again."""
        ...

    def show_result(self, text: str, tone: Tone) -> None:
        """Say how it ended."""
        ...

    def ask(self, question: tuple[str, str, str], on_yes: Callable[[], None]) -> None:
        """Ask a question (title, text, action) in words."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """What the part reaches beside the kluis."""

    runner: Runner
    settings: SettingsHolder
    navigator: Navigator
    announce: Callable[[], None]

    def scoped(self, owner: object) -> "Surroundings":
        """Return the same with a runner that stays silent once ``owner`` is gone."""
        return replace(self, runner=self.runner.scoped(owner))


class ReservekopiePresenter:
    """Stands between the part Reservekopie and the open kluis."""

    def __init__(
        self, view: ReservekopieViewer, kopieen: ReservekopieService, around: Surroundings
    ) -> None:
        self._view = view
        self._kopieen = kopieen
        self._runner = around.runner
        self._around = around
        self._shown: Reservekopieen | None = None
        self._seen: TweedeMap | None = None

    @property
    def _second(self) -> Path | None:
        return self._around.settings.settings.second_folder

    def load(self) -> None:
        """Show how it stands."""
        second = self._second
        self._runner.run(self._kopieen.overview, self._show, self._fail)
        if second is not None:  # apart: it may take its time to answer
            tweede = self._kopieen.tweede
            self._runner.run_apart(lambda: tweede.see(second), self._show_second, _ignore)

    def make_copy(self, path: Path) -> None:
        """Make a backup at ``path``."""

        def say(info: BackupInfo) -> None:
            self._end(texts.copied(info.rows, info.size, info.path))

        progress = self._view.start_progress(texts.COPYING)
        self._runner.run_apart(
            lambda: self._kopieen.write_copy(path, progress), say, self._on_no_copy
        )

    def choose_second(self, folder: Path, kluis: Path) -> None:
        """Let this folder get a copy of each automatic backup, and give it one now."""
        if folder == kluis or kluis in folder.parents:
            self._view.show_result(texts.SECOND_OWN, Tone.WARN)
            return
        self._keep_second(str(folder))
        self.copy_to_second()

    def drop_second(self) -> None:
        """Use no second folder any more; what stands there stays."""
        self._keep_second("")
        self.load()

    def copy_to_second(self) -> None:
        """Copy the newest backup to the second folder."""
        second = self._second
        if second is None:
            return
        progress = self._view.start_progress(texts.SECOND_COPYING)
        self._runner.run_apart(
            lambda: self._kopieen.copy_to_second(second, progress),
            self._on_copied,
            self._on_no_copy,
        )

    def prove(self) -> None:
        """Prove that the newest backup can be put back."""
        progress = self._view.start_progress(texts.PROVING)
        self._runner.run_apart(
            lambda: self._kopieen.prove(progress), self._on_proven, self._on_failed
        )

    def accept(self) -> None:
        """Keep that the backup that was put back is the right one."""
        self._runner.run(self._kopieen.accept_restore, self._on_accepted, self._fail)

    def ask_put_back(self, path: Path) -> None:
        """Put a backup back, after a question in words."""
        info = self.find(path)
        if info is not None:
            self._view.ask(
                (
                    texts.PUT_BACK_TITLE,
                    texts.put_back_question(info.made_at),
                    texts.PUT_BACK_ACTION,
                ),
                lambda: self._around.navigator.put_back(path),
            )

    def ask_undo(self) -> None:
        """Put back what the last restore replaced, after a question in words."""
        old = self._shown.terug if self._shown else None
        if old is not None:
            question = (texts.UNDO_TITLE, texts.undo_question(old.replaced_on), texts.UNDO_ACTION)
            self._view.ask(question, lambda: self._save_and_undo(old))

    def find(self, path: Path) -> BackupInfo | None:
        """Return the backup that is shown with this path."""
        shown = self._shown.kopieen if self._shown else ()
        return next((info for info in shown if info.path == path), None)

    def _save_and_undo(self, old: OldKluis) -> None:
        progress = self._view.start_progress(texts.UNDOING)

        def go_on(number: int) -> None:
            self._view.stop_progress()
            self._around.navigator.undo_restore(old.database, number)

        def failed(error: GcoError) -> None:
            if isinstance(error, CancelledError):
                self._on_failed(error)
            else:
                go_on(0)  # what stands there now is kept in any case

        self._runner.run_apart(lambda: number_of(self._kopieen.make(progress).path), go_on, failed)

    def _keep_second(self, folder: str) -> None:
        settings = self._around.settings
        settings.change_settings(replace(settings.settings, tweede_map=folder))

    def _show(self, data: Reservekopieen) -> None:
        self._shown = data
        second = self._second
        seen = self._seen if self._seen is not None and self._seen.folder == second else None
        self._view.show_state(build_state(data, second, seen))

    def _show_second(self, seen: TweedeMap) -> None:
        self._seen = seen
        if self._shown is not None:
            self._show(self._shown)

    def _on_copied(self, info: BackupInfo | None) -> None:
        if info is None:
            self._end(texts.SECOND_MISSING, Tone.INFO)
        else:
            self._end(texts.second_holds(info.made_at))

    def _on_proven(self, at_once: bool) -> None:
        if at_once:
            self._end(texts.PROVEN_OK)
        else:
            self._end(texts.PROVEN_AGAIN, Tone.WARN)

    def _on_accepted(self, _nothing: None) -> None:
        self._around.navigator.saved(backup_texts.ACCEPTED, undo=False)
        self._around.announce()
        second = self._second
        self._runner.run_apart(
            lambda: self._kopieen.daily(second),
            lambda _nothing: self._around.announce(),
            self._fail,
        )

    def _end(self, text: str, tone: Tone = Tone.OK) -> None:
        self._view.stop_progress()
        self._view.show_result(text, tone)
        self._around.announce()

    def _on_no_copy(self, error: GcoError) -> None:
        self._on_failed(error)
        if not isinstance(error, CancelledError):
            self._view.show_result(texts.copy_failed(error_text(error)), Tone.BAD)

    def _on_failed(self, error: GcoError) -> None:
        self._view.stop_progress()
        self._fail(error)
        self.load()

    def _fail(self, error: GcoError) -> None:
        tone = Tone.INFO if isinstance(error, CancelledError) else Tone.BAD
        self._view.show_result(error_text(error), tone)


def _ignore(_error: GcoError) -> None:
    """The kluis was closed while the folder was looked at."""
