"""Decides what the unlock screen shows and does."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from gco_desktop.error_texts import TEXTS, error_text
from gco_desktop.errors import DiskFullError, GcoError, ReadOnlyError, WrongPasswordError
from ui.runner import Runner
from ui.start import texts
from ui.start.actions import StartActions
from ui.start.faults import Step, next_steps

TRIES_BEFORE_HELP = 3
TRIES_BEFORE_CODE = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class UnlockState:
    """A kluis as it can be shown while it is closed; ``fault`` says why no password helps."""

    practice: bool
    practice_password: str = ""
    fault: str = ""
    steps: tuple[Step, ...] = ()


class UnlockViewer(Protocol):
    """What the presenter may ask of the screen."""

    def show_state(self, state: UnlockState) -> None:
        """Show which kluis this is."""
        ...

    def show_busy(self, busy: bool) -> None:
        """Show whether the password is being tried."""
        ...

    def show_refusal(self, text: str, help_text: str, *, offer_code: bool) -> None:
        """Say at the field what is wrong with the password, and what may help."""
        ...

    def show_fault(self, text: str, steps: tuple[Step, ...]) -> None:
        """Say why the kluis does not open, with the safe ways on."""
        ...

    def offer_viewing(self, text: str) -> None:
        """Offer to open the kluis for reading only, and say what that is; without text do not."""
        ...

    def show_sheet(self, code: str, password: str) -> None:
        """Let the user keep the recovery code on paper first."""
        ...


class UnlockPresenter:
    """Tries passwords on one kluis; counts them, and never locks anybody out."""

    def __init__(
        self,
        view: UnlockViewer,
        actions: StartActions,
        runner: Runner,
        folder: Path,
        opened: Callable[[Any], None],
    ) -> None:
        self._view = view
        self._actions = actions
        self._runner = runner
        self._folder = folder
        self._opened = opened
        self._tries = 0
        self._busy = False

    def load(self) -> None:
        """Show the kluis as it stands on the disk."""
        status = self._actions.status(self._folder)
        fault = status.header_fault
        self._view.show_state(
            UnlockState(
                practice=status.practice,
                practice_password=self._actions.practice_password if status.practice else "",
                fault=TEXTS[fault] if fault else "",
                steps=next_steps(fault) if fault else (),
            )
        )

    def view(self, password: str) -> None:
        """Try a password, to look only."""
        if not self._busy:
            self._set_busy(busy=True)
            self._runner.run(
                lambda: self._actions.view(self._folder, password), self._opened, self._fail
            )

    def open(self, password: str) -> None:
        """Try a password."""
        if self._busy:
            return
        if not password:
            self._view.show_refusal(texts.NOTHING_TYPED, "", offer_code=False)
            return
        self._set_busy(busy=True)
        status = self._actions.status(self._folder)
        if status.practice or status.herstelblad_bevestigd:
            self._runner.run(
                lambda: self._actions.open(self._folder, password), self._opened, self._fail
            )
            return

        def take_code() -> str:
            services = self._actions.open(self._folder, password)
            try:
                return str(services.kluis.recovery_code())
            finally:
                services.close()

        self._runner.run(take_code, lambda code: self._ask_sheet(code, password), self._fail)

    def _ask_sheet(self, code: str, password: str) -> None:
        self._set_busy(busy=False)
        self._view.show_sheet(code, password)

    def _fail(self, error: GcoError) -> None:
        self._set_busy(busy=False)
        if isinstance(error, WrongPasswordError):
            self._refuse(error)
        else:
            self._view.show_fault(texts.closed_text(error), next_steps(type(error)))
            can_view = isinstance(error, DiskFullError | ReadOnlyError)
            self._view.offer_viewing(texts.VIEW_HELP if can_view else "")

    def _refuse(self, error: GcoError) -> None:
        self._tries += 1
        status = self._actions.status(self._folder)
        with_code = self._tries >= TRIES_BEFORE_CODE and not status.practice
        help_text = texts.typing_help(status.password_changed, with_code=with_code)
        self._view.show_refusal(
            error_text(error),
            help_text if self._tries >= TRIES_BEFORE_HELP else "",
            offer_code=with_code,
        )

    def _set_busy(self, *, busy: bool) -> None:
        self._busy = busy
        self._view.show_busy(busy)
