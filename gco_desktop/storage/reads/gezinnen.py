"""Gezinnen in a list, and the names that may never leave."""

from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, RowMapping, func, select

from gco_desktop.domain.overzicht import GezinRegel
from gco_desktop.storage.rows import (
    ContactmomentRow,
    GezinRow,
    GezinsRelatieRow,
    PersoonRow,
    StatusStapRow,
    TaakRow,
    TrajectRow,
)


class GezinReads:
    """Lists of gezinnen."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def regels(self, termijnen: dict[str, int]) -> list[GezinRegel]:
        """Return every gezin by name, with its leading traject and its last contact.

        The leading traject is the active one that started last; ``termijnen`` are the days
        without contact per intensity.
        """
        trajecten = self._leading_trajecten()
        personen = self._person_names()
        return [
            self._regel(row, trajecten.get(row["id"]), personen.get(row["id"], ()), termijnen)
            for row in self._connection.execute(_REGELS).mappings()
        ]

    def _regel(
        self,
        row: RowMapping,
        traject: RowMapping | None,
        personen: tuple[str, ...],
        termijnen: dict[str, int],
    ) -> GezinRegel:
        status = None if traject is None else traject["status"]
        intensiteit = None if traject is None else traject["intensiteit"]
        values: dict[str, Any] = {name: row[name] for name in _PLAIN}
        return GezinRegel(
            **values,
            gearchiveerd=row["gearchiveerd_op"] is not None,
            status=status,
            intensiteit=intensiteit,
            traject_id=None if traject is None else traject["id"],
            termijn=_termijn(traject, termijnen),
            personen=", ".join(personen),
        )

    def _leading_trajecten(self) -> dict[UUID, RowMapping]:
        query = select(
            TrajectRow.id,
            TrajectRow.gezin_id,
            TrajectRow.status,
            TrajectRow.intensiteit,
            TrajectRow.start,
        )
        found = sorted(
            self._connection.execute(query).mappings(),
            key=lambda row: (row["status"].actief, row["start"] or date.min),
        )
        return {row["gezin_id"]: row for row in found}

    def _person_names(self) -> dict[UUID, tuple[str, ...]]:
        query = (
            select(GezinsRelatieRow.gezin_id, PersoonRow.voornaam, PersoonRow.achternaam)
            .join(PersoonRow, PersoonRow.id == GezinsRelatieRow.persoon_id)
            .order_by(GezinsRelatieRow.is_client.desc())
        )
        names: dict[UUID, tuple[str, ...]] = {}
        for gezin_id, voornaam, achternaam in self._connection.execute(query):
            full = f"{voornaam} {achternaam}".strip()
            names[gezin_id] = (*names.get(gezin_id, ()), full)
        return names

    def active_on(self, day: date) -> int:
        """Return how many gezinnen had an active GCO or LLB traject on ``day``."""
        query = (
            select(StatusStapRow.traject_id, StatusStapRow.status, TrajectRow.gezin_id)
            .join(TrajectRow, TrajectRow.id == StatusStapRow.traject_id)
            .where(StatusStapRow.op <= day, TrajectRow.soort.in_(("GCO", "LLB")))
            .order_by(StatusStapRow.op)
        )
        last = {row.traject_id: row for row in self._connection.execute(query)}
        return len({row.gezin_id for row in last.values() if row.status.actief})

    def own_words(self) -> tuple[set[str], set[str], set[str]]:
        """Return all names, streets and places the kluis knows: what a text may not hold."""
        names: set[str] = set()
        for row in self._connection.execute(select(PersoonRow.voornaam, PersoonRow.achternaam)):
            names.update(filter(None, (row.voornaam, row.achternaam)))
        streets, places = set(), set()
        query = select(GezinRow.naam, GezinRow.adres, GezinRow.plaats)
        for gezin in self._connection.execute(query):
            names.add(gezin.naam.removeprefix("Gezin ").removeprefix("gezin "))
            streets.add(gezin.adres.rstrip(" 0123456789"))
            places.add(gezin.plaats)
        return names, streets - {""}, places - {""}

    def next_number(self, year: int) -> int:
        """Return the number of the next dossier of ``year``."""
        prefix = f"G{year}-"
        query = select(func.max(GezinRow.dossiernummer)).where(
            GezinRow.dossiernummer.like(f"{prefix}___")
        )
        last = self._connection.scalar(query)
        tail = (last or "").removeprefix(prefix)
        return int(tail) + 1 if tail.isdigit() else 1


def _termijn(traject: RowMapping | None, termijnen: dict[str, int]) -> int | None:
    """Return the days without contact a traject allows; none when it is not active."""
    if traject is None or not traject["status"].actief:
        return None
    return termijnen[traject["intensiteit"]]


_PLAIN = ("id", "naam", "dossiernummer", "plaats", "laatste_contact", "open_taken")
_REGELS = select(
    GezinRow.id,
    GezinRow.naam,
    GezinRow.dossiernummer,
    GezinRow.plaats,
    GezinRow.gearchiveerd_op,
    select(func.max(ContactmomentRow.datum))
    .where(ContactmomentRow.gezin_id == GezinRow.id)
    .scalar_subquery()
    .label("laatste_contact"),
    select(func.count())
    .select_from(TaakRow)
    .where(TaakRow.gezin_id == GezinRow.id, TaakRow.gedaan_op.is_(None))
    .scalar_subquery()
    .label("open_taken"),
).order_by(func.lower(GezinRow.naam))
