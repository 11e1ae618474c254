"""Decides what happens with the profile and the opdrachtgevers."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Protocol

from gco_desktop.domain.ids import OpdrachtgeverId
from gco_desktop.domain.profiel import Opdrachtgever, Profiel
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

    def show_parties(
        self, parties: Sequence[Opdrachtgever], chosen: OpdrachtgeverId | None
    ) -> None:
        """Show the opdrachtgevers and the one that summaries are for."""
        ...

    def show_problem(self, text: str) -> None:
        """Say what went wrong."""
        ...

    def show_name_problem(self, text: str) -> None:
        """Say what is wrong with the name of an opdrachtgever."""
        ...

    def close_name(self) -> None:
        """Close the question for a name: it was kept."""
        ...

    def ask_reason(self, on_reason: OnReason) -> None:
        """Ask why nine digits are no BSN."""
        ...


class ProfielPresenter:
    """Stands between the part Algemeen and the core."""

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
        self._kept = Profiel()

    def load(self) -> None:
        """Show the latest data."""
        self._runner.run(
            lambda: (self._service.get(), self._service.opdrachtgevers()), self._show, self._fail
        )

    def save(self, profiel: Profiel) -> None:
        """Keep the profile; which opdrachtgever it names is not of the form."""
        wanted = replace(profiel, opdrachtgever_id=self._kept.opdrachtgever_id)
        self._saver.save(
            lambda reason: self._service.save(wanted, bsn_reden=reason), self._on_saved, self._fail
        )

    def choose_party(self, party_id: OpdrachtgeverId | None) -> None:
        """Make summaries for this opdrachtgever; what stands in the form is left alone."""
        if party_id == self._kept.opdrachtgever_id:
            return
        reason = "eerder bewaard"  # no text changes here, so there is nothing to ask about
        wanted = replace(self._kept, opdrachtgever_id=party_id)
        self._runner.run(
            lambda: self._service.save(wanted, bsn_reden=reason), self._on_chosen, self._fail
        )

    def add_party(self, name: str) -> None:
        """Keep a new opdrachtgever; a second press meanwhile adds none."""
        self._saver.save(
            lambda reason: self._service.add_opdrachtgever(name, bsn_reden=reason),
            lambda _party: self._on_named(texts.PARTY_ADDED, undo=False),
            self._fail_name,
        )

    def rename_party(self, party: Opdrachtgever, name: str) -> None:
        """Give an opdrachtgever another name."""
        wanted = replace(party, naam=name.strip())
        self._saver.save(
            lambda reason: self._service.rename_opdrachtgever(wanted, bsn_reden=reason),
            lambda _nothing: self._on_named(texts.PARTY_RENAMED, undo=True),
            self._fail_name,
        )

    def _show(self, data: tuple[Profiel, Sequence[Opdrachtgever]]) -> None:
        self._kept, parties = data
        self._view.show_problem("")
        self._view.show_profiel(self._kept)
        self._view.show_parties(parties, self._kept.opdrachtgever_id)

    def _on_saved(self, profiel: Profiel) -> None:
        self._kept = profiel
        self._view.show_problem("")
        self._view.show_kept(profiel)
        self._tell(texts.PROFILE_SAVED, undo=False)

    def _on_chosen(self, profiel: Profiel) -> None:
        self._kept = profiel
        self._tell(texts.SUMMARIES_SAVED, undo=False)

    def _on_named(self, message: str, *, undo: bool) -> None:
        self._view.close_name()
        self._tell(message, undo=undo)

    def _tell(self, message: str, *, undo: bool) -> None:
        self._announce()
        self._navigator.saved(message, undo=undo)

    def _fail(self, error: GcoError) -> None:
        self._view.show_problem(error_text(error))

    def _fail_name(self, error: GcoError) -> None:
        self._view.show_name_problem(error_text(error))
