"""Hours and kilometres of a period as they leave for the opdrachtgever."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import (
    Connection,
    Select,
    and_,
    case,
    func,
    literal,
    literal_column,
    null,
    select,
)
from sqlalchemy.orm import aliased

from gco_desktop.domain.uren import BEDRIJF, REISTIJD
from gco_desktop.storage.rows import (
    ContactmomentRow,
    OpdrachtgeverRow,
    RitRow,
    TrajectRow,
    UrenregelRow,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class UrenUitvoer:
    """One line of the hours export; no note, and ``omschrijving`` should name nobody.

    ``id`` is absent for kilometres on which no hours were booked.
    """

    id: UUID | None
    datum: date
    minuten: int
    soort: str
    activiteit: int | None
    traject: str | None
    opdrachtgever_id: UUID | None
    opdrachtgever: str | None
    km_tienden: int
    omschrijving: str = ""
    zn_product: str = ""
    declarabel: bool | None = None


def export_hours(connection: Connection, van: date, tot: date) -> list[UrenUitvoer]:
    """Return the lines of a period by working day.

    The kilometres of a contact stand once: with its travel time, or else with its first line, or
    on a line of their own when no hours were booked on it. Own business is for no opdrachtgever.
    """
    found = [
        UrenUitvoer(**row)
        for query in (_lines(van, tot), _loose_journeys(van, tot))
        for row in connection.execute(query).mappings()
    ]
    return sorted(found, key=lambda line: (line.datum, line.traject or "", line.soort))


def _lines(van: date, tot: date) -> Select[*tuple[object, ...]]:
    km = select(func.sum(RitRow.km_tienden)).where(
        RitRow.contact_id == UrenregelRow.contact_id, RitRow.zakelijk
    )
    return (
        select(
            UrenregelRow.id,
            UrenregelRow.datum,
            UrenregelRow.minuten,
            UrenregelRow.soort,
            UrenregelRow.activiteit,
            TrajectRow.code.label("traject"),
            OpdrachtgeverRow.id.label("opdrachtgever_id"),
            OpdrachtgeverRow.naam.label("opdrachtgever"),
            UrenregelRow.omschrijving,
            UrenregelRow.zn_product,
            UrenregelRow.declarabel,
            case(
                (UrenregelRow.id == _CARRIER, func.coalesce(km.scalar_subquery(), 0)), else_=0
            ).label("km_tienden"),
        )
        .outerjoin(TrajectRow, TrajectRow.id == UrenregelRow.traject_id)
        .outerjoin(
            OpdrachtgeverRow,
            and_(
                OpdrachtgeverRow.id == UrenregelRow.opdrachtgever_id,
                UrenregelRow.soort != BEDRIJF,
            ),
        )
        .where(UrenregelRow.datum.between(van, tot))
    )


def _loose_journeys(van: date, tot: date) -> Select[*tuple[object, ...]]:
    booked = select(UrenregelRow.id).where(UrenregelRow.contact_id == RitRow.contact_id).exists()
    return (
        select(
            null().label("id"),
            RitRow.datum,
            literal(0).label("minuten"),
            literal(REISTIJD).label("soort"),
            null().label("activiteit"),
            TrajectRow.code.label("traject"),
            TrajectRow.opdrachtgever_id,
            OpdrachtgeverRow.naam.label("opdrachtgever"),
            RitRow.km_tienden,
        )
        .outerjoin(ContactmomentRow, ContactmomentRow.id == RitRow.contact_id)
        .outerjoin(TrajectRow, TrajectRow.id == ContactmomentRow.traject_id)
        .outerjoin(OpdrachtgeverRow, OpdrachtgeverRow.id == TrajectRow.opdrachtgever_id)
        .where(RitRow.datum.between(van, tot), RitRow.zakelijk, ~booked)
    )


_OTHER = aliased(UrenregelRow, name="other")
_CARRIER = (
    select(_OTHER.id)
    .where(_OTHER.contact_id == UrenregelRow.contact_id)
    .order_by(_OTHER.soort != REISTIJD, literal_column("other.rowid"))
    .limit(1)
    .correlate(UrenregelRow)
    .scalar_subquery()
)
