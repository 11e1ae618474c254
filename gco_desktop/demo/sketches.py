"""The gezinnen of the caseload in a few lines each; everything about them is invented.

A member reads ``name, sex and age, relation, marks``: m mantelzorger, a aanspreekpunt, u lives
elsewhere, l may read along; ``~`` takes the person from an earlier gezin. A course counts months
back from the reference date.
"""

from dataclasses import dataclass
from functools import cache

from gco_desktop.demo.sketches_families import TEXT

MONTH = 30.44  # days
_SEX = ("m", "v")


@dataclass(frozen=True, slots=True, kw_only=True)
class Lid:
    """A member of a gezin as sketched."""

    voornaam: str
    achternaam: str
    man: bool
    leeftijd: int
    relatie: str
    marks: str = ""
    known: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Sketch:
    """A gezin with its course; ``verloop`` is (months ago, intensity), ``slot`` how it ended."""

    naam: str
    plaats: str
    doelgroep: str
    wetten: tuple[str, ...]
    leden: tuple[Lid, ...]
    soort: str = "GCO"
    verloop: tuple[tuple[float, str], ...] = ()
    slot: str = ""
    slot_months: float = 0.0
    afsluitreden: str = ""
    lijnen: tuple[str, ...] = ()
    stil: int = 0
    doel: str = ""
    benadering: str = ""
    notitie: str = ""
    doelen: tuple[str, ...] = ()
    concept: bool = False

    @property
    def months(self) -> float:
        """How many months before the reference date it began."""
        return max(self.verloop[0][0] if self.verloop else 0.0, self.slot_months)


@cache
def sketches() -> tuple[Sketch, ...]:
    """Return every sketched gezin, in order."""
    return tuple(_sketch(block.strip()) for block in TEXT.split("\n= ") if block.strip())


def _sketch(block: str) -> Sketch:
    head, *lines = block.removeprefix("= ").splitlines()
    naam, plaats, doelgroep, wetten, soort = (part.strip() for part in head.split(";"))
    words = {line.split(" ", 1)[0]: line.split(" ", 1)[1].strip() for line in lines}
    slot = words.get("slot", "").split()
    return Sketch(
        naam=naam,
        plaats=plaats,
        doelgroep=doelgroep,
        wetten=tuple(wetten.split()),
        soort=soort,
        leden=tuple(_lid(part.strip()) for part in words["leden"].split(";")),
        verloop=tuple(_phase(part) for part in words.get("verloop", "").split(",") if part),
        slot=slot[0] if slot else "",
        slot_months=float(slot[1]) if slot else 0.0,
        afsluitreden=slot[2] if len(slot) == _WITH_REASON else "",
        lijnen=tuple(words.get("lijnen", "").split()),
        stil=int(words.get("stil", "0")),
        doel=words.get("doel", ""),
        benadering=words.get("benadering", ""),
        notitie=words.get("notitie", ""),
        doelen=tuple(words.get("doelen", "").split()),
        concept="concept" in words,
    )


_WITH_REASON = 3


def _phase(text: str) -> tuple[float, str]:
    months, intensity = text.split()
    return float(months), intensity


def _lid(text: str) -> Lid:
    words = text.removeprefix("~").split()
    place = next(n for n, word in enumerate(words) if word[0] in _SEX and word[1:].isdigit())
    return Lid(
        voornaam=words[0],
        achternaam=" ".join(words[1:place]),
        man=words[place][0] == "m",
        leeftijd=int(words[place][1:]),
        relatie=words[place + 1],
        marks=words[place + 2] if len(words) > place + 2 else "",
        known=text.startswith("~"),
    )
