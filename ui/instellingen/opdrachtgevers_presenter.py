"""Decides what happens with the opdrachtgevers."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Protocol

from gco_desktop.domain.ids import OpdrachtgeverId
from gco_desktop.domain.profiel import Opdrachtgever
from gco_desktop.error_texts import error_text
from gco_desktop.errors import GcoError, InGebruikError
from gco_desktop.services.profiel import ProfielService
from ui.instellingen import opdrachtgevers_texts as texts
from ui.navigator import Navigator
from ui.runner import Runner


class PartiesViewer(Protocol):
    """What the presenter may ask of the card."""

    def show_parties(
        self, parties: Sequence[Opdrachtgever], chosen: OpdrachtgeverId | None
    ) -> None:
        """Show the opdrachtgevers and the one that summaries are for."""
        ...

    def show_problem(self, text: str) -> None:
        """Say what went wrong; nothing with an empty text."""
        ...


class OpdrachtgeversPresenter:
    """Stands between the card and the core."""

    def __init__(
        self,
        view: PartiesViewer,
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
        self._chosen: OpdrachtgeverId | None = None

    def load(self) -> None:
        """Show the latest data."""
        self._runner.run(
            lambda: (self._service.opdrachtgevers(), self._service.get().opdrachtgever_id),
            self._show,
            self._fail,
        )

    def choose(self, party_id: OpdrachtgeverId | None) -> None:
        """Make summaries for this opdrachtgever."""
        if party_id != self._chosen:
            self._chosen = party_id
            self._runner.run(
                lambda: self._service.choose_opdrachtgever(party_id),
                lambda _nothing: self._tell(texts.SUMMARIES_SAVED, undo=False),
                self._fail,
            )

    def delete(self, party: Opdrachtgever) -> None:
        """Remove an opdrachtgever, or explain why it stays."""
        self._runner.run(
            lambda: self._service.delete_opdrachtgever(party.id),
            lambda _nothing: self._tell(texts.DELETED, undo=True),
            partial(self._fail_delete, party.naam),
        )

    def saved(self, *, new: bool) -> None:
        """Say that the form was kept."""
        # A new one is named by the profile, which is outside undo.
        self._tell(texts.ADDED if new else texts.CHANGED, undo=not new)

    def _show(self, data: tuple[Sequence[Opdrachtgever], OpdrachtgeverId | None]) -> None:
        parties, self._chosen = data
        self._view.show_problem("")
        self._view.show_parties(parties, self._chosen)

    def _tell(self, message: str, *, undo: bool) -> None:
        self._announce()
        self._navigator.saved(message, undo=undo)

    def _fail_delete(self, naam: str, error: GcoError) -> None:
        used = isinstance(error, InGebruikError)
        self._view.show_problem(texts.in_use(naam) if used else error_text(error))

    def _fail(self, error: GcoError) -> None:
        self._view.show_problem(error_text(error))
