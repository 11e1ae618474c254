"""Hours per gezin over some weeks, for the own capacity only."""

from datetime import date
from uuid import UUID

from sqlalchemy import Connection, case, func, select

from gco_desktop.storage.rows import TrajectRow, UrenregelRow


class DraagkrachtReads:
    """What each gezin took, and what was agreed on."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def minutes(self, van: date, maandag: date, tot: date) -> dict[UUID | None, tuple[int, int]]:
        """Return the minutes before ``maandag`` and from there up to ``tot``, by gezin or none."""
        before = case((UrenregelRow.datum < maandag, UrenregelRow.minuten), else_=0)
        after = case((UrenregelRow.datum >= maandag, UrenregelRow.minuten), else_=0)
        query = (
            select(UrenregelRow.gezin_id, func.sum(before), func.sum(after))
            .where(UrenregelRow.datum >= van, UrenregelRow.datum <= tot)
            .group_by(UrenregelRow.gezin_id)
        )
        return {row[0]: (row[1], row[2]) for row in self._connection.execute(query)}

    def agreed(self) -> dict[UUID, tuple[int | None, date | None]]:
        """Return per gezin with an active traject the minutes agreed on, and its first start.

        Several active trajecten of one gezin add up.
        """
        query = select(
            TrajectRow.gezin_id, TrajectRow.status, TrajectRow.weeknorm_min, TrajectRow.start
        )
        found: dict[UUID, tuple[int | None, date | None]] = {}
        for row in self._connection.execute(query):
            if not row.status.actief:
                continue
            norm, start = found.get(row.gezin_id, (None, row.start))
            if row.weeknorm_min is not None:
                norm = (norm or 0) + row.weeknorm_min
            starts = [day for day in (start, row.start) if day is not None]
            found[row.gezin_id] = norm, min(starts, default=None)
        return found

    def first(self) -> date | None:
        """Return the day of the first hours there are."""
        return self._connection.scalar(select(func.min(UrenregelRow.datum)))
