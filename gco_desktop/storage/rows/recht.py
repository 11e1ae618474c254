"""Tables of decisions, of what is done against them, and of the terms that follow."""

from datetime import date
from uuid import UUID

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from gco_desktop.domain.indicatie import Proceduresoort
from gco_desktop.domain.mijlpaal import MijlpaalStand
from gco_desktop.storage.rows.base import Row, maybe, to


class IndicatieRow(Row):
    """One indicatie or beschikking."""

    __tablename__ = "indicatie"
    __table_args__ = (Index(None, "persoon_id"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    persoon_id: Mapped[UUID] = to("persoon")
    wet: Mapped[str]
    omschrijving: Mapped[str]
    zorgprofiel: Mapped[str]
    leveringsvormen: Mapped[tuple[str, ...]]
    besluitnummer: Mapped[str]
    instantie_id: Mapped[UUID | None] = maybe("instantie")
    gemeld_op: Mapped[date | None]
    aangevraagd_op: Mapped[date | None]
    verzonden_op: Mapped[date | None]
    ingang: Mapped[date | None]
    einde: Mapped[date | None]
    meerzorg_van: Mapped[date | None]
    meerzorg_tot: Mapped[date | None]
    zorg_vanaf: Mapped[date | None]
    zorgplan_op: Mapped[date | None]
    notitie: Mapped[str]


class ProcedureRow(Row):
    """One complaint, objection or appeal."""

    __tablename__ = "procedure"
    __table_args__ = (Index(None, "persoon_id"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    persoon_id: Mapped[UUID] = to("persoon")
    soort: Mapped[Proceduresoort]
    tegen: Mapped[str]
    indicatie_id: Mapped[UUID | None] = maybe("indicatie")
    verzonden_op: Mapped[date | None]
    uiterlijk: Mapped[date | None]
    ingediend_op: Mapped[date | None]
    beslist_op: Mapped[date | None]
    uitkomst: Mapped[str]
    notitie: Mapped[str]


class MijlpaalRow(Row):
    """What the user said about a milestone."""

    __tablename__ = "mijlpaal"
    __table_args__ = (Index(None, "gezin_id"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    gezin_id: Mapped[UUID] = to("gezin")
    code: Mapped[str]
    label: Mapped[str]
    persoon_id: Mapped[UUID | None] = maybe("persoon")
    traject_id: Mapped[UUID | None] = maybe("traject")
    indicatie_id: Mapped[UUID | None] = maybe("indicatie")
    procedure_id: Mapped[UUID | None] = maybe("procedure")
    basis_op: Mapped[date | None]
    datum: Mapped[date | None]
    stand: Mapped[MijlpaalStand]
    afgehandeld_op: Mapped[date | None]
    notitie: Mapped[str]
