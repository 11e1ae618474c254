"""Hours: what stands now (``Urenregel``) and what was ever booked (``Boeking``)."""

from dataclasses import dataclass
from datetime import date

from gco_desktop.domain.ids import (
    ContactId,
    GezinId,
    InvoerId,
    OpdrachtgeverId,
    RitId,
    TrajectId,
    UrenregelId,
)

REISTIJD = "REISTIJD"
BEDRIJF = "BEDRIJF"


@dataclass(frozen=True, slots=True, kw_only=True)
class Urenregel:
    """Minutes on one day, of one kind and at most one activity.

    ``declarabel`` is what the user decided; without that the rule of the kind and the
    opdrachtgever holds. ``omschrijving`` goes to the opdrachtgever and names nobody;
    ``invoer_id`` is the import it came with. Own business is never of an opdrachtgever.
    """

    id: UrenregelId
    datum: date
    minuten: int
    soort: str
    gezin_id: GezinId | None = None
    traject_id: TrajectId | None = None
    opdrachtgever_id: OpdrachtgeverId | None = None
    activiteit: int | None = None
    contact_id: ContactId | None = None
    zn_product: str = ""
    declarabel: bool | None = None
    omschrijving: str = ""
    invoer_id: InvoerId | None = None

    def __post_init__(self) -> None:
        # Here, and not where lines are made: nobody who makes or changes one can forget it.
        if self.soort == BEDRIJF and self.opdrachtgever_id is not None:
            object.__setattr__(self, "opdrachtgever_id", None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Boeking:
    """One line of the append-only ledger; a correction is minus old, plus new.

    ``maand`` ("2026-03") is the month whose books it stands in: that of ``datum``, or the first
    open one of the opdrachtgever when that month was closed; then ``bij_nummer`` is the ledger
    number of the first line of the same urenregel, when there was one. Own business stands in
    the books of nobody.
    """

    geboekt_op: date
    urenregel_id: UrenregelId
    datum: date
    minuten: int
    soort: str
    gezin_id: GezinId | None
    traject_id: TrajectId | None
    opdrachtgever_id: OpdrachtgeverId | None
    activiteit: int | None
    trajectsoort: str = ""
    maand: str = ""
    bij_nummer: int | None = None
    zn_product: str = ""
    declarabel: bool | None = None
    omschrijving: str = ""

    @property
    def is_correctie(self) -> bool:
        """Whether it stands in the books of another month than that of its day."""
        return self.maand != month_of(self.datum)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rit:
    """A journey; ``km_tienden`` counts tenths of a kilometre.

    ``plaats`` is what the fiscal print shows instead of the address of a gezin; ``zakelijk`` is
    false for a private journey.
    """

    id: RitId
    datum: date
    km_tienden: int
    gezin_id: GezinId | None = None
    contact_id: ContactId | None = None
    van: str = ""
    naar: str = ""
    doel: str = ""
    plaats: str = ""
    zakelijk: bool = True


def month_of(day: date) -> str:
    """Return the month of ``day`` as "2026-03"."""
    return f"{day:%Y-%m}"


def booking(regel: Urenregel, trajectsoort: str, geboekt_op: date) -> Boeking:
    """Return the ledger line of a new or changed ``regel``."""
    return Boeking(
        geboekt_op=geboekt_op,
        urenregel_id=regel.id,
        datum=regel.datum,
        minuten=regel.minuten,
        soort=regel.soort,
        gezin_id=regel.gezin_id,
        traject_id=regel.traject_id,
        opdrachtgever_id=regel.opdrachtgever_id,
        activiteit=regel.activiteit,
        trajectsoort=trajectsoort,
        maand=month_of(regel.datum),
        zn_product=regel.zn_product,
        declarabel=regel.declarabel,
        omschrijving=regel.omschrijving,
    )
