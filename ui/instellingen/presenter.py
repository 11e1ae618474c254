"""Decides what happens with the profile."""

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from gco_desktop.domain.profiel import Profiel
from gco_desktop.error_texts import error_text
from gco_desktop.errors import GcoError
from gco_desktop.services.profiel import ProfielService
from ui.instellingen import texts
from ui.navigator import Navigator
from ui.runner import Runner
from ui.widgets.saver import Saver

OnReason = Callable[[str], None]


class ProfielViewer(Protocol):
    """What the presenter may ask of the screen."""

    def show_profiel(self, profiel: Profiel) -> None:
        """Show the profile, unless other things were typed meanwhile."""
        ...

    def show_kept(self, profiel: Profiel) -> None:
        """Show the profile as it was kept just now."""
        ...

    def show_problem(self, text: str) -> None:
        """Say what went wrong."""
        ...

    def ask_reason(self, on_reason: OnReason) -> None:
        """Ask why nine digits are no BSN."""
        ...


class ProfielPresenter:
    """Stands between the profile in the part Algemeen and the core."""

    def __init__(
        self,
        view: ProfielViewer,
        service: ProfielService,
        runner: Runner,
        navigator: Navigator,
        announce: Callable[[], None],
    ) -> None:
        self._view = view
        self._service = service
        self._runner = runner
        self._navigator = navigator
        self._announce = announce
        self._saver = Saver(runner, view)

    def load(self) -> None:
        """Show the latest data."""
        self._runner.run(self._service.get, self._show, self._fail)

    def save(self, profiel: Profiel) -> None:
        """Keep the profile; which opdrachtgever it names is not of the form."""

        def work(reason: str | None) -> Profiel:
            wanted = replace(profiel, opdrachtgever_id=self._service.get().opdrachtgever_id)
            return self._service.save(wanted, bsn_reden=reason)

        self._saver.save(work, self._on_saved, self._fail)

    def _show(self, profiel: Profiel) -> None:
        self._view.show_problem("")
        self._view.show_profiel(profiel)

    def _on_saved(self, profiel: Profiel) -> None:
        self._view.show_problem("")
        self._view.show_kept(profiel)
        self._announce()
        self._navigator.saved(texts.PROFILE_SAVED, undo=False)

    def _fail(self, error: GcoError) -> None:
        self._view.show_problem(error_text(error))
