"""What the presenters of this screen share."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Protocol

from gco_desktop.services.agenda import AgendaService
from gco_desktop.services.beloften import BelofteService
from gco_desktop.services.contacten import ContactService
from gco_desktop.services.documenten import DocumentService
from gco_desktop.services.dossier import DossierService
from gco_desktop.services.ecogram import EcogramService
from gco_desktop.services.gezinnen import GezinService
from gco_desktop.services.indicaties import IndicatieService
from gco_desktop.services.mijlpalen import MijlpaalService
from gco_desktop.services.netwerk import NetwerkService
from gco_desktop.services.overgangslijsten import LijstService
from gco_desktop.services.stoep import StoepService
from gco_desktop.services.taken import TaakService
from gco_desktop.services.trajecten import TrajectService
from gco_desktop.services.vertegenwoordiging import VertegenwoordigingService
from ui.navigator import Navigator
from ui.runner import Runner

if TYPE_CHECKING:
    from gco_desktop.bootstrap import Services


class Announcer(Protocol):
    """Tells every screen what changed."""

    def netwerk_changed(self) -> None:
        """Tell that an organisation, a contact person or what they do changed."""
        ...

    def gezin_changed(self) -> None:
        """Tell that a gezin or a person in it changed."""
        ...

    def traject_changed(self) -> None:
        """Tell that a traject changed."""
        ...

    def taak_changed(self) -> None:
        """Tell that a task changed."""
        ...

    def contact_changed(self) -> None:
        """Tell that a contact and its hours changed."""
        ...

    def document_changed(self) -> None:
        """Tell that a document came, went or got another name."""
        ...

    def termijn_changed(self) -> None:
        """Tell that a term changed, or what it follows from."""
        ...

    def lijst_used(self) -> None:
        """Tell that tasks or plan actions came from a checklist."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Tools:
    """The core, the runner, and the ways out of this screen."""

    gezinnen: GezinService
    trajecten: TrajectService
    taken: TaakService
    contacten: ContactService
    documenten: DocumentService
    dossier: DossierService
    stoep: StoepService
    beloften: BelofteService
    agenda: AgendaService
    mijlpalen: MijlpaalService
    indicaties: IndicatieService
    lijsten: LijstService
    netwerk: NetwerkService
    ecogram: EcogramService
    vertegenwoordigingen: VertegenwoordigingService
    runner: Runner
    navigator: Navigator
    announcer: Announcer
    today: Callable[[], date]

    @classmethod
    def of(
        cls,
        services: "Services",
        runner: Runner,
        navigator: Navigator,
        announcer: Announcer,
        today: Callable[[], date],
    ) -> "Tools":
        """Return what this screen needs of an open kluis."""
        return cls(
            gezinnen=services.gezinnen,
            trajecten=services.trajecten,
            taken=services.taken,
            contacten=services.contacten,
            documenten=services.documenten,
            dossier=services.dossier,
            stoep=services.stoep,
            beloften=services.beloften,
            agenda=services.agenda,
            mijlpalen=services.mijlpalen,
            indicaties=services.indicaties,
            lijsten=services.lijsten,
            netwerk=services.netwerk,
            ecogram=services.ecogram,
            vertegenwoordigingen=services.vertegenwoordigingen,
            runner=runner,
            navigator=navigator,
            announcer=announcer,
            today=today,
        )

    def scoped(self, owner: object) -> "Tools":
        """Return the same tools, whose answers stay silent once ``owner`` is gone."""
        return replace(self, runner=self.runner.scoped(owner))
