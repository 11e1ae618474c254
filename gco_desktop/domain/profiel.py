"""Who the GCO'er is and for whom the hours are made."""

import re
from dataclasses import dataclass

from gco_desktop.domain.ids import OpdrachtgeverId
from gco_desktop.errors import MeldercodeError, NaamOntbreektError

_MELDERCODE = re.compile(r"(?=.*[A-Za-z0-9])[A-Za-z0-9-]{1,12}")


def is_meldercode(text: str) -> bool:
    """Whether ``text`` can stand in a file name: 1 to 12 letters, digits and hyphens."""
    return _MELDERCODE.fullmatch(text) is not None


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

    def check(self) -> None:
        """Raise ``MeldercodeError`` when there is a code that no file name can hold."""
        if self.melder and not is_meldercode(self.melder):
            raise MeldercodeError


@dataclass(frozen=True, slots=True, kw_only=True)
class Opdrachtgever:
    """A party hours are made for, and what it pays.

    ``afronding_min`` rounds what is sent, never what is kept; 0 leaves it alone. Product classes
    of ZN are asked for only with ``zn_producten``.
    """

    id: OpdrachtgeverId
    naam: str
    afronding_min: int = 0
    reistijd_declarabel: bool = False
    indirect_declarabel: bool = True
    zn_producten: bool = False

    def check(self) -> None:
        """Raise ``NaamOntbreektError`` when the name is empty."""
        if not self.naam.strip():
            raise NaamOntbreektError
