"""Hours of a calendar year and of learning, as far as tax and register ask for them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, case, func, select

from gco_desktop.storage.rows import OpdrachtgeverRow, UrenregelRow

_MONTH = func.substr(UrenregelRow.datum, 1, 7)


@dataclass(frozen=True, slots=True, kw_only=True)
class Maandsom:
    """Minutes of one kind in one month; ``tot_nu`` up to today, ``eerste`` is the first day."""

    maand: str
    soort: str
    minuten: int
    tot_nu: int
    eerste: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Urenlogregel:
    """One line of the year, without any name but that of the opdrachtgever."""

    datum: date
    soort: str
    opdrachtgever: str
    minuten: int
    omschrijving: str


class RegisterReads:
    """Sums by month, and the hours that were spent on learning."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def months(self, van: date, tot: date, vandaag: date) -> list[Maandsom]:
        """Return the hours from ``van`` to ``tot`` by month and kind."""
        up_to_now = case((UrenregelRow.datum <= vandaag, UrenregelRow.minuten), else_=0)
        query = (
            select(
                _MONTH.label("maand"),
                UrenregelRow.soort,
                func.sum(UrenregelRow.minuten).label("minuten"),
                func.sum(up_to_now).label("tot_nu"),
                func.min(UrenregelRow.datum).label("eerste"),
            )
            .where(UrenregelRow.datum >= van, UrenregelRow.datum <= tot)
            .group_by(_MONTH, UrenregelRow.soort)
            .order_by(_MONTH)
        )
        return [Maandsom(**row) for row in self._connection.execute(query).mappings()]

    def years(self) -> tuple[int, int] | None:
        """Return the first and the last year with hours."""
        query = select(func.min(UrenregelRow.datum), func.max(UrenregelRow.datum))
        first, last = self._connection.execute(query).one()
        return None if first is None else (first.year, last.year)

    def learnt(self, soorten: Iterable[str]) -> list[tuple[date, str, int]]:
        """Return day, kind and minutes of all hours of these kinds."""
        query = (
            select(UrenregelRow.datum, UrenregelRow.soort, func.sum(UrenregelRow.minuten))
            .where(UrenregelRow.soort.in_(list(soorten)))
            .group_by(UrenregelRow.datum, UrenregelRow.soort)
        )
        return [(row[0], row[1], row[2]) for row in self._connection.execute(query)]

    def log(self, van: date, tot: date) -> list[Urenlogregel]:
        """Return every line from ``van`` to ``tot`` by day."""
        query = (
            select(
                UrenregelRow.datum,
                UrenregelRow.soort,
                func.coalesce(OpdrachtgeverRow.naam, "").label("opdrachtgever"),
                UrenregelRow.minuten,
                UrenregelRow.omschrijving,
            )
            .outerjoin(OpdrachtgeverRow, OpdrachtgeverRow.id == UrenregelRow.opdrachtgever_id)
            .where(UrenregelRow.datum >= van, UrenregelRow.datum <= tot)
            .order_by(UrenregelRow.datum, UrenregelRow.soort)
        )
        return [Urenlogregel(**row) for row in self._connection.execute(query).mappings()]
