"""What all tables share: names of constraints, and how a type is stored."""

from enum import StrEnum
from uuid import UUID

from sqlalchemy import Enum, ForeignKey, LargeBinary, MetaData, Text, Uuid
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from gco_desktop.domain.aanmelding import Besluit
from gco_desktop.domain.activiteit import ActiviteitStatus
from gco_desktop.domain.afkorting import Afkortingsoort
from gco_desktop.domain.belofte import BelofteStand, Belover
from gco_desktop.domain.dagpunt import Dagstand
from gco_desktop.domain.document import Bestandssoort
from gco_desktop.domain.indicatie import Proceduresoort
from gco_desktop.domain.mijlpaal import MijlpaalStand
from gco_desktop.domain.netwerk import Band
from gco_desktop.domain.plan import ActieStand, DoelStand, LeefgebiedStand, PlanStatus
from gco_desktop.domain.signaal import Frequentie
from gco_desktop.domain.traject import Intensiteit, TrajectStatus
from gco_desktop.storage.codes import Codes

# A constraint without a name cannot be changed by a later schema version.
NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


def _stored(enum: type[StrEnum]) -> Enum:
    """Store an enumeration by its value, guarded by a named CHECK."""
    return Enum(
        enum,
        native_enum=False,
        create_constraint=True,
        length=20,
        name=enum.__name__.lower(),
        values_callable=lambda members: [member.value for member in members],
    )


class Row(DeclarativeBase):
    """Base of all rows."""

    metadata = MetaData(naming_convention=NAMING)
    type_annotation_map = {  # noqa: RUF012 - SQLAlchemy reads it off the class
        str: Text,
        UUID: Uuid,
        bytes: LargeBinary,
        tuple[str, ...]: Codes,
        tuple[int, ...]: Codes,
        TrajectStatus: _stored(TrajectStatus),
        Intensiteit: _stored(Intensiteit),
        ActiviteitStatus: _stored(ActiviteitStatus),
        PlanStatus: _stored(PlanStatus),
        LeefgebiedStand: _stored(LeefgebiedStand),
        DoelStand: _stored(DoelStand),
        ActieStand: _stored(ActieStand),
        Frequentie: _stored(Frequentie),
        Bestandssoort: _stored(Bestandssoort),
        Band: _stored(Band),
        Proceduresoort: _stored(Proceduresoort),
        MijlpaalStand: _stored(MijlpaalStand),
        Besluit: _stored(Besluit),
        Belover: _stored(Belover),
        BelofteStand: _stored(BelofteStand),
        Afkortingsoort: _stored(Afkortingsoort),
        Dagstand: _stored(Dagstand),
    }


def to(target: str, *, primary_key: bool = False) -> Mapped[UUID]:
    """Refer to a row of another table."""
    return mapped_column(Uuid, ForeignKey(f"{target}.id"), primary_key=primary_key)


def maybe(target: str) -> Mapped[UUID | None]:
    """Refer to a row of another table, or to none."""
    return mapped_column(Uuid, ForeignKey(f"{target}.id"))
