"""Tables of hours, the ledger and journeys."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from gco_desktop.domain.afkorting import Afkortingsoort
from gco_desktop.domain.dagpunt import Dagstand
from gco_desktop.storage.rows.base import Row, maybe


class UrenregelRow(Row):
    """Hours as they stand now."""

    __tablename__ = "urenregel"
    __table_args__ = (
        # Holds all that overviews ask of hours: a year of them is read without its rows.
        Index(
            None,
            "datum",
            "gezin_id",
            "activiteit",
            "soort",
            "traject_id",
            "opdrachtgever_id",
            "minuten",
        ),
        Index(None, "traject_id", "activiteit", "datum", "minuten"),
        Index(None, "contact_id"),
        Index(None, "invoer_id"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    datum: Mapped[date]
    minuten: Mapped[int]
    soort: Mapped[str]
    gezin_id: Mapped[UUID | None] = maybe("gezin")
    traject_id: Mapped[UUID | None] = maybe("traject")
    opdrachtgever_id: Mapped[UUID | None] = maybe("opdrachtgever")
    activiteit: Mapped[int | None]
    contact_id: Mapped[UUID | None] = maybe("contactmoment")
    zn_product: Mapped[str] = mapped_column(server_default="")
    declarabel: Mapped[bool | None]
    omschrijving: Mapped[str] = mapped_column(server_default="")
    invoer_id: Mapped[UUID | None]


class BoekingRow(Row):
    """One line of the ledger; never changed, never deleted, so it refers to nothing by key."""

    __tablename__ = "boeking"
    __table_args__ = (
        Index(None, "geboekt_op"),
        Index(None, "urenregel_id"),
        Index(None, "maand", "opdrachtgever_id", "datum", "minuten"),
    )

    nummer: Mapped[int] = mapped_column(primary_key=True)
    geboekt_op: Mapped[date]
    urenregel_id: Mapped[UUID]
    datum: Mapped[date]
    minuten: Mapped[int]
    soort: Mapped[str]
    gezin_id: Mapped[UUID | None]
    traject_id: Mapped[UUID | None]
    opdrachtgever_id: Mapped[UUID | None]
    activiteit: Mapped[int | None]
    trajectsoort: Mapped[str]
    maand: Mapped[str] = mapped_column(server_default="")
    bij_nummer: Mapped[int | None]
    zn_product: Mapped[str] = mapped_column(server_default="")
    declarabel: Mapped[bool | None]
    omschrijving: Mapped[str] = mapped_column(server_default="")


class RitRow(Row):
    """One journey."""

    __tablename__ = "rit"
    __table_args__ = (Index(None, "datum"), Index(None, "contact_id"))

    id: Mapped[UUID] = mapped_column(primary_key=True)
    datum: Mapped[date]
    km_tienden: Mapped[int]
    gezin_id: Mapped[UUID | None] = maybe("gezin")
    contact_id: Mapped[UUID | None] = maybe("contactmoment")
    van: Mapped[str] = mapped_column(server_default="")
    naar: Mapped[str] = mapped_column(server_default="")
    doel: Mapped[str] = mapped_column(server_default="")
    plaats: Mapped[str] = mapped_column(server_default="")
    zakelijk: Mapped[bool] = mapped_column(server_default="1")


class AfsluitingRow(Row):
    """A month that was closed."""

    __tablename__ = "afsluiting"
    __table_args__ = (Index(None, "opdrachtgever_id", "maand"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    maand: Mapped[str]
    volgnummer: Mapped[int]
    gesloten_op: Mapped[date]
    tot_nummer: Mapped[int]
    minuten: Mapped[int]
    opdrachtgever_id: Mapped[UUID | None] = maybe("opdrachtgever")
    naam: Mapped[str]
    afronding_min: Mapped[int]
    reistijd_declarabel: Mapped[bool]
    indirect_declarabel: Mapped[bool]
    zn_producten: Mapped[bool]
    heropend_op: Mapped[date | None]
    reden: Mapped[str]


class AfkortingRow(Row):
    """One abbreviation."""

    __tablename__ = "afkorting"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    tekst: Mapped[str]
    soort: Mapped[Afkortingsoort]
    doel: Mapped[str]


class DagpuntRow(Row):
    """What the day close remembers."""

    __tablename__ = "dagpunt"
    __table_args__ = (Index(None, "datum"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    datum: Mapped[date]
    stand: Mapped[Dagstand]
    gezin_id: Mapped[UUID | None] = maybe("gezin")
    taak_id: Mapped[UUID | None] = maybe("taak")


class ScholingRow(Row):
    """One thing learnt."""

    __tablename__ = "scholing"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    datum: Mapped[date]
    soort: Mapped[str]
    titel: Mapped[str]
    minuten: Mapped[int]
    punten_tienden: Mapped[int]
    bewijs: Mapped[str]


class RegisternormRow(Row):
    """What the register asks."""

    __tablename__ = "registernorm"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    van: Mapped[date]
    tot: Mapped[date]
    groep: Mapped[str]
    minuten: Mapped[int | None]
    punten_tienden: Mapped[int | None]


class KmtariefRow(Row):
    """The tariff of a year."""

    __tablename__ = "kmtarief"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    jaar: Mapped[int]
    tiende_cent: Mapped[int]


class UreninvoerRow(Row):
    """One import of hours."""

    __tablename__ = "ureninvoer"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    op: Mapped[datetime]
    regels: Mapped[int]
    minuten: Mapped[int]
    vingerafdruk: Mapped[str]


class OudenaamRow(Row):
    """A name or street that was in the kluis, and still stands in a text that may leave it."""

    __tablename__ = "oudenaam"

    tekst: Mapped[str] = mapped_column(primary_key=True)
    straat: Mapped[bool] = mapped_column(primary_key=True)
