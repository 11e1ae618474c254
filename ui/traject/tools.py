"""What the presenters of this screen share."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Protocol

from gco_desktop.services.profiel import ProfielService
from gco_desktop.services.trajecten import TrajectService
from ui.navigator import Navigator
from ui.runner import Runner


class Announcer(Protocol):
    """Tells every screen what changed."""

    def traject_changed(self) -> None:
        """Tell that a traject changed, and with it how its gezin stands."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Tools:
    """The core, the runner, and the ways out of this screen."""

    trajecten: TrajectService
    profiel: ProfielService
    runner: Runner
    navigator: Navigator
    announcer: Announcer
    today: Callable[[], date]

    def scoped(self, owner: object) -> "Tools":
        """Return the same tools, whose answers stay silent once ``owner`` is gone."""
        return replace(self, runner=self.runner.scoped(owner))
