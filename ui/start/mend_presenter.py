"""Decides how a damaged kluis is mended, and what is said about it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Protocol

from gco_desktop.domain.schade import MendReport, kept_sentence, mend_sentences, mend_title
from gco_desktop.error_texts import error_text
from gco_desktop.errors import CancelledError, GcoError, WrongPasswordError
from ui.runner import Runner
from ui.start import mend_texts, texts
from ui.start.actions import Progress, StartActions
from ui.start.faults import Step, next_steps
from ui.widgets.tone import Tone


@dataclass(frozen=True, slots=True, kw_only=True)
class MendState:
    """What was saved, in words; an empty text is not shown."""

    title: str
    lines: tuple[str, ...]
    kept: str
    advice: str
    whole: bool


class MendViewer(Protocol):
    """What the presenter may ask of the screen."""

    def show_refusal(self, text: str) -> None:
        """Say at the field what is wrong with the password."""
        ...

    def show_problem(self, text: str, tone: Tone = Tone.BAD) -> None:
        """Say what else went wrong."""
        ...

    def offer_backup(self, offered: bool) -> None:
        """Offer to put a backup back by hand, because mending did not help."""
        ...

    def start_progress(self) -> Progress:
        """Show how far it is, and return who hears it."""
        ...

    def stop_progress(self) -> None:
        """Show the form again."""
        ...

    def show_report(self, state: MendState) -> None:
        """Say what was saved."""
        ...


class MendPresenter:
    """Mends one kluis, which is closed."""

    def __init__(
        self,
        view: MendViewer,
        actions: StartActions,
        runner: Runner,
        folder: Path,
        today: Callable[[], date] = date.today,
    ) -> None:
        self._view = view
        self._actions = actions
        self._runner = runner
        self._folder = folder
        self._today = today

    def mend(self, password: str) -> None:
        """Save what is there, when this is the password."""
        self._view.show_problem("")
        self._view.offer_backup(offered=False)
        self._view.show_refusal("" if password else texts.NOTHING_TYPED)
        if not password:
            return
        progress = self._view.start_progress()
        self._runner.run(
            lambda: self._actions.mend(self._folder, password, progress), self._show, self._fail
        )

    def _show(self, report: MendReport) -> None:
        self._view.stop_progress()
        lines = mend_sentences(report, self._today())
        self._view.show_report(
            MendState(
                title=mend_title(report),
                lines=lines,
                kept=kept_sentence(report),
                advice="" if report.whole else mend_texts.NEXT,
                whole=report.whole,
            )
        )

    def _fail(self, error: GcoError) -> None:
        self._view.stop_progress()
        if isinstance(error, WrongPasswordError):
            self._view.show_refusal(error_text(error))
        elif isinstance(error, CancelledError):
            self._view.show_problem(error_text(error), Tone.INFO)
        else:
            damaged = Step.MEND in next_steps(type(error))
            self._view.show_problem(mend_texts.NOTHING if damaged else error_text(error))
            self._view.offer_backup(offered=Step.BACKUP in next_steps(type(error)))
