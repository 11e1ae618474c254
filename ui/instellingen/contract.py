"""What the screen Instellingen needs of the core."""

from typing import Protocol

from gco_desktop.services.afkortingen import AfkortingService
from gco_desktop.services.bewijs import BewijsService
from gco_desktop.services.controle import ControleService
from gco_desktop.services.herstel import HerstelService
from gco_desktop.services.herstelcode import HerstelcodeService
from gco_desktop.services.kluis import KluisService
from gco_desktop.services.profiel import ProfielService
from gco_desktop.services.prullenbak import PrullenbakService
from gco_desktop.services.referenties import ReferentieService
from gco_desktop.services.reservekopieen import ReservekopieService


class InstellingenServices(Protocol):
    """The use cases behind the parts; all of one open kluis."""

    @property
    def afkortingen(self) -> AfkortingService:
        """What the user writes short."""
        ...

    @property
    def profiel(self) -> ProfielService:
        """The GCO'er, and who the work is done for."""
        ...

    @property
    def kluis(self) -> KluisService:
        """The password and the sheet."""
        ...

    @property
    def herstelcode(self) -> HerstelcodeService:
        """What keeps the sheet worth something."""
        ...

    @property
    def reservekopieen(self) -> ReservekopieService:
        """The backups."""
        ...

    @property
    def controle(self) -> ControleService:
        """Whether the kluis is whole."""
        ...

    @property
    def prullenbak(self) -> PrullenbakService:
        """What was deleted."""
        ...

    @property
    def referenties(self) -> ReferentieService:
        """The lists to choose from."""
        ...

    @property
    def herstel(self) -> HerstelService:
        """What was typed and not saved."""
        ...

    @property
    def bewijs(self) -> BewijsService:
        """The proof of encryption."""
        ...
