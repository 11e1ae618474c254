"""Journeys of a period, and what those of before say of a next one."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import Connection, Integer, extract, literal_column, select

from gco_desktop.domain.ritten import RitRegel
from gco_desktop.domain.uren import Rit
from gco_desktop.storage.rows import GezinRow, RitRow
from gco_desktop.storage.table import table_of

_COLUMNS = list(table_of(RitRow).c)
_STORED = literal_column("rit.rowid", Integer)
_RECENT = 20


class RitReads:
    """Lists of journeys."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def between(self, van: date, tot: date) -> tuple[RitRegel, ...]:
        """Return the journeys of a period with their gezin, newest first."""
        query = (
            select(*_COLUMNS, GezinRow.naam.label("gezin"), GezinRow.plaats.label("woonplaats"))
            .outerjoin(GezinRow, GezinRow.id == RitRow.gezin_id)
            .where(RitRow.datum.between(van, tot))
            .order_by(RitRow.datum.desc(), _STORED.desc())
        )
        return tuple(
            RitRegel(
                rit=Rit(**{column.name: row[column.name] for column in _COLUMNS}),
                gezin=row["gezin"] or "",
                woonplaats=row["woonplaats"] or "",
            )
            for row in self._connection.execute(query).mappings()
        )

    def years(self) -> Sequence[int]:
        """Return the years in which there were journeys, newest first."""
        year = extract("year", RitRow.datum)
        found = self._connection.scalars(select(year).distinct())
        return sorted(map(int, found), reverse=True)

    def recent(self, gezin_id: UUID | None) -> list[Rit]:
        """Return the last journeys to a gezin, or of any kind without one; newest first."""
        query = (
            select(*_COLUMNS)
            .where(RitRow.zakelijk)
            .order_by(RitRow.datum.desc(), _STORED.desc())
            .limit(_RECENT)
        )
        if gezin_id is not None:
            query = query.where(RitRow.gezin_id == gezin_id)
        return [Rit(**row) for row in self._connection.execute(query).mappings()]
