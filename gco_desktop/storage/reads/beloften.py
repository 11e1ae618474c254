"""Promises with the names around them."""

from uuid import UUID

from sqlalchemy import Connection, RowMapping, func, or_, select
from sqlalchemy.orm import aliased

from gco_desktop.domain.belofte import Belofte, BelofteRegel, BelofteStand, Belover
from gco_desktop.storage.rows import BelofteRow, ContactpersoonRow, GezinRow, InstantieRow

_Own = aliased(InstantieRow)  # the organisation named
_Theirs = aliased(InstantieRow)  # the one the contact person works at
_FIELDS = (
    "id",
    "gezin_id",
    "van",
    "tekst",
    "beloofd_op",
    "instantie_id",
    "contactpersoon_id",
    "contact_id",
    "voor_datum",
    "stand",
    "afgedaan_op",
)


class BelofteReads:
    """Lists of promises."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of_gezin(self, gezin_id: UUID) -> list[BelofteRegel]:
        """Return every promise of a gezin."""
        query = _REGELS.where(BelofteRow.gezin_id == gezin_id)
        return [_regel(row) for row in self._connection.execute(query).mappings()]

    def book(self) -> list[BelofteRegel]:
        """Return every open promise, and every one that was made by an organisation."""
        waits = or_(BelofteRow.stand == BelofteStand.OPEN, BelofteRow.van == Belover.INSTANTIE)
        return [_regel(row) for row in self._connection.execute(_REGELS.where(waits)).mappings()]


def _regel(row: RowMapping) -> BelofteRegel:
    values = dict(row)
    return BelofteRegel(
        belofte=Belofte(**{name: values[name] for name in _FIELDS}),
        gezin=values["gezin"],
        instantie=values["instantie"] or "",
        contactpersoon=values["contactpersoon"] or "",
        partij_id=values["partij_id"],
    )


_REGELS = (
    select(
        *(getattr(BelofteRow, name) for name in _FIELDS),
        GezinRow.naam.label("gezin"),
        func.coalesce(_Own.naam, _Theirs.naam).label("instantie"),
        ContactpersoonRow.naam.label("contactpersoon"),
        func.coalesce(_Own.id, _Theirs.id, ContactpersoonRow.id).label("partij_id"),
    )
    .join(GezinRow, GezinRow.id == BelofteRow.gezin_id)
    .outerjoin(_Own, _Own.id == BelofteRow.instantie_id)
    .outerjoin(ContactpersoonRow, ContactpersoonRow.id == BelofteRow.contactpersoon_id)
    .outerjoin(_Theirs, _Theirs.id == ContactpersoonRow.instantie_id)
    .order_by(BelofteRow.voor_datum.is_(None), BelofteRow.voor_datum, BelofteRow.beloofd_op)
)
