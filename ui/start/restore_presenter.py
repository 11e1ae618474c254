"""Decides how a backup is put back."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Protocol

from gco_desktop.error_texts import error_text
from gco_desktop.errors import GcoError, WrongPasswordError
from ui.runner import Runner
from ui.start import texts
from ui.start.actions import Progress, StartActions
from ui.widgets.shapes import ListRow


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupState:
    """A backup in words."""

    made: str
    holds: str
    size: str
    password_hint: str


class RestoreViewer(Protocol):
    """What the presenter may ask of the screen."""

    def show_reading(self, reading: bool) -> None:
        """Show whether a file is being looked at."""
        ...

    def show_found(self, rows: Sequence[ListRow]) -> None:
        """Show the backups that were found by themselves."""
        ...

    def show_backup(self, state: BackupState) -> None:
        """Show what is in the file."""
        ...

    def show_target(self, folder: Path) -> None:
        """Show where it will be put back."""
        ...

    def show_refusal(self, text: str) -> None:
        """Say at the field what is wrong with the password."""
        ...

    def show_problem(self, text: str) -> None:
        """Say what else went wrong."""
        ...

    def ask_replace(self) -> None:
        """Ask whether the kluis that stands there may give way."""
        ...

    def start_progress(self) -> Progress:
        """Show how far it is, and return who hears it."""
        ...

    def stop_progress(self) -> None:
        """Show the form again."""
        ...


class RestorePresenter:
    """Looks into one backup and puts it back in one folder."""

    def __init__(
        self,
        view: RestoreViewer,
        actions: StartActions,
        runner: Runner,
        folder: Path,
        restored: Callable[[Path], None],
        today: Callable[[], date] = date.today,
    ) -> None:
        self._view = view
        self._actions = actions
        self._runner = runner
        self._folder = folder
        self._restored = restored
        self._path: Path | None = None
        self._today = today
        self._password = ""

    def start(self) -> None:
        """Show where a backup would be put back, and which ones there are."""
        self._view.show_target(self._folder)
        folder = self._folder
        self._runner.run(lambda: self._actions.backups(folder), self._show_found, self._refuse)

    def choose(self, path: Path) -> None:
        """Look into a file."""
        self._view.show_problem("")
        self._view.show_reading(reading=True)
        self._runner.run(
            lambda: self._actions.inspect(path), lambda info: self._show(path, info), self._refuse
        )

    def choose_target(self, folder: Path) -> None:
        """Take another folder to put it back in."""
        self._folder = self._actions.place(folder)
        self._view.show_target(self._folder)

    def restore(self, password: str) -> None:
        """Put the backup back, after a question when a kluis would give way."""
        self._password = password
        if not password:
            self._view.show_refusal(texts.NOTHING_TYPED)
        elif self._actions.status(self._folder).exists:
            self._view.ask_replace()
        else:
            self.replace()

    def replace(self) -> None:
        """Put the backup back, over what stands there."""
        path, folder, password = self._path, self._folder, self._password
        if path is None:
            return
        self._view.show_problem("")
        self._view.show_refusal("")
        progress = self._view.start_progress()
        self._runner.run(
            lambda: self._actions.restore(path, folder, password, progress),
            lambda _nothing: self._restored(folder),
            self._fail,
        )

    def _show_found(self, found: Sequence[Any]) -> None:
        each = zip(found, texts.all_made([info.made_at for info in found]), strict=True)
        self._view.show_found([_row(info, made, self._today()) for info, made in each])

    def _show(self, path: Path, info: Any) -> None:
        self._path = path
        self._view.show_reading(reading=False)
        self._view.show_backup(
            BackupState(
                made=texts.made(info.made_at),
                holds=texts.holds(info.rows),
                size=texts.size(info.size),
                password_hint=texts.password_of(info.password_changed),
            )
        )

    def _refuse(self, error: GcoError) -> None:
        self._view.show_reading(reading=False)
        self._view.show_problem(error_text(error))

    def _fail(self, error: GcoError) -> None:
        self._view.stop_progress()
        if isinstance(error, WrongPasswordError):
            self._view.show_refusal(error_text(error))
        else:
            self._view.show_problem(error_text(error))


def _row(info: Any, made: str, today: date) -> ListRow:
    holds = texts.holds(info.rows)
    age = texts.age((today - info.made_at.astimezone().date()).days)
    return ListRow(
        key=info.path,
        title=made,
        subtitle=holds,
        right=texts.size(info.size),
        pill=age,
        icon="device-floppy",
        sentence=f"{made}, {age}: {holds}, {texts.size(info.size)}",
    )
