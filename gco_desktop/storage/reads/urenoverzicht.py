"""Hours of a period by day and by what they were for: one query over the hours."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, select

from gco_desktop.domain.urenoverzicht import Groepering, Keuze, Sleutel
from gco_desktop.storage.rows import GezinRow, OpdrachtgeverRow, TrajectRow

# What a group is known by; of a doelgroep that follows from the traject.
_KEYS = {
    Groepering.GEZIN: "gezin_id",
    Groepering.ACTIVITEIT: "activiteit",
    Groepering.SOORT: "soort",
    Groepering.OPDRACHTGEVER: "opdrachtgever_id",
    Groepering.DOELGROEP: "traject_id",
}
_IDS = (Groepering.GEZIN, Groepering.OPDRACHTGEVER)
# By day first: the index gives them in that order, and a gezin needs no sorting at all. Both sums
# are taken of the days by group, so that only a few hundred rows leave the database.
_SUMS = """
    WITH uren AS MATERIALIZED (
        SELECT datum, {key} AS sleutel, sum(minuten) AS minuten, {at_home} AS bij_gezinnen
        FROM urenregel WHERE datum BETWEEN ? AND ?{where} GROUP BY datum, {key}
    )
    SELECT datum, NULL, sum(minuten), sum(bij_gezinnen) FROM uren GROUP BY datum
    UNION ALL
"""
_AT_HOME = "sum(minuten) FILTER (WHERE gezin_id IS NOT NULL)"
_BY_KEY = "SELECT NULL, sleutel, sum(minuten), NULL FROM uren GROUP BY sleutel"
_BY_DOELGROEP = """
    SELECT NULL, traject.doelgroep, sum(uren.minuten), NULL
    FROM uren LEFT JOIN traject ON traject.id = uren.sleutel GROUP BY traject.doelgroep
"""
_OF_DOELGROEP = "traject_id IN (SELECT id FROM traject WHERE doelgroep = ?)"
_NO_DOELGROEP = "traject_id IS NULL"


@dataclass(slots=True)
class Urensommen:
    """Minutes by day and by group, and those booked on a gezin."""

    per_dag: dict[date, int] = field(default_factory=dict)
    per_groep: dict[Sleutel, int] = field(default_factory=dict)
    bij_gezinnen: int = 0


class UrenoverzichtReads:
    """Sums of hours, and what the groups are called."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def sums(
        self, van: date, tot: date, groepering: Groepering, keuze: Keuze | None = None
    ) -> Urensommen:
        """Return the hours from ``van`` to ``tot``, both included."""
        where, values = _chosen(keuze)
        by_doelgroep = groepering is Groepering.DOELGROEP
        by_gezin = groepering is Groepering.GEZIN  # the groups themselves say what was at home
        at_home = "NULL" if by_gezin else _AT_HOME
        query = _SUMS.format(key=_KEYS[groepering], where=where, at_home=at_home)
        query += _BY_DOELGROEP if by_doelgroep else _BY_KEY
        found = self._connection.exec_driver_sql(query, (van.isoformat(), tot.isoformat(), *values))
        sums = _sorted_out(found, ids=groepering in _IDS)
        if by_gezin:
            sums.bij_gezinnen = sum(sums.per_groep.values()) - sums.per_groep.get(None, 0)
        return sums

    def gezinnen(self) -> dict[UUID, str]:
        """Return the name of each gezin, archived ones included."""
        rows = self._connection.execute(select(GezinRow.id, GezinRow.naam))
        return {row.id: row.naam for row in rows}

    def opdrachtgevers(self) -> dict[UUID, str]:
        """Return the name of each opdrachtgever."""
        rows = self._connection.execute(select(OpdrachtgeverRow.id, OpdrachtgeverRow.naam))
        return {row.id: row.naam for row in rows}

    def afspraken(self) -> dict[UUID, tuple[tuple[str, ...], int | None]]:
        """Return, of each gezin with an active traject, its doelgroepen and minutes per week."""
        query = select(
            TrajectRow.gezin_id, TrajectRow.status, TrajectRow.doelgroep, TrajectRow.weeknorm_min
        )
        found: dict[UUID, tuple[tuple[str, ...], int | None]] = {}
        for row in self._connection.execute(query):
            if not row.status.actief:
                continue
            groups, norm = found.get(row.gezin_id, ((), None))
            if row.weeknorm_min is not None:
                norm = (norm or 0) + row.weeknorm_min
            found[row.gezin_id] = tuple(dict.fromkeys((*groups, row.doelgroep))), norm
        return found


def _chosen(keuze: Keuze | None) -> tuple[str, tuple[object, ...]]:
    if keuze is None:
        return "", ()
    by_doelgroep = keuze.groepering is Groepering.DOELGROEP
    if keuze.sleutel is None:
        column = _KEYS[keuze.groepering]
        return f" AND {_NO_DOELGROEP if by_doelgroep else f'{column} IS NULL'}", ()
    value = keuze.sleutel.hex if isinstance(keuze.sleutel, UUID) else keuze.sleutel
    if by_doelgroep:
        return f" AND {_OF_DOELGROEP}", (value,)
    return f" AND {_KEYS[keuze.groepering]} = ?", (value,)


def _sorted_out(rows: Iterable[Any], *, ids: bool) -> Urensommen:
    """Tell the days from the groups; ``ids`` when the groups are known by an id."""
    sums = Urensommen()
    for day, key, minuten, bij_gezinnen in rows:
        if day is not None:
            sums.per_dag[date.fromisoformat(day)] = minuten
            sums.bij_gezinnen += bij_gezinnen or 0
        else:
            sums.per_groep[UUID(hex=key) if ids and key is not None else key] = minuten
    return sums
