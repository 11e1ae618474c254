"""Who the GCO'er is and for whom the hours are made."""

from dataclasses import dataclass

from gco_desktop.domain.ids import OpdrachtgeverId
from gco_desktop.errors import NaamOntbreektError


@dataclass(frozen=True, slots=True, kw_only=True)
class Profiel:
    """What plans and exports print of their maker; ``weeknorm_min`` is in minutes."""

    naam: str = ""
    telefoon: str = ""
    organisatie: str = ""
    functie: str = "gespecialiseerd cliëntondersteuner"
    melder: str = ""
    regio: str = ""
    weeknorm_min: int | None = None
    opdrachtgever_id: OpdrachtgeverId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Opdrachtgever:
    """A party hours are made for."""

    id: OpdrachtgeverId
    naam: str

    def check(self) -> None:
        """Raise ``NaamOntbreektError`` when the name is empty."""
        if not self.naam.strip():
            raise NaamOntbreektError
