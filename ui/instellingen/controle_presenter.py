"""Decides how the open kluis is checked, and what is said about it."""

from collections.abc import Callable
from typing import Protocol

from gco_desktop.domain.schade import findings_sentences
from gco_desktop.error_texts import error_text
from gco_desktop.errors import CancelledError, GcoError
from gco_desktop.services.controle import ControleService, Findings, Mending
from ui.instellingen import controle_texts as texts
from ui.runner import Runner
from ui.widgets.tone import Tone

Progress = Callable[[int], bool]


class ControleViewer(Protocol):
    """What the presenter may ask of the screen."""

    def start_progress(self) -> Progress:
        """Show how far it is, and return who hears it."""
        ...

    def stop_progress(self) -> None:
        """Show the button again."""
        ...

    def show_result(self, text: str, tone: Tone, *, offer_mend: bool = False) -> None:
        """Say what was found, with a way to save the data when there is damage."""
        ...

    def offer_mending(self, mending: Mending) -> None:
        """Offer to read again what the last mending came to."""
        ...


class ControlePresenter:
    """Stands between the card and the open kluis."""

    def __init__(self, view: ControleViewer, controle: ControleService, runner: Runner) -> None:
        self._view = view
        self._controle = controle
        self._runner = runner

    def load(self) -> None:
        """Look whether the kluis was ever mended."""
        self._runner.run(self._controle.last_mending, self._on_mending, _ignore)

    def check(self) -> None:
        """Check everything; the work can go on meanwhile."""
        progress = self._view.start_progress()
        self._runner.run_apart(lambda: self._controle.full(progress), self._show, self._fail)

    def _on_mending(self, mending: Mending | None) -> None:
        if mending is not None:
            self._view.offer_mending(mending)

    def _show(self, found: Findings) -> None:
        self._view.stop_progress()
        if found.ok:
            self._view.show_result(texts.WHOLE, Tone.OK)
            return
        lines = findings_sentences(found.pages, found.structure, found.references)
        self._view.show_result(" ".join((*lines, texts.ADVICE)), Tone.WARN, offer_mend=True)

    def _fail(self, error: GcoError) -> None:
        self._view.stop_progress()
        stopped = isinstance(error, CancelledError)
        self._view.show_result(
            texts.STOPPED if stopped else error_text(error), Tone.INFO if stopped else Tone.BAD
        )


def _ignore(_error: GcoError) -> None:
    """The kluis was closed first."""
