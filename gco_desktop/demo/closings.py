"""Closes the months of the practice kluis in their own time, and opens one of them again."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from gco_desktop.domain.ids import OpdrachtgeverId
from gco_desktop.domain.maand import first_day, next_month
from gco_desktop.domain.uren import month_of
from gco_desktop.services.afsluiten import AfsluitService

CLOSED_AFTER = timedelta(days=6)
REASON = "Huisbezoek stond op de verkeerde dag"
DAY = timedelta(days=1)


class Closings:
    """Closes every month of every opdrachtgever, but for the last one that is over."""

    def __init__(
        self,
        service: AfsluitService,
        go_to: Callable[[date], None],
        parties: Sequence[OpdrachtgeverId],
        first: date,
        last: date,
    ) -> None:
        self._service, self._go_to, self._parties = service, go_to, parties
        self._next = month_of(first)
        self._open_from = month_of(last.replace(day=1) - DAY)
        self._again = month_of((last.replace(day=1) - DAY).replace(day=1) - DAY)

    def before(self, day: date) -> None:
        """Close the months that were closed before a day."""
        while self._next < self._open_from and self._over(self._next) + CLOSED_AFTER <= day:
            self._go_to(self._over(self._next) + CLOSED_AFTER)
            for party in self._parties:
                self._service.close(party, self._next)
            if self._next == self._again:
                self._open_again()
            self._next = next_month(self._next)

    def _open_again(self) -> None:
        party, maand = self._parties[0], self._next
        self._go_to(self._over(maand) + CLOSED_AFTER + DAY)
        self._service.reopen(party, maand, REASON)
        self._service.close(party, maand)

    def _over(self, maand: str) -> date:
        return first_day(next_month(maand))
