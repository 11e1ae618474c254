"""An import of hours: what a file says, how it is read, and what was kept of it."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum

from gco_desktop.domain.ids import GezinId, InvoerId, OpdrachtgeverId, TrajectId
from gco_desktop.errors import GcoError


@dataclass(frozen=True, slots=True, kw_only=True)
class Ureninvoer:
    """One import; the name of the file is not kept, it may name people.

    ``vingerafdruk`` is the SHA-256 of the file, so that the same one is not read twice unseen.
    """

    id: InvoerId
    op: datetime
    regels: int
    minuten: int
    vingerafdruk: str = ""


class Invoerkolom(StrEnum):
    """What a column of the file holds."""

    DATUM = "datum"
    DUUR = "duur"
    UREN = "uren"
    MINUTEN = "minuten"
    BEGIN = "begin"
    EIND = "eind"
    GEZIN = "gezin"
    SOORT = "soort"
    ACTIVITEIT = "activiteit"
    PRODUCT = "product"
    OPDRACHTGEVER = "opdrachtgever"
    OMSCHRIJVING = "omschrijving"


@dataclass(frozen=True, slots=True, kw_only=True)
class Indeling:
    """What each column holds (nothing: it is left alone), and the kind where none is given.

    ``gezinnen`` says which gezin is meant by a name the program does not know; nothing means:
    without a gezin. Names that are not in it are still to be asked. ``soorten`` says which kind
    of hours is meant by a word, in small letters; without it such rows are not read.
    """

    kolommen: tuple[Invoerkolom | None, ...]
    soort: str = "INDIRECT"
    gezinnen: dict[str, GezinId | None] = field(default_factory=dict)
    soorten: dict[str, str] = field(default_factory=dict)
    dubbele_overslaan: bool = True

    @property
    def compleet(self) -> bool:
        """Whether a day and a duration can be read."""
        found = set(self.kolommen)
        lasting = found & {Invoerkolom.DUUR, Invoerkolom.UREN, Invoerkolom.MINUTEN}
        clock = {Invoerkolom.BEGIN, Invoerkolom.EIND} <= found
        return Invoerkolom.DATUM in found and (bool(lasting) or clock)

    def with_soort(self, naam: str, code: str | None) -> "Indeling":
        """Say which kind of hours a word means; nothing: it is not known after all."""
        others = {word: kind for word, kind in self.soorten.items() if word != naam.casefold()}
        return replace(self, soorten=others | {naam.casefold(): code} if code else others)

    def soort_of(self, naam: str) -> str | None:
        """Return which kind of hours was said to be meant by a word, however it is written."""
        return self.soorten.get(naam.casefold())


@dataclass(frozen=True, slots=True, kw_only=True)
class Invoerregel:
    """One row that can be kept; ``nummer`` is where it stands in the file."""

    nummer: int
    datum: date
    minuten: int
    soort: str
    gezin_id: GezinId | None = None
    traject_id: TrajectId | None = None
    opdrachtgever_id: OpdrachtgeverId | None = None
    activiteit: int | None = None
    omschrijving: str = ""
    zn_product: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Foutregel:
    """One row that cannot be kept, and why; ``cellen`` is how it stands in the file."""

    nummer: int
    cellen: tuple[str, ...]
    fouten: tuple[GcoError, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OnbekendeNaam:
    """A name that is no gezin, or more than one; ``keus`` tells which ones it may be.

    Also a word that is no kind of hours.
    """

    naam: str
    regels: int
    keus: tuple[GezinId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Invoerbeeld:
    """What reading the file would do; ``soorten`` are the words that are no kind of hours.

    ``dubbel`` rows stand in the kluis already, ``dagmaand`` days can be read in two ways, and
    ``gesloten`` rows are of a month that was closed. ``eerder`` is when the same file was read.
    """

    goed: tuple[Invoerregel, ...]
    fout: tuple[Foutregel, ...]
    onbekend: tuple[OnbekendeNaam, ...]
    soorten: tuple[OnbekendeNaam, ...] = ()
    dubbel: tuple[Invoerregel, ...] = ()
    dagmaand: int = 0
    voorbeeld: str = ""
    gesloten: int = 0
    eerder: datetime | None = None

    @property
    def minuten(self) -> int:
        """All minutes that would be kept."""
        return sum(regel.minuten for regel in self.goed)
