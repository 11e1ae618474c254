"""How a long task tells how far it is, and hears that it must stop."""

from collections.abc import Callable
from dataclasses import dataclass

from gco_desktop.errors import CancelledError

Report = Callable[[int], bool]
"""Gets the percentage done; an answer of False stops the task."""


@dataclass(frozen=True, slots=True)
class Progress:
    """The part from ``low`` to ``high`` percent of a task that may be stopped."""

    report: Report | None
    low: int = 0
    high: int = 100

    def at(self, done: int, total: int) -> None:
        """Tell that ``done`` of ``total`` is ready; raises CancelledError when asked to stop."""
        if not self.goes_on(done, total):
            raise CancelledError

    def goes_on(self, done: int, total: int) -> bool:
        """Tell that ``done`` of ``total`` is ready; False when asked to stop."""
        if self.report is None:
            return True
        share = min(done, total) / max(total, 1)
        return self.report(self.low + round((self.high - self.low) * share))

    def as_report(self) -> Report:
        """Return what a task within this part is to be given."""
        return lambda percent: self.goes_on(percent, 100)

    def part(self, low: int, high: int) -> "Progress":
        """Return the part from ``low`` to ``high`` percent of this part."""
        width = self.high - self.low
        return Progress(self.report, self.low + width * low // 100, self.low + width * high // 100)
