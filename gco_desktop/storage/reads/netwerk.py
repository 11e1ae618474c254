"""The sociale kaart, and who does what for a gezin: one query for each list."""

from typing import Any
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    Connection,
    Date,
    RowMapping,
    bindparam,
    func,
    literal,
    literal_column,
    or_,
    select,
)
from sqlalchemy.orm import aliased

from gco_desktop.domain.netwerk import Betrokkenheid, Vertegenwoordiging
from gco_desktop.domain.netwerk_overzicht import (
    Beslissing,
    BetrokkenheidRegel,
    KaartRegel,
    VertegenwoordigingRegel,
)
from gco_desktop.storage.rows import (
    BetrokkenheidRow,
    ContactpersoonRow,
    GezinRow,
    GezinsRelatieRow,
    InstantieRow,
    PersoonRow,
    VertegenwoordigingRow,
)
from gco_desktop.storage.table import table_of

_BETROKKENHEID = table_of(BetrokkenheidRow)
_VERTEGENWOORDIGING = table_of(VertegenwoordigingRow)
_VANDAAG = bindparam("vandaag", type_=Date)
_RUNS = or_(BetrokkenheidRow.tot.is_(None), BetrokkenheidRow.tot > _VANDAAG)
_DOOR = aliased(PersoonRow)


def _full(row: Any) -> ColumnElement[str]:
    """Return the full name in a query; nothing where there is no person."""
    return func.trim(func.coalesce(row.voornaam, "") + " " + func.coalesce(row.achternaam, ""))


def _or_empty(column: Any) -> ColumnElement[str]:
    return func.coalesce(column, "")


