"""Gezinnen in a list, and the names that may never leave."""

from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, RowMapping, func, literal_column, or_, select

from gco_desktop.domain.overzicht import GezinRegel
from gco_desktop.domain.traject import GCO_TYPES, rank
from gco_desktop.storage.reads.numbers import next_number
from gco_desktop.storage.rows import (
    ContactmomentRow,
    GezinRow,
    GezinsRelatieRow,
    PersoonRow,
    StatusStapRow,
    TaakRow,
    TrajectRow,
)
from gco_desktop.storage.table import STORED


class GezinReads:
    """Lists of gezinnen."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def regels(self, termijnen: dict[str, int]) -> list[GezinRegel]:
        """Return every gezin by name, with its leading traject and its last contact.

        ``termijnen`` are the days without contact per intensity.
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
        leading: dict[UUID, RowMapping] = {}
        for row in self._connection.execute(query.order_by(STORED)).mappings():
            best = leading.setdefault(row["gezin_id"], row)
            if rank(row["status"], row["start"]) > rank(best["status"], best["start"]):
                leading[row["gezin_id"]] = row
        return leading

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

    def active_on(self, day: date, opdrachtgever: UUID | None) -> int:
        """Return how many gezinnen had an active GCO or LLB traject on ``day``.

        Only trajecten of one opdrachtgever count, and those of which it is unknown.
        """
        query = (
            select(StatusStapRow.traject_id, StatusStapRow.status, TrajectRow.gezin_id)
            .join(TrajectRow, TrajectRow.id == StatusStapRow.traject_id)
            .where(
                StatusStapRow.op <= day,
                TrajectRow.soort.in_(GCO_TYPES),
                or_(
                    TrajectRow.opdrachtgever_id.is_(None),
                    TrajectRow.opdrachtgever_id == opdrachtgever,
                ),
            )
            .order_by(StatusStapRow.op, literal_column("statusstap.rowid"))
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
        return next_number(self._connection, GezinRow.dossiernummer, f"G{year}-")


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
