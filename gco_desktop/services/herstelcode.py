"""Use cases about the recovery code: whether it is on paper, and what older codes still open."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from secrets import SystemRandom

from gco_desktop.errors import ReadOnlyError
from gco_desktop.kluis.progress import Report
from gco_desktop.kluis.recovery_code import GROUPS, group_fits
from gco_desktop.kluis.revoked import RevokedCopy as RevokedCopy  # what a screen shows of one
from gco_desktop.kluis.revoked import list_revoked, remove_revoked
from gco_desktop.kluis.unlock import OpenKluis
from gco_desktop.services.context import Context

CONFIRMED = "herstelblad-bevestigd"
CHECKED = "herstelcode-nagekeken"
LATER = "herstelcode-later"
REMOVED = "oude-kopieen-weggegooid"
ASKED = 2
CHECK_EVERY = timedelta(days=365)
ASK_AGAIN = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class HerstelcodeService:
    """What keeps the sheet of paper worth something; ``make_backup`` makes one of now."""

    context: Context
    kluis: OpenKluis
    make_backup: Callable[[Report | None], object]

    def check_is_due(self) -> bool:
        """Return whether it is a year ago that the code was seen to be on paper.

        Whoever says "not now" is left alone for a month.
        """
        header = self.kluis.header
        if self.kluis.view_only or header.practice or not header.sheet_confirmed:
            return False  # a sheet that was never confirmed is asked for at the unlock
        with self.context.read() as uow:
            last = uow.archive.last_logged
            known = [moment.date() for moment in (last(CONFIRMED), last(CHECKED)) if moment]
            later = last(LATER)
        # Without a line in the log the sheet is as old as the first password.
        on_paper = max(known, default=header.slot.changed)
        return self._past(on_paper, CHECK_EVERY) and (
            later is None or self._past(later.date(), ASK_AGAIN)
        )

    def pick_groups(self) -> tuple[int, ...]:
        """Return which groups of the code to ask for, other ones each time."""
        return tuple(sorted(SystemRandom().sample(range(1, GROUPS + 1), ASKED)))

    def check(self, typed: dict[int, str]) -> tuple[int, ...]:
        """Return the groups that do not stand in the code; that none is wrong is kept."""
        code = self.kluis.recovery_code()
        wrong = tuple(group for group, text in typed.items() if not group_fits(code, group, text))
        if not wrong:
            self._log(CHECKED)
        return wrong

    def later(self) -> None:
        """Keep that the question may wait for a month."""
        self._log(LATER)

    def replaced_on(self) -> date | None:
        """Return when the code was last replaced."""
        replaced = self.kluis.header.replaced
        return replaced[-1].on if replaced else None

    def is_replaced_within(self, term: timedelta) -> bool:
        """Return whether the code was replaced that short ago."""
        day = self.replaced_on()
        return day is not None and not self._past(day, term)

    def revoked(self) -> tuple[RevokedCopy, ...]:
        """Return the copies beside the kluis that still open with an earlier code."""
        return list_revoked(self.kluis.folder, self.kluis.header)

    def remove_revoked(self, progress: Report | None = None) -> None:
        """Remove those copies for good, once there is a proven backup that opens with this code."""
        if self.kluis.view_only:
            raise ReadOnlyError(viewing=True)
        self.make_backup(progress)
        remove_revoked(self.kluis.folder, self.kluis.header)
        self._log(REMOVED)

    def _past(self, day: date, term: timedelta) -> bool:
        # Also when the clock was put back since.
        return abs(self.context.vandaag - day) >= term

    def _log(self, handeling: str) -> None:
        with self.context.write() as uow:
            uow.archive.log(self.context.now(), handeling, "kluis")
            uow.commit()
