"""What the presenters of this screen share."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from gco_desktop.services.plannen import PlanService
from gco_desktop.services.trajecten import TrajectService
from ui.navigator import Navigator
from ui.runner import Runner


class Announcer(Protocol):
    """Tells every screen what changed."""

    def plan_changed(self) -> None:
        """Tell that a plan changed."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Tools:
    """The core, the runner, and the ways out of this screen."""

    plannen: PlanService
    trajecten: TrajectService
    runner: Runner
    navigator: Navigator
    announcer: Announcer
    today: Callable[[], date]
