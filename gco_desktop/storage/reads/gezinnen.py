"""Gezinnen in a list, and the names that may never leave."""

from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, RowMapping, func, literal_column, or_, select

from gco_desktop.domain.gezin import Persoon
from gco_desktop.domain.overzicht import GezinRegel
from gco_desktop.domain.traject import GCO_TYPES, rank
from gco_desktop.storage.former_words import family_name, former_words, street_of
from gco_desktop.storage.reads.numbers import next_number
from gco_desktop.storage.reads.trajecten import TrajectReads
from gco_desktop.storage.rows import (
    AanmeldingRow,
    ContactmomentRow,
    ContactpersoonRow,
    DeelnemerRow,
    GezinRow,
    GezinsRelatieRow,
    PersoonRow,
    PlanRow,
    StatusStapRow,
    TaakRow,
    TrajectRow,
    VertegenwoordigingRow,
)
from gco_desktop.storage.table import STORED, table_of


class GezinReads:
    """Lists of gezinnen."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def regels(self, termijnen: dict[str, int]) -> list[GezinRegel]:
        """Return every gezin by name, with its leading traject and its last contact.

        ``termijnen`` are the days without contact per intensity.
        """
        trajecten, personen = self._leading_trajecten(), self._person_names()
        in_rouw = TrajectReads(self._connection).in_rouw()
        found = []
        for row in self._connection.execute(_REGELS).mappings():
            traject = trajecten.get(row["id"])
            mourned = traject is not None and traject["id"] in in_rouw
            names = personen.get(row["id"], ())
            found.append(self._regel(row, traject, names, termijnen, mourned=mourned))
        return found

    def _regel(
        self,
        row: RowMapping,
        traject: RowMapping | None,
        personen: tuple[str, ...],
        termijnen: dict[str, int],
        *,
        mourned: bool,
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
            termijn=None if mourned else _termijn(traject, termijnen),
            personen=", ".join(personen),
            overleden=mourned,
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
        """Return all names, streets and places the kluis knows, or knew: no text may hold them."""
        names, streets = former_words(self._connection)
        for row in self._connection.execute(select(PersoonRow.voornaam, PersoonRow.achternaam)):
            names.update(filter(None, (row.voornaam, row.achternaam)))
        for written in map(select, _NAMES):
            names.update(filter(None, map(family_name, self._connection.scalars(written))))
        places = set()
        query = select(GezinRow.naam, GezinRow.adres, GezinRow.plaats)
        for gezin in self._connection.execute(query):
            names.add(family_name(gezin.naam))
            streets.add(street_of(gezin.adres))
            places.add(gezin.plaats)
        return names, streets - {""}, places - {""}

    def personen(self, gezin_id: UUID) -> list[Persoon]:
        """Return every person who belongs to a gezin, or did, each once."""
        inside = select(GezinsRelatieRow.persoon_id).where(GezinsRelatieRow.gezin_id == gezin_id)
        query = select(*_PERSOON.c).where(PersoonRow.id.in_(inside)).order_by(STORED)
        return [Persoon(**row) for row in self._connection.execute(query).mappings()]

    def elders(self, gezin_id: UUID) -> list[tuple[UUID, UUID, str]]:
        """Return (person, gezin, its name) for the persons who are in other gezinnen as well."""
        inside = select(GezinsRelatieRow.persoon_id).where(GezinsRelatieRow.gezin_id == gezin_id)
        query = (
            select(GezinsRelatieRow.persoon_id, GezinRow.id, GezinRow.naam)
            .join(GezinRow, GezinRow.id == GezinsRelatieRow.gezin_id)
            .where(GezinsRelatieRow.gezin_id != gezin_id)
            .where(GezinsRelatieRow.persoon_id.in_(inside))
            .order_by(func.lower(GezinRow.naam))
        )
        return [(row[0], row[1], row[2]) for row in self._connection.execute(query)]

    def settled_days(self, gezin_id: UUID) -> list[date]:
        """Return the days on which plans of a gezin were agreed on."""
        query = (
            select(PlanRow.vastgesteld_op)
            .join(TrajectRow, TrajectRow.id == PlanRow.traject_id)
            .where(TrajectRow.gezin_id == gezin_id, PlanRow.vastgesteld_op.is_not(None))
        )
        return [row.vastgesteld_op for row in self._connection.execute(query)]

    def contacts_with(self, gezin_id: UUID, persoon_id: UUID) -> int:
        """Return in how many contacts of a gezin a person took part."""
        query = (
            select(func.count())
            .select_from(DeelnemerRow)
            .join(ContactmomentRow, ContactmomentRow.id == DeelnemerRow.contact_id)
            .where(ContactmomentRow.gezin_id == gezin_id, DeelnemerRow.persoon_id == persoon_id)
        )
        return self._connection.scalar(query) or 0

    def next_number(self, year: int) -> int:
        """Return the number of the next dossier of ``year``."""
        return next_number(self._connection, GezinRow.dossiernummer, f"G{year}-")


def _termijn(traject: RowMapping | None, termijnen: dict[str, int]) -> int | None:
    """Return the days without contact a traject allows; none when it is not active."""
    if traject is None or not traject["status"].actief:
        return None
    return termijnen[traject["intensiteit"]]


_PERSOON = table_of(PersoonRow)
_NAMES = (
    ContactpersoonRow.naam,
    VertegenwoordigingRow.door,
    AanmeldingRow.naam,
    AanmeldingRow.aanmelder_naam,
)
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