class NetwerkReads:
    """Lists of organisations, contact persons and what they do."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def kaart(self, vandaag: object) -> list[KaartRegel]:
        """Return all organisations and contact persons by name, archived ones included."""
        found = [
            _kaart_regel(row)
            for query in (_INSTANTIES, _MENSEN)
            for row in self._connection.execute(query, {"vandaag": vandaag}).mappings()
        ]
        return sorted(found, key=lambda regel: (regel.naam.lower(), regel.mens))

    def of_gezin(self, gezin_id: UUID) -> list[BetrokkenheidRegel]:
        """Return who does what for a gezin, in order of storing."""
        return self._regels(BetrokkenheidRow.gezin_id == gezin_id)

    def of_instantie(self, instantie_id: UUID) -> list[BetrokkenheidRegel]:
        """Return where an organisation is involved, itself or by whoever works there."""
        return self._regels(
            or_(
                BetrokkenheidRow.instantie_id == instantie_id,
                ContactpersoonRow.instantie_id == instantie_id,
            )
        )

    def of_contactpersoon(self, contactpersoon_id: UUID) -> list[BetrokkenheidRegel]:
        """Return where a contact person is involved."""
        return self._regels(BetrokkenheidRow.contactpersoon_id == contactpersoon_id)

    def vertegenwoordigingen(self, gezin_id: UUID) -> list[VertegenwoordigingRegel]:
        """Return who decides for the persons of a gezin."""
        inside = select(GezinsRelatieRow.persoon_id).where(GezinsRelatieRow.gezin_id == gezin_id)
        query = _DECIDE.where(VertegenwoordigingRow.persoon_id.in_(inside))
        names = _VERTEGENWOORDIGING.c.keys()
        return [
            VertegenwoordigingRegel(
                vertegenwoordiging=Vertegenwoordiging(**{name: row[name] for name in names}),
                persoon=row["wie"],
                door=row["door_naam"],
                telefoon=row["telefoon"],
            )
            for row in self._connection.execute(query).mappings()
        ]

    def decides(self, contactpersoon_id: UUID) -> list[Beslissing]:
        """Return for whom a contact person decides, once for each gezin of that person."""
        query = (
            select(
                *_VERTEGENWOORDIGING.c,
                GezinRow.id.label("gezin_id"),
                GezinRow.naam.label("gezin"),
                _full(PersoonRow).label("persoon"),
            )
            .join(PersoonRow, PersoonRow.id == VertegenwoordigingRow.persoon_id)
            .join(GezinsRelatieRow, GezinsRelatieRow.persoon_id == PersoonRow.id)
            .join(GezinRow, GezinRow.id == GezinsRelatieRow.gezin_id)
            .where(VertegenwoordigingRow.contactpersoon_id == contactpersoon_id)
            .order_by(func.lower(GezinRow.naam))
        )
        names = _VERTEGENWOORDIGING.c.keys()
        return [
            Beslissing(
                gezin_id=row["gezin_id"],
                gezin=row["gezin"],
                persoon=row["persoon"],
                vertegenwoordiging=Vertegenwoordiging(**{name: row[name] for name in names}),
            )
            for row in self._connection.execute(query).mappings()
        ]

    def _regels(self, where: ColumnElement[bool]) -> list[BetrokkenheidRegel]:
        names = _BETROKKENHEID.c.keys()
        return [
            BetrokkenheidRegel(
                betrokkenheid=Betrokkenheid(**{name: row[name] for name in names}),
                **{name: row[name] for name in _REGEL},
            )
            for row in self._connection.execute(_INVOLVED.where(where)).mappings()
        ]


def _kaart_regel(row: RowMapping) -> KaartRegel:
    values: dict[str, Any] = dict(row)
    return KaartRegel(gearchiveerd=values.pop("gearchiveerd_op") is not None, **values)


_REGEL = (
    "gezin",
    "persoon",
    "contactpersoon",
    "functie",
    "instantie",
    "soort",
    "telefoon",
    "email",
)
_WORK = aliased(InstantieRow)
_HERE = func.coalesce(BetrokkenheidRow.instantie_id, ContactpersoonRow.instantie_id)
_INVOLVED = (
    select(
        *_BETROKKENHEID.c,
        GezinRow.naam.label("gezin"),
        _full(PersoonRow).label("persoon"),
        _or_empty(ContactpersoonRow.naam).label("contactpersoon"),
        _or_empty(ContactpersoonRow.functie).label("functie"),
        _or_empty(InstantieRow.naam).label("instantie"),
        _or_empty(InstantieRow.soort).label("soort"),
        func.coalesce(func.nullif(ContactpersoonRow.telefoon, ""), InstantieRow.telefoon, "").label(
            "telefoon"
        ),
        func.coalesce(func.nullif(ContactpersoonRow.email, ""), InstantieRow.email, "").label(
            "email"
        ),
    )
    .join(GezinRow, GezinRow.id == BetrokkenheidRow.gezin_id)
    .join(
        ContactpersoonRow, ContactpersoonRow.id == BetrokkenheidRow.contactpersoon_id, isouter=True
    )
    .join(InstantieRow, InstantieRow.id == _HERE, isouter=True)
    .join(PersoonRow, PersoonRow.id == BetrokkenheidRow.persoon_id, isouter=True)
    .order_by(
        BetrokkenheidRow.tot.is_not(None),
        BetrokkenheidRow.tot.desc(),
        literal_column("betrokkenheid.rowid"),
    )
)
_WORKERS = aliased(ContactpersoonRow)
_INSTANTIES = select(
    InstantieRow.id.label("wie"),
    InstantieRow.naam,
    literal(value=False).label("mens"),
    InstantieRow.soort,
    literal("").label("instantie"),
    InstantieRow.vestiging.label("plaats"),
    literal("").label("functie"),
    InstantieRow.telefoon,
    InstantieRow.email,
    InstantieRow.gearchiveerd_op,
    select(func.count())
    .where(_WORKERS.instantie_id == InstantieRow.id, _WORKERS.gearchiveerd_op.is_(None))
    .scalar_subquery()
    .label("mensen"),
    select(func.count(BetrokkenheidRow.gezin_id.distinct()))
    .where(BetrokkenheidRow.instantie_id == InstantieRow.id, _RUNS)
    .scalar_subquery()
    .label("gezinnen"),
)
_MENSEN = select(
    ContactpersoonRow.id.label("wie"),
    ContactpersoonRow.naam,
    literal(value=True).label("mens"),
    _or_empty(_WORK.soort).label("soort"),
    _or_empty(_WORK.naam).label("instantie"),
    _or_empty(_WORK.vestiging).label("plaats"),
    ContactpersoonRow.functie,
    func.coalesce(func.nullif(ContactpersoonRow.telefoon, ""), _WORK.telefoon, "").label(
        "telefoon"
    ),
    ContactpersoonRow.email,
    ContactpersoonRow.gearchiveerd_op,
    literal(0).label("mensen"),
    select(func.count(BetrokkenheidRow.gezin_id.distinct()))
    .where(BetrokkenheidRow.contactpersoon_id == ContactpersoonRow.id, _RUNS)
    .scalar_subquery()
    .label("gezinnen"),
).join(_WORK, _WORK.id == ContactpersoonRow.instantie_id, isouter=True)
_DECIDE = (
    select(
        *_VERTEGENWOORDIGING.c,
        _full(PersoonRow).label("wie"),
        func.coalesce(
            func.nullif(_full(_DOOR), ""), ContactpersoonRow.naam, VertegenwoordigingRow.door
        ).label("door_naam"),
        func.coalesce(
            func.nullif(_DOOR.telefoon, ""), func.nullif(ContactpersoonRow.telefoon, ""), ""
        ).label("telefoon"),
    )
    .join(PersoonRow, PersoonRow.id == VertegenwoordigingRow.persoon_id)
    .join(_DOOR, _DOOR.id == VertegenwoordigingRow.door_persoon_id, isouter=True)
    .join(
        ContactpersoonRow,
        ContactpersoonRow.id == VertegenwoordigingRow.contactpersoon_id,
        isouter=True,
    )
)
