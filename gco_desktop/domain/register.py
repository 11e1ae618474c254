"""The register: what was learnt, with the hours that were booked for it counted along once."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from gco_desktop.domain.scholing import Registernorm, Scholing

ALLES = ""  # the norm over all groups together
# What hours of learning are when nothing more was noted of them.
GEBOEKT_ALS = {
    "INTERVISIE": "INTERVISIE",
    "KENNISSESSIE": "NIET_GEACCREDITEERD",
    "REGIO": "REGIO_VAKGROEP",
    "VAKGROEP": "REGIO_VAKGROEP",
}
# As which kind of hours a learning activity is booked: the same day is the same thing.
_BOEKT_OP = {
    "GEACCREDITEERD": ("KENNISSESSIE",),
    "NIET_GEACCREDITEERD": ("KENNISSESSIE",),
    "SUPERVISIE": ("INTERVISIE",),
    "INTERVISIE": ("INTERVISIE",),
    "CASUISTIEK": ("INTERVISIE",),
    "COACHING": ("INTERVISIE",),
    "CONSULTATIE": ("INTERVISIE",),
    "REGIO_VAKGROEP": ("REGIO", "VAKGROEP"),
}
Geboekt = tuple[date, str, int]  # day, kind of hours, minutes


@dataclass(frozen=True, slots=True, kw_only=True)
class Registerregel:
    """One line of the register; without ``scholing_id`` it is there because hours were booked.

    ``uit_uren`` says that the minutes are those of the hours.
    """

    datum: date
    soort: str
    groep: str
    titel: str = ""
    minuten: int = 0
    punten_tienden: int = 0
    bewijs: str = ""
    scholing_id: UUID | None = None
    uit_uren: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Voortgang:
    """How far one is with what the register asks."""

    norm: Registernorm
    minuten: int
    punten_tienden: int

    @property
    def deel(self) -> float:
        """The part that is there, 0 to 1; of hours and points the one that is behind."""
        parts = [
            min(done / asked, 1.0)
            for done, asked in (
                (self.minuten, self.norm.minuten),
                (self.punten_tienden, self.norm.punten_tienden),
            )
            if asked
        ]
        return min(parts, default=1.0)

    @property
    def klaar(self) -> bool:
        """Whether all that is asked is there."""
        return not self.minuten_nog and not self.punten_nog

    @property
    def minuten_nog(self) -> int:
        """Minutes to go."""
        return max(0, (self.norm.minuten or 0) - self.minuten)

    @property
    def punten_nog(self) -> int:
        """Tenths of a point to go."""
        return max(0, (self.norm.punten_tienden or 0) - self.punten_tienden)


def register(
    scholingen: Iterable[Scholing], geboekt: Iterable[Geboekt], groepen: Mapping[str, str]
) -> list[Registerregel]:
    """Return every line, newest first; ``groepen`` gives the group of each kind of learning.

    Hours on the day of a learning activity that is booked as such hours are the same thing: they
    count once, and give that activity its minutes when none were noted.
    """
    booked: dict[tuple[date, str], int] = defaultdict(int)
    for day, soort, minuten in geboekt:
        booked[day, soort] += minuten
    lines = [_noted(scholing, booked, groepen) for scholing in scholingen]
    for (day, soort), minuten in booked.items():
        if minuten:
            als = GEBOEKT_ALS[soort]
            lines.append(
                Registerregel(
                    datum=day,
                    soort=als,
                    groep=groepen.get(als, ""),
                    minuten=minuten,
                    uit_uren=True,
                )
            )
    return sorted(lines, key=lambda line: (line.datum, line.soort, line.titel), reverse=True)


def progress(norm: Registernorm, regels: Iterable[Registerregel]) -> Voortgang:
    """Return how far one is with a norm."""
    counted = [
        regel
        for regel in regels
        if norm.van <= regel.datum <= norm.tot and norm.groep in {ALLES, regel.groep}
    ]
    return Voortgang(
        norm=norm,
        minuten=sum(regel.minuten for regel in counted),
        punten_tienden=sum(regel.punten_tienden for regel in counted),
    )


def _noted(
    scholing: Scholing, booked: dict[tuple[date, str], int], groepen: Mapping[str, str]
) -> Registerregel:
    line = Registerregel(
        datum=scholing.datum,
        soort=scholing.soort,
        groep=groepen.get(scholing.soort, ""),
        titel=scholing.titel,
        minuten=scholing.minuten,
        punten_tienden=scholing.punten_tienden,
        bewijs=scholing.bewijs,
        scholing_id=scholing.id,
    )
    found = 0
    for soort in _BOEKT_OP.get(scholing.soort, ()):
        found += booked.get((scholing.datum, soort), 0)
        booked[scholing.datum, soort] = 0
    if found and not scholing.minuten:
        return replace(line, minuten=found, uit_uren=True)
    return line
