"""Who is known already, and what refers to them: for who is typed anew, or taken away."""

from uuid import UUID

from sqlalchemy import Connection, func, or_, select

from gco_desktop.domain.dubbel import Bekende
from gco_desktop.storage.rows import (
    ContactpersoonRow,
    GezinRow,
    GezinsRelatieRow,
    InstantieRow,
    PersoonRow,
    Row,
)
from gco_desktop.storage.table import table_of


class BekendeReads:
    """Persons, organisations and contact persons by name."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def personen(self) -> list[Bekende]:
        """Return every person, with the gezinnen he or she is in."""
        return [
            Bekende(
                id=row.id,
                naam=row.naam,
                telefoon=row.telefoon,
                geboren=row.geboortedatum or row.geboortejaar,
                toelichting=", ".join((row.gezinnen or "").split(",")),
            )
            for row in self._connection.execute(_PERSONEN)
        ]

    def instanties(self) -> list[Bekende]:
        """Return every organisation, with where it is."""
        columns = (
            InstantieRow.id,
            InstantieRow.naam,
            InstantieRow.telefoon,
            InstantieRow.vestiging,
        )
        return [
            Bekende(id=row.id, naam=row.naam, telefoon=row.telefoon, toelichting=row.vestiging)
            for row in self._connection.execute(select(*columns))
        ]

    def mensen(self) -> list[Bekende]:
        """Return every contact person, with where he or she works."""
        query = select(
            ContactpersoonRow.id,
            ContactpersoonRow.naam,
            ContactpersoonRow.telefoon,
            func.coalesce(InstantieRow.naam, "").label("waar"),
        ).join(InstantieRow, InstantieRow.id == ContactpersoonRow.instantie_id, isouter=True)
        return [
            Bekende(id=row.id, naam=row.naam, telefoon=row.telefoon, toelichting=row.waar)
            for row in self._connection.execute(query)
        ]

    def instantie_referred(self, instantie_id: UUID) -> dict[str, int]:
        """Return how often each other table refers to an organisation."""
        return self._referred(InstantieRow, instantie_id)

    def contactpersoon_referred(self, contactpersoon_id: UUID) -> dict[str, int]:
        """Return how often each other table refers to a contact person."""
        return self._referred(ContactpersoonRow, contactpersoon_id)

    def _referred(self, table: type[Row], entity_id: UUID) -> dict[str, int]:
        """Count the rows that refer to one; tables in which none does stay away."""
        target = table_of(table)
        counts: dict[str, int] = {}
        for other in target.metadata.sorted_tables:
            columns = [key.parent for key in other.foreign_keys if key.column.table is target]
            if not columns:
                continue
            meant = or_(*(column == entity_id for column in columns))
            query = select(func.count()).select_from(other).where(meant)
            if count := self._connection.scalar(query):
                counts[other.name] = count
        return counts


_PERSONEN = (
    select(
        PersoonRow.id,
        func.trim(PersoonRow.voornaam + " " + PersoonRow.achternaam).label("naam"),
        PersoonRow.telefoon,
        PersoonRow.geboortedatum,
        PersoonRow.geboortejaar,
        func.group_concat(GezinRow.naam.distinct()).label("gezinnen"),
    )
    .join(GezinsRelatieRow, GezinsRelatieRow.persoon_id == PersoonRow.id, isouter=True)
    .join(GezinRow, GezinRow.id == GezinsRelatieRow.gezin_id, isouter=True)
    .group_by(PersoonRow.id)
)
