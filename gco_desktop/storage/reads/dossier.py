"""Everything of one gezin by date: one bounded query per kind, merged."""

from collections.abc import Iterator
from operator import attrgetter
from uuid import UUID

from sqlalchemy import (
    Connection,
    select,
)

from gco_desktop.domain.dossier import DossierRegel, DossierSoort, Sleutel
from gco_desktop.domain.ids import PersoonId
from gco_desktop.storage.reads.dossier_queries import CONTACTEN, limited, queries, total
from gco_desktop.storage.rows import (
    ContactmomentRow,
    DeelnemerRow,
    GezinRow,
    GezinsRelatieRow,
    PersoonRow,
)

_ALL = 1_000_000
_MANY = 500  # from here on, reading everybody who took part is cheaper than naming the contacts


class DossierReads:
    """The story of a gezin, newest first."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def regels(self, gezin_id: UUID, limit: int = _ALL) -> list[DossierRegel]:
        """Return the newest lines, without their texts."""
        found: list[DossierRegel] = []
        values = {"gezin": gezin_id, "most": limit}
        for soort, query in limited():
            rows = self._connection.execute(query, values).mappings()
            found += [DossierRegel(soort=soort, **row) for row in rows]
        found += self._contacten(gezin_id, limit)
        found.sort(key=attrgetter("moment"), reverse=True)
        return found[:limit]

    def count(self, gezin_id: UUID) -> int:
        """Return how many lines there are."""
        return self._connection.scalar(total(), {"gezin": gezin_id}) or 0

    def texts(self, gezin_id: UUID) -> Iterator[tuple[Sleutel, str]]:
        """Yield what was written at the lines, to search in."""
        table = ContactmomentRow
        query = select(table.id, table.onderwerp, table.verslag, table.volgens)
        for row in self._connection.execute(query.where(table.gezin_id == gezin_id)):
            words = f"{row.onderwerp}\n{row.volgens}\n{row.verslag}"
            yield (DossierSoort.CONTACT, row.id, ""), words
        for soort, found in queries():
            for other in self._connection.execute(found, {"gezin": gezin_id}):
                yield (soort, other.id, other.stap), other.titel or ""

    def names_elsewhere(self, gezin_id: UUID) -> list[str]:
        """Return the full names of persons who are not of this gezin, and the other gezinnen."""
        own = select(GezinsRelatieRow.persoon_id).where(GezinsRelatieRow.gezin_id == gezin_id)
        persons = select(PersoonRow.voornaam, PersoonRow.achternaam)
        names = [
            f"{row.voornaam} {row.achternaam}"
            for row in self._connection.execute(persons.where(PersoonRow.id.not_in(own)))
            if row.voornaam and row.achternaam
        ]
        gezinnen = {
            row.id: row.naam.casefold().removeprefix("gezin ").removeprefix("familie ").strip()
            for row in self._connection.execute(select(GezinRow.id, GezinRow.naam))
        }
        mine = gezinnen.get(gezin_id, "")
        others = {name for name in gezinnen.values() if name and name != mine}
        return [*names, *(f"{word} {name}" for name in others for word in ("gezin", "familie"))]

    def _contacten(self, gezin_id: UUID, limit: int) -> list[DossierRegel]:
        values = {"gezin": gezin_id, "most": limit}
        rows = self._connection.execute(CONTACTEN, values).mappings().all()
        present = self._present(gezin_id, [row["id"] for row in rows])
        return [
            DossierRegel(
                soort=DossierSoort.CONTACT, **row, personen=tuple(present.get(row["id"], ()))
            )
            for row in rows
        ]

    def _present(self, gezin_id: UUID, contacts: list[UUID]) -> dict[UUID, list[PersoonId]]:
        query = select(DeelnemerRow.contact_id, DeelnemerRow.persoon_id)
        if len(contacts) < _MANY:
            query = query.where(DeelnemerRow.contact_id.in_(contacts))
        else:
            query = query.join(
                ContactmomentRow, ContactmomentRow.id == DeelnemerRow.contact_id
            ).where(ContactmomentRow.gezin_id == gezin_id)
        present: dict[UUID, list[PersoonId]] = {}
        for contact_id, persoon_id in self._connection.execute(query):
            present.setdefault(contact_id, []).append(PersoonId(persoon_id))
        return present
