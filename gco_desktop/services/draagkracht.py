"""Can another gezin come? The own hours beside what the gezinnen ask; for nobody else's eyes."""

from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from gco_desktop.domain.datum import monday_of
from gco_desktop.domain.draagkracht import WEKEN, Draagkracht, DraagkrachtRegel
from gco_desktop.domain.overzicht import GezinRegel
from gco_desktop.reference import tables
from gco_desktop.services.context import Context

_WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class DraagkrachtService:
    """What a GCO'er wants to know before saying yes; no paper and no file holds it."""

    context: Context

    def overview(self) -> Draagkracht:
        """Return the hours per active gezin and week, beside what was agreed on.

        The average is over the last 13 whole weeks, or fewer when a traject or the
        administration is younger.
        """
        today = self.context.vandaag
        monday = monday_of(today)
        begin = monday - WEKEN * _WEEK
        with self.context.read() as uow:
            spent = uow.reads.draagkracht.minutes(begin, monday, today)
            agreed = uow.reads.draagkracht.agreed()
            names: dict[UUID, GezinRegel] = {
                each.id: each for each in uow.reads.gezinnen.regels(tables.termijnen())
            }
            first = uow.reads.draagkracht.first() or today
            norm = uow.profiel.get().weeknorm_min
        since = max(begin, monday_of(first))
        regels = [
            _regel(names[gezin_id], spent, norm_min, max(since, start or since), monday)
            for gezin_id, (norm_min, start) in agreed.items()
            if gezin_id in names and not names[gezin_id].gearchiveerd
        ]
        regels.sort(key=lambda regel: regel.naam.casefold())
        busy = {regel.gezin_id for regel in regels}
        rest = sum(before for gezin_id, (before, _) in spent.items() if gezin_id not in busy)
        return Draagkracht(
            vandaag=today,
            norm=norm,
            regels=tuple(regels),
            overig=_per_week(rest, since, monday),
        )


def _regel(
    gezin: GezinRegel,
    spent: dict[UUID | None, tuple[int, int]],
    norm: int | None,
    since: date,
    monday: date,
) -> DraagkrachtRegel:
    before, now = spent.get(gezin.id, (0, 0))
    return DraagkrachtRegel(
        gezin_id=gezin.id,
        naam=gezin.naam,
        gemiddeld=_per_week(before, since, monday),
        deze_week=now,
        afgesproken=norm,
    )


def _per_week(minutes: int, since: date, monday: date) -> int:
    weeks = max(1, min(WEKEN, round((monday - monday_of(since)).days / 7)))
    return round(minutes / weeks)
