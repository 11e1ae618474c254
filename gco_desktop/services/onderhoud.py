"""Use cases that keep an open kluis in good shape, and say what is wrong around it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from gco_desktop import logs
from gco_desktop.errors import GcoError
from gco_desktop.kluis.unlock import OpenKluis
from gco_desktop.services.context import Context

CLOCK_SLACK = timedelta(days=1)  # summer time and journeys move a clock by hours


@dataclass(frozen=True, slots=True)
class OnderhoudService:
    """What the window does for the kluis between two pieces of work of the user."""

    context: Context
    kluis: OpenKluis
    make_writable: Callable[[], None]

    @property
    def view_only(self) -> bool:
        """Whether nothing can be kept now."""
        return self.kluis.view_only

    @property
    def view_reason(self) -> type[GcoError] | None:
        """What keeps the kluis from being written, when that can be seen."""
        return self.kluis.view_reason

    def resume(self) -> None:
        """Let a kluis be written that was only looked at; raises what still forbids it."""
        self.make_writable()

    def journal(self) -> tuple[int, int]:
        """Return a mark that is another one after each change; zeros when all is tidy."""
        return self.kluis.journal()

    def tidy(self) -> None:
        """Bring what was saved into the database file unless somebody reads; never waits."""
        self.kluis.tidy()

    def clock_behind(self) -> datetime | None:
        """Return when something was last kept, if by the clock that is still to come."""
        with self.context.read() as uow:
            last = uow.archive.last_moment()
        if last is None or last <= self.context.now() + CLOCK_SLACK:
            return None
        logs.event(logs.Event.CLOCK)
        return last
