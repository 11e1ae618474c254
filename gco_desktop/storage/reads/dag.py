"""What a day held: what may have been a contact, what was booked, and how contacts usually go."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date, time
from uuid import UUID

from sqlalchemy import Connection, func, or_, select

from gco_desktop.domain.dag import Gewoonte, Kans
from gco_desktop.domain.dagpunt import Dagstand
from gco_desktop.domain.ids import GezinId
from gco_desktop.domain.uren import REISTIJD
from gco_desktop.storage.rows import (
    ContactmomentRow,
    DagpuntRow,
    GezinRow,
    RitRow,
    TaakRow,
    UrenregelRow,
)

_TRAVEL = (
    select(func.coalesce(func.sum(UrenregelRow.minuten), 0))
    .where(UrenregelRow.contact_id == ContactmomentRow.id, UrenregelRow.soort == REISTIJD)
    .scalar_subquery()
)
_KM = (
    select(func.coalesce(func.sum(RitRow.km_tienden), 0))
    .where(RitRow.contact_id == ContactmomentRow.id)
    .scalar_subquery()
)


class DagReads:
    """Everything the close of a day asks for, over a few days at once."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def kansen(self, van: date, tot: date) -> dict[date, list[Kans]]:
        """Return the appointments, the tasks that were done and the opened dossiers, by day."""
        found: dict[date, list[Kans]] = defaultdict(list)
        for kans in (*self._tasks(van, tot), *self._opened(van, tot)):
            found[kans.datum].append(kans)
        return found

    def contacten(self, van: date, tot: date) -> dict[date, dict[GezinId, list[time | None]]]:
        """Return when each gezin was in contact, by day."""
        query = select(
            ContactmomentRow.datum, ContactmomentRow.gezin_id, ContactmomentRow.begintijd
        ).where(ContactmomentRow.datum.between(van, tot))
        found: dict[date, dict[GezinId, list[time | None]]] = defaultdict(dict)
        for row in self._connection.execute(query):
            found[row.datum].setdefault(row.gezin_id, []).append(row.begintijd)
        return found

    def minuten(self, van: date, tot: date) -> dict[date, int]:
        """Return the hours booked on each day, in minutes."""
        query = (
            select(UrenregelRow.datum, func.sum(UrenregelRow.minuten))
            .where(UrenregelRow.datum.between(van, tot))
            .group_by(UrenregelRow.datum)
        )
        return {day: minuten for day, minuten in self._connection.execute(query)}  # noqa: C416 - rows are no pairs

    def km_tienden(self, van: date, tot: date) -> dict[date, int]:
        """Return the journeys of each day, in tenths of a kilometre."""
        query = (
            select(RitRow.datum, func.sum(RitRow.km_tienden))
            .where(RitRow.datum.between(van, tot))
            .group_by(RitRow.datum)
        )
        return {day: tenths for day, tenths in self._connection.execute(query)}  # noqa: C416 - rows are no pairs

    def gewoonten(self, voor: date, limit: int, gezin_id: UUID | None = None) -> list[Gewoonte]:
        """Return how the last contacts before a day went, of one gezin or of all; newest first."""
        last = (ContactmomentRow.datum.desc(), ContactmomentRow.begintijd.desc())
        wanted = select(ContactmomentRow.id).where(ContactmomentRow.datum < voor)
        if gezin_id is not None:
            wanted = wanted.where(ContactmomentRow.gezin_id == gezin_id)
        query = (
            select(
                ContactmomentRow.vorm,
                ContactmomentRow.duur_min,
                ContactmomentRow.activiteiten,
                _TRAVEL.label("reistijd"),
                _KM.label("km_tienden"),
            )
            .where(ContactmomentRow.id.in_(wanted.order_by(*last).limit(limit)))
            .order_by(*last)
        )
        return [
            Gewoonte(
                vorm=row.vorm,
                minuten=row.duur_min,
                reistijd=row.reistijd,
                km_tienden=row.km_tienden,
                activiteit=next(iter(row.activiteiten), None),
            )
            for row in self._connection.execute(query)
        ]

    def minuten_van_soort(self, soort: str, limit: int) -> list[int]:
        """Return how long the last hours of one kind without a gezin took."""
        query = (
            select(UrenregelRow.minuten)
            .where(UrenregelRow.soort == soort, UrenregelRow.gezin_id.is_(None))
            .order_by(UrenregelRow.datum.desc())
            .limit(limit)
        )
        return list(self._connection.scalars(query))

    def _tasks(self, van: date, tot: date) -> Iterable[Kans]:
        query = (
            select(
                TaakRow.id,
                TaakRow.gezin_id,
                TaakRow.tekst,
                TaakRow.voor_datum,
                TaakRow.tijd,
                TaakRow.gedaan_op,
                GezinRow.naam,
            )
            .outerjoin(GezinRow, GezinRow.id == TaakRow.gezin_id)
            .where(or_(TaakRow.voor_datum.between(van, tot), TaakRow.gedaan_op.between(van, tot)))
        )
        for row in self._connection.execute(query):
            planned = row.tijd is not None and van <= (row.voor_datum or date.min) <= tot
            done = row.gedaan_op is not None and van <= row.gedaan_op <= tot
            if planned or (done and row.gezin_id is not None):
                yield Kans(
                    datum=row.voor_datum if planned else row.gedaan_op,
                    gezin_id=row.gezin_id,
                    gezin=row.naam or "",
                    taak_id=row.id,
                    tijd=row.tijd if planned else None,
                    tekst=row.tekst,
                )

    def _opened(self, van: date, tot: date) -> Iterable[Kans]:
        query = (
            select(DagpuntRow.datum, DagpuntRow.gezin_id, GezinRow.naam)
            .join(GezinRow, GezinRow.id == DagpuntRow.gezin_id)
            .where(DagpuntRow.stand == Dagstand.GEOPEND, DagpuntRow.datum.between(van, tot))
        )
        for row in self._connection.execute(query):
            yield Kans(datum=row.datum, gezin_id=row.gezin_id, gezin=row.naam)
