"""The ecogram: who stands around the client, how near, and what kind of bond it is."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from uuid import UUID

from gco_desktop.domain.ids import GezinId
from gco_desktop.domain.netwerk import Band

MOST_DRAWN = 40  # more of them cannot be told apart on one sheet


class Kring(StrEnum):
    """Which part of the network somebody belongs to."""

    FAMILIE = "familie"
    VRIENDEN = "vrienden"
    ZORG = "zorg"
    INSTANTIES = "instanties"

    @property
    def formeel(self) -> bool:
        """Whether it is their work to be there."""
        return self in (Kring.ZORG, Kring.INSTANTIES)


BANDEN = MappingProxyType(
    {
        Band.STEUNEND: "Steunend",
        Band.OPPERVLAKKIG: "Oppervlakkig",
        Band.GESPANNEN: "Gespannen",
        Band.VERBROKEN: "Verbroken",
        Band.ONBEKEND: "Onbekend",
    }
)
KRINGEN = MappingProxyType(
    {
        Kring.FAMILIE: "Familie",
        Kring.VRIENDEN: "Vrienden en buren",
        Kring.ZORG: "Zorg en hulp",
        Kring.INSTANTIES: "School, werk en instanties",
    }
)
_VRIENDEN = frozenset({"VRIEND", "BUUR", "ANDERS"})
_FORMEEL = frozenset({"VERTEGENWOORDIGER"})
_ZORG = frozenset(
    {
        "ZORGAANBIEDER",
        "HUISARTS",
        "ZIEKENHUIS",
        "GGZ",
        "CCE",
        "ZEVMB_KC",
        "OCO_WLZ",
        "OCO_WMO",
        "GCO_ORG",
        "METGEZEL",
        "MANTELZORG",
        "VRIJWILLIGERS",
    }
)
_FAR = frozenset({Band.OPPERVLAKKIG, Band.VERBROKEN})


@dataclass(frozen=True, slots=True, kw_only=True)
class Knoop:
    """One person or organisation around the client; ``x`` and ``y`` as in ``Ecogramplek``.

    ``voorbij`` is somebody who left, died, or stopped.
    """

    wie: UUID
    naam: str
    kring: Kring
    rol: str = ""
    band: Band = Band.ONBEKEND
    notitie: str = ""
    x: int | None = None
    y: int | None = None
    van: date | None = None
    tot: date | None = None
    voorbij: bool = False

    @property
    def dichtbij(self) -> bool:
        """Whether it stands in the inner ring as long as nobody moved it."""
        return not self.kring.formeel and self.band not in _FAR


@dataclass(frozen=True, slots=True, kw_only=True)
class Standregel:
    """An ecogram that was kept: the day, and why."""

    id: UUID
    op: date
    omschrijving: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Ecogram:
    """The network of a gezin on a day; ``midden`` are the names of the clients.

    ``standen`` are those that were kept, oldest first.
    """

    gezin_id: GezinId
    gezin: str
    op: date
    midden: tuple[str, ...] = ()
    knopen: tuple[Knoop, ...] = ()
    omschrijving: str = ""
    standen: tuple[Standregel, ...] = ()

    def find(self, wie: object) -> Knoop | None:
        """Return who this is, or nothing."""
        return next((knoop for knoop in self.knopen if knoop.wie == wie), None)

    @property
    def aanwezig(self) -> tuple[Knoop, ...]:
        """Everybody who is there now."""
        return tuple(knoop for knoop in self.knopen if not knoop.voorbij)

    @property
    def voorbij(self) -> tuple[Knoop, ...]:
        """Everybody who is not there any more."""
        return tuple(knoop for knoop in self.knopen if knoop.voorbij)


def nearest(knopen: Sequence[Knoop], most: int = MOST_DRAWN) -> tuple[Knoop, ...]:
    """Return those to draw: who is there before who left, what is known of them before the rest."""
    if len(knopen) <= most:
        return tuple(knopen)
    ranked = sorted(range(len(knopen)), key=lambda place: _distance(knopen[place]))
    kept = set(ranked[:most])
    return tuple(knoop for place, knoop in enumerate(knopen) if place in kept)


def kring_of_relatie(code: str) -> Kring:
    """Return where a member of the gezin belongs (a code of relatie.csv)."""
    if code in _FORMEEL:
        return Kring.INSTANTIES
    return Kring.VRIENDEN if code in _VRIENDEN else Kring.FAMILIE


def kring_of_instantie(code: str) -> Kring:
    """Return where an organisation belongs (a code of instantie_type.csv)."""
    return Kring.ZORG if code in _ZORG else Kring.INSTANTIES


def _distance(knoop: Knoop) -> tuple[bool, bool, bool, bool]:
    return (
        knoop.voorbij,
        knoop.x is None,
        knoop.band is Band.ONBEKEND,
        not knoop.dichtbij,
    )
