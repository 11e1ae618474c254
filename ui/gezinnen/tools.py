"""What the presenters of this screen share."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Protocol

from gco_desktop.services.contacten import ContactService, TaakService
from gco_desktop.services.documenten import DocumentService
from gco_desktop.services.gezinnen import GezinService
from gco_desktop.services.trajecten import TrajectService
from ui.navigator import Navigator
from ui.runner import Runner


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

    def document_changed(self) -> None:
        """Tell that a document came, went or got another name."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Tools:
    """The core, the runner, and the ways out of this screen."""

    gezinnen: GezinService
    trajecten: TrajectService
    taken: TaakService
    contacten: ContactService
    documenten: DocumentService
    runner: Runner
    navigator: Navigator
    announcer: Announcer
    today: Callable[[], date]

    def scoped(self, owner: object) -> "Tools":
        """Return the same tools, whose answers stay silent once ``owner`` is gone."""
        return replace(self, runner=self.runner.scoped(owner))
