"""What the presenters of this screen share."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Protocol

from gco_desktop.errors import BsnVermoedError, GcoError
from gco_desktop.services.contacten import ContactService, TaakService
from gco_desktop.services.gezinnen import GezinService
from gco_desktop.services.trajecten import TrajectService
from ui.navigator import Navigator
from ui.runner import Runner, T


class Announcer(Protocol):
    """Tells every screen what changed."""

    def gezin_changed(self) -> None:
        """Tell that a gezin or a person in it changed."""
        ...

    def traject_changed(self) -> None:
        """Tell that a traject changed."""
        ...

    def taak_changed(self) -> None:
        """Tell that a task changed."""
        ...

    def contact_changed(self) -> None:
        """Tell that a contact and its hours changed."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Tools:
    """The core, the runner, and the ways out of this screen."""

    gezinnen: GezinService
    trajecten: TrajectService
    taken: TaakService
    contacten: ContactService
    runner: Runner
    navigator: Navigator
    announcer: Announcer
    today: Callable[[], date]

    def scoped(self, owner: object) -> "Tools":
        """Return the same tools, whose answers stay silent once ``owner`` is gone."""
        return replace(self, runner=self.runner.scoped(owner))


class AsksReason(Protocol):
    """A view that can ask why nine digits are no BSN."""

    def ask_reason(self, on_reason: Callable[[str], None]) -> None:
        """Ask, and report the reason; nothing when the user goes back to the text."""
        ...


class Saver:
    """Keeps what a form holds, once at a time; asks for a reason when it may hold a BSN."""

    def __init__(self, runner: Runner, view: AsksReason) -> None:
        self._runner = runner
        self._view = view
        self._busy = False

    def save(
        self,
        work: Callable[[str | None], T],
        on_saved: Callable[[T], None],
        on_error: Callable[[GcoError], None],
    ) -> None:
        """Start ``work`` with the reason given, if any; a second press meanwhile does nothing."""
        if not self._busy:
            self._attempt(None, work, on_saved, on_error)

    def _attempt(
        self,
        reden: str | None,
        work: Callable[[str | None], T],
        on_saved: Callable[[T], None],
        on_error: Callable[[GcoError], None],
    ) -> None:
        def saved(result: T) -> None:
            self._busy = False
            on_saved(result)

        def failed(error: GcoError) -> None:
            self._busy = False
            if isinstance(error, BsnVermoedError):
                self._view.ask_reason(lambda given: self._attempt(given, work, on_saved, on_error))
            else:
                on_error(error)

        self._busy = True
        self._runner.run(lambda: work(reden), saved, failed)
